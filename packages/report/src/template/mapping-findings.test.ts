import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { carried, choice, number, table, text, versionOf } from '../testing/two-versions.ts';
import type { ReportMapping } from './report-mapping.ts';

const rows = [{ code: 'r', label: { vi: 'R', en: 'R' } }];
const before = versionOf('1', [
  ...[
    number('a', 'Mục a'),
    number('b', 'Mục b'),
    text('c', 'Mục c'),
    table('t', 'Bảng t', [number('x', 'X')]),
  ],
  ...[table('u', 'Bảng u', [number('x', 'X')], { rows }), number('kg', 'Cân', { unit: 'kilogram' })],
]);
const after = { ...before, version: '2' };
const reported = (mapping: ReportMapping, answers = {}, to = after) =>
  carried(answers, [before, to], mapping).findings.map(
    (found) => `${found.path.join('.')}: ${describeFinding(found, 'vi')}`,
  );

describe('a mapping', () => {
  it('to a table or a row, which no join or value can be given to, says so', () => {
    expect(
      reported({
        joined: { t: { from: ['t', 'u'] } },
        given: { 'u[r]': 1 },
        values: { t: {} },
        converted: ['t'],
      }),
    ).toEqual([
      'given.u[r]: Không thể ghi sẵn nội dung cho bảng “Bảng u”, dòng “R”: chỉ làm được với từng mục hoặc từng cột của bảng.',
      'values.t: Không thể đổi giá trị của bảng “Bảng t”: chỉ làm được với từng mục hoặc từng cột của bảng.',
      'joined.t: Không thể gộp nội dung vào bảng “Bảng t”: chỉ làm được với từng mục hoặc từng cột của bảng.',
      'converted.0: Không thể quy đổi đơn vị tính của bảng “Bảng t”: chỉ làm được với từng mục hoặc từng cột của bảng.',
    ]);
  });

  it('of codes that the old version does not have is reported at its place', () => {
    expect(
      reported({
        renamed: { a: 'zzz', 'u[r]': 'u[s]' },
        dropped: ['b', 'zzz', 't.y'],
        joined: { c: { from: ['c', 'yyy'] } },
      }),
    ).toEqual([
      'renamed.a: Mẫu cũ không có mục “zzz” để chuyển hoặc bỏ.',
      'renamed.u[r]: Mẫu cũ không có bảng “Bảng u”, dòng “s” để chuyển hoặc bỏ.',
      'joined.c.from.1: Mẫu cũ không có mục “yyy” để chuyển hoặc bỏ.',
      'dropped.1: Mẫu cũ không có mục “zzz” để chuyển hoặc bỏ.',
      'dropped.2: Mẫu cũ không có bảng “Bảng t”, cột “y” để chuyển hoặc bỏ.',
    ]);
  });

  it('may drop what a report holds beyond its template', () => {
    const migrated = carried({ la: 5, t: [{ y: 1 }] }, [before, after], { dropped: ['la', 't.y'] });
    expect(migrated.ok && migrated.value.answers).toEqual({});
  });

  it('of values that the old version does not have is reported, but where the report holds them', () => {
    const old = versionOf('1', [choice('nguon', 'Nguồn'), table('t', 'T', [choice('x', 'X')])], {
      codes: ['a', 'b'],
    });
    const versions = [old, { ...old, version: '2' }] as const;
    const values = { nguon: { a: 'b', zz: 'a' }, 't.x': { zz: 'a' } };
    expect(
      carried({ nguon: ['b'] }, versions, { values }).findings.map(
        (found) => `${found.path.join('.')}: ${describeFinding(found, 'vi')}`,
      ),
    ).toEqual([
      'values.nguon.zz: Mẫu cũ không có giá trị “zz” của mục “Nguồn” để chuyển hoặc bỏ.',
      'values.t.x.zz: Mẫu cũ không có giá trị “zz” của bảng “T”, cột “X” để chuyển hoặc bỏ.',
    ]);
    const mended = carried({ nguon: ['zz'] }, versions, { values });
    expect(mended.ok && mended.value.answers).toEqual({ nguon: ['a'] });
  });

  it('that takes a part from one of another sort is reported', () => {
    expect(reported({ renamed: { a: 't', 't.x': 'u.x' } })).toEqual([
      'renamed.a: Không chuyển được bảng “Bảng t” vào mục “Mục a”: mục chỉ nhận nội dung của mục, bảng của bảng, dòng và cột của cùng một bảng.',
      'renamed.t.x: Không chuyển được bảng “Bảng u”, cột “X” vào bảng “Bảng t”, cột “X”: mục chỉ nhận nội dung của mục, bảng của bảng, dòng và cột của cùng một bảng.',
    ]);
  });

  it('that says two things about one code is reported', () => {
    const twice = (place: string) =>
      `Bảng chuyển đổi ghi hai cách xử lý khác nhau cho ${place}; chỉ giữ một cách.`;
    expect(reported({ renamed: { a: 'b' }, dropped: ['b', 'a'] })).toEqual([
      `dropped.0: ${twice('mục “Mục b”')}`,
    ]);
    expect(reported({ renamed: { a: 'b' }, given: { a: 1 }, dropped: ['a'] })).toEqual([
      `given.a: ${twice('mục “Mục a”')}`,
    ]);
    expect(reported({ joined: { a: { from: ['b', 'b'] } }, dropped: ['a'] })).toEqual([
      `joined.a.from.1: ${twice('mục “Mục b”')}`,
    ]);
  });
});

