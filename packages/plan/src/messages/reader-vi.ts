export const readerVi = {
  'plan/not-a-plan':
    'Văn bản không phải kế hoạch: cần tên loại KẾ HOẠCH (hoặc quyết định ban hành kế hoạch có kèm kế hoạch), đọc được tên loại {type}, số {number}, ký hiệu {symbol}, ngày {date:date}, cơ quan ban hành {issuer}, trích yếu {subject}.',
  'plan/type-assumed': 'Không đọc được tên loại văn bản; coi là kế hoạch vì {reason}.',
  'plan/unplaced-text':
    'Có {count:number} đoạn không xếp được vào phần nào của kế hoạch; đoạn đầu: “{sample}”.',
} as const;
