import { describeFinding, isJson } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { environmentMonth2024 } from '../templates/environment-month-2024.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileTemplate } from './compile-template.ts';
import { createValidator } from './create-validator.ts';
import { limits } from './limits.ts';

const { validate, verdict } = createValidator(smallTemplate);

const sound = {
  template: { id: 'small', version: '1' },
  organization: 'bac-son',
  period: { from: '2024-06-01', to: '2024-06-30' },
  header: { nguoi_lap: 'Nguyễn Văn A', ngay_lap: '2024-07-01', dien_thoai: '0205 3820 000' },
  indicators: { rac: 1.5, nhua: 0.5, nguoi: 120 },
  tables: { hoat_dong: [{ ngay: '2024-06-05', loai: 'ra_quan', rac: 1.5, ghi_chu: 'Tốt' }] },
  narratives: { ton_tai: 'Thiếu dụng cụ' },
  attachments: {},
} satisfies Report;

function sentencesOf(report: unknown): readonly string[] {
  return validate(report).findings.map((found) => `${found.path.join('.')}: ${describeFinding(found, 'vi')}`);
}

describe('what is in no JSON', () => {
  it('an answer that is only inherited does not count', () => {
    const indicators = Object.assign({}, JSON.parse('{"__proto__": {"A1": 5}}'));
    const places = validate({ indicators }).findings.map(({ path }) => path.join('.'));
    expect(places).toContain('indicators');
    expect(validate(Object.create({ organization: 'x' })).findings.map(({ code }) => code)).toEqual([
      'report/not-a-report',
    ]);
  });

  it('a template that is named by half keeps what it names for programs', () => {
    const [fault] = validate({ template: { id: 'x' } }).findings.filter(({ path }) => path[0] === 'template');
    expect(fault?.params).toMatchObject({ expected: 'small 1', found: 'x' });
  });
});

