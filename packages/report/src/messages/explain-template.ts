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
      vi: 'Mã được viết trong quy tắc, bảng tính và dữ liệu, nên phải gọn.',
      en: 'Codes stand in rules, sheets and data, so they are short.',
    },
    remedy: {
      vi: 'Đặt mã khác, ví dụ C1 hoặc rac_thai.',
      en: 'Choose another code, such as C1 or rac_thai.',
    },
  },
  'report/template-common-unit': {
    why: {
      vi: 'Một mã đơn vị tính chỉ có một nghĩa trong mọi mẫu báo cáo.',
      en: 'A code of a measure unit means one thing in every template.',
    },
    remedy: {
      vi: 'Xóa “{code}” khỏi measureUnits, hoặc đặt mã khác nếu là đơn vị khác.',
      en: 'Take “{code}” out of measureUnits, or choose another code for another unit.',
    },
  },
  'report/template-code-reserved': {
    why: {
      vi: 'Quy tắc gọi các mục bằng mã, nên mã không được trùng với tên đã có nghĩa khác.',
      en: 'Rules name items by their codes, so a code must not be a name that means something else.',
    },
    remedy: { vi: 'Đặt mã khác, ví dụ “{other}”.', en: 'Take another code, such as “{other}”.' },
  },
  'report/template-code-repeated': {
    why: {
      vi: 'Hai mục cùng mã thì không biết số liệu thuộc mục nào.',
      en: 'With one code for two items, it is not known whose figure it is.',
    },
    remedy: { vi: 'Đổi một trong hai mã “{code}”.', en: 'Change one of the two codes “{code}”.' },
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
  'report/template-division-by-zero': {
    why: {
      vi: 'Không chia được cho 0, nên quy tắc này không bao giờ cho kết quả.',
      en: 'Nothing is divided by 0, so the rule never comes to anything.',
    },
    remedy: {
      vi: 'Thay số 0 bằng số chia đúng, hoặc bằng mã của một mục.',
      en: 'Write the right divisor in place of 0, or the code of an item.',
    },
  },
  'report/template-no-question': {
    why: {
      vi: 'Báo cáo theo mẫu không hỏi gì thì không có nội dung.',
      en: 'A report on a template that asks nothing says nothing.',
    },
    remedy: {
      vi: 'Thêm ít nhất một mục hỏi hoặc một bảng vào mẫu.',
      en: 'Add a question or a table at least.',
    },
  },
  'report/template-media-type': {
    why: {
      vi: 'Loại tệp được so sánh từng ký tự; viết cách khác thì không nhận được tệp nào.',
      en: 'Media types are compared letter by letter; under another form no file is taken.',
    },
    remedy: {
      vi: 'Thay “{found}” bằng tên loại tệp, ví dụ application/pdf cho tệp PDF, image/jpeg cho ảnh.',
      en: 'Write the media type in place of “{found}”: application/pdf for PDF files, image/jpeg for photographs.',
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
  'report/template-unknown-list': {
    why: {
      vi: 'Lựa chọn lấy từ danh mục của mẫu, hoặc từ danh sách cơ quan, địa bàn của hệ thống.',
      en: 'Choices come from a list of the template, or from the organizations and territories of the host.',
    },
    remedy: {
      vi: 'Thêm danh mục “{list}” vào mẫu, hoặc chọn danh mục khác.',
      en: 'Add the list “{list}”, or choose another.',
    },
  },
  'report/template-list-parent': {
    why: {
      vi: 'Danh mục cấp trên cho biết mỗi mục thuộc về đâu.',
      en: 'The parent list says to what each entry belongs.',
    },
    remedy: {
      vi: 'Sửa mã danh mục cấp trên, hoặc bỏ đi.',
      en: 'Correct the code of the parent list, or remove it.',
    },
  },
  'report/template-entry-code': {
    why: {
      vi: 'Mã trong danh mục được so sánh từng ký tự và lưu trong báo cáo.',
      en: 'Codes of a list are compared letter by letter and kept in reports.',
    },
    remedy: {
      vi: 'Đặt mã ngắn, không có dấu cách ở hai đầu.',
      en: 'Choose a short code without blanks at its ends.',
    },
  },
  'report/template-entry-parent': {
    why: {
      vi: 'Chọn theo hai cấp thì mỗi mục cấp dưới phải thuộc một mục cấp trên.',
      en: 'In a cascade each entry belongs to one of the list above.',
    },
    remedy: {
      vi: 'Ghi mã của mục cấp trên trong danh mục cấp trên.',
      en: 'Give the code of an entry of the parent list.',
    },
  },
  'report/template-name-repeated': {
    why: {
      vi: 'Người điền không phân biệt được hai lựa chọn cùng tên.',
      en: 'People cannot distinguish two choices of one name.',
    },
    remedy: {
      vi: 'Ghi rõ tên hơn, ví dụ kèm tên huyện.',
      en: 'Say more, such as the district behind the name.',
    },
  },
  'report/template-cascade': {
    why: {
      vi: 'Lựa chọn theo cấp cần biết mục cấp trên đang chọn gì.',
      en: 'A cascade needs the answer of the choice above.',
    },
    remedy: {
      vi: 'Ghi mã của một mục chọn một, lấy từ danh mục cấp trên.',
      en: 'Give the code of a choice of one from the list above.',
    },
  },
  'report/template-sum-of-percents': {
    why: {
      vi: 'Cộng tỷ lệ của các đơn vị cho ra con số vô nghĩa: hai đơn vị cùng đạt 60% không phải là 120%.',
      en: 'The sum of rates means nothing: two units at 60% are not at 120%.',
    },
    remedy: {
      vi: 'Dùng ofTotals cùng quy tắc tính để tính lại tỷ lệ từ số tổng hợp, hoặc weightedMean, mean, none.',
      en: 'Use ofTotals with the rule that computes the rate from totals, or weightedMean, mean or none.',
    },
  },
  'report/template-of-totals': {
    why: {
      vi: 'Tính lại từ số tổng hợp, ví dụ tỷ lệ, phải biết tính thế nào.',
      en: 'To work a rate out from totals one must know how.',
    },
    remedy: {
      vi: 'Thêm quy tắc tính cho chỉ tiêu, hoặc đổi cách tổng hợp.',
      en: 'Add the rule that computes the figure, or choose another aggregation.',
    },
  },
  'report/template-term-optional': {
    why: {
      vi: 'Nếu mục được cộng bị bỏ trống thì tổng không có giá trị và được ghi là chưa có số liệu.',
      en: 'Where the term is left blank the sum has no value and is stated as missing.',
    },
    remedy: {
      vi: 'Bắt buộc trả lời mục đó, hoặc dùng thay thiếu trong quy tắc tính.',
      en: 'Require the term, or give it a fallback in the rule.',
    },
  },
  'report/template-rows-of-no-list': {
    why: {
      vi: 'Các dòng của bảng lấy từ một danh mục của mẫu, nên danh mục đó phải có trong mẫu.',
      en: 'The rows come from a list of the template, so the template must have that list.',
    },
    remedy: {
      vi: 'Sửa tên danh mục, hoặc thêm danh mục đó vào mẫu.',
      en: 'Correct the name of the list, or add that list to the template.',
    },
  },
  'report/template-maximum-rows': {
    why: {
      vi: 'Biểu mẫu, bộ kiểm tra và tệp bảng tính đều không nhận bảng dài hơn mức này.',
      en: 'The form, the validator and the workbook all refuse longer tables.',
    },
    remedy: {
      vi: 'Giảm số dòng nhiều nhất, hoặc chia thành nhiều bảng.',
      en: 'Lower the maximum, or split the table.',
    },
  },
  'report/template-no-row': {
    why: {
      vi: 'Bảng có dòng cố định mà không có dòng nào thì không ghi được gì.',
      en: 'A table of named rows without a row takes nothing.',
    },
    remedy: {
      vi: 'Thêm ít nhất một dòng.',
      en: 'Add a row at least.',
    },
  },
  'report/template-rows-of-host': {
    why: {
      vi: 'Các dòng có tên là một phần của mẫu: mọi báo cáo của một phiên bản phải có cùng các dòng để cộng được.',
      en: 'Named rows are a part of the template: all reports on a version have the same rows, or they do not add up.',
    },
    remedy: {
      vi: 'Khai báo các dòng trong “lists” của mẫu rồi lấy từ đó; hoặc để bảng có dòng tự do với một cột chọn từ danh sách.',
      en: 'Write the entries into lists of the template and name that list in rowsFrom; or let the table have rows of the reporter’s own, with a choice from territories or organizations as a column.',
    },
  },
  'report/template-rows-twice': {
    why: {
      vi: 'Dòng cố định đã cho biết có bao nhiêu dòng.',
      en: 'Named rows say how many there are.',
    },
    remedy: {
      vi: 'Chỉ giữ một cách nêu dòng và bỏ số dòng nhiều nhất, ít nhất.',
      en: 'Keep one way to name rows, and take the bounds away.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
