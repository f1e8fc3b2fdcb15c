/** The sentences of the package's findings in Vietnamese, one a code. */
export const vi = {
  'plan/deadline-before-issue':
    'Thời hạn “{quote}” đã qua trước khi kế hoạch được ban hành: ngày cuối cùng còn kịp là {lastDay:date}, kế hoạch ghi {issued:date}. Cần người có trách nhiệm xác định lại năm, tháng, ngày đúng.',
  'plan/number-missing':
    'Số của văn bản để trống trước ký hiệu “{symbol}”. Văn thư ghi số sau khi văn bản được ký.',
  'plan/number-colon-missing': 'Sau từ “Số” phải có dấu hai chấm; văn bản ghi “{quote}”.',
  'plan/day-missing':
    'Thời gian ban hành phải ghi đủ ngày, tháng, năm; văn bản mới ghi {date:date}. Văn thư ghi ngày sau khi văn bản được ký.',
  'plan/annexes-numbered-two-ways':
    'Các phụ lục được đánh số theo nhiều cách ({mentions:list}); văn bản có từ hai phụ lục trở lên phải đánh số bằng chữ số La Mã.',
  'plan/annexes-not-roman':
    'Phụ lục được đánh số {mentions:list}; văn bản có từ hai phụ lục trở lên phải đánh số bằng chữ số La Mã.',
  'plan/annex-absent': 'Văn bản dẫn chiếu “{mention}” nhưng phụ lục này không kèm theo.',
  'plan/annex-not-mentioned':
    'Phụ lục {label} kèm theo nhưng phần nội dung không có chỉ dẫn nào về phụ lục này.',
  'plan/name-written-two-ways':
    'Một tên được viết hai cách: “{name}” ({count} lần) và “{variant}” (tại đây). Cần thống nhất theo tên chính thức.',
  'plan/phrase-repeated': 'Cụm từ “{phrase}” được viết lặp liền nhau.',
  'plan/addressee-unknown':
    'Nơi nhận “{text}”: danh mục cơ quan, tổ chức không có tên hoặc nhóm này tại ngày đang xét.',
  'plan/addressee-ambiguous':
    'Nơi nhận “{text}”: nhiều cơ quan, tổ chức cùng mang tên này ({names:list}); cần ghi rõ hơn.',
  'plan/addressee-ended':
    'Nơi nhận “{text}” không có trong ngày {at:date} (tồn tại đến {ended:date}); cơ quan kế thừa: {successors:list}.',
} as const;
