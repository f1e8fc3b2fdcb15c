/** Sentences of the findings on reports in Vietnamese. */
export const vi = {
  'report/not-a-report': 'Đây không phải là một báo cáo: “{found}”.',
  'report/other-template': 'Báo cáo phải lập theo mẫu {expected}; báo cáo này ghi mẫu “{found}”.',
  'report/no-organization': 'Báo cáo phải ghi cơ quan báo cáo; gặp “{found}”.',
  'report/no-period': 'Kỳ báo cáo phải có ngày đầu và ngày cuối; gặp “{found}”.',
  'report/period-reversed': 'Kỳ báo cáo bắt đầu ngày {from:date}, sau ngày kết thúc {to:date}.',
  'report/other-period':
    'Kỳ báo cáo từ {from:date} đến {to:date} khác kỳ mà mẫu yêu cầu, từ {askedFrom:date} đến {askedTo:date}.',
  'report/no-section': 'Báo cáo thiếu phần “{section}”; gặp “{found}”.',
  'report/unknown-field': 'Mẫu báo cáo không có mục “{found}”.',
  'report/answer-required': 'Chưa điền mục {code} ({label}); đây là mục bắt buộc.',
  'report/not-text': 'Mục {code} ({label}) phải là chữ; gặp “{found}”.',
  'report/text-too-long': 'Mục {code} ({label}) dài quá {maximum} ký tự.',
  'report/broken-character': 'Mục {code} ({label}) có ký tự hỏng, hiện ra là “�”; cần nhập lại.',
  'report/not-a-date': 'Mục {code} ({label}) phải là một ngày có thật; gặp “{found}”.',
  'report/not-a-choice': 'Mục {code} ({label}) phải là một trong {expected}; gặp “{found}”.',
  'report/doubtful-phone': 'Mục {code} ({label}): “{found}” không giống số điện thoại.',
  'report/doubtful-email': 'Mục {code} ({label}): “{found}” không giống địa chỉ thư điện tử.',
  'report/not-a-figure':
    'Chỉ tiêu {code} ({label}) phải là một số, hoặc ghi rõ chưa có số liệu (kèm lý do) hay không áp dụng; gặp “{found}”.',
  'report/not-whole': 'Chỉ tiêu {code} ({label}) phải là số nguyên; gặp {found}.',
  'report/too-many-decimals':
    'Chỉ tiêu {code} ({label}) chỉ được có nhiều nhất {scale} chữ số thập phân; gặp {found}.',
  'report/figure-too-small': 'Chỉ tiêu {code} ({label}) không được nhỏ hơn {minimum}; gặp {found}.',
  'report/figure-too-large': 'Chỉ tiêu {code} ({label}) không được lớn hơn {maximum}; gặp {found}.',
  'report/figure-missing': 'Chỉ tiêu {code} ({label}) chưa có số liệu: {reason}.',
  'report/not-a-list': 'Mục {code} ({label}) phải là một danh sách; gặp “{found}”.',
  'report/too-many-files': 'Mục {code} ({label}) có {found} tệp, nhiều nhất {maximum} tệp.',
  'report/not-an-attachment':
    'Mục {code} ({label}): tệp phải có tên, loại ({expected}), dung lượng và mã băm SHA-256.',
  'report/too-few-rows': 'Bảng {code} ({label}) có {found} dòng, cần ít nhất {minimum} dòng.',
  'report/too-many-rows': 'Bảng {code} ({label}) có {found} dòng, nhiều nhất {maximum} dòng.',
  'report/not-a-row': 'Bảng {code} ({label}): dòng không đọc được, gặp “{found}”.',
  'report/part-exceeds-whole':
    'Chỉ tiêu {part} ({partLabel}) là một phần của {whole} ({wholeLabel}) nên không thể lớn hơn {wholeValue}; gặp {partValue}.',
  'report/rule-broken': '{message} (quy tắc {rule}; liên quan: {concerns})',
  'report/rule-stopped': 'Quy tắc {rule} cần quá nhiều bước tính với báo cáo này nên chưa được kiểm tra.',
  'report/too-many-findings': 'Còn nhiều lỗi khác; chỉ liệt kê {maximum} phát hiện đầu tiên.',
} as const;
