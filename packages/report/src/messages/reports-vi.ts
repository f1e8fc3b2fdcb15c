/** Sentences of the findings on reports in Vietnamese. */
export const vi = {
  'report/not-a-report': 'Nội dung nhận được không phải là một báo cáo: “{found}”.',
  'report/other-template': 'Báo cáo phải lập theo mẫu “{title}”, phiên bản {version}.',
  'report/no-organization': 'Báo cáo phải ghi cơ quan báo cáo; báo cáo ghi: “{found}”.',
  'report/no-period': 'Kỳ báo cáo phải có ngày đầu và ngày cuối; báo cáo ghi: “{found}”.',
  'report/period-reversed': 'Kỳ báo cáo bắt đầu ngày {from:date}, sau ngày kết thúc {to:date}.',
  'report/other-period':
    'Kỳ báo cáo từ {from:date} đến {to:date} khác kỳ mà mẫu yêu cầu, từ {askedFrom:date} đến {askedTo:date}.',
  'report/no-section': 'Báo cáo thiếu phần “{section}”; báo cáo ghi: “{found}”.',
  'report/unknown-field': 'Mẫu báo cáo không có mục “{found}”.',
  'report/answer-required': 'Chưa điền mục “{label}”; đây là mục bắt buộc.',
  'report/not-text': 'Mục “{label}” phải là chữ; báo cáo ghi: “{found}”.',
  'report/text-too-long': 'Mục “{label}” dài quá {maximum} ký tự.',
  'report/broken-character': 'Mục “{label}” có ký tự hỏng, hiện ra là “�”; cần nhập lại.',
  'report/not-a-date': 'Mục “{label}” phải là một ngày có thật; báo cáo ghi: “{found}”.',
  'report/not-a-choice': 'Mục “{label}” phải là một trong: {expected}; báo cáo ghi: “{found}”.',
  'report/doubtful-phone': 'Mục “{label}”: “{found}” không giống số điện thoại.',
  'report/doubtful-email': 'Mục “{label}”: “{found}” không giống địa chỉ thư điện tử.',
  'report/not-a-figure':
    'Chỉ tiêu “{label}” phải là một số, hoặc ghi rõ chưa có số liệu (kèm lý do) hay không áp dụng; báo cáo ghi: “{found}”.',
  'report/not-whole': 'Chỉ tiêu “{label}” phải là số nguyên; báo cáo ghi: {found}.',
  'report/too-many-decimals':
    'Chỉ tiêu “{label}” chỉ được có nhiều nhất {scale} chữ số thập phân; báo cáo ghi: {found}.',
  'report/figure-too-small': 'Chỉ tiêu “{label}” không được nhỏ hơn {minimum}; báo cáo ghi: {found}.',
  'report/figure-too-large': 'Chỉ tiêu “{label}” không được lớn hơn {maximum}; báo cáo ghi: {found}.',
  'report/figure-missing': 'Chỉ tiêu “{label}” chưa có số liệu: {reason}.',
  'report/not-a-list': 'Mục “{label}” phải là một danh sách; báo cáo ghi: “{found}”.',
  'report/too-many-files': 'Mục “{label}” có {found} tệp, nhiều nhất {maximum} tệp.',
  'report/not-an-attachment':
    'Mục “{label}”: tệp đính kèm không thuộc loại được nhận, hoặc thiếu tên, dung lượng hay mã kiểm tra.',
  'report/too-few-rows': 'Bảng “{label}” có {found} dòng, cần ít nhất {minimum} dòng.',
  'report/too-many-rows': 'Bảng “{label}” có {found} dòng, nhiều nhất {maximum} dòng.',
  'report/not-a-row': 'Bảng “{label}”: có dòng không đọc được; báo cáo ghi: “{found}”.',
  'report/part-exceeds-whole':
    'Chỉ tiêu “{partLabel}” là một phần của “{wholeLabel}” nên không thể lớn hơn {wholeValue}; báo cáo ghi: {partValue}.',
  'report/rule-broken': '{message} (liên quan: {concerns})',
  'report/rule-stopped': 'Chưa kiểm tra được yêu cầu “{message}” vì cần quá nhiều bước tính với báo cáo này.',
  'report/too-many-findings': 'Còn nhiều lỗi khác; chỉ nêu {maximum} nội dung đầu tiên.',
} as const;
