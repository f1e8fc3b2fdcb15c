/** The sentences of the package's findings in Vietnamese, one a code. */
export const vi = {
  'plan/deadline-before-issue':
    'Thời hạn “{quote}” đã qua trước khi kế hoạch được ban hành: ngày cuối cùng còn kịp là {lastDay:date}, kế hoạch ghi {issued:date}. Cần người có trách nhiệm xác định lại năm, tháng, ngày đúng.',
  'plan/number-missing':
    'Số của văn bản để trống (ký hiệu: {symbol}). Văn thư ghi số sau khi văn bản được ký.',
  'plan/number-colon-missing': 'Sau từ “Số” phải có dấu hai chấm; văn bản ghi “{quote}”.',
  'plan/day-missing':
    'Thời gian ban hành phải ghi đủ ngày, tháng, năm; phần đã ghi: {date:date}. Văn thư ghi ngày sau khi văn bản được ký.',
  'plan/annexes-numbered-two-ways':
    'Các phụ lục được đánh số theo nhiều cách ({mentions:list}); văn bản có từ hai phụ lục trở lên phải đánh số bằng chữ số La Mã.',
  'plan/annexes-not-roman':
    'Phụ lục được đánh số {mentions:list}; văn bản có từ hai phụ lục trở lên phải đánh số bằng chữ số La Mã.',
  'plan/annex-absent': 'Văn bản dẫn chiếu “{mention}” nhưng phụ lục này không kèm theo.',
  'plan/annex-not-mentioned': '“{annex}” kèm theo nhưng phần nội dung không có chỉ dẫn nào về phụ lục này.',
  'plan/name-written-two-ways':
    'Một tên được viết hai cách: “{name}” ({count} lần) và “{variant}” (tại đây). Cần thống nhất theo tên chính thức.',
  'plan/phrase-repeated': 'Cụm từ “{phrase}” được viết lặp liền nhau.',
  'plan/addressee-unknown':
    'Nơi nhận “{text}”: danh mục cơ quan, tổ chức không có tên hoặc nhóm này tại ngày đang xét.',
  'plan/addressee-ambiguous':
    'Nơi nhận “{text}”: nhiều cơ quan, tổ chức cùng mang tên này, gồm {names:list}; cần ghi rõ hơn.',
  'plan/addressee-ended':
    'Nơi nhận “{text}” không có trong ngày {at:date} (tồn tại đến {ended:date}); cơ quan kế thừa: {successors:list}.',
  'plan/consolidation-due-too-early':
    'Báo cáo tổng hợp phải gửi “{quote}” (chậm nhất {lastDay:date}), trong khi các báo cáo để tổng hợp còn được gửi “{below}” (chậm nhất {belowDay:date}).',
  'plan/deadline-on-day-off':
    'Ngày cuối cùng của thời hạn “{quote}” là {lastDay:date}, một ngày nghỉ; ngày làm việc cuối cùng còn kịp là {workingDay:date}.',
  'plan/report-without-template':
    'Báo cáo của {from:list} không có đề cương hoặc mẫu biểu kèm theo; số liệu gửi về sẽ khó tổng hợp.',
  'plan/report-without-deadline': 'Báo cáo của {from:list} không có thời hạn gửi.',
  'plan/citation-incomplete': 'Văn bản “{reference}” được viện dẫn lần đầu mà không ghi {missing:list}.',
  'plan/citation-number-word-missing': 'Viện dẫn “{quote}” thiếu từ “số” trước số, ký hiệu.',
  'plan/citation-symbol-invalid':
    '“{reference}” không đúng cách ghi số, ký hiệu văn bản (ví dụ đúng: 12/KH-UBND, 24-NQ/TW).',
  'plan/citation-type-contradicted':
    'Văn bản “{reference}” được gọi là {type}, nhưng ký hiệu là của {written}.',
  'plan/citation-after-plan':
    'Văn bản “{document}” ghi ngày {date:date}, sau ngày của kế hoạch ({issued:date}); kế hoạch không thể viện dẫn văn bản chưa ban hành.',
  'plan/date-impossible': 'Lịch không có “{date}”; cần xác định lại ngày đúng.',
  'plan/weekday-contradicted':
    'Văn bản ghi “{written}” cho “{date}”, nhưng ngày đó là {right}; cần xác định lại thứ hoặc ngày.',
  'plan/period-reversed': 'Khoảng thời gian “{period}” kết thúc trước khi bắt đầu.',
  'plan/citation-symbol-two-ways':
    'Một văn bản được viện dẫn với hai cách ghi ký hiệu: “{other}” và “{reference}” (tại đây).',
  'plan/citation-dated-two-ways':
    'Văn bản “{reference}” được viện dẫn với hai ngày ban hành: {other:date} và {date:date} (tại đây).',
  'plan/citation-year-contradicted':
    'Số, ký hiệu “{reference}” là của năm {year}, nhưng ngày ban hành ghi {date:date}.',
  'plan/territory-ended':
    '“{name}” không còn là đơn vị hành chính vào ngày {at:date} (tồn tại đến {ended:date}); đơn vị kế thừa: {successors:list}.',
  'plan/superior-not-addressed': 'Nơi nhận không có {superior}, cơ quan cấp trên trực tiếp của {issuer}.',
  'plan/signer-not-of-issuer': 'Dòng “{line}” không phải quyền hạn, chức vụ của người đứng đầu {issuer}.',
  'plan/theme-quoted-two-ways':
    'Chủ đề được trích dẫn hai cách: “{other}” và “{theme}” (tại đây). Cần thống nhất theo tên chính thức.',
  'plan/amount-contradicted':
    'Số tiền bằng số “{figures}” và bằng chữ “{words}” không khớp; số đó đọc là “{right}”.',
  'plan/table-sum-differs': 'Cột “{column}” cộng lại được {sum:number}, nhưng dòng tổng ghi {total:number}.',
  'plan/organization-without-task':
    '“{organization}” được nêu ở phần tổ chức thực hiện nhưng không được giao việc gì.',
  'plan/organization-ended':
    '“{name}” không còn trong ngày {at:date} (kết thúc hoạt động {ended:date}); cơ quan kế thừa: {successors:list}.',
  'plan/organization-not-founded':
    '“{name}” chưa được thành lập trong ngày {at:date} (thành lập {founded:date}).',
  'plan/assigned-not-addressed': 'Được giao việc nhưng không có ở Nơi nhận: {missing:list}.',
  'plan/order-outside-authority':
    '{issuer} không quản lý trực tiếp {outside:list}; với cơ quan, tổ chức ngoài quyền quản lý dùng “đề nghị”, không dùng “giao”.',
  'plan/deputy-without-kt':
    'Người ký giữ chức vụ “{position}” là cấp phó; cấp phó ký thay phải ghi “KT.” trước chức vụ của người đứng đầu.',
  'plan/kt-without-deputy':
    'Ghi “{line}” nhưng người ký giữ chức vụ “{position}”, không phải cấp phó; “KT.” chỉ dùng cho cấp phó ký thay, trường hợp khác ghi “TL.” hoặc “TUQ.”.',
  'plan/tm-without-collective':
    'Ghi “{line}”: “TM.” chỉ dùng khi ký thay mặt tập thể, không dùng trước chức vụ của một người.',
  'plan/title-before-name':
    'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu; văn bản ghi “{title}” trong “{name}”.',
  'plan/number-out-of-order': 'Số thứ tự “{label}” không nối tiếp mục trước; cần là “{expected}”.',
  'plan/letter-not-vietnamese':
    'Điểm “{label})” dùng chữ cái không có trong bảng chữ cái tiếng Việt (a, b, c, d, đ, e, g, h, i, k, l…).',
  'plan/bullets-of-two-kinds':
    'Mục “{item}” dùng dấu đầu dòng “{bullet}”, trong khi mục “{other}” cùng cấp dùng “{usual}”.',
  'plan/end-mark-missing': 'Nội dung văn bản kết thúc bằng dấu “./.”; văn bản kết thúc ở “…{end}”.',
  'plan/archive-line-missing': 'Dòng cuối của Nơi nhận phải là “Lưu: VT, …”; văn bản ghi “{last}”.',
  'plan/capital-not-allowed': '“{quote}” không viết hoa trong câu; viết “{expected}”.',
  'plan/capital-missing': '“{quote}” phải viết hoa; viết “{expected}”.',
  'plan/order-not-reported':
    'Kế hoạch yêu cầu “{order}” (mục {item}), nhưng báo cáo không có câu hỏi nào về việc này.',
  'plan/deadline-passed':
    'Thời hạn “{quote}” đã qua: ngày cuối cùng còn kịp là {lastDay:date}, hôm nay là {today:date}.',
  'plan/looks-scanned':
    'Văn bản có {count} chữ giống lỗi khi quét hoặc gõ: {words:list}. Phần có các chữ này có thể đọc sai hoặc không đọc được.',
  'plan/header-missing':
    'Văn bản đã có chữ ký nhưng không có phần đầu: tên cơ quan ban hành, số, ký hiệu, địa danh và ngày.',
  'plan/recipients-missing': 'Văn bản đã có chữ ký nhưng không có phần “Nơi nhận”.',
  'plan/draft-unnumbered':
    'Bản dự thảo: số và ngày ban hành để trống (đã ghi: {date:date}). Văn thư ghi khi văn bản được ký.',
  'plan/number-spaced': 'Số, ký hiệu “{quote}” có khoảng cách thừa; số, ký hiệu viết liền, không cách chữ.',
  'plan/zero-missing': 'Số “{quote}” phải có số 0 phía trước: “{expected}”.',
  'plan/symbol-of-other-type': 'Văn bản có tên loại {type}, nhưng ký hiệu “{symbol}” là của {written}.',
  'plan/symbol-of-other-issuer':
    'Ký hiệu “{symbol}” không phải của cơ quan ban hành ghi ở phần đầu: {issuer}.',
  'plan/issuer-contradicted': 'Phần đầu ghi cơ quan ban hành là “{issuer}”, chỗ này ghi “{named}”.',
  'plan/place-not-of-issuer': 'Địa danh “{place}” không thuộc địa bàn của {issuer}.',
  'plan/title-year-contradicted':
    'Trích yếu ghi năm {year}, nhưng khi nhắc lại tên Kế hoạch thì văn bản ghi năm {other}.',
  'plan/ceremony-dated-two-ways': '“{name}” được ghi hai ngày: {other} và {day} (tại đây).',
  'plan/ceremony-incomplete': 'Kế hoạch tổ chức lễ nhưng chưa ghi {parts:list}.',
  'plan/body-abolished':
    '“{name}” đã kết thúc hoạt động, ngày cuối cùng là {ended:date}; thay bằng: {successor}.',
  'plan/leads-with-itself': '“{name}” được giao chủ trì, phối hợp với chính mình.',
  'plan/tm-missing': 'Dòng “{line}” là tên tập thể; người ký thay mặt tập thể phải ghi “TM.” ở trước.',
  'plan/national-heading-mistyped': 'Dòng “{line}” ghi sai Quốc hiệu, Tiêu ngữ hoặc tiêu đề.',
  'plan/hour-impossible': 'Không có giờ “{time}”; cần xác định lại giờ đúng.',
  'plan/recipient-refers-to-nothing': 'Nơi nhận “{name}” dẫn đến phần mà văn bản không có.',
  'plan/mark-of-other-form':
    '“{quote}” là cách ghi của thể thức khác (văn bản hành chính và văn bản của Đảng ghi khác nhau).',
  'plan/count-differs': '“{quote}” nêu {count:number} nhưng liệt kê {listed:number}.',
  'plan/citation-issuer-contradicted':
    'Văn bản “{reference}” được ghi là của {issuer}, nhưng ký hiệu là của {written}.',
  'plan/pair-not-closed': 'Từ “{quote}” có dấu mở {open} mà không có dấu đóng {close}.',
  'plan/phases-disagree':
    'Thời gian “{phase}” không khớp với “{other}”: các đợt chồng nhau hoặc vượt thời gian chung.',
  'plan/recipient-repeated': 'Nơi nhận “{name}” được ghi hai lần.',
  'plan/annexes-not-in-text':
    'Văn bản dẫn chiếu {mentions:list}, nhưng không có phụ lục nào trong tệp này; gửi văn bản thì kèm theo phụ lục.',
  'plan/enclosure-contradicted': 'Chỗ này ghi văn bản {written:list}, nhưng văn bản này là {own:list}.',
  'plan/amount-sum-differs': 'Các khoản cộng lại được {sum:number} đồng, nhưng tổng ghi {total:number} đồng.',
  'plan/placeholder-left': 'Còn chỗ chưa điền: “{quote}”.',
  'plan/other-type-named': 'Văn bản ghi “{quote}”, nhưng đây là {type}; có thể còn sót từ văn bản khác.',
  'plan/number-starts-late':
    'Mục đầu tiên mang số “{label}”; cần bắt đầu từ “{expected}”, hoặc văn bản thiếu phần trước.',
} as const;
