/** Sentences of the findings on rules, templates, reports and typed answers in Vietnamese. */
export const vi = {
  'report/rule-too-long': 'Quy tắc dài {length} ký tự, nhiều nhất {maximum} ký tự.',
  'report/rule-too-deep': 'Dòng {line}, cột {column}: quy tắc lồng nhau quá {maximum} tầng.',
  'report/rule-date': 'Dòng {line}, cột {column}: không có ngày {found}.',
  'report/rule-number':
    'Dòng {line}, cột {column}: số “{found}” không đúng cách viết; trong quy tắc dùng dấu phẩy cho phần thập phân và không tách hàng nghìn, ví dụ 1234,5.',
  'report/rule-character': 'Dòng {line}, cột {column}: không hiểu ký tự “{found}”.',
  'report/rule-unexpected': 'Dòng {line}, cột {column}: cần {expected}, gặp “{found}”.',
  'report/rule-unknown-name': 'Dòng {line}, cột {column}: mẫu báo cáo không có “{name}” (trong “{written}”).',
  'report/rule-row-outside':
    'Dòng {line}, cột {column}: cột “{written}” chỉ dùng được trong tổng, lớn nhất, nhỏ nhất, số dòng, mọi dòng hoặc có dòng của chính bảng đó.',
  'report/rule-needs-truth': 'Dòng {line}, cột {column}: “{written}” phải là một điều kiện đúng hoặc sai.',
  'report/rule-needs-number': 'Dòng {line}, cột {column}: “{written}” phải là một số.',
  'report/rule-no-order':
    'Dòng {line}, cột {column}: “{written}” so sánh những giá trị không có thứ tự; chỉ dùng được = hoặc ≠.',
  'report/rule-types-differ': 'Dòng {line}, cột {column}: hai vế của “{written}” không cùng loại.',
  'report/rule-units-differ':
    'Dòng {line}, cột {column}: “{written}” trộn hai đơn vị tính {left} và {right}.',
  'report/rule-units-multiplied':
    'Dòng {line}, cột {column}: “{written}” nhân hai số có đơn vị tính {left} và {right}.',
  'report/rule-unknown-choice':
    'Dòng {line}, cột {column}: “{found}” không có trong các lựa chọn {expected} (trong “{written}”).',
  'report/template-shape': 'Mẫu báo cáo: cần {expected}, gặp “{found}”.',
  'report/template-unknown-field': 'Mẫu báo cáo không có mục “{found}”.',
  'report/template-code':
    'Mã “{found}” không dùng được: mã gồm chữ không dấu, chữ số và dấu gạch dưới, bắt đầu bằng chữ, dài nhất 40 ký tự và không trùng từ của quy tắc.',
  'report/template-code-repeated': 'Mã “{code}” đã dùng ở chỗ khác trong mẫu báo cáo.',
  'report/template-unknown-group': 'Chỉ tiêu {code} thuộc nhóm “{group}” không có trong mẫu báo cáo.',
  'report/template-weight':
    'Chỉ tiêu {code}: bình quân gia quyền cần một chỉ tiêu khác làm trọng số, và chỉ bình quân gia quyền mới có trọng số; gặp “{weight}”.',
  'report/template-unknown-whole':
    'Chỉ tiêu {code} là một phần của “{whole}”, mẫu báo cáo không có chỉ tiêu này.',
  'report/template-part-unit':
    'Chỉ tiêu {code} (đơn vị tính {unit}) không thể là một phần của {whole} (đơn vị tính {wholeUnit}).',
  'report/template-cycle': 'Chỉ tiêu {code} là một phần của chính nó: {chain}.',
  'report/template-unknown-unit': '“{code}” dùng đơn vị tính “{unit}” chưa được khai báo.',
  'report/template-scale': '“{code}” có {scale} chữ số thập phân; số thập phân có từ 1 đến {maximum} chữ số.',
  'report/template-range': '“{code}” có mức nhỏ nhất {minimum} lớn hơn mức lớn nhất {maximum}.',
  'report/template-period': 'Kỳ báo cáo bắt đầu ngày {from:date}, sau ngày kết thúc {to:date}.',
  'report/template-stages': 'Chặng báo cáo {stage} (hạn {due:date}) không theo thứ tự chặng và thời hạn.',
  'report/not-a-report': 'Đây không phải là một báo cáo: “{found}”.',
  'report/other-template': 'Báo cáo phải lập theo mẫu {expected}; báo cáo này ghi mẫu “{found}”.',
  'report/no-organization': 'Báo cáo phải ghi cơ quan báo cáo; gặp “{found}”.',
  'report/no-period': 'Kỳ báo cáo phải có ngày đầu và ngày cuối; gặp “{found}”.',
  'report/period-reversed': 'Kỳ báo cáo bắt đầu ngày {from:date}, sau ngày kết thúc {to:date}.',
  'report/other-period':
    'Kỳ báo cáo từ {from:date} đến {to:date} khác kỳ mà mẫu yêu cầu, từ {askedFrom:date} đến {askedTo:date}.',
  'report/no-section': 'Báo cáo thiếu phần “{section}”; gặp “{found}”.',
  'report/unknown-field': 'Mẫu báo cáo không có mục “{found}”.',
  'report/answer-required': 'Chưa trả lời mục {code} ({label}), mục này bắt buộc.',
  'report/not-text': 'Mục {code} ({label}) phải là chữ; gặp “{found}”.',
  'report/text-too-long': 'Mục {code} ({label}) dài quá {maximum} ký tự.',
  'report/not-a-date': 'Mục {code} ({label}) phải là một ngày có thật; gặp “{found}”.',
  'report/not-a-choice': 'Mục {code} ({label}) phải là một trong {expected}; gặp “{found}”.',
  'report/doubtful-phone': 'Mục {code} ({label}): “{found}” không giống số điện thoại.',
  'report/doubtful-email': 'Mục {code} ({label}): “{found}” không giống địa chỉ thư điện tử.',
  'report/not-a-figure':
    'Chỉ tiêu {code} ({label}) phải là một số, hoặc ghi rõ chưa có số liệu (kèm lý do) hay không áp dụng; gặp “{found}”.',
  'report/not-whole': 'Chỉ tiêu {code} ({label}) phải là số nguyên; gặp {found}.',
  'report/too-many-decimals': 'Chỉ tiêu {code} ({label}) chỉ có {scale} chữ số thập phân; gặp {found}.',
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
    'Chỉ tiêu {part} ({partValue}) là một phần của {whole} ({wholeValue}) nên không thể lớn hơn.',
  'report/rule-broken': '{message} (quy tắc {rule}; liên quan: {fields})',
  'report/rule-stopped': 'Quy tắc {rule} cần quá nhiều bước tính với báo cáo này nên chưa được kiểm tra.',
  'report/too-many-findings': 'Còn nhiều lỗi khác; chỉ liệt kê {maximum} phát hiện đầu tiên.',
  'report/input-not-read': 'Không đọc được bản nhập: cần {expected}, gặp “{found}”.',
  'report/input-none': 'Mục {code} ({label}): “{found}” được ghi là 0.',
  'report/input-missing': 'Mục {code} ({label}): “{found}” được ghi là chưa có số liệu.',
  'report/input-not-applicable': 'Mục {code} ({label}): “{found}” được ghi là không áp dụng.',
  'report/input-other-unit':
    'Mục {code} ({label}) tính bằng {unit}; “{found}” ghi đơn vị khác hoặc không rõ.',
  'report/input-converted': 'Mục {code} ({label}): “{found}” được đổi thành {value}.',
  'report/input-rounded': 'Mục {code} ({label}): {found} được làm tròn thành {value}.',
  'report/input-not-a-date': 'Mục {code} ({label}): không đọc được ngày từ “{found}”; ví dụ 05/6/2024.',
  'report/input-year-assumed':
    'Mục {code} ({label}): “{found}” không ghi năm, được hiểu là ngày {date:date}.',
} as const;
