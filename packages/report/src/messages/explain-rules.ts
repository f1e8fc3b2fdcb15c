import type { Explanation } from '@chiendich/core';

/** Why a rule of a template is refused, and what to do. */
export const rules = {
  'report/rule-too-long': {
    why: {
      vi: 'Quy tắc dài như vậy không ai kiểm tra được và làm chậm việc kiểm tra báo cáo.',
      en: 'Nobody can check so long a rule, and it slows every report down.',
    },
    remedy: {
      vi: 'Tách thành nhiều quy tắc ngắn, mỗi quy tắc một yêu cầu.',
      en: 'Split it into short rules, one demand each.',
    },
  },
  'report/rule-too-deep': {
    why: {
      vi: 'Ngoặc lồng nhau quá nhiều lớp thì khó đọc và dễ sai.',
      en: 'Deeply nested brackets are hard to read and easy to get wrong.',
    },
    remedy: {
      vi: 'Bỏ bớt ngoặc thừa hoặc tách thành nhiều quy tắc.',
      en: 'Remove needless brackets, or split the rule.',
    },
  },
  'report/rule-date': {
    why: { vi: 'Lịch không có ngày này.', en: 'The calendar has no such day.' },
    remedy: { vi: 'Sửa lại ngày, viết như 05/6/2024.', en: 'Correct the day, written as 05/6/2024.' },
  },
  'report/rule-number': {
    why: {
      vi: 'Dấu chấm trong quy tắc có thể bị hiểu thành phần thập phân hoặc hàng nghìn.',
      en: 'A point in a rule could be read as decimals or as thousands.',
    },
    remedy: {
      vi: 'Viết số liền nhau, dấu phẩy trước phần thập phân, ví dụ 1234,5.',
      en: 'Write the digits without grouping and a comma before decimals, e.g. 1234,5.',
    },
  },
  'report/rule-text-open': {
    why: {
      vi: 'Chữ trong quy tắc phải nằm giữa hai dấu ngoặc kép.',
      en: 'A text in a rule stands between two quotation marks.',
    },
    remedy: { vi: 'Thêm dấu ngoặc kép đóng.', en: 'Add the closing quotation mark.' },
  },
  'report/rule-character': {
    why: {
      vi: 'Ký tự này không có trong ngôn ngữ quy tắc; thường lẫn vào khi dán từ Word hoặc web.',
      en: 'The rule language does not use this character; mostly it came along from Word or a web page.',
    },
    remedy: {
      vi: 'Xóa ký tự hoặc thay bằng dấu phép tính đúng.',
      en: 'Delete it, or replace it by the right operator.',
    },
  },
  'report/rule-unexpected': {
    why: {
      vi: 'Quy tắc thiếu hoặc thừa một phần ở chỗ này.',
      en: 'A part is missing or left over at this place.',
    },
    remedy: { vi: 'Viết tiếp một trong các phần: {expected}.', en: 'Go on with one of: {expected}.' },
  },
  'report/rule-unknown-name': {
    why: {
      vi: 'Quy tắc chỉ đọc được các mục có trong mẫu báo cáo.',
      en: 'A rule reads only items of its template.',
    },
    remedy: {
      vi: 'Sửa lại mã “{name}”, hoặc thêm mục này vào mẫu.',
      en: 'Correct the code “{name}”, or add the item to the template.',
    },
  },
  'report/rule-name-near': {
    why: {
      vi: 'Quy tắc chỉ đọc được các mục có trong mẫu báo cáo và các phép tính của quy tắc, viết đúng từng chữ.',
      en: 'A rule reads only items of its template and functions of the language, written letter by letter.',
    },
    remedy: {
      vi: 'Thay “{name}” bằng “{nearest}” nếu đúng ý.',
      en: 'Replace “{name}” by “{nearest}” if it is meant.',
    },
  },
  'report/rule-unknown-function': {
    why: {
      vi: 'Chữ đứng trước dấu “(” phải là một phép tính của quy tắc.',
      en: 'What stands before “(” must be a function of the rule language.',
    },
    remedy: {
      vi: 'Thay “{name}” bằng một trong: {functions}.',
      en: 'Replace “{name}” by one of: {functions}.',
    },
  },
  'report/rule-reserved-word': {
    why: {
      vi: 'Từ riêng của quy tắc không phân biệt được với mã cùng tên.',
      en: 'A word of the language cannot be distinguished from a code of the same name.',
    },
    remedy: {
      vi: 'Đổi mã của mục này trong mẫu, rồi dùng mã mới trong quy tắc.',
      en: 'Give the item another code in the template, and use that code in the rule.',
    },
  },
  'report/rule-row-outside': {
    why: {
      vi: 'Một cột có nhiều giá trị, mỗi dòng một giá trị; phải nói rõ lấy tổng, lớn nhất hay từng dòng.',
      en: 'A column has a value in each row; a rule says whether it means the sum, the largest or every row.',
    },
    remedy: {
      vi: 'Đặt “{written}” vào trong tổng, lớn nhất, nhỏ nhất, số dòng, mọi dòng hoặc có dòng của bảng.',
      en: 'Put “{written}” inside a sum, maximum, minimum or count, or inside what holds of every row or some row.',
    },
  },
  'report/rule-needs-truth': {
    why: {
      vi: 'Quy tắc kiểm tra phải cho kết quả đúng hoặc sai.',
      en: 'A rule that checks gives true or false.',
    },
    remedy: {
      vi: 'Thêm phép so sánh, ví dụ “≤”, hoặc điều kiện.',
      en: 'Add a comparison such as “≤”, or a condition.',
    },
  },
  'report/rule-needs-number': {
    why: { vi: 'Ở đây cần một số để tính.', en: 'A number is needed here.' },
    remedy: {
      vi: 'Thay “{written}” bằng một số hoặc một mục kiểu số.',
      en: 'Replace “{written}” by a number or an item that is a number.',
    },
  },
  'report/rule-no-order': {
    why: {
      vi: 'Chữ và lựa chọn không có lớn hơn, nhỏ hơn.',
      en: 'Texts and choices have no larger and smaller.',
    },
    remedy: { vi: 'Dùng = hoặc ≠.', en: 'Use = or ≠.' },
  },
  'report/rule-types-differ': {
    why: {
      vi: 'So sánh số với chữ hoặc ngày không có nghĩa.',
      en: 'To compare a number with a text or a day has no meaning.',
    },
    remedy: {
      vi: 'Sửa để hai vế cùng là số, cùng là ngày, cùng là chữ hoặc cùng là điều kiện.',
      en: 'Make both sides numbers, days, texts or conditions.',
    },
  },
  'report/rule-units-differ': {
    why: {
      vi: 'Tấn không cộng được với mét khối, người không so sánh được với buổi.',
      en: 'Tonnes do not add to cubic metres, nor do people compare with sessions.',
    },
    remedy: {
      vi: 'Chọn hai mục cùng đơn vị tính, hoặc quy đổi bằng một chỉ tiêu riêng.',
      en: 'Use two items of one measure unit, or a figure of its own that is converted.',
    },
  },
  'report/rule-units-unconverted': {
    why: {
      vi: 'Số liệu giữ nguyên đơn vị của mình: 2 tấn và 2 kg không bằng nhau, 0,5 và 50 % cũng vậy cho đến khi nhân với 100.',
      en: 'Figures keep their own units: 2 tonnes are not 2 kg, and 0.5 is 50 % only once it is multiplied by 100.',
    },
    remedy: {
      vi: 'Nhân {side} với {factor}.',
      en: 'Multiply {side} by {factor}.',
    },
  },
  'report/rule-unknown-choice': {
    why: {
      vi: 'Lựa chọn không có trong danh sách thì điều kiện không bao giờ đúng.',
      en: 'With a choice that the list does not have, the condition never holds.',
    },
    remedy: { vi: 'Dùng một trong các lựa chọn: {expected}.', en: 'Use one of: {expected}.' },
  },
  'report/rule-needs-date': {
    why: {
      vi: 'Câu hỏi ngày được tính bằng một ngày.',
      en: 'A date question is computed as a day.',
    },
    remedy: {
      vi: 'Viết quy tắc cho ra một ngày.',
      en: 'Write a rule that gives a day.',
    },
  },
  'report/rule-needs-text': {
    why: {
      vi: 'Câu hỏi chữ hoặc lựa chọn được tính bằng chữ.',
      en: 'A text or a choice is computed as text.',
    },
    remedy: {
      vi: 'Viết quy tắc cho ra chữ trong dấu ngoặc kép.',
      en: 'Write a rule that gives text in quotation marks.',
    },
  },
  'report/rule-circle': {
    why: {
      vi: 'Mục này chờ mục kia và ngược lại thì không mục nào xác định được.',
      en: 'Where one waits for the other, neither can be decided.',
    },
    remedy: {
      vi: 'Bỏ một trong các điều kiện, cách tính phụ thuộc nhau.',
      en: 'Take away one of the conditions or computations.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
