import type { WordRow } from './word-row.ts';

/** Words that say little by themselves, as alternatives that are single words. */
export const smallWords: readonly WordRow<'relation' | 'goal' | 'cause' | 'number' | 'other'>[] = [
  {
    pattern: 'và|về|của|cho|với|tại|trong|trên|từ|theo|do|bởi|để',
    meaning: 'relation',
    yes: ['về môi trường', 'của', 'để'],
    no: ['vế sau', 'cửa khẩu', 'đề tài'],
  },
  { pattern: 'đến', meaning: 'goal', yes: ['đến', 'Đến', 'đến năm'], no: ['đêm', 'đèn', 'đền'] },
  { pattern: 'vì|ở', meaning: 'cause', yes: ['vì môi trường', 'ở', 'Vì'], no: ['vị trí', 'ơn', 'ớt'] },
  {
    pattern: 'các|những|được|hoặc|là',
    meaning: 'number',
    yes: ['các', 'những người', 'được'],
    no: ['cách làm', 'nhưng', 'đường'],
  },
  {
    pattern:
      'có|hay|như|bằng|vào|khi|nơi|này|đó|một|mọi|mỗi|cùng|không|phải|cần|đã|đang|sẽ|chỉ|ra|lại|thêm|hơn|nhất|' +
      'qua|đối',
    meaning: 'other',
    yes: ['không', 'sẽ', 'đối với'],
    no: ['khống chế', 'sẻ chia', 'đội ngũ'],
  },
];
