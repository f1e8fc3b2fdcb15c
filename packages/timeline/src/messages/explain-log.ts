import type { Explanation } from '@chiendich/core';

/** Why a log, a snapshot or a storage is refused, and what to do. */
export const log = {
  'timeline/not-a-log': {
    why: {
      vi: 'Nội dung đọc vào không phải nhật ký chiến dịch hoặc nhật ký trống.',
      en: 'What was read is not the log of a campaign, or it is empty.',
    },
    remedy: {
      vi: 'Chọn đúng tệp nhật ký, hoặc khôi phục từ bản sao lưu.',
      en: 'Choose the file of the log, or restore it from a backup.',
    },
  },
  'timeline/not-an-event': {
    why: {
      vi: 'Nhật ký chỉ gồm các sự kiện; mục khác cho thấy tệp đã bị sửa hoặc ghép.',
      en: 'A log holds events alone; anything else shows that the file was edited or joined.',
    },
    remedy: {
      vi: 'Ngừng ghi tiếp, giữ nguyên tệp đang có, khôi phục từ bản sao lưu gần nhất còn nguyên vẹn rồi tìm nguyên nhân.',
      en: 'Stop writing, keep the file as it is, restore the latest backup that is whole, then look for the cause.',
    },
  },
  'timeline/event-version': {
    why: {
      vi: 'Phần mềm cũ không hiểu hết sự kiện của phần mềm mới, đọc tiếp sẽ sai.',
      en: 'An older program does not understand the events of a newer one; reading on would be wrong.',
    },
    remedy: {
      vi: 'Cập nhật phần mềm lên phiên bản đã ghi nhật ký này.',
      en: 'Update to the version of the program that wrote the log.',
    },
  },
  'timeline/event-kind': {
    why: {
      vi: 'Loại sự kiện này do phần mềm khác hoặc phiên bản khác ghi.',
      en: 'An event of this kind was written by another program or version.',
    },
    remedy: {
      vi: 'Cập nhật phần mềm; nếu vẫn vậy thì khôi phục từ bản sao lưu.',
      en: 'Update the program; if it stays so, restore a backup.',
    },
  },
  'timeline/event-field': {
    why: {
      vi: 'Sự kiện thiếu hoặc sai thông tin thì không dựng lại được tình trạng chiến dịch.',
      en: 'With a field missing or wrong, the state of the campaign cannot be rebuilt.',
    },
    remedy: {
      vi: 'Ngừng ghi tiếp, giữ nguyên tệp đang có, khôi phục từ bản sao lưu gần nhất còn nguyên vẹn rồi tìm nguyên nhân.',
      en: 'Stop writing, keep the file as it is, restore the latest backup that is whole, then look for the cause.',
    },
  },
  'timeline/log-start': {
    why: {
      vi: 'Nhật ký của một chiến dịch có đúng một sự kiện mở đầu; có thể đã ghép hai nhật ký hoặc mất phần đầu.',
      en: 'The log of a campaign has one first event; two logs may have been joined, or the beginning lost.',
    },
    remedy: {
      vi: 'Ngừng ghi tiếp, giữ nguyên tệp đang có, khôi phục từ bản sao lưu gần nhất còn nguyên vẹn rồi tìm nguyên nhân.',
      en: 'Stop writing, keep the file as it is, restore the latest backup that is whole, then look for the cause.',
    },
  },
  'timeline/log-gap': {
    why: {
      vi: 'Mất sự kiện ở giữa thì mọi điều sau đó không còn tin cậy.',
      en: 'With events missing in between, nothing after them can be relied on.',
    },
    remedy: {
      vi: 'Ngừng ghi tiếp, giữ nguyên tệp đang có, khôi phục từ bản sao lưu gần nhất còn nguyên vẹn rồi tìm nguyên nhân.',
      en: 'Stop writing, keep the file as it is, restore the latest backup that is whole, then look for the cause.',
    },
  },
  'timeline/log-duplicate': {
    why: {
      vi: 'Sự kiện lặp thường do hai nơi cùng ghi hoặc tệp bị ghép.',
      en: 'Repeated events mostly come from two writers, or from files that were joined.',
    },
    remedy: {
      vi: 'Ngừng ghi tiếp, giữ nguyên tệp đang có, khôi phục từ bản sao lưu gần nhất còn nguyên vẹn rồi tìm nguyên nhân.',
      en: 'Stop writing, keep the file as it is, restore the latest backup that is whole, then look for the cause.',
    },
  },
  'timeline/log-back-in-time': {
    why: {
      vi: 'Các sự kiện được ghi theo thứ tự thời gian; thời điểm lùi lại cho thấy nhật ký bị sửa hoặc đồng hồ sai.',
      en: 'Events are written in order of time; a step back shows that the log was edited or a clock was wrong.',
    },
    remedy: {
      vi: 'Ngừng ghi tiếp, giữ nguyên tệp đang có, khôi phục từ bản sao lưu gần nhất còn nguyên vẹn rồi tìm nguyên nhân.',
      en: 'Stop writing, keep the file as it is, restore the latest backup that is whole, then look for the cause.',
    },
  },
  'timeline/log-broken': {
    why: {
      vi: 'Mỗi sự kiện mang mã tính từ nội dung của nó và của sự kiện trước; không khớp nghĩa là có sửa đổi sau khi ghi.',
      en: 'Each event carries a hash of itself and of the one before; a mismatch means that something changed after it was written.',
    },
    remedy: {
      vi: 'Ngừng ghi tiếp, giữ nguyên tệp đang có, khôi phục từ bản sao lưu gần nhất còn nguyên vẹn rồi tìm nguyên nhân.',
      en: 'Stop writing, keep the file as it is, restore the latest backup that is whole, then look for the cause.',
    },
  },
  'timeline/torn-line': {
    why: {
      vi: 'Máy dừng đột ngột khi đang ghi dòng cuối; việc đó chưa từng được báo là đã lưu.',
      en: 'The machine stopped while it wrote the last line; that step was never confirmed as saved.',
    },
    remedy: {
      vi: 'Kiểm tra việc cuối cùng đã làm và thực hiện lại nếu chưa có trong nhật ký.',
      en: 'Look at the last thing that was done, and do it again if the log does not have it.',
    },
  },
  'timeline/storage-conflict': {
    why: {
      vi: 'Hai nơi cùng ghi vào một chiến dịch; nơi ghi sau phải biết những gì nơi trước đã ghi.',
      en: 'Two writers work on one campaign; the later must know what the earlier wrote.',
    },
    remedy: {
      vi: 'Tải lại tình trạng mới nhất rồi thực hiện lại việc vừa làm.',
      en: 'Load the latest state and do the step again.',
    },
  },
  'timeline/not-a-snapshot': {
    why: {
      vi: 'Nội dung đọc vào không phải bản chụp của chiến dịch nên không dùng để mở nhanh được.',
      en: 'What was read is not a snapshot of a campaign, so it cannot be used to open one.',
    },
    remedy: {
      vi: 'Bỏ bản chụp và dựng lại tình trạng từ nhật ký.',
      en: 'Drop the snapshot and rebuild the state from the log.',
    },
  },
  'timeline/snapshot-newer': {
    why: {
      vi: 'Bản chụp do phần mềm mới hơn tạo ra, có thể có thông tin mà phần mềm này không biết.',
      en: 'A newer program made the snapshot; it may hold what this one does not know.',
    },
    remedy: {
      vi: 'Cập nhật phần mềm, hoặc bỏ bản chụp và dựng lại từ nhật ký.',
      en: 'Update the program, or drop the snapshot and rebuild from the log.',
    },
  },
  'timeline/snapshot-field': {
    why: {
      vi: 'Bản chụp thiếu hoặc sai thông tin thì không tin cậy được.',
      en: 'A snapshot with a field missing or wrong cannot be relied on.',
    },
    remedy: {
      vi: 'Bỏ bản chụp và dựng lại tình trạng từ nhật ký.',
      en: 'Drop the snapshot and rebuild the state from the log.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
