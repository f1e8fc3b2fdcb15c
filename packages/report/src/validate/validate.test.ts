import { describeFinding, isJson } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import type { Report } from '../report.ts';
import { smallReport } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileTemplate } from './compile-template.ts';
import { createValidator } from './create-validator.ts';
import { limits } from './limits.ts';

const { validate, verdict } = createValidator(smallTemplate);

const sound: Report = smallReport;
const { answers } = smallReport;
const [row] = answers.hoat_dong;

/** The report with other answers; undefined takes one out. */
const but = (change: object): unknown =>
  JSON.parse(JSON.stringify({ ...sound, answers: { ...answers, ...change } }));
/** The same where what changes is in no JSON. */
const raw = (change: object): unknown => ({ ...sound, answers: { ...answers, ...change } });

function sentencesOf(report: unknown): readonly string[] {
  return validate(report).findings.map((found) => `${found.path.join('.')}: ${describeFinding(found, 'vi')}`);
}

describe('what is in no JSON', () => {
  it('an answer that is only inherited does not count', () => {
    const inherited = Object.assign({}, JSON.parse('{"__proto__": {"rac": 5}}'));
    const places = validate({ answers: inherited }).findings.map(({ path }) => path.join('.'));
    expect(places).toContain('answers');
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
      but({ rac: '1,5' }),
      'answers.rac: Chỉ tiêu “Rác” phải là một số, không ghi bằng chữ hay số dạng văn bản; nếu không có thì ghi rõ chưa có số liệu (kèm lý do) hoặc không áp dụng. Báo cáo ghi: “1,5”.',
    ],
    [
      'a figure below none',
      but({ rac: -1, nhua: -1 }),
      'answers.rac: Chỉ tiêu “Rác” không được nhỏ hơn 0; báo cáo ghi: -1.',
    ],
    [
      'half a person',
      but({ nguoi: 1.5 }),
      'answers.nguoi: Chỉ tiêu “Người” phải là số nguyên; báo cáo ghi: 1,5.',
    ],
    [
      'too many decimals',
      but({ rac: 1.5004 }),
      'answers.rac: Chỉ tiêu “Rác” chỉ được có nhiều nhất 3 chữ số thập phân; báo cáo ghi: 1,5004.',
    ],
    [
      'a part above its whole',
      but({ nhua: 2 }),
      'answers.nhua: Chỉ tiêu “Nhựa” là một phần của “Rác” nên không thể lớn hơn 1,5; báo cáo ghi: 2.',
    ],
    [
      'an answer that is not there',
      but({ nguoi: undefined }),
      'answers.nguoi: Chưa điền mục “Người”; đây là mục bắt buộc.',
    ],
    [
      'a blank where words are asked',
      but({ ton_tai: ' \n' }),
      'answers.ton_tai: Mục “Tồn tại” có ghi nhưng để trống; hãy điền nội dung hoặc bỏ hẳn mục này.',
    ],
    [
      'an impossible day',
      but({ ngay_lap: '2024-06-31' }),
      'answers.ngay_lap: Mục “Ngày lập” phải là một ngày có thật; báo cáo ghi: “2024-06-31”.',
    ],
    [
      'half a character',
      but({ ton_tai: 'Thi\uD83Du' }),
      'answers.ton_tai: Mục “Tồn tại” có ký tự hỏng, hiện ra là “�”; cần nhập lại.',
    ],
    [
      'half a character in a reason',
      but({ rac: { state: 'missing', reason: '\uDC00' } }),
      'answers.rac: Mục “Rác” có ký tự hỏng, hiện ra là “�”; cần nhập lại.',
    ],
    [
      'half a character in its organization',
      { ...sound, organization: 'bac-son\uD800' },
      'organization: Báo cáo phải ghi cơ quan, đơn vị báo cáo; báo cáo ghi: “bac-son�”.',
    ],
    ['a question of nobody', but({ giay: 1 }), 'answers.giay: Mẫu báo cáo không có “giay” trong các mục.'],
    [
      'another version',
      { ...sound, template: { id: 'small', version: '2' } },
      'template: Báo cáo phải lập theo mẫu “Báo cáo nhỏ”, phiên bản 1.',
    ],
    [
      'no round',
      { ...sound, round: undefined },
      'round: Báo cáo phải ghi kỳ báo cáo: nhiệm vụ báo cáo và lần báo cáo; báo cáo ghi: trống.',
    ],
    [
      'no row where one is asked',
      but({ hoat_dong: [] }),
      'answers.hoat_dong: Bảng “Hoạt động” có 0 dòng, cần ít nhất 1 dòng.',
    ],
    [
      'a broken rule',
      but({ rac: 1, nhua: 1 }),
      'answers.rac: Rác các hoạt động vượt tổng số. (liên quan: Rác; Hoạt động)',
    ],
    [
      'yes as a text',
      but({ co_le: 'có' }),
      'answers.co_le: Mục “Có lễ phát động” phải là dữ liệu kiểu có hoặc không, không ghi bằng chữ; báo cáo ghi: “có”.',
    ],
    [
      'a choice that its list lacks',
      but({ tinh: '99' }),
      'answers.tinh: Mục “Tỉnh” phải là một trong: Lạng Sơn; Cao Bằng; báo cáo ghi: “99”.',
    ],
    [
      'a choice outside of the one above it',
      but({ tinh: '20', xa: '04a' }),
      'answers.xa: Mục “Xã”: “Tân Thanh (Cao Bằng)” không thuộc nội dung đã chọn ở mục cấp trên.',
    ],
    [
      'choices out of order',
      but({ hinh_thuc: ['ra_quan', 'mit_tinh'] }),
      'answers.hinh_thuc: Mục “Hình thức”: các lựa chọn phải theo thứ tự của danh mục.',
    ],
    [
      'a choice twice',
      but({ hinh_thuc: ['ra_quan', 'ra_quan'] }),
      'answers.hinh_thuc: Mục “Hình thức” có lựa chọn ghi hai lần.',
    ],
    [
      'a row that nobody names',
      but({ dan_so: { ...answers.dan_so, la: {} } }),
      'answers.dan_so.la: Mẫu báo cáo không có “la” trong các dòng của bảng “Theo giới”.',
    ],
    [
      'rows in a list where they have names',
      but({ dan_so: [{ lon: 1 }] }),
      'answers.dan_so: Bảng “Theo giới” được trả lời bằng các ô của từng dòng có tên trong mẫu; báo cáo ghi: một danh sách.',
    ],
    [
      'a cell that its row lacks',
      but({ dan_so: { ...answers.dan_so, nu: {} } }),
      'answers.dan_so.nu.lon: Chưa điền mục “Người lớn (Theo giới, Nữ)”; đây là mục bắt buộc.',
    ],
  ])('with %s', (_, report, sentence) => {
    expect(validate(report).ok).toBe(false);
    expect(sentencesOf(report)).toContain(sentence);
  });

  it.each<[string, unknown, string]>([
    ['a missing figure', but({ nhua: { state: 'missing', reason: 'đang đếm' } }), 'report/answer-missing'],
    ['a missing text', but({ dien_thoai: { state: 'missing', reason: 'chưa có' } }), 'report/answer-missing'],
    ['a doubtful telephone', but({ dien_thoai: 'hỏi lễ tân' }), 'report/doubtful-phone'],
    ['a doubtful address', but({ thu: 'ánh tại gmail' }), 'report/doubtful-email'],
    ['a year long ago', but({ ngay_lap: '0024-07-01' }), 'report/doubtful-year'],
    ['a year to come', but({ ngay_lap: '2204-07-01' }), 'report/doubtful-year'],
    ['a character of no width', but({ nguoi_lap: 'Nguyễn\u200B Văn A' }), 'report/invisible-character'],
    ['a control character', but({ nguoi_lap: 'Nguyễn\u0007' }), 'report/invisible-character'],
    ['a text in TCVN3', but({ nguoi_lap: 'Th¸ng hµnh ®éng v× m«i tr­êng' }), 'report/legacy-text'],
    ['a text in TCVN3 of letters', but({ nguoi_lap: 'Céng hßa chñ nghÜa' }), 'report/legacy-text'],
    ['a text in VNI', but({ nguoi_lap: 'Thaùng haønh ñoäng' }), 'report/legacy-text'],
    ['a list that nobody supplied', but({ dia_ban: 'x' }), 'report/list-not-supplied'],
  ])('with %s is accepted with a warning', (_, report, code) => {
    const result = validate(report);
    expect(result.findings.map((found) => `${found.severity} ${found.code}`)).toEqual([`warning ${code}`]);
    expect(verdict(result.findings)).toEqual({ accepted: true, errors: 0, warnings: 1, infos: 0 });
  });

  it.each(['Rác thải 5 m² – đã gom', 'Café 12°C', 'ngày §2', 'Ông Đặng «Út»', 'Tháng ½', 'José Muñoz'])(
    'takes “%s” as it stands',
    (nguoi_lap) => {
      expect(validate(but({ nguoi_lap })).findings).toEqual([]);
    },
  );

  it('may have a part that is the whole', () => {
    expect(validate(but({ nhua: 1.5 })).findings).toEqual([]);
  });

  it('missing and not applicable are not 0: a rule that needs them says nothing', () => {
    for (const nguoi of [{ state: 'missing', reason: 'x' }, { state: 'notApplicable' }]) {
      const codes = validate(but({ nguoi })).findings.map(({ code }) => code);
      expect(codes).not.toContain('report/rule-broken');
    }
  });

  it('shows all its faults at once, rules beside shape', () => {
    const report = {
      ...sound,
      la: 1,
      answers: {
        ...{ ...answers, ton_tai: undefined },
        ...{ rac: 0.5, nhua: 0.7, nguoi: 'nhiều', rac_moi_nguoi: undefined },
        tong_nguoi: { state: 'missing', reason: 'x' },
        hoat_dong: [{ ...row, ngay: 'hôm qua', la: 1 }],
      },
    };
    expect(validate(report).findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'report/unknown-field la',
      'report/not-a-figure answers.nguoi',
      'report/answer-required answers.ton_tai',
      'report/answer-missing answers.tong_nguoi',
      'report/not-a-date answers.hoat_dong.0.ngay',
      'report/unknown-field answers.hoat_dong.0.la',
      'report/rule-broken answers.rac',
      'report/part-exceeds-whole answers.nhua',
    ]);
  });
});

