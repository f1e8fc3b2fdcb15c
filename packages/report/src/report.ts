import type { CivilDate } from '@chiendich/core';

/**
 * The answer to a numeric question, in three states: a number (0 is "none"), missing with a reason ("chưa có số liệu"),
 * or not applicable ("không phát sinh, không thuộc địa bàn"). A key that is absent was not answered at all.
 */
export type NumericAnswer =
  | number
  | { readonly state: 'missing'; readonly reason: string }
  | { readonly state: 'notApplicable'; readonly reason?: string };

/** A cell of an activity table: text, ISO date or choice code as string; null is left empty. */
export type TableAnswer = string | NumericAnswer | null;

/** One row of an activity table by column code. */
export type TableRow = Readonly<Record<string, TableAnswer>>;

/** A file by reference; its bytes are kept elsewhere under the hash. */
export interface AttachmentReference {
  /** As the person named the file. */
  readonly name: string;
  /** Such as `image/jpeg`. */
  readonly mediaType: string;
  /** Size in bytes. */
  readonly bytes: number;
  /** SHA-256, hexadecimal. */
  readonly hash: string;
}

/**
 * A results report (báo cáo kết quả) of one organization for one period, on one version of one template.
 *
 * Plain JSON, the form that travels. Numbers lie within the template's scale.
 */
export interface Report {
  /** The version of the template that it follows. */
  readonly template: { readonly id: string; readonly version: string };
  /** Id of the organization that reports. */
  readonly organization: string;
  /** The days that the figures cover, both inclusive. */
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  /** Facts about the report by code; ISO dates. */
  readonly header: Readonly<Record<string, string>>;
  /** Figures by code; an absent key was not answered. */
  readonly indicators: Readonly<Record<string, NumericAnswer>>;
  /** Rows by code of the table. */
  readonly tables: Readonly<Record<string, readonly TableRow[]>>;
  /** Texts by code. */
  readonly narratives: Readonly<Record<string, string>>;
  /** References to files by code. */
  readonly attachments: Readonly<Record<string, readonly AttachmentReference[]>>;
}
