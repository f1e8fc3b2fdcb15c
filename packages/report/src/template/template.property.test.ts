import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffReports } from '../ledger/diff-reports.ts';
import type { Report } from '../report.ts';
import { arbitraryReport } from '../testing/arbitrary-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { createValidator } from '../validate/create-validator.ts';
import { checkTemplate } from './check-template.ts';
import { diffTemplates } from './diff-templates.ts';
import { migrateReport } from './migrate-report.ts';
import type { ReportTemplate } from './template.ts';

const base: ReportTemplate = smallTemplate;
const { validate } = createValidator(base);

/** Another version: figures with other bounds, decimals and demands, some parts left out. */
const otherVersion = fc
  .record({
    minimum: fc.option(fc.integer({ min: -5, max: 5 }), { nil: null }),
    maximum: fc.option(fc.integer({ min: 10, max: 200_000 }), { nil: null }),
    scale: fc.integer({ min: 1, max: 4 }),
    figure: fc.nat({ max: base.indicators.length - 1 }),
    required: fc.boolean(),
    rows: fc.nat({ max: 6 }),
    rules: fc.nat({ max: base.rules.length }),
    narratives: fc.nat({ max: base.narratives.length }),
  })
  .map(({ minimum, maximum, scale, figure, required, rows, rules, narratives }): ReportTemplate => {
    const indicators = base.indicators.map((each, index) => {
      if (index !== figure) return each;
      const { minimum: _, maximum: __, ...open } = each;
      return {
        ...open,
        required,
        ...(minimum === null ? {} : { minimum }),
        ...(maximum === null ? {} : { maximum }),
        ...(each.number.kind === 'decimal' ? { number: { kind: 'decimal' as const, scale } } : {}),
      };
    });
    const tables = base.tables.map((table) => ({ ...table, maximumRows: 4 + rows, minimumRows: rows % 3 }));
    return {
      ...base,
      version: '2',
      indicators,
      tables,
      rules: base.rules.slice(0, rules),
      narratives: base.narratives.slice(0, narratives),
    };
  })
  .filter((template) => checkTemplate(template).ok);

describe('two versions of a template', () => {
  it('that differ compatibly: every accepted report is a report on the new version as it stands', () => {
    let compatible = 0;
    fc.assert(
      fc.property(otherVersion, arbitraryReport(base), (after, report) => {
        if (!validate(report).ok || diffTemplates(base, after).weight !== 'compatible') return;
        compatible += 1;
        const migrated = migrateReport(report as Report, base, after);
        expect(migrated.ok && migrated.value).toEqual({ ...report, template: { id: base.id, version: '2' } });
      }),
      { numRuns: 3000 },
    );
    expect(compatible).toBeGreaterThan(10);
  });

  it('never lose an answer without a finding', () => {
    fc.assert(
      fc.property(otherVersion, arbitraryReport(base), (after, report) => {
        const dropped = base.narratives.map(({ code }) => code);
        const migrated = migrateReport(report as Report, base, after, { dropped });
        const listed = migrated.findings.filter(({ code }) => code === 'report/migration-dropped');
        expect(listed.map(({ path }) => path.join('.')).sort()).toEqual(
          Object.keys(report.narratives)
            .map((code) => `narratives.${code}`)
            .sort(),
        );
      }),
      { numRuns: 300 },
    );
  });
});

/** What a decision makes of a part: it stays, gets another code, or goes. */
const fate = fc.constantFrom('stays', 'renamed', 'goes') as fc.Arbitrary<'stays' | 'renamed' | 'goes'>;
const answerCodes = [...base.header, ...base.indicators, ...base.tables, ...base.narratives].map(
  ({ code }) => code,
);
const columnCodes = base.tables.flatMap(({ code, columns }) =>
  columns.map((column) => `${code}.${column.code}`),
);
const fates = fc.record(
  Object.fromEntries([...answerCodes, ...columnCodes, 'ban_ky'].map((code) => [code, fate])),
);

