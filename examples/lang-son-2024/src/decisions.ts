/**
 * What people decide in the course of the example's campaign: who, when, why. Persons are fictional, amounts invented.
 * Everything else is computed from the plan, the register and the reports.
 */
export const decisions = {
  campaign: 'lang-son-2024',
  issuer: 'so-tnmt',
  place: 'Lạng Sơn',
  clerk: 'Nông Thị Mai Hương, phòng Quản lý Môi trường',
  /** Who acts in the campaign of another plan. */
  anyClerk: 'Cán bộ theo dõi (giả định)',
  /** The rounds of reports in the order of the plan: the days that they cover, and who reports besides the districts. */
  rounds: [
    { covers: { from: '2024-05-20', to: '2024-06-30' }, departments: ['so-nnptnt', 'so-gddt', 'tinh-doan'] },
    { covers: { from: '2024-05-20', to: '2024-06-12' }, departments: [] },
  ],
  draftedAt: '2024-05-20T01:00:00Z',
  correction: {
    written: '2023-07-31',
    corrected: '2024-07-31',
    at: '2024-05-20T03:00:00Z',
    by: 'Nông Thị Mai Hương, phòng Quản lý Môi trường',
    reason:
      'Ghi nhầm năm: báo cáo tổng hợp của chiến dịch năm 2024 không thể gửi trước ngày ban hành kế hoạch.',
  },
  issue: { number: '57', date: '2024-05-21', at: '2024-05-21T02:00:00Z' },
  preparationDoneAt: '2024-06-03T09:00:00Z',
  launch: { date: '2024-06-05', at: '2024-06-05T04:00:00Z' },
  communicationDoneAt: '2024-07-01T02:00:00Z',
  /** The day of the calendar file and of the chart: one report is late by then, the superiors' is still to come. */
  lookedAt: '2024-07-12T02:00:00Z',
  closing: {
    at: '2024-07-15T02:00:00Z',
    reason: 'Đã đôn đốc, đến ngày chốt số liệu chưa nhận được báo cáo.',
    notDue: 'Đến ngày chốt số liệu chưa có thời hạn nào phải gửi báo cáo.',
  },
  consolidatedAt: '2024-07-22T03:00:00Z',
  reportedUp: {
    at: '2024-07-29T02:00:00Z',
    document: '112/BC-STNMT',
    drafted: 'Đã trình dự thảo báo cáo, lãnh đạo Sở đã ký.',
  },
  settled: { at: '2024-08-20T02:00:00Z', amount: 96_450_000, document: '35/QT-STNMT' },
  archived: { at: '2024-09-05T02:00:00Z', file: '2024-MT-07' },
} as const;
