import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leavesOf } from './leaves.ts';
import { readOutline } from './read-outline.ts';

const line = fc.oneof(
  fc.constantFrom(
    'KẾ HOẠCH',
    'QUYẾT ĐỊNH',
    'I. MỤC ĐÍCH',
    '1. Sở Y tế:',
    '1.1. Mục',
    'a) Giao phòng',
    '- Việc',
    '+ Thêm',
    '|',
    '| a | b |',
    '|---|---|',
    'Nơi nhận:',
    '- UBND tỉnh; - Lưu: VT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lê An',
    'TM. ỦY BAN NHÂN DÂN',
    'PHỤ LỤC II',
    '(Kèm theo Quyết định số 7/QĐ-UBND)',
    'ngày 13 tháng 4 năm',
    '2022 của',
    'Số:    /KH-UBND',
    'Điều 1.',
    'Chương I',
    '',
    '\f12',
    'a\tb\tc',
    '**Đậm**',
    '## ',
    '-----',
    '[1] Chú thích',
    'Kính gửi: Sở',
    'V/v báo cáo',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\r')))
  .map((parts) => parts.flat().join(''));

test('the leaves of any text tile it', () => {
  fc.assert(
    fc.property(text, (source) => {
      const outline = readOutline(source);
      if (!outline.ok) return;
      let reached = 0;
      for (const { span, text: read } of leavesOf(outline.value)) {
        expect(span?.start).toBe(reached);
        expect(read).toBe(read.normalize('NFC'));
        reached = span?.end ?? -1;
      }
      expect(reached).toBe(source.length);
    }),
    { numRuns: 400 },
  );
});

test('a text is read the same in either Unicode form', () => {
  fc.assert(
    fc.property(text, (source) => {
      const composed = readOutline(source.normalize('NFC'));
      const decomposed = readOutline(source.normalize('NFD'));
      const texts = (result: typeof composed) =>
        result.ok ? leavesOf(result.value).map((leaf) => leaf.text) : null;
      expect(texts(decomposed)).toEqual(texts(composed));
    }),
    { numRuns: 150 },
  );
});

test.each([
  'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n',
  'I. VIỆC\n1. Đo đạc.\nNơi nhận: - Sở Y tế; - Lưu: VT. KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC Đỗ Thị Ánh',
  'Số:      /KH-UBND | Đà Nẵng, ngày      tháng 5 năm 2026\nKẾ HOẠCH\nVề tiêm phòng dại',
  'KẾ HOẠCH\nDọn kênh\n*I. MỤC ĐÍCH*\n| Đợt | Việc |\n|---|---|\n| Một | **Đào mương** |\n**Lưu ý:** giữ vệ sinh.',
])('letters that are decomposed change nothing: %j', (source) => {
  const [composed, decomposed] = (['NFC', 'NFD'] as const).map((form) => readOutline(source.normalize(form)));
  const bare = (document: unknown) =>
    JSON.stringify(document, (key, value) => (key === 'span' || key === 'source' ? null : value));
  expect(bare(decomposed)).toBe(bare(composed));
});

test('characters without width change nothing and lie within the leaves', () => {
  const source = '\uFEFFNơi\u200B nhận: TM. ỦY BAN\u00AD NHÂN DÂN\u200B';
  const outline = readOutline(source);
  expect(outline.ok && leavesOf(outline.value)).toEqual([
    { text: 'Nơi nhận:', span: { start: 0, end: 12 } },
    { text: 'TM. ỦY BAN NHÂN DÂN', span: { start: 12, end: source.length } },
  ]);
});

test.each(['\u0000\u0000\n ab\nKẾ HOẠCH\n\n', '각각\u0000\n\n\n'])(
  'a text is as damaged in either Unicode form: %j',
  (source) => {
    expect(readOutline(source.normalize('NFD')).ok).toBe(readOutline(source.normalize('NFC')).ok);
  },
);