describe('a report on its template', () => {
  it('that is sound is given back as it is', () => {
    const result = validate(sound);
    expect(result).toEqual({ ok: true, value: sound, findings: [] });
    expect(result.ok && result.value).toBe(sound);
  });

  it.each<[string, unknown, string]>([
    [
      'a figure in words',
      { ...sound, indicators: { ...sound.indicators, rac: '1,5' } },
      'indicators.rac: Chỉ tiêu “Rác” phải là một số, hoặc ghi rõ chưa có số liệu (kèm lý do) hay không áp dụng; báo cáo ghi: “1,5”.',
    ],
    [
      'a figure below none',
      { ...sound, indicators: { ...sound.indicators, rac: -1, nhua: -1 } },
      'indicators.rac: Chỉ tiêu “Rác” không được nhỏ hơn 0; báo cáo ghi: -1.',
    ],
    [
      'half a person',
      { ...sound, indicators: { ...sound.indicators, nguoi: 1.5 } },
      'indicators.nguoi: Chỉ tiêu “Người” phải là số nguyên; báo cáo ghi: 1,5.',
    ],
    [
      'too many decimals',
      { ...sound, indicators: { ...sound.indicators, rac: 1.5004 } },
      'indicators.rac: Chỉ tiêu “Rác” chỉ được có nhiều nhất 3 chữ số thập phân; báo cáo ghi: 1,5004.',
    ],
    [
      'a part above its whole',
      { ...sound, indicators: { ...sound.indicators, nhua: 2 } },
      'indicators.nhua: Chỉ tiêu “Nhựa” là một phần của “Rác” nên không thể lớn hơn 1,5; báo cáo ghi: 2.',
    ],
    [
      'an answer that is not there',
      { ...sound, indicators: { rac: 1.5 } },
      'indicators.nguoi: Chưa điền mục “Người”; đây là mục bắt buộc.',
    ],
    [
      'a blank where words are asked',
      { ...sound, narratives: { ton_tai: ' \n' } },
      'narratives.ton_tai: Chưa điền mục “Tồn tại”; đây là mục bắt buộc.',
    ],
    [
      'an impossible day',
      { ...sound, header: { ...sound.header, ngay_lap: '2024-06-31' } },
      'header.ngay_lap: Mục “Ngày lập” phải là một ngày có thật; báo cáo ghi: “2024-06-31”.',
    ],
    [
      'half a character',
      { ...sound, narratives: { ton_tai: 'Thi\uD83Du' } },
      'narratives.ton_tai: Mục “Tồn tại” có ký tự hỏng, hiện ra là “�”; cần nhập lại.',
    ],
    [
      'half a character in a reason',
      { ...sound, indicators: { ...sound.indicators, rac: { state: 'missing', reason: '\uDC00' } } },
      'indicators.rac: Mục “Rác” có ký tự hỏng, hiện ra là “�”; cần nhập lại.',
    ],
    [
      'half a character in its organization',
      { ...sound, organization: 'bac-son\uD800' },
      'organization: Báo cáo phải ghi cơ quan báo cáo; báo cáo ghi: “bac-son�”.',
    ],
    [
      'a question of nobody',
      { ...sound, indicators: { ...sound.indicators, giay: 1 } },
      'indicators.giay: Mẫu báo cáo không có mục “giay”.',
    ],
    [
      'another version',
      { ...sound, template: { id: 'small', version: '2' } },
      'template: Báo cáo phải lập theo mẫu “Báo cáo nhỏ”, phiên bản 1.',
    ],
    [
      'no row where one is asked',
      { ...sound, tables: { hoat_dong: [] } },
      'tables.hoat_dong: Bảng “Hoạt động” có 0 dòng, cần ít nhất 1 dòng.',
    ],
    [
      'a broken rule',
      { ...sound, indicators: { rac: 1, nguoi: 1 } },
      'indicators.rac: Rác các hoạt động vượt tổng số. (liên quan: Rác; Hoạt động)',
    ],
  ])('with %s', (_, report, sentence) => {
    expect(validate(report).ok).toBe(false);
    expect(sentencesOf(report)).toContain(sentence);
  });

  it.each<[string, unknown, string]>([
    [
      'a missing figure',
      { ...sound, indicators: { ...sound.indicators, nguoi: { state: 'missing', reason: 'đang đếm' } } },
      'report/figure-missing',
    ],
    ['another period', { ...sound, period: { from: '2024-06-01', to: '2024-06-15' } }, 'report/other-period'],
    [
      'a doubtful telephone',
      { ...sound, header: { ...sound.header, dien_thoai: 'hỏi lễ tân' } },
      'report/doubtful-phone',
    ],
    [
      'a rule of less weight that is broken',
      { ...sound, indicators: { ...sound.indicators, nguoi: 0 } },
      'report/rule-broken',
    ],
  ])('with %s is accepted with a warning', (_, report, code) => {
    const result = validate(report);
    expect(result.findings.map((found) => `${found.severity} ${found.code}`)).toEqual([`warning ${code}`]);
    expect(verdict(result.findings)).toEqual({ accepted: true, errors: 0, warnings: 1, infos: 0 });
  });

  it('may have a part that is the whole', () => {
    expect(validate({ ...sound, indicators: { ...sound.indicators, nhua: 1.5 } }).findings).toEqual([]);
  });

  it('missing and not applicable are not 0: a rule that needs them says nothing', () => {
    for (const nguoi of [{ state: 'missing', reason: 'x' }, { state: 'notApplicable' }]) {
      const codes = validate({ ...sound, indicators: { ...sound.indicators, nguoi } }).findings.map(
        ({ code }) => code,
      );
      expect(codes).not.toContain('report/rule-broken');
    }
  });

  it('shows all its faults at once, rules beside shape', () => {
    const report = {
      ...sound,
      la: 1,
      indicators: { rac: 0.5, nhua: 0.7, nguoi: 'nhiều' },
      tables: { hoat_dong: [{ ...sound.tables.hoat_dong[0], ngay: 'hôm qua', la: 1 }] },
      narratives: {},
    };
    expect(validate(report).findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'report/unknown-field la',
      'report/not-a-figure indicators.nguoi',
      'report/answer-required narratives.ton_tai',
      'report/not-a-date tables.hoat_dong.0.ngay',
      'report/unknown-field tables.hoat_dong.0.la',
      'report/part-exceeds-whole indicators.nhua',
      'report/rule-broken indicators.rac',
    ]);
  });
});

it('a finding is plain JSON, whatever it is about', () => {
  const emoji = `${'x'.repeat(59)}😀`;
  const report = { ...sound, [emoji]: 1, '\uD800': 1, indicators: { ...sound.indicators, rac: '\uDC00' } };
  const { findings } = validate(report);
  expect(findings.map(({ params }) => params.found)).toEqual([`${'x'.repeat(59)}…`, '�', '�']);
  expect(isJson(findings)).toBe(true);
});

