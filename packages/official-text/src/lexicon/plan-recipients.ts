import type { NamedRows } from './word-row.ts';

/** Lines of "Nơi nhận" that name no body by its name. */
export const recipientLines = {
  asAbove: {
    pattern: 'như',
    meaning: 'begins a line that points into the plan',
    yes: ['Như mục IV', 'như trên', 'Như phần III'],
    no: ['những', 'nhu cầu', 'nhưng'],
  },
  above: {
    pattern: 'trên',
    meaning: 'the part of the plan that gives tasks',
    yes: ['trên', 'Trên', 'trên;'],
    no: ['trước', 'trang bị', 'bên trên'],
  },
  partOfPlan: {
    pattern: 'mục|phần|điều|điểm|khoản',
    meaning: 'the part of the plan that gives tasks',
    yes: ['mục IV', 'phần III', 'Điều 3'],
    no: ['mực nước', 'phân công', 'khoáng sản'],
  },
  office: {
    pattern: 'văn phòng',
    meaning: 'who keeps the documents of a Party body',
    yes: ['Văn phòng Đảng ủy', 'văn phòng', 'VĂN PHÒNG'],
    no: ['văn bản', 'phòng', 'văn phong'],
  },
  person: {
    pattern:
      'đ\\/c|đồng chí|lãnh đạo|cán bộ|công chức|viên chức|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|thủ trưởng|' +
      'thành viên|ct|pct|cvp|pcvp|tt',
    meaning: 'persons by their office',
    yes: ['Lãnh đạo Sở', 'PCT UBND tỉnh', 'đ/c Bí thư'],
    no: ['lãnh thổ', 'chủ đầu tư', 'thành phố'],
  },
} satisfies NamedRows;
