import type { Explanation } from '@chiendich/core';

/** Why a command of a campaign is refused, and what to do. */
export const commands = {
  'timeline/unknown-command': {
    why: {
      vi: 'Chỉ những việc có trong danh mục việc của chiến dịch mới ghi được vào nhật ký.',
      en: 'Only acts that a campaign knows can be recorded in its log.',
    },
    remedy: {
      vi: 'Báo người phụ trách phần mềm kèm nguyên văn thông báo này; chưa có gì bị ghi lại.',
      en: 'Report it with this sentence to those who look after the program; nothing was recorded.',
    },
  },
  'timeline/not-json': {
    why: {
      vi: 'Nhật ký chỉ giữ dữ liệu ghi lại được nguyên vẹn; nội dung có hàm, vòng tham chiếu hoặc ký tự hỏng thì không giữ được.',
      en: 'A log keeps only what can be written and read back whole; functions, circles or broken characters cannot.',
    },
    remedy: {
      vi: 'Gửi lại lệnh với “{field}” là dữ liệu JSON thuần; kiểm tra các đoạn văn bản dán vào có ký tự hỏng hay không.',
      en: 'Send the command again with {field} as plain JSON; look for broken characters in pasted texts.',
    },
  },
  'timeline/command-field': {
    why: {
      vi: 'Lệnh thiếu một thông tin hoặc thông tin không đúng dạng nên chưa được ghi.',
      en: 'The command lacks a field, or a field has another form, so nothing was recorded.',
    },
    remedy: {
      vi: 'Bổ sung hoặc sửa {field} rồi gửi lại lệnh.',
      en: 'Add or correct {field} and send the command again.',
    },
  },
  'timeline/not-a-command': {
    why: {
      vi: 'Lệnh mang đủ thông tin về việc gì, ai làm, nên phải là dữ liệu có cấu trúc; tên lệnh đứng một mình thì chưa đủ.',
      en: 'A command says what is done and by whom, so it is an object; its name alone does not say enough.',
    },
    remedy: {
      vi: 'Gửi lại lệnh dưới dạng đối tượng có tên lệnh ở “kind” và người thực hiện ở “by”.',
      en: 'Send the command as an object with its name in kind and who acts in by.',
    },
  },
  'timeline/command-field-unknown': {
    why: {
      vi: 'Mục viết sai tên sẽ bị bỏ qua mà không ai biết, nên lệnh chưa được ghi.',
      en: 'A misspelt field would be passed over in silence, so nothing was recorded.',
    },
    remedy: {
      vi: 'Sửa tên mục “{field}” hoặc bỏ mục này rồi gửi lại lệnh.',
      en: 'Correct the name of {field} or leave it out, and send the command again.',
    },
  },
  'timeline/not-an-instant': {
    why: {
      vi: 'Thứ tự và việc đúng hạn hay trễ hạn được tính theo thời điểm, nên thời điểm phải rõ ràng và cùng một múi giờ.',
      en: 'Order and lateness are counted by instants, so each must be exact and in one time zone.',
    },
    remedy: {
      vi: 'Đổi thời điểm sang giờ UTC, tròn giây, rồi gửi lại.',
      en: 'Convert the time to UTC in whole seconds and send it again.',
    },
  },
  'timeline/dated-before-last-event': {
    why: {
      vi: 'Ghi lùi thời gian sẽ làm thay đổi những gì đã xảy ra sau đó.',
      en: 'To record backwards would change what happened since.',
    },
    remedy: {
      vi: 'Kiểm tra đồng hồ của máy, tải lại nhật ký mới nhất rồi ghi lại với thời điểm hiện tại.',
      en: 'Check the clock of the device, load the latest log and record it with the present time.',
    },
  },
  'timeline/campaign-over': {
    why: {
      vi: 'Chiến dịch đã lưu hồ sơ hoặc đã hủy thì hồ sơ không thay đổi nữa.',
      en: 'The records of a campaign that is archived or cancelled do not change any more.',
    },
    remedy: {
      vi: 'Nếu còn việc phải làm thì lập hồ sơ chiến dịch mới; nếu ghi nhầm thì bỏ qua.',
      en: 'If there is still work, start a new campaign; if it was a slip, leave it.',
    },
  },
  'timeline/campaign-paused': {
    why: {
      vi: 'Trong thời gian hoãn hoặc tạm dừng, việc này không được thực hiện.',
      en: 'This is not done while the campaign is postponed or suspended.',
    },
    remedy: {
      vi: 'Cho chiến dịch tiếp tục rồi thực hiện lại.',
      en: 'Resume the campaign, then do it again.',
    },
  },
  'timeline/wrong-stage': {
    why: {
      vi: 'Các việc của chiến dịch nối tiếp nhau theo giai đoạn.',
      en: 'The acts of a campaign follow one another by stage.',
    },
    remedy: {
      vi: 'Hoàn thành những việc còn lại của giai đoạn hiện tại trước; việc này thực hiện ở giai đoạn “{expected}”.',
      en: 'Finish what is left of the present stage first; this belongs to stage “{expected}”.',
    },
  },
  'timeline/not-planned': {
    why: {
      vi: 'Chỉ thực hiện được những phần có trong kế hoạch; phần kế hoạch không có thì coi như không diễn ra.',
      en: 'Only what the plan has can be carried out; what it does not have is taken not to take place.',
    },
    remedy: {
      vi: 'Không cần làm gì; nếu thực tế có {what} thì bổ sung vào kế hoạch trước khi mở chiến dịch.',
      en: 'Nothing need be done; if there is to be a {what}, put it into the plan before the campaign is started.',
    },
  },
  'timeline/open-duties': {
    why: {
      vi: 'Khóa sổ khi còn cơ quan chưa xong thì bảng tổng hợp thiếu số liệu mà không ai quyết định.',
      en: 'To close while duties are open would leave figures out without anybody’s decision.',
    },
    source: 'practice',
    remedy: {
      vi: 'Đôn đốc các cơ quan còn thiếu; cơ quan không phải báo cáo thì ghi miễn, cơ quan không gửi thì chốt là không nộp.',
      en: 'Press those that are missing; waive those who need not report, close as missing those who did not.',
    },
  },
  'timeline/unknown-task': {
    why: { vi: 'Chỉ cập nhật được nhiệm vụ có trong kế hoạch.', en: 'Only a task of the plan can be moved.' },
    remedy: { vi: 'Chọn lại nhiệm vụ trong danh sách.', en: 'Choose a task from the list.' },
  },
  'timeline/task-act-refused': {
    why: {
      vi: 'Mỗi tình trạng chỉ cho phép một số việc; nhiệm vụ được giao thì không từ chối được, nhiệm vụ đã xong thì phải mở lại trước.',
      en: 'Each state allows only some acts: an ordered task cannot be declined, a finished one is reopened first.',
    },
    remedy: {
      vi: 'Kiểm tra tình trạng hiện tại của nhiệm vụ rồi chọn việc phù hợp.',
      en: 'Look at where the task stands and choose an act that fits.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
