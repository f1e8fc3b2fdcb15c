/** Câu của các phát hiện về biểu mẫu. */
export const vi = {
  'form/answer-required': 'Hãy trả lời mục “{label}”.',
  'form/reason-required': 'Hãy nêu lý do chưa có số liệu của “{label}”.',
  'form/answer-unknown':
    'Dữ liệu nạp vào có mục “{code}” mà mẫu báo cáo này không có; nội dung được giữ trong bản nháp, không đưa vào báo cáo.',
  'form/draft-not-saved':
    'Chưa lưu được bản nháp. Nội dung vẫn còn trên trang này; hãy tải bản nháp về máy trước khi đóng trang.',
  'form/draft-other-template':
    'Bản nháp được lập theo mẫu hoặc phiên bản khác. Mục còn phù hợp được giữ lại, mục khác được nêu riêng; hãy rà soát lại trước khi gửi.',
  'form/draft-other-round': 'Bản nháp được lập cho kỳ báo cáo khác; hãy rà soát lại số liệu trước khi gửi.',
  'form/paste-no-rows': 'Nội dung dán vào không có dòng nào.',
  'form/paste-row-left': 'Dòng “{row}” là tiêu đề cột hoặc tổng cộng nên không được đưa vào bảng.',
  'form/paste-columns-left':
    'Nội dung dán vào có {found:number} cột, bảng chỉ nhận được {expected:number} cột kể từ cột đang chọn; {left:number} cột cuối không được đưa vào.',
  'form/paste-rows-left':
    'Nội dung dán vào có {found:number} dòng, bảng chỉ còn chỗ cho {expected:number} dòng; {left:number} dòng cuối không được đưa vào.',
  'form/clock-behind':
    'Đồng hồ của máy chỉ ngày {now:date}, trước ngày {known:date} ghi trong bản nháp hoặc kỳ báo cáo; hãy kiểm tra lại ngày giờ của máy.',
} as const;
