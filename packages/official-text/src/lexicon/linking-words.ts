import type { NamedRows, WordRow } from './word-row.ts';

/** Words that join others in lists, periods and names. */
export const linkingWords = {
  and: { pattern: 'và', meaning: 'and', yes: ['và', 'và Bộ Y tế', 'Và'], no: ['vài', 'vào', 'vàng'] },
  or: { pattern: 'hoặc', meaning: 'or', yes: ['hoặc', 'hoặc số 12', 'Hoặc'], no: ['hoạch', 'hoa', 'hoắc'] },
  is: { pattern: 'là', meaning: 'is', yes: ['là', 'là "Đất"', 'Là'], no: ['lá', 'làm', 'lại'] },
  plural: { pattern: 'các', meaning: 'plural', yes: ['các phòng', 'Các', 'các'], no: ['cách', 'cá', 'cấp'] },
  from: { pattern: 'từ', meaning: 'start', yes: ['từ ngày', 'Từ', 'từ'], no: ['từng', 'tử', 'tư'] },
  to: { pattern: 'đến', meaning: 'end', yes: ['đến ngày', 'Đến', 'đến'], no: ['đêm', 'đèn', 'đền'] },
  until: { pattern: 'đến|tới', meaning: 'end', yes: ['đến ngày', 'tới', 'Đến'], no: ['tôi', 'tối', 'đêm'] },
  throughout: { pattern: 'hết', meaning: 'end', yes: ['hết ngày', 'hết', 'Hết'], no: ['hệt', 'hệ', 'hẹn'] },
} satisfies NamedRows;

/** Words that say little by themselves, as alternatives that are single words. */
export const smallWords: readonly WordRow<'relation' | 'goal' | 'cause' | 'number' | 'other'>[] = [
  {
    pattern: 'và|về|của|cho|với|tại|trong|trên|từ|theo|do|bởi|để',
    meaning: 'relation',
    yes: ['về môi trường', 'của', 'để'],
    no: ['vế', 'cửa', 'đề'],
  },
  { pattern: 'đến', meaning: 'goal', yes: ['đến', 'Đến', 'đến năm'], no: ['đêm', 'đèn', 'đền'] },
  { pattern: 'vì|ở', meaning: 'cause', yes: ['vì môi trường', 'ở', 'Vì'], no: ['vị', 'ơ', 'ớt'] },
  {
    pattern: 'các|những|được|hoặc|là',
    meaning: 'number',
    yes: ['các', 'những người', 'được'],
    no: ['cách', 'nhưng', 'đước'],
  },
  {
    pattern: [
      'có|hay|như|bằng|vào|khi|nơi|này|đó|một|mọi|mỗi|cùng|không|phải|cần|đã|đang|sẽ|chỉ|ra|lại|thêm|hơn|nhất',
      'qua|đối',
    ].join('|'),
    meaning: 'other',
    yes: ['không', 'sẽ', 'đối với'],
    no: ['khống', 'sẻ', 'đội'],
  },
];