it('a row without anything in it is said once, with its number', () => {
  expect(sentencesOf(but({ hoat_dong: [row, {}] }))).toEqual([
    'answers.hoat_dong.1: Bảng “Hoạt động” có dòng trống (dòng 2).',
  ]);
});

it('a finding is plain JSON, whatever it is about', () => {
  const emoji = `${'x'.repeat(59)}😀`;
  const report = { ...sound, [emoji]: 1, '\uD800': 1, answers: { ...answers, rac: '\uDC00' } };
  const found = validate(report).findings.map(({ params }) => params.found);
  expect(found.slice(0, 3)).toEqual([`${'x'.repeat(59)}…`, '�', '�']);
  expect(isJson(validate(report).findings)).toBe(true);
});

describe('hostile data', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 5],
    ['a list', [sound]],
    ['an empty object', {}],
    ['answers that are a list', { ...sound, answers: [] }],
    ['a prototype as a key', JSON.parse(JSON.stringify(sound).replace('"rac"', '"__proto__"'))],
    ['NaN', raw({ rac: Number.NaN })],
    ['infinity', raw({ rac: Number.POSITIVE_INFINITY })],
    ['a number beyond the exact range', raw({ rac: 2 ** 53 })],
    ['a figure that claims a state', but({ rac: { state: 'value', reason: 'x' } })],
    [
      'an answer of another kind',
      but({ co_le: 1, hinh_thuc: true, hoat_dong: 'x', ban_ky: 5, ngay_lap: [] }),
    ],
  ])('%s is refused with findings that have sentences', (_, data) => {
    const result = validate(data);
    expect(result.ok).toBe(false);
    for (const found of result.findings) expect(describeFinding(found, 'vi')).not.toMatch(/\{\w/);
  });

  class Answers {
    rac = 1.5;
    nguoi = 120;
  }
  const ring: Record<string, unknown> = { ...answers };
  ring.nhua = ring;
  const inherited = Object.create(Object.assign(Object.create(null), answers));
  it.each<[string, object]>([
    ['an instance of a class', { answers: new Answers() }],
    ['a map', { answers: new Map(Object.entries(answers)) }],
    ['what inherits its answers', { answers: inherited }],
    ['a number in a box', { answers: { ...answers, rac: Object(1.5) } }],
    ['a text in a box', { answers: { ...answers, ton_tai: Object('Có') } }],
    ['a bigint', { answers: { ...answers, nguoi: 120n } }],
    ['a number as text', { answers: { ...answers, nguoi: '1e400' } }],
    ['a date of the language', { answers: { ...answers, ngay_lap: new Date(0) } }],
    ['a list with holes', { answers: { ...answers, hoat_dong: Object.assign([], { 1: row }) } }],
    ['a ring', { answers: ring }],
    ['a typed array', { answers: { ...answers, hoat_dong: new Uint8Array(1) } }],
    ['a choice in a box', { answers: { ...answers, tinh: Object('20') } }],
    [
      'the methods of all objects',
      { answers: JSON.parse('{"rac":1,"nguoi":2,"toString":3,"constructor":4}') },
    ],
  ])('%s is refused, as it is not JSON or not a report', (_, part) => {
    const result = validate({ ...sound, ...part });
    expect(result.ok).toBe(false);
    for (const found of result.findings) expect(describeFinding(found, 'vi')).not.toBe('');
  });

  it('a figure without a sign is right: -0 is 0', () => {
    const report = raw({
      nguoi: -0,
      tong_nguoi: 20,
      rac_moi_nguoi: undefined,
      dan_so: { nam: { lon: 0, tong: 0 }, nu: { lon: 0, tong: 0 }, khac: { lon: 0, tong: 0 } },
    });
    expect(validate(report).ok).toBe(true);
  });

  it('a table of a million rows is refused in bounded time', () => {
    const rows = Array.from({ length: 1_000_000 }, () => row);
    const start = Date.now();
    const { findings } = validate(raw({ hoat_dong: rows }));
    expect(findings.map(({ code }) => code)).toContain('report/too-many-rows');
    expect(Date.now() - start).toBeLessThan(1000);
  });

  it('texts of five megabytes, and choices without end, are refused in bounded time', () => {
    const long = '¸a'.repeat(2_500_000);
    const start = Date.now();
    const { findings } = validate(
      raw({ ton_tai: long, nguoi_lap: long, hinh_thuc: Array.from({ length: 1_000_000 }, () => 'khac') }),
    );
    expect(findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['report/text-too-long', 'report/choice-repeated']),
    );
    expect(Date.now() - start).toBeLessThan(2000);
  });

  it('nested 100 000 deep is refused at its top', () => {
    let nested: unknown = {};
    for (let depth = 0; depth < 100_000; depth += 1) nested = { rac: nested };
    expect(validate({ ...sound, answers: nested }).ok).toBe(false);
    expect(validate(raw({ rac: nested })).ok).toBe(false);
    expect(validate(raw({ dan_so: nested })).ok).toBe(false);
    expect(validate(nested).ok).toBe(false);
  });

  it('with a million faults gives a bounded list', () => {
    const rows = Array.from({ length: 100_000 }, () => ({ la: 1 }));
    const keys = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`la_${index}`, 1]));
    expect(validate(raw({ hoat_dong: rows })).findings.length).toBeLessThan(50);
    const { findings } = validate({ ...sound, answers: keys });
    expect(findings).toHaveLength(limits.findings + 1);
    expect(findings.at(-1)?.code).toBe('report/too-many-findings');
  });
});

