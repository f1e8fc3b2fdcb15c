import type { Explanation } from '@chiendich/core';
import { onParts } from './sources.ts';

/** Why the reader of plans finds something, and what to do. */
export const reader = {
  'plan/not-a-plan': {
    why: {
      vi: 'Chỉ kế hoạch mới có nội dung, phân công, thời hạn để theo dõi.',
      en: 'Only a plan has the contents, assignments and deadlines that are followed.',
    },
    source: [onParts('II', '5', 'a')],
    remedy: {
      vi: 'Chọn đúng tệp kế hoạch; nếu kế hoạch ban hành kèm theo quyết định thì đọc tệp có cả hai.',
      en: 'Choose the file of the plan; where a decision carries it, read the file with both.',
    },
  },
  'plan/text-is-a-file-name': {
    why: {
      vi: 'Bộ đọc nhận nội dung văn bản và không tự mở tệp.',
      en: 'The reader takes the text of a document and opens no files.',
    },
    remedy: {
      vi: 'Đọc tệp trước rồi đưa nội dung vào; tệp Word cần được lưu thành tệp văn bản thuần.',
      en: 'Read the file and give its content; save a Word file as plain text before.',
    },
  },
  'plan/type-assumed': {
    why: {
      vi: 'Tên loại bị mất hoặc khó đọc, thường do chuyển đổi tệp.',
      en: 'The type was lost or is hard to read, mostly by the conversion of a file.',
    },
    source: [onParts('II', '5', 'a')],
    remedy: {
      vi: 'Xem lại bản gốc; nếu đúng là kế hoạch thì tiếp tục, nếu không thì bỏ kết quả đọc.',
      en: 'Look at the original; go on if it is a plan, otherwise drop what was read.',
    },
  },
  'plan/term-without-date': {
    why: {
      vi: 'Chưa biết ngày của sự kiện thì chưa tính được ngày cuối cùng.',
      en: 'While the day of the event is not known, the last day cannot be counted.',
    },
    source: 'practice',
    remedy: {
      vi: 'Ghi ngày cụ thể vào kế hoạch, hoặc nhập thời hạn khi sự kiện đã diễn ra.',
      en: 'Write a day into the plan, or enter the deadline once the event has happened.',
    },
  },
  'plan/unplaced-text': {
    why: {
      vi: 'Phần mềm không nhận ra đoạn này thuộc mục nào nên không dùng đến.',
      en: 'The reader did not see which part these paragraphs belong to, so it does not use them.',
    },
    remedy: {
      vi: 'Đọc lại các đoạn đó; nếu có nhiệm vụ hoặc thời hạn thì bổ sung bằng tay.',
      en: 'Read those paragraphs; add by hand any task or deadline in them.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
