import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { compileTextTemplate } from './compile-text-template.ts';
import { runTextTemplate } from './run-text-template.ts';

const Ceremony = z.object({
  name: z.string().nullable().describe('Tên buổi lễ'),
  day: z.string().nullable(),
  people: z.number(),
  hosts: z.array(z.string()),
  steps: z.array(z.object({ from: z.string(), role: z.string().nullable() })),
});
const data = {
  name: 'Lễ ra quân',
  day: '2024-06-05',
  people: 1200,
  hosts: ['Sở Tài nguyên và Môi trường', 'UBND thành phố'],
  steps: [
    { from: '07:30', role: 'Ban tổ chức' },
    { from: '08:00', role: null },
  ],
};

function faults(source: string) {
  const result = compileTextTemplate(source, Ceremony, { tables: ['programme'] });
  return result.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, params }) => [code.replace('document/template-', ''), params.line, params.column]);
}

function print(source: string, value: unknown = data): string {
  const result = compileTextTemplate(source, Ceremony, { tables: ['programme'] });
  if (!result.ok)
    throw new Error(result.findings.map((finding) => describeFinding(finding, 'en')).join('\n'));
  return runTextTemplate(result.value, value)
    .map((piece) => (piece.kind === 'blank' ? `[${piece.path.join('.')}]` : piece.text))
    .join('');
}

describe('a text template is checked against its data before anything is printed', () => {
  it.each([
    ['{{name}}\n{{plcae}}', 'unknown-path', 2, 3],
    ['{{#each steps}}{{form}}{{/each}}', 'unknown-path', 1, 18],
    ['{{#each steps}}{{name}}{{/each}}', 'unknown-path', 1, 18],
    ['{{../name}}', 'unknown-path', 1, 3],
    ['{{@number}}', 'unknown-path', 1, 3],
    ['{{constructor}}', 'unknown-path', 1, 3],
    ['{{__proto__.x}}', 'unknown-path', 1, 3],
    ['{{#each name}}x{{/each}}', 'not-a-list', 1, 1],
    ['{{hosts}}', 'not-a-text', 1, 3],
    ['{{date people}}', 'not-a-text', 1, 8],
    ['{{shout name}}', 'unknown-helper', 1, 1],
    ['{{#with name}}x{{/with}}', 'unknown-helper', 1, 1],
    ['{{> footer}}', 'unknown-helper', 1, 1],
    ['{{date day name}}', 'wrong-arguments', 1, 1],
    ['{{#if}}x{{/if}}', 'wrong-arguments', 1, 1],
    ['{{table "guests"}}', 'unknown-table', 1, 1],
  ])('%s: %s at line %i, column %i', (source, code, line, column) => {
    expect(faults(source)).toEqual([[code, line, column]]);
  });

  it.each([
    ['{{#if name}}\nkhông đóng', 2, 11, 'khối “#if” mở tại dòng 1, cột 1 chưa được đóng', 'the block “#if”'],
    [
      '{{!-- {{#if --}}{{#if name}}{{#each hosts}}x{{/each}}',
      1,
      54,
      'khối “#if” mở tại dòng 1, cột 17',
      'begins at line 1, column 17 is not closed',
    ],
    ['a\n{{#each steps}}x{{/if}}', 2, 4, 'khối “#each” lại được đóng bằng “/if”', 'is closed by “/if”'],
    ['{{name}}\n{{name}}\n{{name', 3, 3, 'chưa đóng bằng “}}”', 'not closed by “}}”'],
    ['{{name}', 1, 7, 'chưa đóng bằng “}}”', 'not closed by “}}”'],
    ['{{}}', 1, 3, '“}}” không được đứng ở đây', '“}}” cannot stand here'],
    ['a\nb {{#}}', 2, 6, '“}}” không được đứng ở đây', '“}}” cannot stand here'],
    ['{{name}}\n\n{{/if}} {{name}}', 3, 1, '“{{/” không được đứng ở đây', '“{{/” cannot stand here'],
    ['{{#each steps}}{{else}}{{else}}{{/each}}', 1, 24, '“{{else}}” không được', '“{{else}}” cannot'],
    ['{{../../x/../y}}', 1, 3, 'đường dẫn “../../x/..” không hợp lệ', 'the path “../../x/..” is not valid'],
  ])('%s is a fault of syntax at line %i, column %i, in plain words', (source, line, column, vi, en) => {
    expect(faults(source)).toEqual([['syntax', line, column]]);
    const [finding] = compileTextTemplate(source, Ceremony).findings;
    if (finding === undefined) throw new Error('expected a finding');
    expect(describeFinding(finding, 'vi')).toContain(vi);
    expect(describeFinding(finding, 'en')).toContain(en);
    expect(describeFinding(finding, 'vi')).not.toMatch(/expecting|got '/i);
  });

  it('says what a value is in the language of the sentence', () => {
    const [finding] = compileTextTemplate('{{hosts}}', Ceremony).findings;
    if (finding === undefined) throw new Error('expected a finding');
    expect(describeFinding(finding, 'vi')).toContain('“hosts” là danh sách');
    expect(describeFinding(finding, 'en')).toContain('“hosts” is a list');
  });

  it('says where in the source the fault is', () => {
    const source = 'Kính gửi: {{plcae}}';
    const [finding] = compileTextTemplate(source, Ceremony).findings;
    expect(source.slice(finding?.span?.start, finding?.span?.end)).toBe('plcae');
  });

  it('names the values of the data that it does not use', () => {
    const result = compileTextTemplate('{{name}}', Ceremony);
    expect(result.ok && result.findings.map(({ params }) => params.path)).toEqual([
      'day',
      'people',
      'hosts',
      'steps',
    ]);
  });

  it('refuses a template longer than any paper', () => {
    expect(compileTextTemplate('x'.repeat(200_001), Ceremony).findings[0]?.code).toBe(
      'document/template-too-long',
    );
  });

  it.each([900, 10_000])('refuses %i open blocks in bounded time', (count) => {
    expect(compileTextTemplate('{{#if name}}'.repeat(count), Ceremony).ok).toBe(false);
  });
});

describe('a text template prints', () => {
  it.each([
    ['{{name}}', 'Lễ ra quân'],
    ['{{date day}}', 'ngày 05 tháng 6 năm 2024'],
    ['{{number people}} người', '1.200 người'],
    ['{{commas hosts}}', 'Sở Tài nguyên và Môi trường, UBND thành phố'],
    ['{{#each steps}}{{@number}}. {{from}} {{/each}}', '1. 07:30 2. 08:00 '],
    ['{{#each steps}}{{../name}};{{/each}}', 'Lễ ra quân;Lễ ra quân;'],
    ['{{#each steps}}{{@root.name}}{{#if @last}}.{{else}}, {{/if}}{{/each}}', 'Lễ ra quân, Lễ ra quân.'],
    ['{{#unless name}}a{{else}}{{#if day}}b{{/if}}{{/unless}}', 'b'],
    ['{{!-- ghi chú --}}x', 'x'],
  ])('%s as %s', (source, printed) => {
    expect(print(source)).toBe(printed);
  });

  it('a blank at the path of a missing value', () => {
    expect(print('{{#each steps}}{{role}},{{/each}}')).toBe('Ban tổ chức,[steps.1.role],');
  });

  it('zero as zero, not as missing', () => {
    expect(print('{{#if people}}{{people}}{{/if}}', { ...data, people: 0 })).toBe('0');
  });

  it('nothing of an object’s inheritance', () => {
    expect(print('{{name}}', Object.create({ name: 'thừa kế' }))).toBe('[name]');
  });
});
