import type { CivilDate } from '@chiendich/core';

/**
 * What a body (cơ quan, tổ chức) is, as far as addressing it needs.
 *
 * `department` is a sở, ban or ngành of a province; `division` a phòng or đơn vị inside another body;
 * `politicalSocialOrganization` a union such as Hội Nông dân; `front` the Fatherland Front (MTTQ).
 */
export type OrganizationKind =
  | 'government'
  | 'ministry'
  | 'provincialCommittee'
  | 'department'
  | 'districtCommittee'
  | 'communeCommittee'
  | 'division'
  | 'party'
  | 'front'
  | 'politicalSocialOrganization'
  | 'socialOrganization'
  | 'religiousOrganization'
  | 'press'
  | 'armedForces'
  | 'enterprise'
  | 'other';

/**
 * A body that acts or reports (cơ quan, tổ chức): an UBND, a sở, a phòng, the Front, a union, a newspaper.
 *
 * It exists from `validFrom` to `validTo`, both inclusive; null is open. `territory` is the code of its
 * administrative unit, `superior` the id of the body above it, `successors` the ids of what took over.
 */
export interface Organization {
  readonly id: string;
  /** Official name, e.g. "Sở Tài nguyên và Môi trường". */
  readonly name: string;
  /** Other names in use, e.g. "Sở TN&MT". */
  readonly aliases?: readonly string[];
  readonly kind: OrganizationKind;
  readonly territory: string | null;
  readonly superior: string | null;
  readonly contact?: { readonly phone?: string; readonly email?: string; readonly address?: string };
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
  readonly successors: readonly string[];
}
