import type { NumericAnswer, Report } from '@chiendich/report';
import type { FormAnswers } from '../form-answers.ts';
import type { FormDefinition } from '../form-definition.ts';
import { organizationKey } from './field-keys.ts';
import type { FieldRecord, Records } from './records.ts';
import { valuesOf } from './records.ts';

type Section = 'header' | 'indicators' | 'narratives';

/** What a hidden figure is in a report that requires it. */
const hiddenAnswer: NumericAnswer = { state: 'notApplicable' };

/** All answers of a form as they stand (bản nháp), hidden ones too. Keys without an answer are left out. */
export function answersOf(records: Records, period: Report['period']): FormAnswers {
  return {
    ...project(
      records,
      (record) => record.answer,
      () => true,
    ),
    ...organizationOf(records),
    period,
  };
}

/**
 * The report that a form makes now. Hidden answers stay out; a hidden figure that the template requires is stated as
 * not applicable, which its condition says it is.
 */
export function reportOf(records: Records, definition: FormDefinition, period: Report['period']): Report {
  const { id, version } = definition.template;
  const projected = project(
    records,
    (record) => {
      if (record.visible) return record.answer;
      return 'part' in record.definition &&
        record.definition.part === 'indicators' &&
        record.definition.required
        ? hiddenAnswer
        : null;
    },
    (table) => table.visible,
  );
  return {
    template: { id, version },
    organization: organizationOf(records).organization ?? '',
    period,
    ...projected,
  };
}

function organizationOf(records: Records): { readonly organization?: string } {
  const organization = records.fields.get(organizationKey)?.answer;
  return typeof organization === 'string' ? { organization } : {};
}

function project(
  records: Records,
  answerOf: (record: FieldRecord) => FieldRecord['answer'],
  isShown: (table: { readonly visible: boolean }) => boolean,
): Omit<Report, 'template' | 'organization' | 'period'> {
  const parts: Record<Section, Record<string, never>> = { header: {}, indicators: {}, narratives: {} };
  for (const record of records.fields.values()) {
    const { definition } = record;
    if (!('part' in definition) || definition.part === 'report') continue;
    const answer = answerOf(record);
    if (answer !== null) parts[definition.part][definition.code] = answer as never;
  }
  const tables = [...records.tables.values()]
    .filter((table) => table.rows.length > 0 && isShown(table))
    .map(({ key, rows }) => [key, rows.map(valuesOf)] as const);
  const attachments = [...records.files.values()]
    .filter(({ files }) => files.length > 0)
    .map(({ definition, files }) => [definition.code, files] as const);
  return { ...parts, tables: Object.fromEntries(tables), attachments: Object.fromEntries(attachments) };
}
