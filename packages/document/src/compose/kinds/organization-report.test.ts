import { describe, expect, it } from 'vitest';
import { sampleInputs } from '../../testing/sample-inputs.ts';
import type { PaperKindName } from '../compose.ts';
import { compose } from '../compose.ts';

function missingIn(kind: PaperKindName, data: unknown = sampleInputs[kind]) {
  return compose(kind, data as never)
    .findings.filter(({ code }) => code === 'document/fact-missing')
    .map(({ path }) => path.join('.'));
}

const textsOf = (value: unknown) => JSON.stringify(value);

describe('the report of one organization', () => {
  const { report, template } = sampleInputs.organizationReport;

  it('has a finding for every indicator without an answer', () => {
    const open = missingIn('organizationReport').filter((path) => path.startsWith('report.indicators.'));
    expect(open).toHaveLength(template.indicators.length - Object.keys(report.indicators).length);
  });

  it('is of the organization that the frame names, never of the plan’s issuer', () => {
    const { frame: _, ...unnamed } = sampleInputs.organizationReport;
    expect(missingIn('organizationReport', unnamed)).toEqual(
      expect.arrayContaining(['frame.issuer', 'frame.symbol', 'frame.place', 'frame.signature']),
    );
    const paper = compose('organizationReport', unnamed);
    expect(paper.ok && paper.value.identity).toMatchObject({ issuer: null, superior: null, symbol: null });
    expect(textsOf(paper)).not.toContain('Sở Tài nguyên và Môi trường báo cáo');
  });

  it('has a finding for every narrative that is open, by its name', () => {
    const { narratives } = template;
    const { findings } = compose('organizationReport', sampleInputs.organizationReport);
    const open = findings.filter(({ path }) => path[1] === 'narratives');
    expect(open.map(({ path, params }) => [path[2], params.field])).toEqual(
      narratives.filter(({ code }) => code !== 'results').map(({ code, label }) => [code, label.vi]),
    );
  });

  it('prints a narrative of several lines as so many paragraphs, whose signs are text', () => {
    const [{ code } = { code: '' }] = template.narratives;
    const text = 'Đã ra quân.\r\n\n# Đã trồng cây.\n';
    const data = { ...sampleInputs.organizationReport, report: { ...report, narratives: { [code]: text } } };
    const paper = compose('organizationReport', data);
    const printed = textsOf(paper.ok && paper.value.body);
    expect(printed).toContain('"text":"Đã ra quân."');
    expect(printed).toContain('"text":"# Đã trồng cây."');
  });

  it('numbers the groups of indicators in Roman and the indicators through all of them', () => {
    const paper = compose('organizationReport', sampleInputs.organizationReport);
    const tables = paper.ok
      ? paper.value.body.flatMap((block) => (block.kind === 'section' ? block.children : []))
      : [];
    const table = tables.find((block) => block.kind === 'table');
    const labels = (table?.kind === 'table' ? table.rows : [])
      .slice(1)
      .map(([first]) => first?.leaves[0]?.text);
    const groups = labels.filter((label) => /^[IVX]+$/.test(label ?? ''));
    expect(groups.slice(0, 4)).toEqual(['I', 'II', 'III', 'IV']);
    expect(groups).toHaveLength(template.groups.length);
    expect(labels.filter((label) => /^\d+$/.test(label ?? '')).map(Number)).toEqual(
      template.indicators.map((_, index) => index + 1),
    );
  });

  it('prints every table that has rows, its numbers with their measure units', () => {
    const rows = Object.fromEntries(template.tables.map(({ code }) => [code, [{}]]));
    const data = { ...sampleInputs.organizationReport, report: { ...report, tables: rows } };
    const text = textsOf(compose('organizationReport', data));
    for (const { label } of template.tables) expect(text).toContain(`"caption":${JSON.stringify(label.vi)}`);
    expect(text).toContain('Chất thải thu gom (tấn)');
  });

  it('prints a day of a date column as papers do, and a text as it stands even where it looks like a day', () => {
    const answer = '2024-06-05';
    const rows = Object.fromEntries(
      template.tables.map(({ code, columns }) => [
        code,
        [
          Object.fromEntries(
            columns
              .filter(({ kind }) => kind === 'text' || kind === 'date')
              .map((column) => [column.code, answer]),
          ),
        ],
      ]),
    );
    const data = { ...sampleInputs.organizationReport, report: { ...report, tables: rows } };
    const printed = textsOf(compose('organizationReport', data));
    expect(printed).toContain('"text":"05/6/2024"');
    expect(printed).toContain(`"text":"${answer}"`);
  });
});
