import type { Explanation } from '@chiendich/core';

/** Why what was sent is refused before its report is looked at, and what to do. */
export const submissions = {
  'report/not-a-submission': {
    why: {
      vi: 'Thiếu mã, lần gửi, thời điểm, báo cáo hoặc mã kiểm tra thì không ghi nhận được.',
      en: 'Without its id, revision, time, report or checksum nothing can be recorded.',
    },
    remedy: {
      vi: 'Gửi lại từ biểu mẫu; nếu gửi từ phần mềm khác thì báo người phụ trách phần mềm đó.',
      en: 'Send it again from the form; if another program sent it, inform those who look after it.',
    },
  },
  'report/submission-altered': {
    why: {
      vi: 'Mã kiểm tra đi kèm không khớp với nội dung nhận được.',
      en: 'The checksum that came with it is not that of the content.',
    },
    remedy: { vi: 'Gửi lại báo cáo.', en: 'Send the report again.' },
  },
  'report/submission-other-template': {
    why: {
      vi: 'Cơ quan nhận chỉ nhận báo cáo theo các mẫu đã công bố.',
      en: 'The receiving body takes reports on the templates that it announced.',
    },
    remedy: {
      vi: 'Mở lại biểu mẫu để lập báo cáo theo mẫu đang dùng.',
      en: 'Open the form again and make the report on the present template.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
