/** The sentences of the package's findings in Vietnamese, one a code. */
export const vi = {
  'document/outside-rules':
    '{what}: giá trị {value} nằm ngoài khoảng cho phép từ {minimum} đến {maximum} ({clause}).',
  'document/sizes-differ': '{what}: cỡ chữ {value} phải bằng cỡ chữ của {other}, đang là {expected}.',
  'document/indent-not-allowed':
    'Chữ đầu dòng phải lùi vào một trong các mức {allowed:list} mm; giá trị đã chọn là {value} mm ({clause}).',
  'document/input-invalid': 'Dữ liệu “{field}” không đúng kiểu: cần {expected}, nhưng {found}.',
  'document/too-many-lines':
    'Nội dung quá dài: đến “{field}” đã vượt {maximum} dòng, là số dòng nhiều nhất của một văn bản.',
  'document/fact-missing': 'Chưa có thông tin “{field}”; văn bản để trống chỗ này để điền sau.',
  'document/fact-unknown':
    'Loại giấy tờ này không dùng dữ liệu “{fact}”; văn bản không ghi nội dung đó{meant}. Các dữ liệu dùng được: {known:list}.',
  'document/awaits-registry': '“{field}” để trống; Văn thư ghi sau khi văn bản được ký.',
  'document/authority-form':
    'Quyền hạn của người ký “{line}” không theo cách viết tắt quy định; các chữ viết tắt được dùng: {known:list}.',
  'document/capitals-in-doubt':
    'Kế hoạch chỉ ghi nội dung này bằng chữ in hoa; văn bản viết là “{text}”, cần xem lại chữ hoa trong tên riêng.',
  'document/character-not-printable':
    'Dữ liệu “{field}” có ký tự không in được ({characters:list}); khi ghi ra tệp, mỗi ký tự được thay bằng dấu �.',
  'document/direction-override':
    'Dữ liệu “{field}” có ký tự điều khiển chiều viết ({characters:list}), chữ có thể hiện sai thứ tự; khi ghi ra tệp, mỗi ký tự được thay bằng dấu �.',
  'document/annex-without-text':
    'Kế hoạch nêu “{annex}” nhưng không kèm nội dung; phụ lục này không được in.',
  'document/unknown-figure':
    'Bảng tổng hợp có chỉ tiêu “{label}” mà mẫu báo cáo “{template}” không có; chỉ tiêu này không được in.',
  'document/answer-not-printed':
    'Báo cáo có nội dung ở “{label}” là mục không phải trả lời theo mẫu “{template}”; nội dung này không được in.',
  'document/unknown-choice':
    'Mục “{label}” chọn “{found}” không có trong danh mục; văn bản in nguyên như trong báo cáo.',
  'document/organizations-missing':
    '{count} cơ quan, đơn vị chưa gửi báo cáo: {organizations:list}. Số liệu tổng hợp chưa gồm các đơn vị này.',
  'document/pdf-program-missing':
    'Không tìm thấy LibreOffice (đã tìm: {programs:list}). Hãy cài LibreOffice Writer và phông chữ Liberation 2 (Debian: libreoffice-writer-nogui, fonts-liberation2).',
  'document/pdf-too-slow': 'Chương trình {program} chưa chuyển xong tệp sau {seconds} giây nên đã bị dừng.',
  'document/pdf-refused': 'Chương trình {program} không chuyển được tệp sang PDF: {reason}.',
  'document/template-syntax': 'Mẫu văn bản sai cú pháp tại dòng {line}, cột {column}: {reason}.',
  'document/template-too-long': 'Mẫu văn bản dài {length} ký tự; tối đa là {maximum}.',
  'document/template-too-many-places':
    'Mẫu văn bản có {count} chỗ điền dữ liệu và khối lệnh; tối đa là {maximum}.',
  'document/template-unknown-path':
    'Dòng {line}, cột {column}: dữ liệu không có “{path}”; ở đây có thể dùng: {known:list}.',
  'document/template-not-a-list':
    'Dòng {line}, cột {column}: khối lặp “#each {path}” cần một danh sách, nhưng “{path}” không phải danh sách.',
  'document/template-not-a-text':
    'Dòng {line}, cột {column}: “{path}” là {found}, không in thẳng thành chữ được; hãy dùng #each, tên trường bên trong, hoặc hàm phù hợp.',
  'document/template-unknown-helper':
    'Dòng {line}, cột {column}: không có hàm “{helper}”; các hàm dùng được: {known:list}.',
  'document/template-wrong-arguments':
    'Dòng {line}, cột {column}: “{helper}” cần đúng một giá trị, mẫu đưa vào {count}.',
  'document/template-unknown-table':
    'Dòng {line}, cột {column}: không có bảng “{table}”; các bảng dùng được: {known:list}.',
  'document/text-of-another-kind':
    'Lời văn riêng dùng “{name}”, nhưng loại văn bản này không có; ở đây có thể dùng: {known:list}.',
  'document/template-value-unused': 'Mẫu văn bản không dùng dữ liệu “{path}”.',
} as const;
