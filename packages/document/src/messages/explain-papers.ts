import type { Explanation } from '@chiendich/core';
import { laws } from '@chiendich/core';

/** Why the contents and the layout of papers are questioned, and what to do. */
export const papers = {
  'document/outside-rules': {
    why: {
      vi: 'Khổ chữ, lề và khoảng cách phải nằm trong khoảng mà quy định cho phép; mỗi cơ quan chỉ chọn trong khoảng đó.',
      en: 'Sizes, margins and gaps stay within what the rules allow; an agency chooses only inside it.',
    },
    source: [
      { law: laws.clericalWork, article: '9' },
      { law: laws.clericalWork, annex: 'I', part: 'I' },
    ],
    remedy: {
      vi: 'Chọn giá trị từ {minimum} đến {maximum}, hoặc bỏ trống để dùng giá trị của mẫu.',
      en: 'Choose a value from {minimum} to {maximum}, or leave it out to take the sample value.',
    },
  },
  'document/sizes-differ': {
    why: {
      vi: 'Quy định cho hai thành phần này dùng chung một cỡ chữ.',
      en: 'The rules give these two parts one size.',
    },
    source: [{ law: laws.clericalWork, annex: 'I', part: 'I', section: 'II', clause: '6', point: 'đ' }],
    remedy: { vi: 'Chọn cùng một cỡ chữ cho hai thành phần.', en: 'Choose one size for both parts.' },
  },
  'document/indent-not-allowed': {
    why: {
      vi: 'Chữ đầu dòng chỉ lùi vào 1 cm hoặc 1,27 cm.',
      en: 'The first line is indented by 1 cm or 1.27 cm.',
    },
    source: [{ law: laws.clericalWork, annex: 'I', part: 'I', section: 'II', clause: '6', point: 'e' }],
    remedy: { vi: 'Chọn một trong các mức: {allowed:list} mm.', en: 'Choose one of: {allowed:list} mm.' },
  },
  'document/fact-missing': {
    why: {
      vi: 'Kế hoạch hoặc dữ liệu đưa vào chưa có thông tin này; phần mềm không tự đặt ra.',
      en: 'Neither the plan nor the data have this fact, and the program does not invent it.',
    },
    remedy: {
      vi: 'Bổ sung thông tin rồi soạn lại, hoặc điền vào chỗ để trống trước khi trình ký.',
      en: 'Add the fact and compose the paper again, or fill the blank in before it is signed.',
    },
  },
  'document/fact-unknown': {
    why: {
      vi: 'Tên dữ liệu không có trong loại giấy tờ này, thường do viết nhầm; nội dung đưa vào sẽ không có trong văn bản.',
      en: 'The name belongs to no fact of this kind of paper, most often because it is misspelt; what it holds stands nowhere in the paper.',
    },
    remedy: {
      vi: 'Sửa tên dữ liệu theo một trong các tên dùng được, hoặc bỏ dữ liệu này.',
      en: 'Write the name as one of those that the paper has, or leave the fact out.',
    },
  },
  'document/capitals-in-doubt': {
    why: {
      vi: 'Tên cơ quan ở đầu văn bản và tiêu đề được in hoa toàn bộ; trong câu phải viết hoa theo quy định, mà phần còn lại của kế hoạch không cho biết cách viết.',
      en: 'Headers and titles are in capitals throughout; a sentence follows the rules for capitals, and the rest of the plan does not show how the words are written.',
    },
    remedy: {
      vi: 'Xem lại cách viết; nếu chưa đúng thì đưa vào kế hoạch tên viết đúng chữ hoa, chữ thường rồi soạn lại.',
      en: 'Look at the words; where they are wrong put the name into the plan in its right letters and compose the paper again.',
    },
    source: [{ law: laws.clericalWork, annex: 'II' }],
  },
  'document/awaits-registry': {
    why: {
      vi: 'Số và thời gian ban hành được cấp sau khi văn bản có chữ ký của người có thẩm quyền.',
      en: 'Number and day of issue are given after the competent person has signed.',
    },
    source: [{ law: laws.clericalWork, article: '15', clause: '2' }],
    remedy: {
      vi: 'Để trống khi trình ký; Văn thư ghi sau khi văn bản được ký.',
      en: 'Leave it open for signing; the registry fills it in afterwards.',
    },
  },
  'document/authority-form': {
    why: {
      vi: 'Quyền hạn của người ký chỉ được viết tắt theo những chữ đã quy định, có dấu chấm, không có dấu gạch chéo.',
      en: 'The authority of a signer is abbreviated only as prescribed, with full stops and without strokes.',
    },
    source: [{ law: laws.clericalWork, annex: 'I', part: 'I', section: 'II', clause: '7', point: 'b' }],
    remedy: { vi: 'Sửa lại theo một trong các chữ: {known:list}.', en: 'Write one of: {known:list}.' },
  },
  'document/character-not-printable': {
    why: {
      vi: 'Ký tự điều khiển thường lẫn vào khi sao chép từ phần mềm khác; giấy không in được.',
      en: 'Control characters mostly come along when text is copied from another program; paper cannot show them.',
    },
    remedy: {
      vi: 'Nhập lại đoạn chữ này, hoặc dán dưới dạng văn bản thuần.',
      en: 'Type the text again, or paste it as plain text.',
    },
  },
  'document/direction-override': {
    why: {
      vi: 'Ký tự này đảo chiều chữ, có thể làm người đọc hiểu khác nội dung thật.',
      en: 'Such a character turns the direction of writing and can make people read something else.',
    },
    remedy: {
      vi: 'Nhập lại đoạn chữ này; nếu văn bản do nơi khác gửi đến thì hỏi lại nơi gửi.',
      en: 'Type the text again; if it came from elsewhere, ask the sender.',
    },
  },
  'document/annex-without-text': {
    why: {
      vi: 'Kế hoạch chỉ nêu tên phụ lục, phần nội dung chưa được đưa vào.',
      en: 'The plan names the annex, but its text was not taken in.',
    },
    source: [{ law: laws.clericalWork, annex: 'I', part: 'I', section: 'III', clause: '1', point: 'a' }],
    remedy: {
      vi: 'Bổ sung nội dung phụ lục vào kế hoạch rồi soạn lại, hoặc kèm riêng phụ lục khi phát hành.',
      en: 'Add the text of the annex and compose the paper again, or attach it when the plan is issued.',
    },
  },
  'document/unknown-figure': {
    why: {
      vi: 'Bảng tổng hợp lập theo phiên bản mẫu khác với mẫu dùng để in.',
      en: 'The consolidation was made on another version of the template than the one that is printed.',
    },
    remedy: {
      vi: 'Tổng hợp lại theo đúng phiên bản mẫu, hoặc in theo mẫu đã dùng khi tổng hợp.',
      en: 'Consolidate again on this version, or print with the template that was consolidated.',
    },
  },
  'document/answer-not-printed': {
    why: {
      vi: 'Mẫu báo cáo quyết định mục nào phải trả lời; mục ngoài mẫu hoặc không đủ điều kiện để hỏi thì không có chỗ trên văn bản.',
      en: 'The template decides what is asked; what it does not have, or does not ask of this report, has no place in the paper.',
    },
    remedy: {
      vi: 'Xóa nội dung đó khỏi báo cáo, hoặc sửa câu trả lời làm cho mục này không được hỏi.',
      en: 'Remove the answer from the report, or correct the answer because of which the question is not asked.',
    },
  },
  'document/unknown-choice': {
    why: {
      vi: 'Báo cáo ghi mã của danh mục; văn bản phải in tên gọi mà người đọc hiểu được.',
      en: 'A report holds the code of an entry; a paper has to print its name.',
    },
    remedy: {
      vi: 'Đưa vào danh mục cơ quan, đơn vị hoặc địa bàn đã dùng khi nhận báo cáo, hoặc sửa câu trả lời.',
      en: 'Give the list of organizations or territories that was used when the report came in, or correct the answer.',
    },
  },
  'document/organizations-missing': {
    why: {
      vi: 'Số liệu tổng hợp thiếu phần của các đơn vị chưa gửi nên chưa phản ánh đủ.',
      en: 'The totals lack the units that have not reported and do not show the whole.',
    },
    source: 'practice',
    remedy: {
      vi: 'Đôn đốc các đơn vị còn thiếu rồi tổng hợp lại; nếu vẫn gửi báo cáo thì nêu rõ các đơn vị chưa có số liệu.',
      en: 'Press those that are missing and consolidate again; if the report goes out as it is, name them in it.',
    },
  },
  'document/too-many-lines': {
    why: {
      vi: 'Văn bản dài như vậy thường do dán nhầm cả bảng dữ liệu; phần mềm dừng để không treo máy.',
      en: 'Such a length mostly comes from a table pasted by mistake; the program stops before memory runs out.',
    },
    remedy: {
      vi: 'Rút gọn “{field}” hoặc đưa bảng dài vào phụ lục, tệp kèm theo.',
      en: 'Shorten “{field}”, or put the long table into an annex or a file.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
