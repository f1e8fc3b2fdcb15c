import type { Finding } from '@chiendich/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vaccinationDrive } from '../../../../tests/templates/vaccination-drive.ts';
import { readTemplateRules } from '../derive/read-template-rules.ts';
import { receiveInput } from '../input/receive-input.ts';
import type { Report } from '../report.ts';
import type { ReportTemplate } from '../template/template.ts';
import { arbitraryReport, settled } from '../testing/arbitrary-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileChecks } from './compiled-checks.ts';
import { createValidator } from './create-validator.ts';

/** What no answer, no cell and no table may be. */
const ill = [null, { state: 'missing', reason: ' ' }, { state: 'other' }, { a: 1 }, '\uD800'] as const;
/** What a figure, a choice or a day may not be, though it has the type. */
const nearlyRight = [-1, 1.5e-7, 1e15, 'không có trong danh mục', '2024-02-31', true] as const;

/** What is said between answers, and of what others decide. */
const ofRelations = new Set([
  'report/rule-broken',
  'report/rule-stopped',
  'report/part-exceeds-whole',
  'report/choice-outside-parent',
  'report/left-out-of-sum',
]);

type Path = readonly (string | number)[];

/** Where a person answered: questions and cells, not what is computed. */
function placesOf(report: Report, template: ReportTemplate): readonly Path[] {
  const { governing } = readTemplateRules(template);
  const isComputed = (item: string, column?: string) =>
    governing.some((each) => each.state === 'computed' && each.item === item && each.column === column);
  return Object.entries(report.answers).flatMap(([code, answer]): readonly Path[] => {
    const item = template.pages
      .flatMap(({ sections }) => sections.flatMap(({ items }) => items))
      .find((each) => each.code === code);
    if (item?.kind !== 'table') return isComputed(code) ? [] : [[code]];
    const rows = Array.isArray(answer) ? [...answer.entries()] : Object.entries(answer);
    return rows.flatMap(([row, cells]) =>
      Object.keys(cells).flatMap((column) => (isComputed(code, column) ? [] : [[code, row, column]])),
    );
  });
}

function replaced(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

const lineOf = ({ code, severity, path, params }: Finding) =>
  `${severity} ${code} ${path.join('.')} ${JSON.stringify(params)}`;

const isAt = (place: Path) => (finding: Finding) =>
  ['answers', ...place].every((key, at) => String(finding.path[at]) === String(key));

describe.each<[string, ReportTemplate]>([
  ['of tests', smallTemplate],
  ['of a vaccination drive', vaccinationDrive],
])('a report on the template %s in which one answer is replaced by an ill one', (_, template) => {
  const checks = compileChecks(template, readTemplateRules(template));
  const { validate } = createValidator(template);
  const change = fc.record({ at: fc.nat(), value: fc.constantFrom<unknown>(...ill, ...nearlyRight) });

  it('has the findings of that answer more, and of the others only what no relation reads it for', () => {
    let replacements = 0;
    fc.assert(
      fc.property(arbitraryReport(template), change, (made, { at, value }) => {
        const report = settled(made, checks);
        const places = placesOf(report, template);
        const place = places[at % Math.max(places.length, 1)];
        if (place === undefined) return;
        const before = validate(report).findings;
        const after = validate({ ...report, answers: replaced(report.answers, place, value) }).findings;
        const own = after.filter(isAt(place));
        if (!own.some(({ severity, code }) => severity === 'error' && !ofRelations.has(code))) return;
        replacements += 1;
        expect(own.filter(({ code }) => !ofRelations.has(code))).toHaveLength(1);
        const known = new Set(before.map(lineOf));
        const isOther = (finding: Finding) => !isAt(place)(finding);
        expect(after.filter(isOther).filter((finding) => !known.has(lineOf(finding)))).toEqual([]);
        const still = new Set(after.map(lineOf));
        const gone = before.filter(isOther).filter((finding) => !still.has(lineOf(finding)));
        expect(gone.filter(({ code }) => !ofRelations.has(code))).toEqual([]);
      }),
      { numRuns: 600 },
    );
    expect(replacements).toBeGreaterThan(100);
  });

  it('is read by receiveInput as by the validator', () => {
    fc.assert(
      fc.property(arbitraryReport(template), change, (made, { at, value }) => {
        const report = settled(made, checks);
        const places = placesOf(report, template);
        const place = places[at % Math.max(places.length, 1)];
        if (place === undefined || value === null) return;
        const raw = { ...report, answers: replaced(report.answers, place, value) };
        const after = receiveInput(template, raw).findings;
        const own = after.filter(isAt(place));
        if (!own.some(({ severity, code }) => severity === 'error' && !ofRelations.has(code))) return;
        const known = new Set(receiveInput(template, report).findings.map(lineOf));
        const more = after.filter((finding) => !isAt(place)(finding) && !known.has(lineOf(finding)));
        expect(more).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