describe('an old answer that stands in the way', () => {
  it('of one that is given, renamed or joined is not said to be of no item', () => {
    const taken =
      'answers.a: Mẫu mới nhận nội dung khác cho mục “Mục a” theo bảng chuyển đổi; phải ghi rõ nội dung cũ của mục này chuyển sang đâu hoặc bỏ.';
    expect(reported({ given: { a: 5 } }, { a: 1 })).toEqual([taken]);
    expect(reported({ renamed: { a: 'b' } }, { a: 1 })).toEqual([taken]);
    expect(reported({ joined: { a: { from: ['b'] } } }, { a: 1 })).toEqual([taken]);
    const decided = carried({ a: 1 }, [before, after], { given: { a: 5 }, dropped: ['a'] });
    expect(decided.ok && decided.value.answers).toEqual({ a: 5 });
  });

  it('of a table under its code says that the kinds differ', () => {
    const other = versionOf('2', [table('a', 'Bảng a', [number('x', 'X')])]);
    expect(reported({}, { a: 1 }, other)).toEqual([
      'answers.a: Không chuyển được nội dung mục “Mục a” sang mẫu mới: mẫu mới ghi theo bảng.',
    ]);
  });
});

describe('an answer that cannot be carried over', () => {
  const to = (...items: object[]) => versionOf('2', items);
  const sentence = (answers: object, item: object) => reported({}, answers, to(item))[0];

  it('says why, and what would carry it', () => {
    expect(sentence({ kg: 1 }, number('kg', 'Cân', { unit: 'tonne' }))).toBe(
      'answers.kg: Không chuyển được nội dung mục “Cân” sang mẫu mới: mẫu cũ tính bằng kg, mẫu mới tính bằng tấn; quy đổi được nếu bảng chuyển đổi cho phép quy đổi đơn vị tính của mục này.',
    );
    expect(sentence({ kg: 1 }, number('kg', 'Cân'))).toBe(
      'answers.kg: Không chuyển được nội dung mục “Cân” sang mẫu mới: mẫu cũ tính bằng kg, mẫu mới tính bằng người, không quy đổi được.',
    );
    expect(sentence({ a: 1 }, text('a', 'Mục a'))).toBe(
      'answers.a: Không chuyển được nội dung mục “Mục a” sang mẫu mới: mẫu mới ghi loại nội dung khác; chuyển được nếu bảng chuyển đổi ghi rõ mỗi giá trị cũ thành giá trị nào.',
    );
    expect(sentence({ u: { r: {} } }, table('u', 'Bảng u', [number('x', 'X')]))).toBe(
      'answers.u: Không chuyển được nội dung bảng “Bảng u” sang mẫu mới: mẫu mới ghi dòng của bảng theo cách khác.',
    );
    const english = carried({ kg: 1 }, [before, to(number('kg', 'Cân', { unit: 'tonne' }))]).findings[0];
    expect(english && describeFinding(english, 'en')).toContain('`converted`');
  });
});
