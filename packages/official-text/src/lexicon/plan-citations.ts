import type { NamedRows } from './word-row.ts';

/** Words around documents that a plan cites. */
export const citedWords = {
  ordersNothing: {
    pattern: 'luật|nghị định|nghị quyết|quyết định|chỉ thị',
    meaning: 'document that is named in a clause which orders nothing by itself',
    yes: ['Luật Đất đai', 'Chỉ thị số 13', 'Quyết định'],
    no: ['chỉ tiêu', 'nghị trình', 'quyết tâm'],
  },
  another: {
    pattern: 'nghị định|nghị quyết|quyết định|thông tư|công văn|luật|chỉ thị|hướng dẫn|văn bản',
    meaning: 'document whose annex is meant',
    yes: ['Nghị định số 30', 'công văn', 'Hướng dẫn số 36'],
    no: ['nghị lực', 'thông tin', 'công việc'],
  },
  annexOf: {
    pattern: 'ban hành kèm theo|kèm theo|đính kèm(?: theo)?|của|tại',
    meaning: 'between an annex and the document that it belongs to',
    yes: ['ban hành kèm theo Nghị định', 'đính kèm Công văn', 'của Thông tư'],
    no: ['ban hành', 'cửa khẩu', 'đính chính'],
  },
  opensBasis: {
    pattern: 'căn cứ(?: vào)?',
    meaning: 'before a basis',
    yes: ['Căn cứ Luật', 'căn cứ vào', 'căn cứ:'],
    no: ['căn hộ', 'cần cù', 'căn cước'],
  },
  carriesOut: {
    pattern: 'thực hiện|theo',
    meaning: 'before a document on which the plan rests',
    yes: ['Thực hiện Nghị quyết', 'theo', 'thực hiện'],
    no: ['thực tế', 'thể theo', 'thực trạng'],
  },
  proposalOf: {
    pattern: 'theo đề nghị của',
    meaning: 'before the body that proposes the plan',
    yes: ['Theo đề nghị của Sở Tài chính', 'theo đề nghị của', 'THEO ĐỀ NGHỊ CỦA'],
    no: ['theo đề nghị', 'đề nghị của', 'theo đề án'],
  },
  at: {
    pattern: 'tại',
    meaning: 'before a document',
    yes: ['tại Công văn', 'Tại', 'tại'],
    no: ['tài liệu', 'tai nạn', 'tải về'],
  },
  by: {
    pattern: 'tại|theo',
    meaning: 'before a document',
    yes: ['theo Công văn', 'tại', 'Theo'],
    no: ['tài liệu', 'thép', 'tải về'],
  },
  saidBy: {
    pattern: 'của|ý kiến|đề nghị|chỉ đạo',
    meaning: 'before the body whose document is cited behind it',
    yes: ['ý kiến chỉ đạo', 'của Ủy ban nhân dân tỉnh', 'Chỉ đạo'],
    no: ['cửa khẩu', 'ý nghĩa', 'đề án'],
  },
  issued: {
    pattern: 'ban hành|phê duyệt|thông qua',
    meaning: 'between a body and the document that it issued',
    yes: ['ban hành Quyết định', 'phê duyệt tại', 'thông qua'],
    no: ['ban đầu', 'phê bình', 'thông tin'],
  },
  committeeSymbol: {
    pattern: 'ubnd|hđnd',
    meaning: 'letters of bodies that every place has',
    yes: ['UBND', 'HĐND', 'UBND-VX'],
    no: ['UBMTTQ', 'HĐQT', 'MTTQ'],
  },
} satisfies NamedRows;

/** What the annexes (phụ lục) of a plan are for. */
export const annexKinds = {
  slogans: {
    pattern: 'khẩu hiệu',
    meaning: 'slogans',
    yes: ['khẩu hiệu tuyên truyền', 'KHẨU HIỆU', 'Khẩu hiệu'],
    no: ['khẩu trang', 'hiệu quả', 'khâu chuẩn bị'],
  },
  script: {
    pattern: 'kịch bản',
    meaning: 'script',
    yes: ['Kịch bản Lễ phát động', 'kịch bản', 'KỊCH BẢN'],
    no: ['kịch tính', 'kích thích', 'bản đồ'],
  },
  reportOutline: {
    pattern: '(?:nội dung|đề cương|mẫu|biểu mẫu|biểu|khung) báo cáo|báo cáo (?:theo mẫu|kết quả)',
    meaning: 'outline of the report',
    yes: ['Đề cương báo cáo', 'biểu mẫu báo cáo', 'báo cáo kết quả'],
    no: ['báo cáo nhanh', 'nội dung kế hoạch', 'mẫu đơn'],
  },
} satisfies NamedRows;
