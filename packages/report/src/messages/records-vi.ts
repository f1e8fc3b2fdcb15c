/** Sentences of the findings on ledgers, consolidation and migration in Vietnamese. */
export const vi = {
  'report/act-incomplete': 'Lượt ghi sổ của {organization} thiếu hoặc sai “{field}”; gặp “{found}”.',
  'report/cannot-submit':
    'Không thể nộp báo cáo mới: báo cáo của {organization} đã có trong sổ; hãy nộp bản điều chỉnh.',
  'report/cannot-correct': 'Không thể nộp bản điều chỉnh: trong sổ không có báo cáo nào của {organization}.',
  'report/cannot-return':
    'Không thể trả lại: {organization} không có báo cáo nào đang chờ duyệt hoặc đã duyệt.',
  'report/cannot-accept': 'Không thể duyệt: {organization} không có báo cáo nào đang chờ duyệt.',
  'report/cannot-withdraw': 'Không thể rút: trong sổ không có báo cáo nào của {organization}.',
  'report/act-repeated': 'Lượt ghi sổ của {organization} có khóa {key} đã có trong sổ; không ghi lần nữa.',
  'report/key-reused': 'Khóa {key} đã dùng cho lượt số {sequence} có nội dung khác.',
  'report/act-before-last': 'Thời điểm {at} sớm hơn lượt cuối trong sổ ({last}).',
  'report/organization-mismatch': 'Báo cáo của {found} không thể nộp thay cho {organization}.',
  'report/chain-broken': 'Sổ bị sai từ lượt số {sequence}: {field} không khớp.',
  'report/hierarchy-repeated': 'Cơ quan {organization} có hai lần trong hệ thống báo cáo.',
  'report/hierarchy-unknown-superior':
    'Cấp trên {superior} của {organization} không có trong hệ thống báo cáo.',
  'report/hierarchy-cycle': '{organization} là cấp trên của chính mình trong hệ thống báo cáo.',
  'report/organization-unknown':
    'Báo cáo của {organization} không được cộng vì cơ quan này không có trong hệ thống báo cáo.',
  'report/report-of-other-template':
    'Báo cáo của {organization} lập theo mẫu {found} nên không được cộng vào bảng theo mẫu {expected}.',
  'report/overlap':
    '{organization} và các cơ quan cấp dưới {subordinates} cùng nộp báo cáo; số liệu có thể bị tính hai lần.',
  'report/report-replaced':
    'Báo cáo của {organization} không cộng riêng vì đã nằm trong báo cáo của {superior}.',
  'report/figure-not-counted':
    'Số liệu {indicator} ({label}) của {organization} không được cộng vì không hợp lệ; gặp “{found}”.',
  'report/report-not-received': 'Chưa nhận được báo cáo của {organization}.',
  'report/report-overdue': '{organization} chưa nộp báo cáo; hạn cuối là ngày {due:date}.',
  'report/total-out-of-range':
    'Tổng {indicator} ({label}) của {organization} vượt quá số lớn nhất tính chính xác được.',
  'report/total-blocked':
    'Chưa có tổng {indicator} ({label}) của {organization} vì còn {absent} báo cáo chưa có số liệu.',
  'report/total-not-additive':
    '{indicator} ({label}) của {organization} không cộng được từ {reports} báo cáo vì có thể trùng nhau.',
  'report/migration-breaking':
    'Câu trả lời “{answer}” không chuyển sang mẫu mới được vì khác đơn vị tính hoặc khác loại.',
  'report/migration-dropped': 'Đã bỏ câu trả lời “{answer}” theo quyết định; giá trị cũ: {found}.',
  'report/migration-no-place':
    'Mẫu mới không có mục “{answer}” để nhận câu trả lời được chuyển hoặc ghi vào.',
  'report/migration-unmapped': 'Mẫu mới không hỏi “{answer}”; phải ghi rõ chuyển sang mục nào hoặc bỏ.',
} as const;
