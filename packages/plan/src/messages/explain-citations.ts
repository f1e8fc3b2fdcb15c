import type { Explanation, FindingSource } from '@chiendich/core';
import { laws } from '@chiendich/core';
import { numberedInOrder, onParts } from './sources.ts';

const inFull: FindingSource = [onParts('II', '6', 'a'), onParts('II', '6', 'b')];
const whyInFull = {
  vi: 'Viện dẫn lần đầu phải ghi đầy đủ để người đọc tìm được đúng văn bản; các lần sau chỉ cần tên loại và số, ký hiệu.',
  en: 'A document is cited in full for the first time, so that the reader finds it; later its type, number and symbol do.',
};
const symbols: FindingSource = [
  onParts('II', '3', 'b'),
  onParts('II', '3', 'c'),
  { law: laws.clericalWork, annex: 'III', section: 'I' },
];

/** Why citations are found, and what to do. */
export const citations = {
  'plan/citation-incomplete': {
    why: whyInFull,
    source: inFull,
    remedy: {
      vi: 'Ghi thêm {missing:list} của “{reference}” đúng như trên bản gốc.',
      en: 'Add the {missing:list} of “{reference}” as on the original.',
    },
  },
  'plan/citation-symbol-invalid': {
    why: {
      vi: 'Số, ký hiệu ghi sai cách thì không tra cứu được văn bản.',
      en: 'A document cannot be looked up under a number and symbol that are written wrongly.',
    },
    source: symbols,
    remedy: {
      vi: 'Ghi lại theo bản gốc: dấu gạch chéo giữa số và ký hiệu, dấu gạch nối giữa các nhóm chữ viết tắt, không cách chữ.',
      en: 'Write it as on the original: a slash between number and symbol, hyphens between the groups of letters, no spaces.',
    },
  },
  'plan/citation-type-contradicted': {
    why: {
      vi: 'Ký hiệu cho biết tên loại của văn bản, nên một trong hai chỗ ghi sai.',
      en: 'The symbol says what type a document is, so one of the two is wrong.',
    },
    source: symbols,
    remedy: {
      vi: 'Xem lại bản gốc của “{reference}”, sửa tên loại hoặc sửa ký hiệu.',
      en: 'Look at the original of “{reference}” and correct the type or the symbol.',
    },
  },
  'plan/citation-after-plan': {
    why: {
      vi: 'Khi kế hoạch được ban hành thì văn bản đó chưa có.',
      en: 'When the plan was issued, that document did not exist.',
    },
    source: [numberedInOrder, onParts('II', '4', 'b'), onParts('II', '6', 'b')],
    remedy: {
      vi: 'Kiểm tra ngày của văn bản được viện dẫn và ngày của kế hoạch; sửa ngày sai, hoặc bỏ viện dẫn.',
      en: 'Check the date of the cited document and that of the plan; correct the wrong one, or drop the citation.',
    },
  },
  'plan/citation-symbol-two-ways': {
    why: {
      vi: 'Một văn bản chỉ có một số, ký hiệu; chữ hoa, chữ thường cũng là một phần của ký hiệu.',
      en: 'A document has one number and symbol, and small and capital letters belong to it.',
    },
    source: [numberedInOrder, onParts('II', '3', 'b')],
    remedy: {
      vi: 'Xem bản gốc rồi ghi thống nhất một cách ở mọi chỗ.',
      en: 'Look at the original and write it one way everywhere.',
    },
  },
  'plan/citation-dated-two-ways': {
    why: {
      vi: 'Một văn bản chỉ có một ngày ban hành.',
      en: 'A document has one date of issue.',
    },
    source: [numberedInOrder, onParts('II', '6', 'b')],
    remedy: {
      vi: 'Xem ngày ban hành trên bản gốc của “{reference}” rồi sửa chỗ ghi sai.',
      en: 'Look up the date on the original of “{reference}” and correct the other.',
    },
  },
  'plan/citation-year-contradicted': {
    why: {
      vi: 'Số, ký hiệu có ghi năm thì năm đó là năm ban hành.',
      en: 'A year in number and symbol is the year of issue.',
    },
    source: [numberedInOrder, onParts('II', '6', 'b')],
    remedy: {
      vi: 'Xem bản gốc, sửa năm trong số, ký hiệu hoặc sửa ngày ban hành.',
      en: 'Look at the original and correct the year in the symbol or the date.',
    },
  },
  'plan/citation-number-word-missing': {
    why: {
      vi: 'Viện dẫn ghi đủ tên loại, số và ký hiệu; có từ “số” thì tra cứu không nhầm với năm hoặc tên văn bản.',
      en: 'A citation gives type, number and symbol; with “số” the figures are not taken for a year or a part of the name.',
    },
    source: [onParts('II', '6', 'b')],
    remedy: {
      vi: 'Thêm từ “số” trước số, ký hiệu.',
      en: 'Put “số” before number and symbol.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
