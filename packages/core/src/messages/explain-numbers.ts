import type { Explanation } from '../findings/explanations.ts';

const thousands = {
  vi: 'Số viết theo cách Việt Nam dùng dấu chấm ngăn hàng nghìn và dấu phẩy trước phần thập phân.',
  en: 'A Vietnamese number separates thousands with points and has a comma before its decimals.',
};
const confirm = {
  vi: 'Xem số đã hiểu có đúng không; nếu không thì ghi lại, ví dụ 1.234,5.',
  en: 'See whether it was read as meant; if not, write it again, such as 1.234,5.',
};

/** Why a typed number is questioned, and what to do. */
export const numbers = {
  'core/number-not-read': {
    why: {
      vi: 'Phải là một số thì mới tính toán và tổng hợp được.',
      en: 'Only a number can be counted and added up.',
    },
    remedy: {
      vi: 'Chỉ ghi chữ số, dấu chấm và dấu phẩy; đơn vị tính và lời giải thích để ở chỗ khác.',
      en: 'Write digits, points and a comma alone; measure units and explanations belong elsewhere.',
    },
  },
  'core/number-approximate': {
    why: {
      vi: 'Số ước lượng cộng lại thành một tổng không ai xác nhận được.',
      en: 'Estimates add up to a total that nobody can confirm.',
    },
    remedy: {
      vi: 'Bỏ “{word}” và ghi số đã thống kê; nếu chưa thống kê được thì ghi chưa có số liệu.',
      en: 'Drop “{word}” and give the number that was counted; if none was, say that there is no figure yet.',
    },
  },
  'core/number-grouping': {
    why: thousands,
    remedy: {
      vi: 'Kiểm tra xem thừa hay thiếu chữ số rồi ghi lại theo nhóm ba chữ số.',
      en: 'See whether a digit is missing or too many, and write groups of three.',
    },
  },
  'core/number-decimal-point': {
    why: thousands,
    remedy: {
      vi: 'Ghi “{suggestion}” nếu là phần thập phân; nếu không thì kiểm tra lại các chữ số.',
      en: 'Write “{suggestion}” if decimals are meant; otherwise check the digits.',
    },
  },
  'core/number-decimal-point-read': { why: thousands, remedy: confirm },
  'core/number-point-doubtful': { why: thousands, remedy: confirm },
  'core/number-english-style': { why: thousands, remedy: confirm },
  'core/number-not-whole': {
    why: {
      vi: 'Ở đây đếm người, cây, cuộc… nên không có phần lẻ.',
      en: 'People, trees or events are counted here, which have no fractions.',
    },
    remedy: {
      vi: 'Ghi số nguyên; kiểm tra xem có nhầm dấu chấm với dấu phẩy không.',
      en: 'Write a whole number, and see whether point and comma were mixed up.',
    },
  },
  'core/number-too-many-decimals': {
    why: {
      vi: 'Các đơn vị ghi cùng một độ chính xác thì tổng mới khớp.',
      en: 'Totals agree only if everyone writes with the same precision.',
    },
    remedy: {
      vi: 'Làm tròn còn nhiều nhất {allowed} chữ số thập phân.',
      en: 'Round it to {allowed} decimal places.',
    },
  },
  'core/number-too-large': {
    why: {
      vi: 'Số dài hơn thì máy tính không giữ được chính xác từng chữ số.',
      en: 'Of a longer number a computer does not keep every digit.',
    },
    remedy: {
      vi: 'Kiểm tra xem có thừa chữ số không, hoặc dùng đơn vị tính lớn hơn.',
      en: 'See whether there are digits too many, or use a larger measure unit.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
