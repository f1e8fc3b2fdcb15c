import type { LocalizedText } from '@chiendich/core';

/** Headings of the pages of every form. */
export const headings = {
  general: { vi: 'Thông tin chung', en: 'General information' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  tables: { vi: 'Bảng kê', en: 'Tables' },
  narratives: { vi: 'Phần lời văn', en: 'Narrative' },
  attachments: { vi: 'Tệp đính kèm', en: 'Attachments' },
  organization: { vi: 'Cơ quan, đơn vị báo cáo', en: 'Reporting organization' },
  organizationHint: {
    vi: 'Mã của cơ quan, đơn vị trong danh sách của chiến dịch.',
    en: "The organization's code in the campaign's list.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
