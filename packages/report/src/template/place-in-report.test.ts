import { describe, expect, it } from 'vitest';
import { compileTemplate, environmentMonth2024, readInput } from '../index.ts';
import { placeInReport } from './place-in-report.ts';

const template = environmentMonth2024;
const [table] = template.tables;
const column = table?.columns[0];

describe('the place of a finding in a report', () => {
  it('is said for figures, and for rows and cells of a table', () => {
    expect(placeInReport(template, ['indicators', 'C1'])).toEqual({
      vi: 'mục “Đợt, buổi ra quân”',
      en: `item “${template.indicators.find(({ code }) => code === 'C1')?.label.en}”`,
    });
    const name = `“${table?.label.vi}”`;
    expect(placeInReport(template, ['tables', String(table?.code)])?.vi).toBe(`bảng ${name}`);
    expect(placeInReport(template, ['tables', String(table?.code), 1])?.vi).toBe(`bảng ${name}, dòng 2`);
    expect(placeInReport(template, ['tables', String(table?.code), 0, String(column?.code)])?.vi).toBe(
      `bảng ${name}, dòng 1, cột “${column?.label.vi}”`,
    );
  });

  it('is known for every answer that an empty report lacks', () => {
    const read = readInput(template, { organization: 'x' });
    if (!read.ok) throw new Error('the input is an object');
    const { findings } = compileTemplate(template).validate(read.value);
    const answers = findings.filter(({ code }) => code === 'report/answer-required');
    expect(answers.length).toBeGreaterThan(0);
    for (const { path } of answers) expect(placeInReport(template, path)).not.toBeNull();
  });

  it.each([
    [[]],
    [['organization']],
    [['indicators', '__proto__']],
    [['indicators']],
    [['tables', 'x', 0]],
    [['id', 0]],
  ])('is null for %j', (path) => {
    expect(placeInReport(template, path)).toBeNull();
  });
});
