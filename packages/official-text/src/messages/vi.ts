export const outlineMessagesVi = {
  'official-text/empty-text': 'Văn bản trống, không có nội dung để đọc.',
  'official-text/not-text':
    'Tệp không phải văn bản chữ: {share:number}% ký tự là ký tự điều khiển hoặc ký tự hỏng.',
  'official-text/text-too-long':
    'Văn bản quá dài: đọc được nhiều nhất {limit:number} ký tự, văn bản này có {length:number} ký tự.',
  'official-text/legacy-encoding':
    'Văn bản dùng bảng mã {encoding}, không phải Unicode theo TCVN 6909:2001 (ví dụ: “{sample}”). Hãy chuyển mã sang Unicode rồi đọc lại.',
  'official-text/control-characters':
    'Văn bản có {count:number} ký tự điều khiển không in được; đã bỏ qua khi đọc.',
  'official-text/broken-characters':
    'Văn bản có {count:number} ký tự hỏng, hiện thành “�”; chữ ở những chỗ đó có thể đã mất.',
  'official-text/unplaced-text':
    'Có {count:number} đoạn không xếp được vào phần nào của văn bản; đoạn đầu: “{sample}”.',
} as const;
