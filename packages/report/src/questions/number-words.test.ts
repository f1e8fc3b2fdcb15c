import { foldTone } from '@chiendich/core';
import { expect, it } from 'vitest';
import type { FigureWords } from './number-words.ts';
import { readFigureWords } from './number-words.ts';

/** For each meaning texts that say so, and as many that look alike and do not. */
const examples: Readonly<
  Record<FigureWords, { readonly yes: readonly string[]; readonly no: readonly string[] }>
> = {
  none: { yes: ['không', 'Không có', 'KHÔNG'], no: ['không rõ', 'khổng lồ', '0'] },
  missing: {
    yes: [
      ...['chưa có', 'Đang tổng hợp', 'chưa', 'không có số liệu', 'Không rõ', 'không biết vì chưa đo'],
      ...['không thống kê được', 'không cân được', 'Không thể đo được'],
    ],
    no: [
      ...['chứa 5 tấn', 'đáng kể', 'chữa', 'không có', 'không rỗng', 'không có ai'],
      ...['không được', 'được', 'không đo được hết'],
    ],
  },
  notApplicable: {
    yes: ['không áp dụng', 'Không phát sinh', 'không thuộc phạm vi'],
    no: ['không áp', 'không phát', 'không thuốc'],
  },
};

it.each(Object.entries(examples))(
  'words that mean %s differ from those that look alike',
  (meaning, { yes, no }) => {
    const read = (texts: readonly string[]) => texts.map((text) => readFigureWords(foldTone(text)));
    expect(read(yes)).toEqual(yes.map(() => meaning));
    expect(read(no)).not.toContain(meaning);
  },
);
