/** Sentences of the findings on numbers in Vietnamese. */
export const vi = {
  'core/number-not-read': 'Không đọc được “{text}” là một số; cần số viết như 1.234 hoặc 1.234,5.',
  'core/number-approximate':
    '“{text}” không phải số liệu chính xác vì có “{word}”; cần ghi số cụ thể, ước lượng để ở phần lời văn.',
  'core/number-grouping':
    '“{text}” chia nhóm chữ số không đúng: mỗi nhóm sau dấu “{separator}” phải có ba chữ số.',
  'core/number-decimal-point':
    'Dấu chấm trong “{text}” không thể là dấu phân cách hàng nghìn; nếu là phần thập phân, hãy ghi “{suggestion}”.',
  'core/number-decimal-point-read':
    '“{text}” được hiểu là {value} vì dấu chấm không thể là dấu phân cách hàng nghìn; cần người nhập xác nhận.',
  'core/number-point-doubtful':
    '“{text}” được hiểu là {value:plain}, dấu chấm là dấu phân cách hàng nghìn; nếu là phần thập phân, hãy dùng dấu phẩy.',
  'core/number-english-style':
    '“{text}” viết theo kiểu tiếng Anh, được hiểu là {value}; cần người nhập xác nhận.',
  'core/number-not-whole': '“{text}” có phần thập phân; ở đây chỉ nhận số nguyên.',
  'core/number-too-many-decimals':
    '“{text}” có {given} chữ số thập phân; ở đây chỉ nhận đến {allowed} chữ số thập phân.',
  'core/number-too-large': '“{text}” có quá nhiều chữ số để lưu chính xác (tối đa 15 chữ số).',
} as const;
