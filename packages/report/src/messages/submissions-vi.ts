/** Sentences of the findings on submissions in Vietnamese. */
export const vi = {
  'report/not-a-submission': 'Nội dung gửi đến không phải là một báo cáo hoàn chỉnh.',
  'report/submission-altered': 'Báo cáo bị thay đổi trên đường truyền; hãy gửi lại.',
  'report/submission-other-template': 'Không nhận báo cáo lập theo mẫu “{found}”.',
} as const;
