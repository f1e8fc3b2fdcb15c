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
  readonly name: string;
  readonly mediaType: string;
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
  readonly template: { readonly id: string; readonly version: string };
  readonly organization: string;
  readonly period: { readonly from: CivilDate; readonly to: CivilDate };
  readonly header: Readonly<Record<string, string>>;
  readonly indicators: Readonly<Record<string, NumericAnswer>>;
  readonly tables: Readonly<Record<string, readonly TableRow[]>>;
  readonly narratives: Readonly<Record<string, string>>;
  readonly attachments: Readonly<Record<string, readonly AttachmentReference[]>>;
}
