// Over 250 lines: a table, one entry for each finding on reports.
import type { Explanation } from '@chiendich/core';

const sendAgain = {
  vi: 'Lập lại báo cáo trên biểu mẫu; nếu gửi từ phần mềm khác thì báo người phụ trách phần mềm đó.',
  en: 'Make the report again in the form; if another program sent it, inform those who look after it.',
};

/** Why the validator of reports finds something, and what to do. */
export const reports = {
  'report/not-a-report': {
    why: {
      vi: 'Nội dung gửi đến không có dạng của một báo cáo.',
      en: 'What was sent is not laid out as a report.',
    },
    remedy: sendAgain,
  },
  'report/other-template': {
    why: {
      vi: 'Báo cáo lập theo mẫu khác thì chỉ tiêu không khớp để tổng hợp.',
      en: 'Figures of another template do not fit those that are consolidated.',
    },
    remedy: {
      vi: 'Lập lại báo cáo theo mẫu “{title}”, phiên bản {version}.',
      en: 'Make the report again on the template “{title}”, version {version}.',
    },
  },
  'report/no-organization': {
    why: {
      vi: 'Không biết báo cáo của cơ quan nào thì không ghi nhận được.',
      en: 'A report cannot be counted for a body that is not known.',
    },
    remedy: {
      vi: 'Chọn cơ quan, đơn vị báo cáo trong danh mục.',
      en: 'Choose the reporting body from the register.',
    },
  },
  'report/no-period': {
    why: {
      vi: 'Kỳ báo cáo cho biết số liệu tính từ ngày nào đến ngày nào.',
      en: 'The period says from which day to which day the figures count.',
    },
    remedy: {
      vi: 'Ghi ngày đầu và ngày cuối của kỳ báo cáo.',
      en: 'Give the first and the last day of the period.',
    },
  },
  'report/period-reversed': {
    why: {
      vi: 'Kỳ báo cáo phải kết thúc sau khi bắt đầu; thường là ghi ngược hai ngày.',
      en: 'A period ends after it begins; mostly the two days were swapped.',
    },
    remedy: {
      vi: 'Kiểm tra và ghi lại ngày đầu, ngày cuối.',
      en: 'Check both days and write them again.',
    },
  },
  'report/unknown-field': {
    why: {
      vi: 'Mục không có trong mẫu thì không biết thuộc chỉ tiêu nào; có thể báo cáo lập theo mẫu cũ.',
      en: 'An item that the template lacks belongs to no figure; the report may be of an older template.',
    },
    remedy: {
      vi: 'Lập báo cáo theo mẫu hiện hành; nội dung cần nói thêm ghi vào phần lời văn.',
      en: 'Use the present template, and put what else is to be said into the narrative.',
    },
  },
  'report/answer-required': {
    why: {
      vi: 'Mẫu báo cáo yêu cầu mọi đơn vị trả lời mục này.',
      en: 'The template asks everyone to answer this item.',
    },
    remedy: {
      vi: 'Điền mục “{label}”; nếu chưa có số liệu thì ghi rõ và nêu lý do.',
      en: 'Answer “{label}”; if there is no figure yet, say so and why.',
    },
  },
  'report/not-text': {
    why: { vi: 'Mục này nhận lời văn.', en: 'This item takes words.' },
    remedy: { vi: 'Ghi lại mục “{label}” bằng chữ.', en: 'Answer “{label}” in words.' },
  },
  'report/text-too-long': {
    why: {
      vi: 'Mẫu giới hạn độ dài để báo cáo tổng hợp còn đọc được.',
      en: 'The template limits the length, so that the consolidated report stays readable.',
    },
    remedy: {
      vi: 'Rút gọn còn nhiều nhất {maximum} ký tự; chi tiết đưa vào tệp đính kèm.',
      en: 'Shorten it to {maximum} characters and attach the details.',
    },
  },
  'report/broken-character': {
    why: {
      vi: 'Một ký tự bị mất khi sao chép hoặc chuyển đổi phông chữ.',
      en: 'A character was lost by copying or by converting a font.',
    },
    remedy: {
      vi: 'Gõ lại chỗ có dấu “�” trong mục “{label}” bằng phông chữ Unicode.',
      en: 'Type the place with “�” in “{label}” again, in Unicode.',
    },
  },
  'report/not-a-date': {
    why: {
      vi: 'Giá trị không phải một ngày có trong lịch.',
      en: 'The value is not a day of the calendar.',
    },
    remedy: {
      vi: 'Ghi đủ ngày, tháng, năm ở mục “{label}”.',
      en: 'Give day, month and year in “{label}”.',
    },
  },
  'report/not-a-choice': {
    why: {
      vi: 'Mục này chỉ nhận một trong các lựa chọn của mẫu.',
      en: 'This item takes one of the choices of the template.',
    },
    remedy: {
      vi: 'Chọn lại ở mục “{label}”; nếu thiếu lựa chọn phù hợp thì hỏi cơ quan lập mẫu.',
      en: 'Choose again in “{label}”; if none fits, ask those who made the template.',
    },
  },
  'report/doubtful-phone': {
    why: {
      vi: 'Số điện thoại sai thì cơ quan nhận không liên hệ được khi cần hỏi lại.',
      en: 'With a wrong number nobody can call back.',
    },
    remedy: { vi: 'Kiểm tra và ghi lại đủ chữ số.', en: 'Check it and write all digits.' },
  },
  'report/doubtful-email': {
    why: {
      vi: 'Địa chỉ sai thì cơ quan nhận không gửi thư được.',
      en: 'Nobody can write to a wrong address.',
    },
    remedy: {
      vi: 'Kiểm tra và ghi lại, ví dụ vanthu@langson.gov.vn.',
      en: 'Check it and write it again, such as vanthu@langson.gov.vn.',
    },
  },
  'report/not-a-figure': {
    why: {
      vi: 'Chỉ có số mới cộng được; số 0, chưa có số liệu và không áp dụng là ba việc khác nhau.',
      en: 'Only numbers add up; 0, not counted and not asked are three different things.',
    },
    remedy: {
      vi: 'Ghi một số ở “{label}”, hoặc chọn chưa có số liệu kèm lý do, hoặc không áp dụng.',
      en: 'Give a number in “{label}”, or say that it is not counted and why, or that it does not apply.',
    },
  },
  'report/not-whole': {
    why: {
      vi: 'Chỉ tiêu đếm người, cây, cuộc… nên không có phần lẻ.',
      en: 'The figure counts people, trees or events, so it has no fraction.',
    },
    remedy: {
      vi: 'Ghi số nguyên; kiểm tra xem có nhầm dấu chấm, dấu phẩy không.',
      en: 'Give a whole number, and see whether point and comma were mixed up.',
    },
  },
  'report/too-many-decimals': {
    why: {
      vi: 'Các đơn vị báo cáo cùng một độ chính xác thì tổng mới khớp.',
      en: 'Totals agree only if everyone reports with the same precision.',
    },
    remedy: {
      vi: 'Làm tròn còn nhiều nhất {scale} chữ số thập phân.',
      en: 'Round it to {scale} decimals.',
    },
  },
  'report/figure-too-small': {
    why: {
      vi: 'Giá trị nằm ngoài khoảng mà mẫu cho là hợp lý.',
      en: 'The value lies outside the range of the template.',
    },
    remedy: {
      vi: 'Kiểm tra lại số và đơn vị tính của “{label}”; nếu số đúng thì hỏi cơ quan lập mẫu.',
      en: 'Check the number and measure unit of “{label}”; if it is right, ask those who made the template.',
    },
  },
  'report/figure-too-large': {
    why: {
      vi: 'Giá trị nằm ngoài khoảng mà mẫu cho là hợp lý.',
      en: 'The value lies outside the range of the template.',
    },
    remedy: {
      vi: 'Kiểm tra lại số và đơn vị tính của “{label}”; nếu số đúng thì hỏi cơ quan lập mẫu.',
      en: 'Check the number and measure unit of “{label}”; if it is right, ask those who made the template.',
    },
  },
  'report/not-a-list': {
    why: { vi: 'Mục này nhận nhiều giá trị.', en: 'This item takes several values.' },
    remedy: sendAgain,
  },
  'report/too-many-files': {
    why: { vi: 'Mẫu giới hạn số tệp đính kèm.', en: 'The template limits the number of files.' },
    remedy: {
      vi: 'Giữ lại nhiều nhất {maximum} tệp, hoặc gộp thành một tệp.',
      en: 'Keep {maximum} files, or put them into one.',
    },
  },
  'report/blank-row': {
    why: {
      vi: 'Dòng trống không phải là số liệu nhưng vẫn bị đếm là một dòng.',
      en: 'A row without anything says nothing, and would be counted as a row.',
    },
    remedy: { vi: 'Bỏ dòng đó khỏi bảng “{label}”.', en: 'Take the row out of “{label}”.' },
  },
  'report/too-few-rows': {
    why: { vi: 'Mẫu yêu cầu số dòng tối thiểu.', en: 'The template asks for a least number of rows.' },
    remedy: {
      vi: 'Bổ sung cho đủ {minimum} dòng ở bảng “{label}”.',
      en: 'Add rows to “{label}” until there are {minimum}.',
    },
  },
  'report/too-many-rows': {
    why: { vi: 'Mẫu giới hạn số dòng của bảng.', en: 'The template limits the rows of the table.' },
    remedy: {
      vi: 'Giữ nhiều nhất {maximum} dòng ở bảng “{label}”; gộp các dòng nhỏ hoặc đính kèm danh sách.',
      en: 'Keep {maximum} rows in “{label}”; merge small ones or attach the list.',
    },
  },
  'report/not-a-row': {
    why: {
      vi: 'Dòng không có các cột của bảng nên không lấy được nội dung.',
      en: 'The row lacks the columns of the table, so nothing could be taken from it.',
    },
    remedy: sendAgain,
  },
  'report/part-exceeds-whole': {
    why: {
      vi: 'Một phần không thể lớn hơn toàn bộ; có ít nhất một trong hai số sai.',
      en: 'A part cannot be larger than the whole; one of the two is wrong at least.',
    },
    remedy: {
      vi: 'Kiểm tra “{partLabel}” và “{wholeLabel}” rồi sửa số sai.',
      en: 'Check “{partLabel}” and “{wholeLabel}” and correct the wrong one.',
    },
  },
  'report/rule-broken': {
    why: {
      vi: 'Các số liệu không thỏa mãn một quy tắc của mẫu báo cáo.',
      en: 'The figures do not keep a rule of the template.',
    },
    remedy: {
      vi: 'Kiểm tra các mục liên quan ({concerns}) và sửa số sai; nếu các số đều đúng thì hỏi cơ quan lập mẫu.',
      en: 'Check the items concerned ({concerns}) and correct the wrong one; if all are right, ask those who made the template.',
    },
  },
  'report/rule-stopped': {
    why: {
      vi: 'Quy tắc quá nặng với số dòng của báo cáo này nên chưa được kiểm tra; báo cáo không vì thế mà sai.',
      en: 'The rule is too heavy for the rows of this report, so it was not checked; the report is not wrong for that.',
    },
    remedy: {
      vi: 'Kiểm tra bằng mắt các số liên quan và báo cơ quan lập mẫu để đơn giản hóa quy tắc.',
      en: 'Look at the figures yourself, and ask those who made the template to simplify the rule.',
    },
  },
  'report/too-many-findings': {
    why: {
      vi: 'Danh sách được giới hạn để còn đọc được.',
      en: 'The list is cut so that it stays readable.',
    },
    remedy: {
      vi: 'Sửa các lỗi đã nêu rồi kiểm tra lại để thấy các lỗi còn lại.',
      en: 'Correct these and check again to see the rest.',
    },
  },
  'report/not-an-organization': {
    why: {
      vi: 'Báo cáo chỉ được tính cho cơ quan có trong danh sách.',
      en: 'Reports count for the bodies of the list alone.',
    },
    remedy: {
      vi: 'Chọn cơ quan, đơn vị báo cáo trong danh sách.',
      en: 'Choose the reporting body from the list.',
    },
  },
  'report/no-round': {
    why: {
      vi: 'Kỳ báo cáo cho biết báo cáo này trả lời nhiệm vụ nào, lần nào.',
      en: 'The round says which duty the report answers, and which time.',
    },
    remedy: {
      vi: 'Lập báo cáo từ biểu mẫu của kỳ báo cáo.',
      en: 'Make the report in the form of the round.',
    },
  },
  'report/no-answers': {
    why: {
      vi: 'Báo cáo không có nội dung trả lời thì không có gì để tổng hợp.',
      en: 'Without answers there is nothing to consolidate.',
    },
    remedy: {
      vi: 'Lập lại báo cáo trên biểu mẫu.',
      en: 'Make the report again in the form.',
    },
  },
  'report/answer-blank': {
    why: {
      vi: 'Ghi mà để trống thì không rõ là chưa trả lời hay không có.',
      en: 'A blank says neither that it is not answered nor that there is none.',
    },
    remedy: {
      vi: 'Điền nội dung, hoặc bỏ hẳn mục này.',
      en: 'Answer it, or leave it out.',
    },
  },
  'report/answer-not-asked': {
    why: {
      vi: 'Theo các câu trả lời khác, mục này không phải hỏi; giữ lại sẽ bị cộng nhầm.',
      en: 'By the other answers this is not asked; kept, it would be counted by mistake.',
    },
    remedy: {
      vi: 'Bỏ nội dung đã ghi, hoặc xem lại câu trả lời quyết định mục này.',
      en: 'Take the answer out, or look at the answer that decides it.',
    },
  },
  'report/row-not-asked': {
    why: {
      vi: 'Theo các câu trả lời khác, dòng này không phải hỏi.',
      en: 'By the other answers this row is not asked.',
    },
    remedy: {
      vi: 'Bỏ nội dung của dòng, hoặc xem lại câu trả lời quyết định dòng này.',
      en: 'Take the answers of the row out, or look at the answer that decides it.',
    },
  },
  'report/answer-missing': {
    why: {
      vi: 'Số liệu chưa có thì chưa cộng được; lý do cho biết khi nào sẽ có.',
      en: 'What is missing cannot be added; the reason says when it will be there.',
    },
    remedy: {
      vi: 'Bổ sung khi có số liệu bằng báo cáo điều chỉnh.',
      en: 'Hand in a correction once it is known.',
    },
  },
  'report/not-an-answer': {
    why: {
      vi: 'Không có nội dung thì phải nói rõ là chưa có hay không áp dụng.',
      en: 'Without a value the answer says whether it is missing or does not apply.',
    },
    remedy: {
      vi: 'Điền nội dung, hoặc chọn chưa có số liệu và ghi lý do.',
      en: 'Answer it, or state it as missing with the reason.',
    },
  },
  'report/reason-required': {
    why: {
      vi: 'Cấp trên cần biết vì sao chưa có số liệu để đôn đốc hoặc hỗ trợ.',
      en: 'The level above has to know why there is no figure, to remind or to help.',
    },
    remedy: {
      vi: 'Ghi lý do chưa có số liệu, hoặc điền số liệu.',
      en: 'Say why it is missing, or answer it.',
    },
  },
  'report/computed-blank': {
    why: {
      vi: 'Các mục được dùng để tính chưa cho kết quả nào, nên mục này không thể có nội dung.',
      en: 'The answers that it is computed from come to nothing, so it cannot have a value.',
    },
    remedy: {
      vi: 'Bỏ nội dung đã ghi ở mục này, hoặc điền các mục được dùng để tính.',
      en: 'Leave it out, or answer what it is computed from.',
    },
  },
  'report/computed-differs': {
    why: {
      vi: 'Mục này do mẫu tính từ các mục khác, nên hai con số phải như nhau.',
      en: 'The template computes this from other answers, so both must be the same.',
    },
    remedy: {
      vi: 'Để trống mục này khi nhập, hoặc sửa các mục được dùng để tính.',
      en: 'Leave it out when typing, or correct the answers that it is computed from.',
    },
  },
  'report/computed-left-out': {
    why: {
      vi: 'Mục này do mẫu tính từ các mục khác; báo cáo lưu trong sổ phải có đủ để tổng hợp.',
      en: 'The template computes this from other answers; a report that is kept must state it to be added up.',
    },
    remedy: {
      vi: 'Tiếp nhận báo cáo qua biểu mẫu hoặc nơi nhận báo cáo gửi đến: phần mềm tự tính và ghi mục này.',
      en: 'Take the report in through receiveInput or readSubmission, which compute and state it.',
    },
  },
  'report/left-out-of-sum': {
    why: {
      vi: 'Mục không phải trả lời thì không có số để cộng.',
      en: 'What is not asked has no number to add.',
    },
    remedy: {
      vi: 'Không cần làm gì nếu câu trả lời quyết định là đúng.',
      en: 'Nothing, if the answer that decides it is right.',
    },
  },
  'report/not-yes-or-no': {
    why: {
      vi: 'Câu hỏi này chỉ có hai câu trả lời để đếm được.',
      en: 'The question has two answers, so that they can be counted.',
    },
    remedy: {
      vi: 'Chọn có hoặc không.',
      en: 'Choose yes or no.',
    },
  },
  'report/doubtful-year': {
    why: {
      vi: 'Năm quá xa thường do gõ nhầm chữ số.',
      en: 'A year far off is mostly a slip of the keys.',
    },
    remedy: {
      vi: 'Kiểm tra lại năm.',
      en: 'Check the year.',
    },
  },
  'report/invisible-character': {
    why: {
      vi: 'Ký tự không nhìn thấy thường do sao chép; hai nội dung trông giống nhau sẽ bị coi là khác.',
      en: 'They mostly come with copied text; two texts that look the same would differ.',
    },
    remedy: {
      vi: 'Xóa và gõ lại chỗ đó.',
      en: 'Delete that place and type it again.',
    },
  },
  'report/legacy-text': {
    why: {
      vi: 'Chữ gõ bằng phông cũ không tìm kiếm, không in đúng được.',
      en: 'Text in an old encoding can be neither found nor printed.',
    },
    remedy: {
      vi: 'Chuyển mã sang Unicode rồi dán lại.',
      en: 'Convert it to Unicode and paste it again.',
    },
  },
  'report/lost-character': {
    why: {
      vi: 'Ký tự này đứng thay cho một chữ mà lần chuyển mã trước không đọc được; chữ đó không khôi phục được.',
      en: 'It stands for a letter that an earlier conversion could not read; the letter cannot be recovered.',
    },
    remedy: {
      vi: 'Nhập lại chữ ở vị trí đó.',
      en: 'Enter the text again at that place.',
    },
  },
  'report/too-many-choices': {
    why: {
      vi: 'Số lựa chọn của một mục có giới hạn để báo cáo gửi và lưu được.',
      en: 'The choices of one item are limited so that the report can be sent and kept.',
    },
    remedy: {
      vi: 'Bớt các lựa chọn của mục này.',
      en: 'Take some of the choices out.',
    },
  },
  'report/choice-in-words': {
    why: {
      vi: 'Báo cáo ghi lựa chọn bằng mã của danh mục, để sửa câu chữ không làm đổi dữ liệu; lời chỉ được đọc ở nơi có người gõ.',
      en: 'A report has choices by their codes, so that a reworded label changes no data; words are read where a person types.',
    },
    remedy: {
      vi: 'Ghi mã “{choice}”, hoặc đưa nội dung người dùng gõ qua bước đọc số liệu.',
      en: 'Write the code “{choice}”, or let what was typed be read first.',
    },
  },
  'report/choice-repeated': {
    why: {
      vi: 'Mỗi lựa chọn chỉ được tính một lần.',
      en: 'Each choice counts once.',
    },
    remedy: {
      vi: 'Bỏ lựa chọn trùng.',
      en: 'Take the second one out.',
    },
  },
  'report/choices-out-of-order': {
    why: {
      vi: 'Một thứ tự chung giúp hai báo cáo như nhau có cùng mã kiểm tra.',
      en: 'One order gives equal reports one checksum.',
    },
    remedy: {
      vi: 'Sắp xếp lại theo danh mục.',
      en: 'Put them in the order of the list.',
    },
  },
  'report/choice-outside-parent': {
    why: {
      vi: 'Mục cấp dưới phải nằm trong mục cấp trên đã chọn.',
      en: 'An entry lies within the one that was chosen above.',
    },
    remedy: {
      vi: 'Chọn lại mục này hoặc mục cấp trên.',
      en: 'Choose this one again, or the one above.',
    },
  },
  'report/list-not-supplied': {
    why: {
      vi: 'Không có danh mục thì không biết mã có thật hay không.',
      en: 'Without the list it is not known whether the code is real.',
    },
    remedy: {
      vi: 'Người phụ trách hệ thống cung cấp danh mục khi kiểm tra.',
      en: 'Those who run the system supply the list to the validator.',
    },
  },
  'report/doubtful-file-name': {
    why: {
      vi: 'Tên như vậy có thể hiện ra khác với tên thật, hoặc khi lưu sẽ nằm ở thư mục khác.',
      en: 'Such a name may show as another than it is, or be kept in another folder.',
    },
    remedy: {
      vi: 'Đặt lại tên tệp bằng chữ, số và đính kèm lại; nơi lưu không dùng tên này làm đường dẫn.',
      en: 'Rename the file in letters and digits and attach it again; never keep a file under this name.',
    },
  },
  'report/not-a-file': {
    why: {
      vi: 'Tệp thuộc loại khác hoặc thiếu thông tin thì không lưu và đối chiếu được.',
      en: 'A file of another kind, or without its facts, can be neither kept nor compared.',
    },
    remedy: {
      vi: 'Đính kèm lại tệp thuộc loại được nhận.',
      en: 'Attach a file of a kind that is taken.',
    },
  },
  'report/not-rows': {
    why: {
      vi: 'Bảng gồm các dòng do người báo cáo ghi; nội dung khác danh sách dòng không cộng được.',
      en: 'The table has the rows of the reporter; anything but a list of rows cannot be added up.',
    },
    remedy: {
      vi: 'Ghi từng dòng của bảng; nếu không có dòng nào thì chọn không có.',
      en: 'Give the rows of the table, or say that there is none.',
    },
  },
  'report/not-rows-by-name': {
    why: {
      vi: 'Bảng này có các dòng cố định, mỗi dòng có tên.',
      en: 'The table has rows that the template names.',
    },
    remedy: {
      vi: 'Ghi số liệu theo từng dòng của bảng.',
      en: 'Give the answers row by row, under the names of the rows.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
