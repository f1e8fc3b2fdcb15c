import type { Explanation } from '@chiendich/core';
import { laws } from '@chiendich/core';

/** Why the text of a document cannot be read or is doubtful, and what to do. */
export const texts = {
  'official-text/empty-text': {
    why: {
      vi: 'Tệp không có chữ; văn bản scan chỉ là ảnh nên cũng không có chữ.',
      en: 'There are no letters; a scanned paper is a picture and has none either.',
    },
    remedy: {
      vi: 'Chọn đúng tệp; nếu là bản scan thì nhận dạng chữ trước hoặc lấy bản điện tử gốc.',
      en: 'Choose the right file; of a scan, recognise the letters first or take the original file.',
    },
  },
  'official-text/not-text': {
    why: {
      vi: 'Đây là nội dung của tệp Word, PDF hoặc tệp khác được đọc như chữ.',
      en: 'This is a Word file, a PDF or another file, read as if it were text.',
    },
    remedy: {
      vi: 'Với tệp Word thì đọc bằng bộ đọc tệp Word; với tệp khác thì xuất ra văn bản Unicode rồi đọc lại.',
      en: 'Read Word files with the reader of Word files; export others to Unicode text first.',
    },
  },
  'official-text/text-too-long': {
    why: {
      vi: 'Kế hoạch dài nhất cũng ngắn hơn mức này nhiều; thường là ghép nhiều tệp hoặc kèm dữ liệu.',
      en: 'The longest plans are far shorter; mostly several files were joined, or data were pasted.',
    },
    remedy: {
      vi: 'Tách riêng kế hoạch khỏi các tài liệu kèm theo rồi đọc lại.',
      en: 'Take the plan out of what came with it and read it again.',
    },
  },
  'official-text/legacy-encoding': {
    why: {
      vi: 'Chữ theo bảng mã cũ (TCVN3, VNI…) hiện sai trên máy khác; văn bản hành chính dùng Unicode theo TCVN 6909:2001.',
      en: 'Text in an older encoding (TCVN3, VNI…) shows wrongly elsewhere; official papers are in Unicode by TCVN 6909:2001.',
    },
    source: [{ law: laws.clericalWork, annex: 'I', part: 'I', section: 'I', clause: '4' }],
    remedy: {
      vi: 'Chuyển mã sang Unicode bằng bộ gõ tiếng Việt hoặc phần mềm chuyển mã, đọc soát lại tên riêng rồi đọc lại.',
      en: 'Convert the text to Unicode, read the names through, and read it again.',
    },
  },
  'official-text/control-characters': {
    why: {
      vi: 'Ký tự điều khiển lẫn vào khi sao chép; bỏ qua không làm mất chữ.',
      en: 'Control characters came along when the text was copied; no letter is lost by passing over them.',
    },
    remedy: {
      vi: 'Không cần làm gì nếu nội dung đọc được đúng.',
      en: 'Nothing, if the text was read rightly.',
    },
  },
  'official-text/broken-characters': {
    why: {
      vi: 'Tệp bị chuyển mã sai hoặc cắt giữa chừng nên một số chữ không còn.',
      en: 'The file was converted wrongly or cut off, so some letters are gone.',
    },
    remedy: {
      vi: 'Đối chiếu các chỗ có dấu “�” với bản gốc và nhập lại.',
      en: 'Compare the places with “�” with the original and type them again.',
    },
  },
  'official-text/unplaced-text': {
    why: {
      vi: 'Đoạn nằm ngoài các phần đã biết của văn bản, ví dụ ghi chú của người soạn; nội dung vẫn được giữ nguyên.',
      en: 'The paragraphs stand outside the known parts of a document, as a note of its writer does; they are kept as they are.',
    },
    remedy: {
      vi: 'Đọc lại các đoạn này; nếu là nội dung chính thì sửa cách đánh số, đầu mục rồi đọc lại.',
      en: 'Read those paragraphs; if they belong to the text, correct its numbering or headings and read it again.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
