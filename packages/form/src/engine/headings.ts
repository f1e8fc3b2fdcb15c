import type { LocalizedText } from '@chiendich/core';

/** Words of what every form asks before its template. */
export const headings = {
  general: { vi: 'Thông tin chung', en: 'General information' },
  organization: { vi: 'Cơ quan, đơn vị báo cáo', en: 'Reporting organization' },
  organizationHint: {
    vi: 'Mã của cơ quan, đơn vị trong danh sách của chiến dịch.',
    en: "The organization's code in the campaign's list.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
