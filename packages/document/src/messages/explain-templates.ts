import type { Explanation } from '@chiendich/core';

/** Why the input of a paper, a text template or the writer of PDF is refused, and what to do. */
export const templates = {
  'document/input-invalid': {
    why: {
      vi: 'Dữ liệu đưa vào khác với dạng mà loại văn bản này cần nên không soạn được.',
      en: 'The data have another shape than this kind of paper needs, so it is not composed.',
    },
    remedy: {
      vi: 'Sửa dữ liệu “{field}” thành {expected}; thông tin chưa biết thì để giá trị rỗng, không bỏ mục.',
      en: 'Make “{field}” {expected}; a fact that is not known is null, never left out.',
    },
  },
  'document/pdf-program-missing': {
    why: {
      vi: 'Việc chuyển sang PDF do LibreOffice thực hiện; máy này chưa cài hoặc chương trình không nằm ở chỗ thường lệ.',
      en: 'LibreOffice makes the PDF; this machine does not have it, or not in a usual place.',
    },
    remedy: {
      vi: 'Cài LibreOffice Writer và phông chữ Liberation 2, hoặc chỉ đường dẫn đến chương trình.',
      en: 'Install LibreOffice Writer and the Liberation 2 fonts, or give the path of the program.',
    },
  },
  'document/pdf-too-slow': {
    why: { vi: 'Chương trình bị treo hoặc tệp quá lớn.', en: 'The program hangs, or the file is too large.' },
    remedy: {
      vi: 'Thử lại; nếu vẫn vậy thì tăng thời gian cho phép hoặc chia nhỏ tệp.',
      en: 'Try again; if it stays so, allow more time or split the file.',
    },
  },
  'document/pdf-refused': {
    why: {
      vi: 'Chương trình dừng khi đang chuyển; tệp không được ghi ra.',
      en: 'The program stopped while it converted; no file was written.',
    },
    remedy: {
      vi: 'Kiểm tra dung lượng đĩa và quyền ghi thư mục tạm, chạy thử chương trình với một tệp đơn giản.',
      en: 'Look at disk space and the right to write the temporary folder; try the program on a simple file.',
    },
  },
  'document/template-syntax': {
    why: {
      vi: 'Dấu ngoặc hoặc khối lệnh trong mẫu chưa đóng, hoặc lệnh viết sai.',
      en: 'A brace or block of the template is not closed, or a command is misspelt.',
    },
    remedy: {
      vi: 'Sửa mẫu tại dòng {line}, cột {column}.',
      en: 'Correct the template at line {line}, column {column}.',
    },
  },
  'document/template-too-long': {
    why: {
      vi: 'Mẫu dài như vậy thường do dán nhầm; phần mềm từ chối để bảo vệ máy.',
      en: 'Such a length is mostly a slip of pasting; it is refused to protect the machine.',
    },
    remedy: {
      vi: 'Rút ngắn mẫu còn nhiều nhất {maximum} ký tự, hoặc tách thành nhiều mẫu.',
      en: 'Shorten the template to {maximum} characters, or split it.',
    },
  },
  'document/template-too-many-places': {
    why: {
      vi: 'Quá nhiều chỗ điền làm việc biên dịch mẫu rất chậm.',
      en: 'Too many places make the template very slow to compile.',
    },
    remedy: {
      vi: 'Gộp các chỗ lặp lại vào một khối lặp, hoặc tách thành nhiều mẫu.',
      en: 'Put repeated places into one loop, or split the template.',
    },
  },
  'document/template-unknown-path': {
    why: {
      vi: 'Dữ liệu của loại văn bản này không có tên đó nên chỗ điền sẽ luôn trống.',
      en: 'The data of this kind of paper have no such name, so the place would always be empty.',
    },
    remedy: { vi: 'Sửa thành một trong các tên: {known:list}.', en: 'Write one of: {known:list}.' },
  },
  'document/template-not-a-list': {
    why: {
      vi: 'Khối lặp chạy qua từng mục của một danh sách; đây là một giá trị đơn.',
      en: 'A loop goes over the items of a list; this is a single value.',
    },
    remedy: {
      vi: 'Bỏ khối lặp và in thẳng giá trị, hoặc chọn một danh sách.',
      en: 'Leave the loop out and print the value, or choose a list.',
    },
  },
  'document/template-not-a-text': {
    why: {
      vi: 'Danh sách hoặc nhóm dữ liệu không có một cách in thành chữ duy nhất.',
      en: 'A list or a group of values has no single form as text.',
    },
    remedy: {
      vi: 'Dùng khối lặp cho danh sách, ghi tên trường bên trong cho nhóm dữ liệu, hoặc dùng hàm định dạng.',
      en: 'Loop over a list, name a field inside a group, or use a helper that formats it.',
    },
  },
  'document/template-unknown-helper': {
    why: {
      vi: 'Mẫu chỉ dùng được các hàm đã có sẵn; mã của người khác không chạy trong mẫu.',
      en: 'A template uses the helpers that are built in; it runs no code of others.',
    },
    remedy: { vi: 'Dùng một trong các hàm: {known:list}.', en: 'Use one of: {known:list}.' },
  },
  'document/template-wrong-arguments': {
    why: { vi: 'Mỗi hàm định dạng nhận đúng một giá trị.', en: 'Each helper formats exactly one value.' },
    remedy: { vi: 'Sửa lại lời gọi “{helper}” với một giá trị.', en: 'Give “{helper}” one value.' },
  },
  'document/template-unknown-table': {
    why: {
      vi: 'Loại văn bản này không có bảng mang tên đó.',
      en: 'This kind of paper has no table of that name.',
    },
    remedy: { vi: 'Dùng một trong các bảng: {known:list}.', en: 'Use one of: {known:list}.' },
  },
  'document/text-of-another-kind': {
    why: {
      vi: 'Lời văn đã được biên dịch cho một loại văn bản khác, hoặc trước khi tên dữ liệu thay đổi; chỗ điền sẽ luôn trống.',
      en: 'The text was compiled for another kind of paper, or before a fact got another name; its place would always be empty.',
    },
    remedy: {
      vi: 'Biên dịch lại lời văn theo dữ liệu của đúng loại văn bản này.',
      en: 'Compile the text against the data of this very kind.',
    },
  },
  'document/template-value-unused': {
    why: {
      vi: 'Có thể mẫu cố ý bỏ qua, hoặc quên in một thông tin cần có.',
      en: 'The template may leave it out on purpose, or may have forgotten it.',
    },
    remedy: {
      vi: 'Thêm “{path}” vào mẫu nếu văn bản cần thông tin này; nếu không thì bỏ qua.',
      en: 'Add “{path}” to the template if the paper needs it; otherwise leave it.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