/** The template after those decisions, and the mapping that says them. */
function decided(decisions: Readonly<Record<string, 'stays' | 'renamed' | 'goes'>>) {
  const renamed: Record<string, string> = {};
  const dropped: string[] = [];
  const listed = <Part extends { readonly code: string }>(
    parts: readonly Part[],
    prefix = ['', ''],
  ): Part[] =>
    parts.flatMap((part) => {
      const [before = '', after = ''] = prefix;
      const decision = decisions[`${before}${part.code}`];
      if (decision === 'stays') return [part];
      if (decision === 'goes') {
        dropped.push(`${before}${part.code}`);
        return [];
      }
      renamed[`${after}${part.code}_moi`] = `${before}${part.code}`;
      return [{ ...part, code: `${part.code}_moi` }];
    });
  const open = base.indicators.map(({ partOf: _, weight: __, ...each }) => ({
    ...each,
    aggregation: 'none' as const,
  }));
  const after: ReportTemplate = {
    ...base,
    version: '2',
    rules: [],
    header: listed(base.header),
    indicators: listed(open),
    narratives: listed(base.narratives),
    attachments: listed(base.attachments),
    tables: base.tables.flatMap((table) =>
      listed([table]).map((moved) => ({
        ...moved,
        columns: listed(table.columns, [`${table.code}.`, `${moved.code}.`]),
      })),
    ),
  };
  return { after, renamed, dropped };
}

describe('a report that follows decisions about its template', () => {
  const from: ReportTemplate = { ...base, rules: [] };

  it('has every answer of before, in its place or under its new name, or lists it as lost', () => {
    let carried = 0;
    fc.assert(
      fc.property(fates, arbitraryReport(base), (decisions, report) => {
        const { after, renamed, dropped } = decided(decisions);
        fc.pre(checkTemplate(after).ok);
        const migrated = migrateReport(report as Report, from, after, { renamed, dropped });
        const lost = new Map(
          migrated.findings
            .filter(({ code }) => code === 'report/migration-dropped')
            .map(({ path, params }) => [path.join('.'), params.found]),
        );
        if (!migrated.ok) return;
        carried += 1;
        const moved = (code: string) => (decisions[code] === 'renamed' ? `${code}_moi` : code);
        for (const { path, before } of diffReports(report as Report, migrated.value)) {
          if (before === null || path[0] === 'template') continue;
          const [section = '', code = '', row, column] = path.map(String);
          if (lost.has(path.join('.')) || lost.has(`${section}.${code}`)) continue;
          const part = migrated.value[section as 'tables'][moved(code)];
          if (row === undefined) {
            expect(part).toEqual(before);
            continue;
          }
          const old = report.tables[code]?.[Number(row)] ?? {};
          for (const [key, cell] of column === undefined
            ? Object.entries(old)
            : [[column, before] as const]) {
            if (cell === null || lost.has(`tables.${code}.${row}.${key}`)) continue;
            const name = moved(`${code}.${key}`).replace(`${code}.`, '');
            expect(part?.[Number(row)]?.[name]).toEqual(cell);
          }
        }
        for (const [path, found] of lost) {
          const [section = '', code = ''] = path.split('.');
          expect(decisions[code] === 'goes' || section === 'tables').toBe(true);
          expect(found).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
    expect(carried).toBeGreaterThan(300);
  });

  it('is refused as long as an answer has neither', () => {
    fc.assert(
      fc.property(fates, arbitraryReport(base), fc.nat(), (decisions, report, which) => {
        const { after, renamed, dropped } = decided(decisions);
        fc.pre(checkTemplate(after).ok && dropped.length > 0);
        const forgotten = dropped[which % dropped.length] ?? '';
        const [code = '', column] = forgotten.split('.');
        const answered =
          column === undefined
            ? [report.header, report.indicators, report.narratives, report.tables, report.attachments].some(
                (part) => code in part,
              )
            : decisions[code] !== 'goes' && (report.tables[code] ?? []).some((row) => column in row);
        const mapping = { renamed, dropped: dropped.filter((each) => each !== forgotten) };
        const codes = migrateReport(report as Report, from, after, mapping).findings.map(
          (found) => `${found.code} ${found.params.answer}`,
        );
        expect(codes.includes(`report/migration-unmapped ${forgotten}`)).toBe(answered);
      }),
      { numRuns: 500 },
    );
  });
});
