/** Sentences of the findings on rules in Vietnamese. */
export const vi = {
  'report/rule-too-long': 'Quy tắc dài {length} ký tự; chỉ đọc được quy tắc dài nhất {maximum} ký tự.',
  'report/rule-too-deep':
    'Dòng {line}, cột {column}: quy tắc lồng nhau quá {maximum} lớp; hãy tách thành nhiều quy tắc.',
  'report/rule-date': 'Dòng {line}, cột {column}: không có ngày {found}.',
  'report/rule-number':
    'Dòng {line}, cột {column}: số “{found}” không đúng cách viết; viết 1234 hoặc 1 234 cho một nghìn hai trăm ba mươi bốn, 1,234 cho số thập phân.',
  'report/rule-text-open': 'Dòng {line}, cột {column}: thiếu dấu ngoặc kép đóng sau {found}.',
  'report/rule-character': 'Dòng {line}, cột {column}: không hiểu ký tự “{found}”.',
  'report/rule-unexpected': 'Dòng {line}, cột {column}: ở đây cần {expected}, không phải “{found}”.',
  'report/rule-unknown-name': 'Dòng {line}, cột {column}: mẫu báo cáo không có “{name}” (trong “{written}”).',
  'report/rule-name-near': 'Dòng {line}, cột {column}: không có “{name}”; có phải ý là “{nearest}” không?',
  'report/rule-unknown-function':
    'Dòng {line}, cột {column}: quy tắc không có phép tính “{name}”; dùng được {functions}.',
  'report/rule-reserved-word':
    'Dòng {line}, cột {column}: “{found}” là từ riêng của quy tắc, không phải mã của một mục.',
  'report/rule-row-outside':
    'Dòng {line}, cột {column}: cột “{written}” chỉ dùng được trong tổng, lớn nhất, nhỏ nhất, số dòng, mọi dòng hoặc có dòng của chính bảng đó.',
  'report/rule-needs-truth': 'Dòng {line}, cột {column}: “{written}” phải là một điều kiện đúng hoặc sai.',
  'report/rule-needs-number': 'Dòng {line}, cột {column}: “{written}” phải là một số.',
  'report/rule-needs-date': 'Dòng {line}, cột {column}: “{written}” phải là một ngày.',
  'report/rule-needs-text': 'Dòng {line}, cột {column}: “{written}” phải là chữ hoặc một lựa chọn.',
  'report/rule-no-order':
    'Dòng {line}, cột {column}: “{written}” so sánh những giá trị không có thứ tự; chỉ dùng được = hoặc ≠.',
  'report/rule-types-differ':
    'Dòng {line}, cột {column}: hai vế của “{written}” không cùng loại (số, ngày, chữ hay điều kiện).',
  'report/rule-units-differ':
    'Dòng {line}, cột {column}: “{written}” dùng chung hai số khác đơn vị tính ({left} và {right}) nên không cộng, trừ hay so sánh được.',
  'report/rule-units-unconverted':
    'Dòng {line}, cột {column}: hai vế của “{written}” tính bằng {left} và {right}; cần nhân {side} với {factor} để cùng đơn vị.',
  'report/rule-unknown-choice':
    'Dòng {line}, cột {column}: “{found}” không có trong các lựa chọn {expected} (trong “{written}”).',
  'report/rule-circle':
    'Điều kiện và cách tính của “{code}” phụ thuộc lẫn nhau thành vòng nên không xác định được.',
} as const;
