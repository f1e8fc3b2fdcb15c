import type { Explanation } from '@chiendich/core';

/** Why the form says something about answers, pasted tables and the clock, and what to do. */
export const form = {
  'form/answer-required': {
    why: {
      vi: 'Mẫu báo cáo yêu cầu mọi đơn vị trả lời mục này.',
      en: 'The template asks everyone to answer this item.',
    },
    remedy: {
      vi: 'Điền mục “{label}”; nếu chưa có số liệu thì ghi rõ và nêu lý do.',
      en: 'Answer “{label}”; if there is no figure yet, say so and why.',
    },
  },
  'form/reason-required': {
    why: {
      vi: 'Cơ quan tổng hợp cần biết vì sao chưa có và khi nào có số liệu.',
      en: 'Those who consolidate need to know why there is no figure and when there will be one.',
    },
    remedy: {
      vi: 'Ghi ngắn gọn lý do và thời gian dự kiến có số liệu.',
      en: 'Give the reason in a few words, and when the figure is expected.',
    },
  },
  'form/answer-unknown': {
    why: {
      vi: 'Dữ liệu có thể được lập theo một phiên bản khác của mẫu.',
      en: 'The data may be of another version of the template.',
    },
    remedy: {
      vi: 'Xem nội dung còn giữ trong bản nháp; nếu cần thì chép sang mục tương ứng.',
      en: 'Look at what the draft keeps, and copy it into a fitting item where it is needed.',
    },
  },
  'form/draft-not-saved': {
    why: {
      vi: 'Trình duyệt không ghi được vào bộ nhớ của máy, thường do hết chỗ hoặc chế độ riêng tư.',
      en: 'The browser could not write to its storage, mostly because it is full or private.',
    },
    remedy: {
      vi: 'Tải bản nháp về máy, giải phóng bộ nhớ hoặc tắt chế độ riêng tư rồi lưu lại.',
      en: 'Download the draft, free some space or leave the private mode, and save again.',
    },
  },
  'form/draft-other-template': {
    why: {
      vi: 'Mẫu báo cáo đã đổi sau khi bản nháp được lập.',
      en: 'The template changed after the draft was made.',
    },
    remedy: {
      vi: 'Xem lại từng mục, nhất là các mục mới và các mục không giữ được.',
      en: 'Go through the items, above all the new ones and those that were not kept.',
    },
  },
  'form/draft-other-round': {
    why: {
      vi: 'Số liệu của kỳ khác có thể không đúng cho kỳ này.',
      en: 'Answers of another round may not hold for this one.',
    },
    remedy: {
      vi: 'Rà soát từng mục, hoặc bắt đầu báo cáo mới.',
      en: 'Look through the answers, or begin a new report.',
    },
  },
  'form/paste-no-rows': {
    why: {
      vi: 'Bộ nhớ tạm không có bảng nào.',
      en: 'The clipboard holds no table.',
    },
    remedy: {
      vi: 'Chọn các ô trong bảng tính, sao chép rồi dán lại.',
      en: 'Select the cells in the spreadsheet, copy them and paste again.',
    },
  },
  'form/paste-row-left': {
    why: {
      vi: 'Tiêu đề và dòng tổng cộng đưa vào bảng sẽ làm số liệu bị tính hai lần.',
      en: 'With its heading or total in the table, figures would be counted twice.',
    },
    remedy: {
      vi: 'Không cần làm gì; nếu đó là một dòng số liệu thì nhập bằng tay.',
      en: 'Nothing; if it is a row of figures, type it in.',
    },
  },
  'form/paste-columns-left': {
    why: {
      vi: 'Bảng được chép có nhiều cột hơn bảng trong mẫu.',
      en: 'The copied table has more columns than that of the template.',
    },
    remedy: {
      vi: 'Kiểm tra cột đầu tiên được chọn để dán; nếu đúng thì các cột cuối không thuộc mẫu.',
      en: 'Check the column where pasting began; if it is right, the last columns are not asked for.',
    },
  },
  'form/paste-rows-left': {
    why: {
      vi: 'Mẫu giới hạn số dòng của bảng.',
      en: 'The template limits the rows of the table.',
    },
    remedy: {
      vi: 'Gộp các dòng nhỏ, hoặc đính kèm danh sách đầy đủ nếu mẫu cho phép.',
      en: 'Merge small rows, or attach the full list where the template allows it.',
    },
  },
  'form/clock-behind': {
    why: {
      vi: 'Ngày giờ sai làm bản nháp và thời điểm gửi bị ghi sai.',
      en: 'With a wrong clock drafts and the moment of sending are recorded wrongly.',
    },
    remedy: {
      vi: 'Đặt lại ngày giờ của máy, tốt nhất là tự động, rồi mở lại trang.',
      en: 'Set the clock of this computer, best automatically, and open the page again.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
