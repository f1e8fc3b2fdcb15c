import type { Explanation } from '@chiendich/core';
import { laws } from '@chiendich/core';
import { contentsChecked, numberedInOrder, onParts } from './sources.ts';

/** Why a paper that disagrees with itself or with its own form is found, and what to do. */
export const agreement = {
  'plan/national-heading-mistyped': {
    why: {
      vi: 'Quốc hiệu, Tiêu ngữ là thành phần thể thức đầu tiên, chỉ có một cách ghi.',
      en: 'The name of the State and the motto open every paper and are written in one way.',
    },
    source: [onParts('II', '1')],
    remedy: {
      vi: 'Sửa “{line}” theo đúng Quốc hiệu, Tiêu ngữ; trên văn bản của Đảng là tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.',
      en: 'Correct “{line}”; on papers of the Party the heading is “ĐẢNG CỘNG SẢN VIỆT NAM”.',
    },
  },
  'plan/hour-impossible': {
    why: {
      vi: 'Giờ ghi sai thì người dự không biết đến lúc nào.',
      en: 'Nobody knows when to come at an hour that no clock shows.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Xác định lại giờ, phút đúng thay cho “{time}”.',
      en: 'Find out the right hour and minute in place of “{time}”.',
    },
  },
  'plan/recipient-refers-to-nothing': {
    why: {
      vi: '“Như trên” chỉ dùng khi văn bản có phần “Kính gửi”; “Như Điều …” phải đúng điều có trong văn bản.',
      en: '“Như trên” stands for the addressees of a letter, “Như Điều …” for an article that the paper has.',
    },
    source: [onParts('II', '9', 'b')],
    remedy: {
      vi: 'Ghi tên cơ quan, đơn vị nhận văn bản, hoặc sửa lại số điều.',
      en: 'Name the recipients, or correct the number of the article.',
    },
  },
  'plan/mark-of-other-form': {
    why: {
      vi: 'Văn bản hành chính và văn bản của Đảng có thể thức riêng; ghi lẫn thì số, ký hiệu và thẩm quyền ký không đúng.',
      en: 'Papers of the State and of the Party have forms of their own; mixed, the number or the signature is not right.',
    },
    source: [{ law: laws.clericalWork, article: '8' }, onParts('II', '3', 'b'), onParts('II', '7', 'b')],
    remedy: {
      vi: 'Ghi lại “{quote}” theo thể thức của cơ quan ban hành: văn bản hành chính ghi “Số: 12/KH-UBND”, “TM.”; văn bản của Đảng ghi “Số 12-KH/TU”, “T/M”.',
      en: 'Write “{quote}” in the issuer’s form: “Số: 12/KH-UBND” and “TM.” for the State, “Số 12-KH/TU” and “T/M” for the Party.',
    },
  },
  'plan/count-differs': {
    why: {
      vi: 'Số nêu và số liệt kê khác nhau thì không biết thiếu, thừa mục nào.',
      en: 'Where the number and the list differ, nobody knows what was left out or added.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Đếm lại các mục, sửa số hoặc bổ sung, bỏ bớt mục.',
      en: 'Count the items again and correct the number or the list.',
    },
  },
  'plan/pair-not-closed': {
    why: {
      vi: 'Dấu mở mà không đóng thì không rõ phần trích dẫn, phần chú thích kết thúc ở đâu.',
      en: 'Without the closing mark nobody sees where a quotation or a remark ends.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Thêm dấu “{close}” ở đúng chỗ, hoặc bỏ dấu mở.',
      en: 'Add “{close}” where it belongs, or drop the opening mark.',
    },
  },
  'plan/phases-disagree': {
    why: {
      vi: 'Các đợt chồng lên nhau hoặc vượt thời gian chung thì đơn vị không biết làm theo mốc nào.',
      en: 'Where phases overlap or go beyond the whole, nobody knows which days count.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Xem lại ngày bắt đầu, kết thúc của từng đợt và của cả kế hoạch.',
      en: 'Look at the first and last day of each phase and of the whole again.',
    },
  },
  'plan/citation-issuer-contradicted': {
    why: {
      vi: 'Ký hiệu cho biết cơ quan ban hành, nên một trong hai chỗ ghi sai.',
      en: 'The symbol says who issued a document, so one of the two is wrong.',
    },
    source: [numberedInOrder, onParts('II', '3', 'b')],
    remedy: {
      vi: 'Xem lại bản gốc của “{reference}”, sửa tên cơ quan hoặc sửa ký hiệu.',
      en: 'Look at the original of “{reference}” and correct the issuer or the symbol.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
