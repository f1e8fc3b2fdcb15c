/** Sentences of the findings about drafts in a store or a file, in Vietnamese. */
export const vi = {
  'form/draft-stale':
    'Một cửa sổ khác đã lưu báo cáo này sau khi cửa sổ này mở (bản nháp số {stored:number}), nên bản nháp số {found:number} không được ghi đè lên. Nếu cần giữ nội dung đang nhập ở đây, hãy tải bản nháp về máy; sau đó mở lại trang.',
  'form/draft-not-read':
    'Không đọc được bản nháp đã lưu: nơi lưu không mở được, hoặc nội dung đã hỏng hay không phải bản nháp của biểu mẫu. Bản đã lưu không bị thay đổi.',
  'form/draft-newer-version':
    'Bản nháp ở định dạng phiên bản {found:number}, chương trình này chỉ đọc được đến phiên bản {expected:number}.',
  'form/draft-open-elsewhere':
    'Báo cáo này đang được mở ở một cửa sổ khác. Cửa sổ này chỉ để xem, để tránh hai bản nháp ghi đè lên nhau.',
} as const;
