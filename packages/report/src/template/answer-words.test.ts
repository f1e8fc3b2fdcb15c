import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { carried, choice, missing, number, table, text, versionOf } from '../testing/two-versions.ts';

const label = { vi: 'Ngày', en: 'Day' };
const hours = number('gio', 'Giờ', { scale: 1 });
const rows = ['nam', 'nu'].map((code) => ({ code, label: { vi: code === 'nu' ? 'Nữ' : 'Nam', en: code } }));
const before = versionOf(
  '1',
  [
    ...[number('so', 'Số', { scale: 4 }), text('chu', 'Chữ'), { code: 'ngay', label, kind: 'date' }],
    ...[{ code: 'co', label: { vi: 'Có', en: 'Yes' }, kind: 'yesNo' }, choice('nguon', 'Nguồn')],
    table('lop', 'Lớp', [
      { code: 'ngay', label, kind: 'date' },
      choice('nguon', 'Nguồn', { many: false }),
      hours,
    ]),
    table('gioi', 'Giới', [hours], { rows }),
    { code: 'anh', label: { vi: 'Ảnh', en: 'A' }, kind: 'files', mediaTypes: ['image/png'], maximumFiles: 2 },
  ],
  { codes: ['a', 'b'] },
);
const after = versionOf('2', [text('khac', 'Khác')]);
/** What the sentence says was dropped. */
const dropped = (code: string, answer: unknown) => {
  const { findings } = carried({ [code]: answer }, [before, after], { dropped: [code] });
  const [found] = findings;
  if (found === undefined) throw new Error('nothing listed');
  return describeFinding(found, 'vi').split('nội dung cũ: ')[1];
};

describe('what is lost is said in words', () => {
  const file = { name: 'lop.png', mediaType: 'image/png', bytes: 3, hash: 'a'.repeat(64) };

  it.each<[string, unknown, string]>([
    ['so', 1234.5, '1.234,5.'],
    ['so', 0.0015, '0,0015.'],
    ['so', missing('mất hồ sơ'), 'chưa có số liệu (mất hồ sơ).'],
    ['so', { state: 'notApplicable' }, 'không áp dụng.'],
    ['so', { state: 'notApplicable', reason: 'không thuộc địa bàn' }, 'không áp dụng (không thuộc địa bàn).'],
    ['chu', `${'dài '.repeat(40)}`, `${'dài '.repeat(14)}dài….`],
    ['ngay', '2024-06-05', '05/6/2024.'],
    ['co', true, 'có.'],
    ['nguon', ['a', 'b'], 'Nguồn a; Nguồn b.'],
    ['lop', [{ ngay: '2024-06-05', nguon: 'a', gio: 1.5 }], '1 dòng: 05/6/2024 – Nguồn a – 1,5.'],
    ['lop', [{ gio: 1234 }, { gio: missing('A') }], '2 dòng: 1.234; chưa có số liệu (A).'],
    ['gioi', { nam: { gio: 1 }, nu: { gio: 2 } }, '2 dòng: Nam: 1; Nữ: 2.'],
    ['anh', [file], '1 tệp: lop.png.'],
  ])('%s: %j', (code, answer, words) => {
    expect(dropped(code, answer)).toBe(words);
  });

  it('with the whole of it in the params', () => {
    const long = 'dài '.repeat(100);
    const migrated = carried({ chu: long }, [before, after], { dropped: ['chu'] });
    expect(JSON.parse(String(migrated.findings[0]?.params.content))).toBe(long);
  });

  it('a row that the template names by its cells', () => {
    const one = versionOf('2', [table('gioi', 'Giới', [hours], { rows: rows.slice(0, 1) })]);
    const { findings } = carried({ gioi: { nu: { gio: 2 } } }, [before, one], { dropped: ['gioi[nu]'] });
    expect(findings[0] && describeFinding(findings[0], 'vi')).toBe(
      'Đã bỏ nội dung bảng “Giới”, dòng “Nữ” theo quyết định của người chuyển; nội dung cũ: 2.',
    );
  });
});

describe('what is changed is said in words', () => {
  const sentence = (answers: object, to: object, mapping: object) => {
    const { findings } = carried({ ...answers }, [before, versionOf('2', [to])], mapping);
    return findings[0] && describeFinding(findings[0], 'vi');
  };

  it('numbers, measure units, yes and no', () => {
    const tonnes = versionOf('1', [number('can', 'Cân', { unit: 'kilogram' })]);
    const converted = carried(
      { can: 1234 },
      [tonnes, versionOf('2', [number('can', 'Cân', { unit: 'tonne', scale: 3 })])],
      { converted: ['can'] },
    );
    expect(converted.findings.map((found) => describeFinding(found, 'vi'))).toEqual([
      'Nội dung mục “Cân” được đổi từ “1.234 kg” thành “1,234 tấn”.',
    ]);
    expect(sentence({ co: true }, number('co', 'Số'), { values: { co: { true: 1234 } } })).toBe(
      'Nội dung mục “Số” được đổi từ “có” thành 1.234.',
    );
  });
});