describe('the schemas', () => {
  const { jsonSchema, jsonSchemaDraft07, vocabulary } = compileTemplate(smallTemplate);

  it('carry the rules where schemas cannot hold them', () => {
    expect(jsonSchema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      additionalProperties: false,
      'x-chiendich-rules': expect.arrayContaining([
        expect.objectContaining({ code: 'tong_rac', expression: 'tổng(hoat_dong.rac) ≤ rac' }),
      ]),
      properties: {
        answers: {
          properties: {
            nhua: {
              anyOf: [
                { 'x-chiendich-part-of': 'rac', 'x-chiendich-scale': 3, 'x-chiendich-measure-unit': 'tonne' },
                {},
                {},
              ],
            },
            du_le: { 'x-chiendich-asked-when': 'co_le' },
          },
        },
      },
    });
  });

  it('have no keyword of ours that the vocabulary lacks', () => {
    const used = new Set(JSON.stringify(jsonSchema).match(/x-chiendich-[a-z-]+/g));
    expect([...used].sort()).toEqual([...vocabulary].sort());
  });

  it('are plain JSON, and refer to their parts as their draft does', () => {
    expect(JSON.parse(JSON.stringify(jsonSchema))).toEqual(jsonSchema);
    expect(jsonSchemaDraft07.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(JSON.stringify(jsonSchemaDraft07)).not.toContain('$defs');
  });
});
