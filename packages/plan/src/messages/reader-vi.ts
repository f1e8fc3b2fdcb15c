export const readerVi = {
  'plan/not-a-plan':
    'Văn bản không phải kế hoạch: cần tên loại KẾ HOẠCH (hoặc quyết định ban hành kế hoạch có kèm kế hoạch), phần đã đọc được: tên loại {type}; số {number}; ký hiệu {symbol}; ngày {date:date}; cơ quan ban hành {issuer}; trích yếu {subject}.',
  'plan/text-is-a-file-name':
    'Văn bản chỉ có một dòng là tên tệp “{name}”; cần đưa vào nội dung của tệp, không phải tên tệp.',
  'plan/type-assumed': 'Không đọc được tên loại văn bản; coi là kế hoạch vì {reason}.',
  'plan/term-without-date':
    'Thời hạn “{quote}” tính từ một sự kiện chưa có ngày, nên không nằm trong danh sách thời hạn; cần ghi ngày cụ thể hoặc theo dõi riêng.',
  'plan/unplaced-text':
    'Có {count:number} đoạn không xếp được vào phần nào của kế hoạch; đoạn đầu: “{sample}”.',
} as const;