describe('hostile data', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 5],
    ['a list', [sound]],
    ['an empty object', {}],
    [
      'parts that are lists',
      { ...sound, indicators: [], tables: [], header: [], narratives: [], attachments: [] },
    ],
    ['a prototype as a key', JSON.parse(JSON.stringify(sound).replace('"rac"', '"__proto__"'))],
    ['NaN', { ...sound, indicators: { ...sound.indicators, rac: Number.NaN } }],
    ['infinity', { ...sound, indicators: { ...sound.indicators, rac: Number.POSITIVE_INFINITY } }],
    ['a number beyond the exact range', { ...sound, indicators: { ...sound.indicators, rac: 2 ** 53 } }],
    [
      'a figure that claims a state',
      { ...sound, indicators: { ...sound.indicators, rac: { state: 'value', reason: 'x' } } },
    ],
  ])('%s is refused with findings that have sentences', (_, data) => {
    const result = validate(data);
    expect(result.ok).toBe(false);
    for (const found of result.findings) expect(describeFinding(found, 'vi')).not.toMatch(/\{\w/);
  });

  class Figures {
    rac = 1.5;
    nguoi = 120;
  }
  const row = sound.tables.hoat_dong[0];
  const ring: Record<string, unknown> = { rac: 1.5, nguoi: 1 };
  ring.nhua = ring;
  it.each<[string, object]>([
    ['an instance of a class', { indicators: new Figures() }],
    ['a map', { indicators: new Map(Object.entries(sound.indicators)) }],
    [
      'what inherits its answers',
      { indicators: Object.create(Object.assign(Object.create(null), sound.indicators)) },
    ],
    ['a number in a box', { indicators: { ...sound.indicators, rac: Object(1.5) } }],
    ['a text in a box', { narratives: { ton_tai: Object('Có') } }],
    ['a bigint', { indicators: { ...sound.indicators, nguoi: 120n } }],
    ['a number as text', { indicators: { ...sound.indicators, nguoi: '1e400' } }],
    ['a date of the language', { header: { ...sound.header, ngay_lap: new Date(0) } }],
    ['a list with holes', { tables: { hoat_dong: Object.assign([], { 1: row }) } }],
    ['a ring', { indicators: ring }],
    ['a typed array', { tables: { hoat_dong: new Uint8Array(1) } }],
    [
      'the methods of all objects',
      { indicators: JSON.parse('{"rac":1,"nguoi":2,"toString":3,"constructor":4}') },
    ],
  ])('%s is refused, as it is not JSON or not a report', (_, part) => {
    const result = validate({ ...sound, ...part });
    expect(result.ok).toBe(false);
    for (const found of result.findings) expect(describeFinding(found, 'vi')).not.toBe('');
  });

  it('a figure without a sign is right: -0 is 0', () => {
    expect(validate({ ...sound, indicators: { ...sound.indicators, nguoi: -0, rac: 1.5 } }).ok).toBe(true);
  });

  it('a table of a million rows is refused in bounded time', () => {
    const rows = Array.from({ length: 1_000_000 }, () => row);
    const start = Date.now();
    const { findings } = validate({ ...sound, tables: { hoat_dong: rows } });
    expect(findings.map(({ code }) => code)).toContain('report/too-many-rows');
    expect(Date.now() - start).toBeLessThan(1000);
  });

  it('nested 100 000 deep is refused at its top', () => {
    let nested: unknown = {};
    for (let depth = 0; depth < 100_000; depth += 1) nested = { rac: nested };
    expect(validate({ ...sound, indicators: nested }).ok).toBe(false);
    expect(validate({ ...sound, indicators: { ...sound.indicators, rac: nested } }).ok).toBe(false);
    expect(validate(nested).ok).toBe(false);
  });

  it('with a million faults gives a bounded list', () => {
    const rows = Array.from({ length: 100_000 }, () => ({ la: 1 }));
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`la_${index}`, 1]));
    expect(validate({ ...sound, tables: { hoat_dong: rows } }).findings.length).toBeLessThan(50);
    const { findings } = validate({ ...sound, indicators: keys });
    expect(findings).toHaveLength(limits.findings + 1);
    expect(findings.at(-1)?.code).toBe('report/too-many-findings');
  });
});

describe('the schemas', () => {
  const { jsonSchema } = compileTemplate(environmentMonth2024);

  it('carry the rules where schemas cannot hold them', () => {
    expect(jsonSchema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      'x-chiendich-rules': expect.arrayContaining([
        expect.objectContaining({ code: 'diem_rac', expression: 'C7 ≤ C7T' }),
      ]),
      properties: {
        indicators: {
          properties: {
            C4: { 'x-chiendich-part-of': 'C3', 'x-chiendich-scale': 3, 'x-chiendich-measure-unit': 'tonne' },
          },
        },
      },
    });
  });

  it('are plain JSON', () => {
    expect(JSON.parse(JSON.stringify(jsonSchema))).toEqual(jsonSchema);
  });
});
