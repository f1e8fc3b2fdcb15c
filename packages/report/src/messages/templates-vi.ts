/** Sentences of the findings on templates in Vietnamese. */
export const vi = {
  'report/template-shape': 'Mẫu báo cáo: ở đây cần {expected}; nội dung ghi: “{found}”.',
  'report/template-unknown-field': 'Mẫu báo cáo không có mục “{found}”.',
  'report/template-code':
    'Mã “{found}” không dùng được: mã gồm chữ không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ, dài nhất 40 ký tự.',
  'report/template-common-unit':
    'Đơn vị tính “{code}” đã có sẵn ({unit}); dùng luôn mã này, không khai lại trong mẫu.',
  'report/template-code-reserved':
    'Mã “{code}” không dùng được vì là {owner}; có thể đặt mã khác, ví dụ “{other}”.',
  'report/template-code-repeated': 'Mã “{code}” đã dùng ở chỗ khác trong mẫu báo cáo.',
  'report/template-weight':
    'Chỉ tiêu {code}: bình quân gia quyền cần một chỉ tiêu khác làm trọng số, và chỉ bình quân gia quyền mới có trọng số; mẫu ghi trọng số: “{weight}”.',
  'report/template-unknown-whole':
    'Chỉ tiêu {code} là một phần của “{whole}”, mẫu báo cáo không có chỉ tiêu này.',
  'report/template-part-unit':
    'Chỉ tiêu {code} (đơn vị tính {unit}) không thể là một phần của {whole} (đơn vị tính {wholeUnit}).',
  'report/template-cycle': 'Chỉ tiêu {code} là một phần của chính nó: {chain}.',
  'report/template-unknown-unit': 'Mục “{code}” dùng đơn vị tính “{unit}” chưa được khai báo.',
  'report/template-scale':
    'Mục “{code}” có {scale} chữ số thập phân; nhiều nhất là {maximum} chữ số sau dấu phẩy.',
  'report/template-range': 'Mục “{code}” có mức nhỏ nhất ({minimum}) lớn hơn mức lớn nhất ({maximum}).',
  'report/template-empty-range':
    'Không có số nào ghi được vào mục “{code}”: từ {minimum} đến {maximum} không có số nào có nhiều nhất {scale} chữ số thập phân.',
  'report/template-part-range':
    'Chỉ tiêu {code} (nhỏ nhất {minimum}) không thể là một phần của {whole} (lớn nhất {maximum}).',
  'report/template-unknown-list': 'Mục “{code}” chọn từ danh mục “{list}” không có trong mẫu báo cáo{near}.',
  'report/template-list-parent':
    'Danh mục “{code}” thuộc danh mục “{parent}” không có trong mẫu, hoặc thuộc chính nó.',
  'report/template-entry-code':
    'Mã “{found}” trong danh mục không dùng được: mã có từ 1 đến 200 ký tự, không có dấu cách ở hai đầu.',
  'report/template-entry-parent':
    'Mục “{label}” của danh mục phải thuộc một mục của danh mục cấp trên; mẫu ghi: “{parent}”.',
  'report/template-name-repeated': 'Danh mục có hai mục cùng tên “{label}”; nên ghi rõ để phân biệt.',
  'report/template-cascade':
    'Mục “{code}” chọn theo “{parent}”: đó phải là một mục chọn một, từ danh mục cấp trên của danh mục này.',
  'report/template-of-totals': 'Chỉ tiêu “{label}” tính lại từ số tổng hợp thì phải có quy tắc tính.',
  'report/template-sum-of-percents': 'Chỉ tiêu “{label}” tính bằng phần trăm, không cộng dồn được.',
  'report/template-term-optional':
    'Chỉ tiêu “{label}” bắt buộc và được cộng từ “{term}”, mục không bắt buộc; nếu bỏ trống nghĩa là không có thì ghi {suggestion}.',
  'report/template-no-row': 'Bảng “{label}” phải có ít nhất một dòng; danh sách đang trống.',
  'report/template-rows-of-no-list':
    'Bảng “{label}” lấy dòng từ danh mục “{list}” không có trong mẫu báo cáo{near}.',
  'report/template-maximum-rows':
    'Bảng “{label}” cho ghi nhiều nhất {found} dòng; một bảng chỉ nhận được nhiều nhất {maximum} dòng.',
  'report/template-rows-of-host':
    'Bảng “{label}” không lấy dòng từ danh sách của hệ thống được; hãy đưa danh sách đó vào danh mục của mẫu.',
  'report/template-rows-twice':
    'Bảng “{label}” đã nêu tên các dòng thì chỉ nêu ở một chỗ và không đặt số dòng nhiều nhất, ít nhất.',
  'report/template-no-choice': 'Mục “{label}” phải có ít nhất một lựa chọn; danh sách đang trống.',
  'report/template-no-column': 'Bảng “{label}” phải có ít nhất một cột; danh sách đang trống.',
  'report/template-no-room':
    'Mục “{label}” không ghi được gì vì mức nhiều nhất là 0; hãy tăng mức này hoặc bỏ mục.',
  'report/template-division-by-zero': 'Quy tắc “{written}” chia cho 0 nên không bao giờ có kết quả.',
  'report/template-no-question': 'Mẫu báo cáo chưa có mục hỏi hoặc bảng nào nên không lập báo cáo được.',
  'report/template-media-type':
    'Mục “{code}” ghi loại tệp “{found}”; loại tệp viết bằng chữ thường, có dấu gạch chéo, ví dụ application/pdf.',
} as const;
