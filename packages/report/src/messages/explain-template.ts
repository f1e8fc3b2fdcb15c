import type { Explanation } from '@chiendich/core';

/** Why a template is refused, and what its author does. */
export const template = {
  'report/template-shape': {
    why: {
      vi: 'Mẫu thiếu một phần hoặc có phần không đúng dạng nên không dùng để lập báo cáo được.',
      en: 'The template lacks a part, or a part has another shape, so no report can be made on it.',
    },
    remedy: { vi: 'Sửa phần này thành {expected}.', en: 'Make this part {expected}.' },
  },
  'report/template-unknown-field': {
    why: {
      vi: 'Phần thừa thường là gõ sai tên; bỏ qua sẽ mất điều người lập mẫu muốn.',
      en: 'An extra key is mostly a misspelt one; to ignore it would lose what the author wants.',
    },
    remedy: {
      vi: 'Sửa tên “{found}” theo tài liệu về mẫu báo cáo, hoặc bỏ đi.',
      en: 'Correct the key “{found}”, or remove it.',
    },
  },
  'report/template-code': {
    why: {
      vi: 'Mã được viết trong quy tắc, bảng tính và dữ liệu, nên phải gọn và không lẫn với từ của quy tắc.',
      en: 'Codes stand in rules, sheets and data, so they are short and differ from the words of rules.',
    },
    remedy: {
      vi: 'Đặt mã khác, ví dụ C1 hoặc rac_thai.',
      en: 'Choose another code, such as C1 or rac_thai.',
    },
  },
  'report/template-code-repeated': {
    why: {
      vi: 'Hai mục cùng mã thì không biết số liệu thuộc mục nào.',
      en: 'With one code for two items, it is not known whose figure it is.',
    },
    remedy: { vi: 'Đổi một trong hai mã “{code}”.', en: 'Change one of the two codes “{code}”.' },
  },
  'report/template-unknown-group': {
    why: {
      vi: 'Chỉ tiêu được in theo nhóm; nhóm không có thì chỉ tiêu không có chỗ.',
      en: 'Figures are printed by group; without the group this one has no place.',
    },
    remedy: {
      vi: 'Thêm nhóm “{group}” vào mẫu, hoặc chọn nhóm khác.',
      en: 'Add the group “{group}”, or choose another.',
    },
  },
  'report/template-weight': {
    why: {
      vi: 'Bình quân gia quyền cần biết mỗi đơn vị nặng bao nhiêu; cách tổng hợp khác thì không dùng trọng số.',
      en: 'A weighted mean needs a weight for each unit; other aggregations use none.',
    },
    remedy: {
      vi: 'Chọn một chỉ tiêu khác làm trọng số, hoặc đổi cách tổng hợp.',
      en: 'Choose another figure as the weight, or another aggregation.',
    },
  },
  'report/template-unknown-whole': {
    why: {
      vi: 'Phần “trong đó” phải nằm trong một chỉ tiêu có thật của mẫu.',
      en: 'A part belongs to a figure of the template.',
    },
    remedy: {
      vi: 'Sửa mã “{whole}”, hoặc thêm chỉ tiêu này vào mẫu.',
      en: 'Correct the code “{whole}”, or add that figure.',
    },
  },
  'report/template-part-unit': {
    why: {
      vi: 'Phần và toàn bộ phải cùng đơn vị tính thì mới so sánh được.',
      en: 'A part and its whole compare only in one measure unit.',
    },
    remedy: {
      vi: 'Cho hai chỉ tiêu cùng đơn vị tính, hoặc bỏ quan hệ “trong đó”.',
      en: 'Give both one measure unit, or take the relation away.',
    },
  },
  'report/template-cycle': {
    why: { vi: 'Chỉ tiêu không thể là một phần của chính nó.', en: 'A figure cannot be a part of itself.' },
    remedy: {
      vi: 'Bỏ một quan hệ “trong đó” trong chuỗi: {chain}.',
      en: 'Take one relation out of the chain: {chain}.',
    },
  },
  'report/template-unknown-unit': {
    why: {
      vi: 'Đơn vị tính phải được khai báo để in, quy đổi và kiểm tra quy tắc.',
      en: 'A measure unit is declared so that it can be printed, converted and checked in rules.',
    },
    remedy: {
      vi: 'Dùng đơn vị tính có sẵn, hoặc khai báo “{unit}” trong mẫu.',
      en: 'Use a built-in measure unit, or declare “{unit}” in the template.',
    },
  },
  'report/template-scale': {
    why: {
      vi: 'Số chữ số thập phân quyết định cách nhập và làm tròn; ngoài khoảng này không giữ được chính xác.',
      en: 'The number of decimals decides entry and rounding; outside this range figures are not exact.',
    },
    remedy: {
      vi: 'Chọn từ 1 đến {maximum} chữ số, hoặc dùng số nguyên.',
      en: 'Choose 1 to {maximum} decimals, or a whole number.',
    },
  },
  'report/template-range': {
    why: {
      vi: 'Mức nhỏ nhất lớn hơn mức lớn nhất thì không số nào hợp lệ.',
      en: 'With the minimum above the maximum no number is valid.',
    },
    remedy: { vi: 'Sửa lại hai mức.', en: 'Correct the two bounds.' },
  },
  'report/template-empty-range': {
    why: {
      vi: 'Giữa hai mức không có số nào với số chữ số thập phân đã chọn.',
      en: 'Between the bounds there is no number with so many decimals.',
    },
    remedy: {
      vi: 'Nới hai mức, hoặc tăng số chữ số thập phân.',
      en: 'Widen the bounds, or allow more decimals.',
    },
  },
  'report/template-part-range': {
    why: {
      vi: 'Phần luôn lớn hơn mức lớn nhất của toàn bộ nên mọi báo cáo đều sai.',
      en: 'The part always exceeds what the whole may be, so every report would be wrong.',
    },
    remedy: {
      vi: 'Giảm mức nhỏ nhất của {code}, hoặc tăng mức lớn nhất của {whole}.',
      en: 'Lower the minimum of {code}, or raise the maximum of {whole}.',
    },
  },
  'report/template-no-choice': {
    why: {
      vi: 'Mục không có gì để chọn thì không trả lời được.',
      en: 'An item without choices cannot be answered.',
    },
    remedy: { vi: 'Thêm lựa chọn, hoặc đổi sang kiểu chữ.', en: 'Add choices, or make it a text.' },
  },
  'report/template-no-column': {
    why: {
      vi: 'Bảng không có cột thì không ghi được gì.',
      en: 'Nothing can be entered in a table without columns.',
    },
    remedy: { vi: 'Thêm cột, hoặc bỏ bảng.', en: 'Add a column, or remove the table.' },
  },
  'report/template-no-room': {
    why: {
      vi: 'Mức nhiều nhất là 0 nên mục không bao giờ ghi được.',
      en: 'With a maximum of 0 nothing can ever be given.',
    },
    remedy: { vi: 'Tăng mức nhiều nhất, hoặc bỏ mục.', en: 'Raise the maximum, or remove the item.' },
  },
  'report/template-period': {
    why: {
      vi: 'Kỳ báo cáo phải kết thúc sau khi bắt đầu; thường là ghi ngược hai ngày.',
      en: 'A period ends after it begins; mostly the two days were swapped.',
    },
    remedy: { vi: 'Ghi lại ngày đầu và ngày cuối.', en: 'Write the first and the last day again.' },
  },
  'report/template-stages': {
    why: {
      vi: 'Chặng sau tổng hợp chặng trước nên số thứ tự và thời hạn phải tăng dần.',
      en: 'A later stage consolidates the earlier, so numbers and deadlines rise.',
    },
    remedy: {
      vi: 'Xếp lại các chặng theo thứ tự, thời hạn chặng sau không sớm hơn chặng trước.',
      en: 'Put the stages in order, none due before the one in front of it.',
    },
  },
  'report/template-stage-early': {
    why: {
      vi: 'Không thể nộp báo cáo về một kỳ chưa bắt đầu.',
      en: 'Nobody can report on a period that has not begun.',
    },
    remedy: {
      vi: 'Lùi thời hạn {due:date}, hoặc sửa ngày bắt đầu của kỳ.',
      en: 'Move the deadline {due:date}, or correct the first day of the period.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
