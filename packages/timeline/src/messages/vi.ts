/** Sentences of the findings in Vietnamese. */
export const messages = {
  'timeline/unknown-command': 'Quản lý tiến độ chiến dịch không có lệnh “{command}”{meant}.',
  'timeline/not-json':
    'Lệnh có “{field}” không phải dữ liệu JSON thuần với chữ Unicode hợp lệ nên không ghi được; nội dung nhận được: {read}.',
  'timeline/command-field': 'Lệnh “{command}”: “{field}” phải là {expected}; nội dung nhận được: {read}.',
  'timeline/not-a-command':
    'Lệnh phải là một đối tượng có “kind” và “by”, chẳng hạn kind: “issue”; nội dung nhận được: {read}.',
  'timeline/command-field-unknown':
    'Lệnh “{command}” không có mục “{field}”{meant}; các mục của lệnh: {known:list}.',
  'timeline/not-an-instant':
    'Thời điểm của lệnh phải là giờ UTC tròn giây, viết như 2024-07-10T17:00:00Z; nội dung nhận được: “{read}”.',
  'timeline/dated-before-last-event':
    'Lần ghi này mang thời điểm {at}, trước lần ghi cuối cùng của nhật ký ({last}); nhật ký chỉ được ghi tiếp về sau.',
  'timeline/campaign-over': 'Chiến dịch đã kết thúc ({stage}) nên không thể {command}.',
  'timeline/campaign-paused': 'Chiến dịch {standing}; phải cho tiếp tục chiến dịch trước khi {command}.',
  'timeline/wrong-stage':
    'Không thể {command} khi chiến dịch ở giai đoạn “{stage}”; việc này thuộc giai đoạn “{expected}”.',
  'timeline/not-planned': 'Kế hoạch không có {what} nên không thể {command}.',
  'timeline/open-duties':
    'Còn {open:number} báo cáo của các cơ quan chưa xong; phải duyệt, miễn hoặc chốt không nộp từng báo cáo trước khi khóa sổ.',
  'timeline/unknown-deadline': 'Kế hoạch không có thời hạn mang mã “{deadline}”.',
  'timeline/unclear-date': 'Cần một ngày có thật, đủ ngày, tháng, năm; nội dung nhận được: “{read}”.',
  'timeline/same-reading': 'Thời hạn “{quote}” hiện đã là {read:date}; không có gì để thay đổi.',
  'timeline/recurring-deadline-by-a-day':
    'Thời hạn “{quote}” lặp lại theo kỳ; sửa bằng một ngày duy nhất sẽ làm mất các kỳ sau. Phải ghi cả cách lặp lại, hoặc gia hạn riêng cho từng cơ quan.',
  'timeline/deadline-in-doubt':
    'Thời hạn “{quote}” có ngày cuối {lastDay:date}, trước ngày {reference:date} của kế hoạch; chưa tính hạn cho đến khi có người đính chính hoặc xác nhận.',
  'timeline/deadline-without-day':
    'Thời hạn “{quote}” không xác định được ngày cụ thể nên không nhắc việc tự động.',
  'timeline/deadline-on-day-off':
    'Ngày cuối của thời hạn “{quote}” là {lastDay:date}, không phải ngày làm việc; thời hạn được giữ nguyên.',
  'timeline/document-needed':
    'Kế hoạch đã ban hành: sửa thời hạn “{quote}” phải có văn bản kèm theo (Điều 18 khoản 3 Nghị định 30/2020/NĐ-CP).',
  'timeline/document-of-equal-form':
    'Sai về nội dung phải sửa bằng văn bản có hình thức tương đương (“{expected}”), nhưng văn bản {reference} có loại “{read}” (Điều 18 khoản 3 Nghị định 30/2020/NĐ-CP).',
  'timeline/official-letter-needed':
    'Sai về thể thức phải đính chính bằng công văn, nhưng văn bản {reference} có loại “{read}” (Điều 18 khoản 3 Nghị định 30/2020/NĐ-CP).',
  'timeline/amend-a-draft': 'Kế hoạch còn là dự thảo: chỉ cần đính chính thời hạn, chưa cần văn bản sửa đổi.',
  'timeline/issued-before-start':
    'Ngày ban hành {date:date} sớm hơn ngày bắt đầu ghi nhật ký {started:date}; đề nghị kiểm tra lại.',
  'timeline/unknown-organization': 'Cơ quan “{organization}” không có nghĩa vụ báo cáo trong chiến dịch này.',
  'timeline/duplicate-organization': '{organization} đã có trong danh sách phải gửi {duty}.',
  'timeline/unresolved-addressee':
    'Chưa xác định được cơ quan phải báo cáo nào từ cụm từ “{phrase}” trong danh mục tại ngày {date:date}.',
  'timeline/nobody-reports': 'Chưa xác định được cơ quan nào phải gửi {duty}.',
  'timeline/unknown-duty': 'Kế hoạch không có nghĩa vụ báo cáo mang mã “{duty}”.',
  'timeline/unknown-round':
    'Không có kỳ “{occurrence}” của nghĩa vụ báo cáo “{duty}” để thực hiện việc này; các kỳ có thể chọn: {rounds}.',
  'timeline/duty-act-refused': 'Báo cáo của “{organization}” {state} nên không thể {act}.',
  'timeline/entry-already-recorded':
    'Lượt số {sequence} của sổ báo cáo đã được ghi cho “{organization}”; không ghi lần thứ hai.',
  'timeline/entry-out-of-order':
    'Lượt số {sequence} của sổ báo cáo đến sau lượt số {last} của “{organization}”; các lượt phải ghi theo thứ tự.',
  'timeline/entry-does-not-follow':
    'Lượt số {sequence} không tiếp nối sổ báo cáo của “{organization}”, đã ghi đến lượt số {last}.',
  'timeline/entry-altered':
    'Lượt số {sequence} của sổ báo cáo của “{organization}” không còn nguyên vẹn: mã băm không khớp nội dung.',
  'timeline/entry-in-future':
    'Lượt trong sổ báo cáo ghi lúc {entryAt}, sau thời điểm ghi nhận ({at}); có thể một đồng hồ chạy sai.',
  'timeline/entry-of-other-template':
    'Báo cáo của “{organization}” lập theo mẫu “{found}”, trong khi kỳ này dùng mẫu “{expected}”.',
  'timeline/calendar-year-unknown':
    'Chưa có lịch ngày nghỉ năm {year}; thời hạn “{quote}” của năm đó tính theo tuần làm việc thông thường.',
  'timeline/task-follows-duty':
    'Nhiệm vụ “{task}” là một nghĩa vụ báo cáo nên tình trạng theo báo cáo đã nhận, không cập nhật riêng.',
  'timeline/extension-not-later':
    'Thời hạn gia hạn cho “{organization}” là {to:date}, không muộn hơn hạn đang có ({due:date}).',
  'timeline/successor-missing': 'Chưa nêu cơ quan kế thừa nghĩa vụ báo cáo của “{organization}”.',
  'timeline/unknown-task': 'Không có nhiệm vụ mang mã “{task}”.',
  'timeline/task-act-refused': 'Nhiệm vụ “{task}” ({mode}) đang ở tình trạng “{state}” nên không thể {act}.',
  'timeline/superior-report-sent': 'Đã gửi {duty} lên cấp trên trước đó nên không ghi lần nữa.',
  'timeline/earlier-stage-unsent':
    'Chưa gửi cấp trên được {duty} (đợt {stage}) vì còn chưa gửi {earlier} (đợt {earlierStage}); nếu vẫn gửi trước thì phải nêu lý do.',
  'timeline/not-a-log': 'Nhật ký phải là danh sách có ít nhất một sự kiện; nội dung nhận được: {read}.',
  'timeline/not-an-event': 'Có mục trong nhật ký không phải là sự kiện; nội dung nhận được: {read}.',
  'timeline/event-version':
    'Sự kiện số {sequence} theo phiên bản định dạng {read}; phần mềm này chỉ đọc được phiên bản 1.',
  'timeline/event-kind': 'Sự kiện số {sequence} thuộc loại mà phần mềm này không biết: {read}.',
  'timeline/event-field': 'Sự kiện số {sequence}: “{field}” phải là {expected}; nội dung nhận được: {read}.',
  'timeline/log-start':
    'Sự kiện số {sequence} là “{kind}”; nhật ký phải mở đầu bằng “campaignStarted” và chỉ có một sự kiện ấy.',
  'timeline/log-gap':
    'Nhật ký bị thiếu: sau đó phải là sự kiện số {expected}, nhưng nhật ký ghi sự kiện số {sequence}.',
  'timeline/log-duplicate': 'Sự kiện số {sequence} bị lặp hoặc sai thứ tự; cần sự kiện số {expected}.',
  'timeline/log-back-in-time': 'Sự kiện số {sequence} ghi lúc {at}, trước sự kiện liền trước ({last}).',
  'timeline/log-broken':
    'Sự kiện số {sequence} không khớp mã băm: nội dung đã bị thay đổi, hoặc chuỗi nhật ký bị đứt trước sự kiện này.',
  'timeline/torn-line':
    'Dòng cuối của tệp {file} bị đứt giữa chừng, chưa từng được xác nhận là đã lưu nên không đọc.',
  'timeline/storage-conflict':
    'Nơi lưu đang có {kept:number} sự kiện, nhưng bước ghi này cần đúng {expected:number}; có thể nơi khác đã ghi trước.',
  'timeline/unknown-change':
    'Thay đổi cần thử phải ghi “kind” là một trong: {known:list}; nội dung nhận được: {read}.',
  'timeline/change-field': 'Thay đổi cần thử: “{field}” phải là {expected}; nội dung nhận được: {read}.',
  'timeline/change-field-unknown':
    'Thay đổi “{change}” không có mục “{field}”{meant}; các mục của thay đổi: {known:list}.',
  'timeline/launch-outside-peak':
    'Lễ phát động ngày {launch:date} nằm ngoài đợt cao điểm ({start:date} đến {end:date}).',
  'timeline/deadline-in-past':
    'Thời hạn “{quote}” có ngày cuối {lastDay:date}, đã qua tính đến ngày {today:date}.',
  'timeline/stages-out-of-order':
    'Hạn gửi {upper} (ngày cuối {upperDay:date}) không sau hạn gửi {lower} (ngày cuối {lowerDay:date}), là báo cáo cần có để tổng hợp.',
  'timeline/not-a-snapshot': 'Nội dung nhận được không phải là bản chụp tình trạng chiến dịch: {read}.',
  'timeline/snapshot-newer':
    'Bản chụp theo phiên bản định dạng {read}, mới hơn phiên bản {known} mà phần mềm này đọc được.',
  'timeline/snapshot-field': 'Bản chụp: “{field}” phải là {expected}; nội dung nhận được: {read}.',
} as const;
