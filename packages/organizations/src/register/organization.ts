import type { CivilDate } from '@chiendich/core';

/** Every kind of body, for checks. */
export const organizationKinds = {
  government: true,
  ministry: true,
  provincialCommittee: true,
  department: true,
  districtCommittee: true,
  communeCommittee: true,
  division: true,
  party: true,
  front: true,
  politicalSocialOrganization: true,
  socialOrganization: true,
  religiousOrganization: true,
  press: true,
  armedForces: true,
  enterprise: true,
  other: true,
} as const;

/**
 * What a body (cơ quan, tổ chức) is, as far as addressing it needs.
 *
 * `department` is a sở, ban or ngành of a province; `division` a phòng or đơn vị inside another body;
 * `politicalSocialOrganization` a union such as Hội Nông dân; `front` the Fatherland Front (MTTQ).
 */
export type OrganizationKind = keyof typeof organizationKinds;

/**
 * A body that acts or reports (cơ quan, tổ chức): an UBND, a sở, a phòng, the Front, a union, a newspaper.
 */
export interface Organization {
  /** Unique in a register; what reports and successors refer to. */
  readonly id: string;
  /** Official name, e.g. "Sở Tài nguyên và Môi trường". */
  readonly name: string;
  /** Other names in use, e.g. "Sở TN&MT". */
  readonly aliases?: readonly string[];
  /** What sort of body it is. */
  readonly kind: OrganizationKind;
  /** Code of its administrative unit (mã đơn vị hành chính). */
  readonly territory: string | null;
  /** Id of the body above it (cấp trên trực tiếp); null at the top. */
  readonly superior: string | null;
  /** How to reach it; absent where that is not recorded. */
  readonly contact?: { readonly phone?: string; readonly email?: string; readonly address?: string };
  /** First day, inclusive; null: open. */
  readonly validFrom: CivilDate | null;
  /** Last day, inclusive; null: still exists. */
  readonly validTo: CivilDate | null;
  /** Ids of the bodies that took over. */
  readonly successors: readonly string[];
}

/** Every key of an organization, for checks. */
export const organizationKeys: { readonly [Key in keyof Required<Organization>]: true } = {
  id: true,
  name: true,
  aliases: true,
  kind: true,
  territory: true,
  superior: true,
  contact: true,
  validFrom: true,
  validTo: true,
  successors: true,
};
