import type { Explanation } from '@chiendich/core';
import { contentsChecked } from './sources.ts';

/** Why wording, amounts and coverage are found, and what to do. */
export const wording = {
  'plan/name-written-two-ways': {
    why: {
      vi: 'Hai cách ghi làm người đọc tưởng là hai sự việc khác nhau.',
      en: 'Two forms look like two different things.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Xem tên chính thức ở văn bản của cơ quan tổ chức rồi ghi thống nhất ở mọi chỗ.',
      en: 'Take the official name from the organizer’s document and write it everywhere.',
    },
  },
  'plan/theme-quoted-two-ways': {
    why: {
      vi: 'Chủ đề là lời trích dẫn nên phải đúng nguyên văn.',
      en: 'A theme is quoted, so it has to be word for word.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Đối chiếu với văn bản công bố chủ đề rồi sửa chỗ ghi khác.',
      en: 'Compare with the document that announces the theme and correct the other.',
    },
  },
  'plan/phrase-repeated': {
    why: {
      vi: 'Cụm từ lặp liền nhau thường là lỗi đánh máy hoặc sót lại khi sửa.',
      en: 'A phrase twice in a row is mostly a slip or left from editing.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Bỏ một cụm từ; nếu là hai đối tượng khác nhau thì thêm dấu phẩy hoặc từ nối.',
      en: 'Drop one; if two things are meant, put a comma or a conjunction between them.',
    },
  },
  'plan/amount-contradicted': {
    why: {
      vi: 'Số tiền bằng số và bằng chữ khác nhau thì không biết số nào đúng để chi, quyết toán.',
      en: 'Where figures and words differ, nobody knows which amount is to be spent.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Đối chiếu với dự toán; nếu số đúng thì ghi bằng chữ là “{right}”.',
      en: 'Compare with the budget; if the figures are right, the words are “{right}”.',
    },
  },
  'plan/table-sum-differs': {
    why: {
      vi: 'Dòng tổng không bằng tổng các dòng thì có ít nhất một số sai.',
      en: 'Where the total is not the sum of its rows, one figure at least is wrong.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Kiểm tra từng dòng của cột “{column}” rồi sửa dòng sai hoặc dòng tổng.',
      en: 'Check the rows of “{column}” and correct the wrong row or the total.',
    },
  },
  'plan/order-not-reported': {
    why: {
      vi: 'Việc đã giao mà mẫu báo cáo không hỏi thì không biết kết quả thực hiện.',
      en: 'Of what was ordered but is not asked about nobody learns the result.',
    },
    source: 'practice',
    remedy: {
      vi: 'Thêm câu hỏi hoặc chỉ tiêu về việc này vào mẫu báo cáo, hoặc ghi nhận là không cần báo cáo.',
      en: 'Add a question about it to the report, or accept that it is not reported.',
    },
  },
  'plan/title-year-contradicted': {
    why: {
      vi: 'Tên kế hoạch là một; năm khác nhau thường do dùng lại kế hoạch năm trước.',
      en: 'A plan has one title; two years show that last year’s plan was used again.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Xác định năm đúng và sửa chỗ còn lại.',
      en: 'Find out the right year and correct the other place.',
    },
  },
  'plan/amount-sum-differs': {
    why: {
      vi: 'Tổng kinh phí không bằng các khoản thì không cấp, không quyết toán được.',
      en: 'A total that is not the sum of its items can be neither granted nor settled.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Kiểm tra từng khoản và tổng; nếu còn khoản chưa kê thì ghi thêm.',
      en: 'Check the items and the total; add an item that was left out.',
    },
  },
  'plan/placeholder-left': {
    why: {
      vi: 'Chỗ để trống trong nội dung là phần chưa soạn xong.',
      en: 'A blank in the text was not finished.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Điền cho đủ, hoặc bỏ phần đó.',
      en: 'Fill it in, or drop the part.',
    },
  },
  'plan/other-type-named': {
    why: {
      vi: 'Văn bản tự gọi bằng tên loại khác thì điều khoản thi hành không rõ.',
      en: 'A paper that calls itself by another type is not clear about what is to be carried out.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Thay bằng “Kế hoạch này”, hoặc ghi rõ số, ký hiệu văn bản được nhắc đến.',
      en: 'Write “Kế hoạch này”, or name the other paper by number and symbol.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
