import type { NamedRows } from './word-row.ts';

/** Words around a date that say whether something is due then, takes place then, or a document bears it. */
export const dueWords = {
  latest: {
    pattern: '(?:chậm|muộn) nhất',
    meaning: 'not later than',
    yes: ['chậm nhất ngày', 'Muộn nhất', 'chậm nhất là'],
    no: ['chậm trễ', 'muộn màng', 'nhất trí'],
  },
  completed: {
    pattern: 'hoàn thành|hoàn tất|xong',
    meaning: 'is finished',
    yes: ['hoàn thành việc', 'Hoàn tất', 'xong trước'],
    no: ['hoàn thiện', 'hoàn cảnh', 'song song'],
  },
  aimsAt: {
    pattern: 'phấn đấu|yêu cầu',
    meaning: 'before the day by which something is to be reached',
    yes: ['phấn đấu đến 30/6', 'Yêu cầu đến hết quý', 'phấn đấu'],
    no: ['phân công', 'yếu tố', 'yêu quý'],
  },
  lookingBack: {
    pattern: 'sơ kết|tổng kết',
    meaning: 'what was done is reviewed, by the time that is named',
    yes: ['sơ kết 3 năm', 'Tổng kết', 'tổng kết đợt thi đua'],
    no: ['sơ tuyển', 'tổng hợp', 'kết quả'],
  },
  sent: {
    pattern: 'gửi|nộp',
    meaning: 'is handed in',
    yes: ['gửi về Sở', 'Nộp báo cáo', 'gửi'],
    no: ['gần nhất', 'nội dung', 'giữ gìn'],
  },
  namedEvent: {
    pattern: 'lễ|hội|đại hội|kỳ|cuộc|tết|mùa|đợt|khi',
    meaning: 'an event whose day stands in brackets behind its name',
    yes: ['lễ khai mạc (05/6)', 'Đại hội (10/7)', 'kỳ họp'],
    no: ['lệ phí', 'tệ nạn', 'đột xuất'],
  },
  doneOnDay: {
    pattern: 'gửi|nộp|hoàn thành|kiểm tra|tiến hành|triển khai|báo cáo|chốt',
    meaning: 'is done on the day before it: "05/6: kiểm tra"',
    yes: ['kiểm tra các xã', 'chốt danh sách', 'Báo cáo kết quả'],
    no: ['kiểm lâm', 'chợ', 'triển lãm'],
  },
  atPlace: {
    pattern: 'tại',
    meaning: 'the place at which something takes place on the day before it',
    yes: ['tại Trạm Y tế', 'Tại', 'tại thôn Ba'],
    no: ['tải trọng', 'tài chính', 'tai nạn'],
  },
  behindLabel: {
    pattern: 'dự kiến|trong|vào|lúc|hồi|khoảng',
    meaning: 'a day follows behind a label',
    yes: ['dự kiến ngày', 'vào 7h', 'Khoảng tháng 6'],
    no: ['dự án', 'vai trò', 'khoáng sản'],
  },
  behindEvent: {
    pattern: 'tổ chức|ra quân|vào|lúc',
    meaning: 'takes place on the day that follows',
    yes: ['tổ chức ngày', 'ra quân sáng', 'vào'],
    no: ['tổ dân phố', 'ra đời', 'lực lượng'],
  },
  otherDays: {
    pattern:
      'số|luật|lệnh|nghị (?:định|quyết)|quyết định|thông (?:tư|báo)|chỉ thị|kế hoạch|công (?:văn|điện)|văn bản|hướng (?:dẫn|tới)|kết luận|tờ trình|kỷ niệm|chào mừng|hưởng ứng|nhân|thành lập|truyền thống|sinh|mất|hiệu lực|ký|theo|cuộc|từ|đến|trước|sau|hết',
    meaning: 'makes the day behind it that of a document, a holiday or a past meeting',
    yes: ['Quyết định ngày', 'kỷ niệm ngày', 'hiệu lực từ'],
    no: ['quyết tâm', 'kỷ luật', 'hiệu quả'],
  },
  dayOfDocument: {
    pattern: 'ban hành|ngày ký|ngày sinh|ngày cấp|cập nhật|ngày đăng|hiệu lực|thành lập|lượt xem|số',
    meaning: 'a label whose day is that of a document or of a web page',
    yes: ['Ngày ký: 05/6', 'Cập nhật: 05/6', 'Lượt xem'],
    no: ['ngày hội', 'thành phố', 'lượt chơi'],
  },
  expected: {
    pattern: 'dự kiến|vào',
    meaning: 'a day follows in brackets',
    yes: ['dự kiến 05/6', 'vào tối', 'Dự kiến'],
    no: ['dự thảo', 'vài xã', 'dữ liệu'],
  },
  stage: {
    pattern: 'đợt|giai đoạn|vòng|bước|kỳ',
    meaning: 'stage of a campaign',
    yes: ['Đợt 1', 'giai đoạn 2', 'vòng chung khảo'],
    no: ['đột xuất', 'vận động', 'kỹ năng'],
  },
  ofDocument: {
    pattern: 'của|về việc',
    meaning: 'the date before it is that of a document',
    yes: ['của Chính phủ', 'về việc ban hành', 'Của'],
    no: ['cửa khẩu', 'về đích', 'vệ sinh'],
  },
  inForce: {
    pattern: 'hiệu lực|giai đoạn|thời kỳ|nhiệm kỳ|thi hành|tính|thường|khoảng thời gian|số liệu',
    meaning: 'the days behind it say how long something holds, counts, or when it usually comes',
    yes: ['hiệu lực từ ngày', 'nhiệm kỳ', 'tính từ'],
    no: ['hiệu quả', 'nhiệm vụ', 'tỉnh'],
  },
  dayLabel: {
    pattern: 'ngày(?! (?:ban hành|ký|sinh|cấp|cập nhật|đăng))|lễ|hội|vòng|phiên',
    meaning: 'a label that names what takes place on the day behind it',
    yes: ['ngày hội đọc sách', 'Lễ trao giải', 'vòng chung khảo'],
    no: ['ngày ký', 'lệ phí', 'tỷ lệ'],
  },
  countedAt: {
    pattern: 'thời điểm|mốc',
    meaning: 'the hour behind it is the one at which something is counted',
    yes: ['thời điểm 0h00', 'mốc 24 giờ', 'Thời điểm'],
    no: ['thời gian', 'một', 'mộc bản'],
  },
  past: {
    pattern: 'xảy ra|đã',
    meaning: 'past',
    yes: ['xảy ra 05 vụ', 'đã hoàn thành', 'Đã'],
    no: ['xây dựng', 'da cam', 'đá vôi'],
  },
  alreadyDone: {
    pattern: 'đã',
    meaning: 'what follows has happened',
    yes: ['đã tổ chức', 'ĐÃ', 'đã'],
    no: ['đá vôi', 'đa dạng', 'đại biểu'],
  },
  limitAgain: {
    pattern: 'trước',
    meaning: 'a further date is a limit as well: "và trước 15/12"',
    yes: ['trước 15/12', 'Trước ngày', 'trước'],
    no: ['trực ban', 'trưởng ban', 'trường học'],
  },
} satisfies NamedRows;
