/** Sentences of the findings on templates in Vietnamese. */
export const vi = {
  'report/template-shape': 'Mẫu báo cáo: ở đây cần {expected}; nội dung ghi: “{found}”.',
  'report/template-unknown-field': 'Mẫu báo cáo không có mục “{found}”.',
  'report/template-code':
    'Mã “{found}” không dùng được: mã gồm chữ không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ, dài nhất 40 ký tự và không trùng từ của quy tắc.',
  'report/template-code-repeated': 'Mã “{code}” đã dùng ở chỗ khác trong mẫu báo cáo.',
  'report/template-unknown-group': 'Chỉ tiêu {code} thuộc nhóm “{group}” không có trong mẫu báo cáo.',
  'report/template-weight':
    'Chỉ tiêu {code}: bình quân gia quyền cần một chỉ tiêu khác làm trọng số, và chỉ bình quân gia quyền mới có trọng số; trọng nội dung ghi: “{weight}”.',
  'report/template-unknown-whole':
    'Chỉ tiêu {code} là một phần của “{whole}”, mẫu báo cáo không có chỉ tiêu này.',
  'report/template-part-unit':
    'Chỉ tiêu {code} (đơn vị tính {unit}) không thể là một phần của {whole} (đơn vị tính {wholeUnit}).',
  'report/template-cycle': 'Chỉ tiêu {code} là một phần của chính nó: {chain}.',
  'report/template-unknown-unit': 'Mục “{code}” dùng đơn vị tính “{unit}” chưa được khai báo.',
  'report/template-scale':
    'Mục “{code}” có {scale} chữ số thập phân; số thập phân chỉ có từ 1 đến {maximum} chữ số sau dấu phẩy.',
  'report/template-range': 'Mục “{code}” có mức nhỏ nhất ({minimum}) lớn hơn mức lớn nhất ({maximum}).',
  'report/template-empty-range':
    'Không có số nào ghi được vào mục “{code}”: từ {minimum} đến {maximum} không có số nào có nhiều nhất {scale} chữ số thập phân.',
  'report/template-part-range':
    'Chỉ tiêu {code} (nhỏ nhất {minimum}) không thể là một phần của {whole} (lớn nhất {maximum}).',
  'report/template-no-choice': 'Mục “{label}” phải có ít nhất một lựa chọn; danh sách đang trống.',
  'report/template-no-column': 'Bảng “{label}” phải có ít nhất một cột; danh sách đang trống.',
  'report/template-no-room':
    'Mục “{label}” không ghi được gì vì mức nhiều nhất là 0; hãy tăng mức này hoặc bỏ mục.',
  'report/template-period': 'Kỳ báo cáo bắt đầu ngày {from:date}, sau ngày kết thúc {to:date}.',
  'report/template-stages': 'Chặng báo cáo {stage} (hạn {due:date}) không theo thứ tự chặng và thời hạn.',
  'report/template-stage-early':
    'Chặng báo cáo {stage} phải nộp trước cả kỳ báo cáo: hạn là {due:date}, kỳ bắt đầu ngày {from:date}.',
} as const;
