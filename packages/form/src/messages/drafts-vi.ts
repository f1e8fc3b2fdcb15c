/** Sentences of the findings about drafts in a store or a file, in Vietnamese. */
export const vi = {
  'form/draft-stale':
    'Bản nháp số {found:number} cũ hơn hoặc trùng với bản nháp số {stored:number} đã lưu, có thể do một cửa sổ khác; bản đã lưu được giữ nguyên.',
  'form/draft-not-read': 'Không đọc được bản nháp đã lưu ({reason}). Bản đã lưu không bị thay đổi.',
  'form/draft-newer-version':
    'Bản nháp ở định dạng phiên bản {found:number}, chương trình này chỉ đọc được đến phiên bản {expected:number}.',
  'form/draft-open-elsewhere':
    'Báo cáo này đang được mở ở một cửa sổ khác. Cửa sổ này chỉ để xem, để tránh hai bản nháp ghi đè lên nhau.',
} as const;
