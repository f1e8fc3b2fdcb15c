import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplateRules } from '../derive/read-template-rules.ts';
import type { Report } from '../report.ts';
import { arbitraryReport, settled } from '../testing/arbitrary-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileChecks } from '../validate/compiled-checks.ts';
import { createValidator } from '../validate/create-validator.ts';
import { checkTemplate } from './check-template.ts';
import { diffTemplates } from './diff-templates.ts';
import { itemsOf } from './items.ts';
import { migrateReport } from './migrate-report.ts';
import type { ReportTemplate, TemplateItem } from './template.ts';

const base: ReportTemplate = { ...(smallTemplate as ReportTemplate), rules: [] };
const { validate } = createValidator(base);
const checks = compileChecks(base, readTemplateRules(base));
const sound = arbitraryReport(base).map((report) => settled(report, checks));

function changed(change: (item: TemplateItem) => object | null): ReportTemplate {
  const pages = base.pages.map((page) => ({
    ...page,
    sections: page.sections.map((section) => ({
      ...section,
      items: section.items.flatMap((item) => (change(item) ?? []) as TemplateItem),
    })),
  }));
  return { ...base, version: '2', pages };
}

const figures = itemsOf(base).filter((item) => item.kind === 'number' && item.computed === undefined);

/** Another version: a figure with other bounds, decimals and demands, and other numbers of rows. */
const otherVersion = fc
  .record({
    minimum: fc.option(fc.integer({ min: -5, max: 5 }), { nil: null }),
    maximum: fc.option(fc.integer({ min: 10, max: 200_000 }), { nil: null }),
    scale: fc.integer({ min: 0, max: 4 }),
    figure: fc.constantFrom(...figures.map(({ code }) => code)),
    required: fc.boolean(),
    rows: fc.nat({ max: 6 }),
  })
  .map(({ minimum, maximum, scale, figure, required, rows }) =>
    changed((item) => {
      if (item.code === 'hoat_dong') return { ...item, maximumRows: 4 + rows, minimumRows: rows % 3 };
      if (item.code !== figure || item.kind !== 'number') return item;
      const { minimum: _, maximum: __, ...open } = item;
      return {
        ...open,
        ...(item.required === true ? {} : { required }),
        scale,
        ...(minimum === null ? {} : { minimum }),
        ...(maximum === null ? {} : { maximum }),
      };
    }),
  )
  .filter((template) => checkTemplate(template).ok);

describe('two versions of a template', () => {
  it('that differ compatibly: every accepted report is a report on the new version as it stands', () => {
    let compatible = 0;
    fc.assert(
      fc.property(otherVersion, sound, (after, report) => {
        if (!validate(report).ok || diffTemplates(base, after).weight !== 'compatible') return;
        compatible += 1;
        const migrated = migrateReport(report, base, after);
        expect(migrated.ok && migrated.value).toEqual({ ...report, template: { id: base.id, version: '2' } });
      }),
      { numRuns: 1500 },
    );
    expect(compatible).toBeGreaterThan(10);
  });
});

/** What a decision makes of a part: it stays, gets another code, or goes. */
type Fate = 'stays' | 'renamed' | 'goes';
const fate: fc.Arbitrary<Fate> = fc.constantFrom('stays', 'renamed', 'goes');
/** What no rule, computation, weight or cascade names, so that any of it may go. */
const free = [
  ...['nguoi_lap', 'ngay_lap', 'dien_thoai', 'thu', 'dia_ban', 'nhiet_do', 'co_hoat_dong', 'ho', 'xep_hang'],
  ...['theo_tinh', 'ton_tai', 'kien_nghi', 'ban_ky'],
];
const columns = ['hoat_dong.ngay', 'hoat_dong.rac', 'hoat_dong.ghi_chu', 'dan_so.du', 'theo_tinh.rac'];
const fates = fc.record(Object.fromEntries([...free, ...columns].map((code) => [code, fate])));

/** The template after those decisions, and the mapping that says them. */
function decided(decisions: Readonly<Record<string, Fate>>) {
  const renamed: Record<string, string> = {};
  const dropped: string[] = [];
  const kept = <Part extends { readonly code: string }>(part: Part, before = '', after = ''): Part | null => {
    const decision = decisions[`${before}${part.code}`] ?? 'stays';
    if (decision === 'stays') return part;
    if (decision === 'goes') {
      dropped.push(`${before}${part.code}`);
      return null;
    }
    renamed[`${after}${part.code}_moi`] = `${before}${part.code}`;
    return { ...part, code: `${part.code}_moi` };
  };
  const after = changed((item) => {
    const moved = kept(item);
    if (moved === null || item.kind !== 'table') return moved;
    const all = item.columns.map((column) => kept(column, `${item.code}.`, `${moved.code}.`));
    return { ...moved, columns: all.filter((column) => column !== null) };
  });
  return { after, renamed, dropped };
}

describe('a report that follows decisions about its template', () => {
  it('has every answer of before, in its place or under its new name, or lists it as lost', () => {
    let carried = 0;
    fc.assert(
      fc.property(fates, sound, (decisions, report) => {
        const { after, renamed, dropped } = decided(decisions);
        fc.pre(checkTemplate(after).ok);
        const migrated = migrateReport(report, base, after, { renamed, dropped });
        if (!migrated.ok) return;
        carried += 1;
        const lost = new Set(
          migrated.findings
            .filter(({ code }) => code === 'report/migration-dropped')
            .map(({ path }) => path.join('.')),
        );
        const now = migrated.value.answers as Readonly<Record<string, unknown>>;
        const at = (value: unknown, key: string | number) =>
          (value as Readonly<Record<string, unknown>> | undefined)?.[key];
        const moved = (code: string) => (decisions[code] === 'renamed' ? `${code}_moi` : code);
        for (const [code, answer] of Object.entries(report.answers)) {
          if (lost.has(`answers.${code}`)) continue;
          const kept = now[moved(code)];
          const isTable = ['hoat_dong', 'dan_so', 'theo_tinh'].includes(code);
          if (!isTable) expect(kept).toEqual(answer);
          else {
            let blank = 0;
            for (const [place, row] of Object.entries(answer as object)) {
              const cells = Object.entries(row as object).filter(
                ([column]) => !lost.has(`answers.${code}.${place}.${column}`),
              );
              // A row of which nothing is left is left out, and those below it move up.
              if (cells.length === 0) blank += 1;
              const after = Array.isArray(answer) ? Number(place) - blank : place;
              for (const [column, cell] of cells) {
                const name = moved(`${code}.${column}`).slice(code.length + 1);
                expect(at(at(kept, after), name)).toEqual(cell);
              }
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(carried).toBeGreaterThan(100);
  });

  it('is refused as long as an answer has neither', () => {
    fc.assert(
      fc.property(fates, sound, fc.nat(), (decisions, report, which) => {
        const { after, renamed, dropped } = decided(decisions);
        const answered = dropped.filter((code) => code in report.answers);
        fc.pre(checkTemplate(after).ok && answered.length > 0);
        const forgotten = answered[which % answered.length] ?? '';
        const mapping = { renamed, dropped: dropped.filter((each) => each !== forgotten) };
        const codes = migrateReport(report as Report, base, after, mapping).findings.map(
          (found) => `${found.code} ${found.params.answer}`,
        );
        expect(codes).toContain(`report/migration-unmapped ${forgotten}`);
      }),
      { numRuns: 300 },
    );
  });
});
