import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report.ts';
import type { ReportTemplate } from '../template.ts';
import { arbitraryReport } from '../testing/arbitrary-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { createValidator } from '../validate/create-validator.ts';
import { checkTemplate } from './check-template.ts';
import { diffTemplates } from './diff-templates.ts';
import { migrateReport } from './migrate-report.ts';

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

  it('never lose an answer without a word', () => {
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
