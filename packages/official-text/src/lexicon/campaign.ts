import type { NamedRows } from './word-row.ts';

/** How a plan names its campaign (chiến dịch): its occasion, theme, time and place. */
export const campaignWords = {
  organising: {
    pattern: 'tổ chức',
    meaning: 'before the name of the campaign in the matter of a plan',
    yes: ['tổ chức các hoạt động', 'Tổ chức Tuần lễ', 'TỔ CHỨC'],
    no: ['tổ công tác', 'chức năng', 'tố chất'],
  },
  observance: {
    pattern: 'ngày|tháng|tuần lễ|giờ|năm|chiến dịch',
    meaning: 'first words of the name of an observance',
    yes: ['Ngày Môi trường thế giới', 'Tuần lễ Biển và Hải đảo', 'Giờ Trái đất'],
    no: ['ngay sau lễ', 'tuần tra', 'chiến sĩ'],
  },
  action: {
    pattern: 'hành động',
    meaning: 'makes a month or week an observance without a capital: "Tháng hành động …"',
    yes: ['hành động vì môi trường', 'Hành động', 'hành động về bình đẳng giới'],
    no: ['hành chính', 'hạnh phúc', 'động lực'],
  },
  occasion: {
    pattern: 'hưởng ứng|nhân dịp|kỷ niệm|chào mừng',
    meaning: 'before the observance that the campaign answers',
    yes: ['hưởng ứng Ngày Trái đất', 'nhân dịp', 'Kỷ niệm 50 năm'],
    no: ['hưởng thụ', 'nhân dân', 'kỷ luật'],
  },
  behindObservance: {
    pattern: 'với|và các|hưởng ứng|nhân dịp|trên địa bàn',
    meaning: 'ends the name of an observance',
    yes: ['với chủ đề', 'và các hoạt động', 'trên địa bàn tỉnh'],
    no: ['và Hải đảo', 'vợ chồng', 'trên biển'],
  },
  theme: {
    pattern: 'chủ đề',
    meaning: 'before a theme in quotes',
    yes: ['Chủ đề năm 2024', 'chủ đề là', 'CHỦ ĐỀ'],
    no: ['chủ trì', 'chủ đích', 'đề tài'],
  },
  message: {
    pattern: 'thông điệp',
    meaning: 'before a theme in quotes',
    yes: ['Thông điệp truyền thông', 'thông điệp', 'thông điệp năm 2024'],
    no: ['thông báo', 'điệp khúc', 'thông tin'],
  },
  subjectOfPublicity: {
    pattern: 'tuyên truyền(?: về)?',
    meaning: 'before what people should hear about',
    yes: ['tuyên truyền về Luật Đất đai', 'Tuyên truyền', 'tuyên truyền Ngày Nước thế giới'],
    no: ['tuyên dương', 'truyền thông', 'tuyển dụng'],
  },
  peak: {
    pattern: 'cao điểm',
    meaning: 'time at which most is done',
    yes: ['cao điểm từ ngày 01/6', 'Cao điểm', 'cao điểm ra quân'],
    no: ['cao cấp', 'cáo buộc', 'điểm cao'],
  },
  within: {
    pattern: 'trên (?:địa bàn|phạm vi)',
    meaning: 'before the place of a campaign',
    yes: ['trên địa bàn tỉnh', 'TRÊN PHẠM VI TOÀN TỈNH', 'Trên địa bàn'],
    no: ['trên cơ sở', 'địa bàn', 'trên biển'],
  },
  whole: {
    pattern: 'toàn',
    meaning: 'before the common noun of a place',
    yes: ['toàn tỉnh', 'TOÀN XÃ', 'toàn'],
    no: ['toán học', 'tòa án', 'tọa đàm'],
  },
  country: {
    pattern: 'cả nước|toàn quốc',
    meaning: 'the whole country',
    yes: ['cả nước', 'Toàn quốc', 'cả nước năm 2024'],
    no: ['cá nước ngọt', 'toàn tỉnh', 'cả năm'],
  },
  behindPlace: {
    pattern: 'đến|năm|giai đoạn|đối với|theo|trong',
    meaning: 'goes on behind the name of a place that stands in capitals',
    yes: ['NĂM 2024', 'GIAI ĐOẠN 2021 - 2025', 'đến'],
    no: ['đội ngũ', 'nam giới', 'trọng tâm'],
  },
} satisfies NamedRows;
