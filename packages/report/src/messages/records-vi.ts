/** Sentences of the findings on ledgers, consolidation and migration in Vietnamese. */
export const vi = {
  'report/act-incomplete': 'Lượt ghi sổ thiếu hoặc sai {field}; nội dung ghi: “{found}”.',
  'report/cannot-submit':
    'Không thể nộp báo cáo mới: báo cáo của cơ quan này đã có trong sổ; hãy nộp bản điều chỉnh.',
  'report/cannot-correct': 'Không thể nộp bản điều chỉnh: trong sổ không có báo cáo nào của cơ quan này.',
  'report/cannot-return': 'Không thể trả lại: cơ quan này không có báo cáo nào đang chờ duyệt hoặc đã duyệt.',
  'report/cannot-accept': 'Không thể duyệt: cơ quan này không có báo cáo nào đang chờ duyệt.',
  'report/cannot-withdraw': 'Không thể rút: trong sổ không có báo cáo nào của cơ quan này.',
  'report/act-repeated': 'Lượt gửi này đã có trong sổ nên không ghi lần nữa.',
  'report/key-reused': 'Mã của lượt gửi này đã dùng cho lượt ghi số {sequence}, có nội dung khác.',
  'report/act-before-last':
    'Thời điểm ghi ({at}) sớm hơn lượt ghi trước của báo cáo này ({last}); có thể một đồng hồ chạy sai.',
  'report/not-the-version':
    'Không ghi được vì nội dung đã xem là bản số {version}, nhưng trong sổ báo cáo này đang ở bản số {latest}.',
  'report/organization-mismatch':
    'Cơ quan ghi trong báo cáo không phải cơ quan nộp báo cáo; không thể nộp thay cho cơ quan khác.',
  'report/round-mismatch': 'Kỳ ghi trong báo cáo ({found}) không phải kỳ đang nộp.',
  'report/chain-broken':
    'Lượt ghi số {sequence} của {organization} không còn nguyên vẹn: {field} không khớp.',
  'report/ledger-gap':
    'Sổ của {organization} bị đứt: lượt ghi số {sequence} bị thiếu, bị thay hoặc không tiếp nối được lượt trước.',
  'report/ledger-forked':
    'Sổ của {organization} rẽ nhánh: có hai lượt ghi số {sequence} khác nhau, phải có người quyết định giữ lượt nào.',
  'report/entries-repeated': 'Có {entries} lượt ghi lặp lại y nguyên trong sổ, mỗi lượt chỉ tính một lần.',
  'report/entries-of-other-rounds': 'Có {entries} lượt ghi thuộc kỳ báo cáo khác nên không tính vào kỳ này.',
  'report/report-erased': 'Báo cáo của {organization} không được cộng vì nội dung đã bị xóa khỏi sổ.',
  'report/hierarchy-repeated': 'Cơ quan {organization} có hai lần trong hệ thống báo cáo.',
  'report/hierarchy-unknown-superior':
    'Cấp trên {superior} của {organization} không có trong hệ thống báo cáo.',
  'report/hierarchy-cycle': '{organization} là cấp trên của chính mình trong hệ thống báo cáo.',
  'report/organization-unknown':
    'Báo cáo của {organization} không được cộng vì cơ quan này không có trong hệ thống báo cáo.',
  'report/expected-unknown': '{organization} phải báo cáo nhưng không có trong hệ thống báo cáo.',
  'report/report-of-other-template':
    'Báo cáo của {organization} lập theo mẫu khác hoặc phiên bản khác của mẫu nên không được cộng vào bảng này.',
  'report/overlap':
    '{organization} và các cơ quan cấp dưới cùng nộp báo cáo nên số liệu có thể bị tính hai lần; cấp dưới đã nộp: {subordinates}.',
  'report/report-replaced':
    'Báo cáo của {organization} không cộng riêng vì đã nằm trong báo cáo của {superior}.',
  'report/figure-not-counted':
    'Số liệu “{label}” của {organization} không được cộng vì không hợp lệ; báo cáo ghi: “{found}”.',
  'report/report-not-received': 'Chưa nhận được báo cáo của {organization}.',
  'report/report-overdue': '{organization} chưa nộp báo cáo; hạn cuối là ngày {due:date}.',
  'report/total-out-of-range': 'Tổng “{label}” của {organization} vượt quá số lớn nhất tính chính xác được.',
  'report/total-blocked':
    'Chưa có tổng “{label}” của {organization} vì còn {absent} báo cáo chưa có số liệu.',
  'report/total-not-additive':
    '“{label}” của {organization} không cộng được từ {reports} báo cáo vì có thể trùng nhau.',
  'report/total-unweighted': 'Chưa tính được “{label}” của {organization} vì mọi trọng số đều bằng 0.',
  'report/total-rule-broken':
    'Số liệu tổng hợp của {organization} không khớp nhau: {message} (liên quan: {concerns})',
  'report/total-part-exceeds-whole':
    'Số liệu tổng hợp của {organization} không khớp nhau: “{partLabel}” là một phần của “{wholeLabel}” nhưng lớn hơn ({partValue} so với {wholeValue}).',
  'report/migration-breaking': 'Không chuyển được nội dung {place} sang mẫu mới: {reason}.',
  'report/migration-dropped':
    'Đã bỏ nội dung {place} theo quyết định của người chuyển; nội dung cũ: {found}.',
  'report/migration-changed': 'Nội dung {place} được đổi từ “{found}” thành “{value}”.',
  'report/migration-computed': 'Mẫu mới tính {place} từ các mục khác: “{value}”.',
  'report/migration-no-place': 'Mẫu mới không có {place} để nhận nội dung chuyển sang.',
  'report/migration-unmapped':
    'Mẫu mới không có {place}; phải ghi rõ nội dung mục này chuyển sang đâu hoặc bỏ.',
  'report/migration-conflict': 'Bảng chuyển đổi ghi hai cách xử lý khác nhau cho {place}; chỉ giữ một cách.',
  'report/migration-join-incomplete':
    'Chưa có tổng ở {place} vì thiếu {lacking}. Nội dung chưa chuyển được: {found}.',
  'report/migration-not-joined': 'Không gộp được {place} thành một nội dung từ: {found}.',
  'report/migration-not-of-tables':
    'Không thể {action} {place}: chỉ làm được với từng mục hoặc từng cột của bảng.',
  'report/migration-no-source': 'Mẫu cũ không có {place} để chuyển hoặc bỏ.',
  'report/migration-source-unfit':
    'Không chuyển được {source} vào {place}: mục chỉ nhận nội dung của mục, bảng của bảng, dòng và cột của cùng một bảng.',
  'report/migration-taken':
    'Mẫu mới nhận nội dung khác cho {place} theo bảng chuyển đổi; phải ghi rõ nội dung cũ của mục này chuyển sang đâu hoặc bỏ.',
} as const;
