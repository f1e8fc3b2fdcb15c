import type { Explanation } from '@chiendich/core';

/** Why duties to report and their records are questioned, and what to do. */
export const duties = {
  'timeline/unknown-organization': {
    why: {
      vi: 'Chỉ ghi nhận được báo cáo của cơ quan có tên trong danh sách phải báo cáo của chiến dịch.',
      en: 'Reports are recorded only of bodies on the campaign’s reporting list.',
    },
    remedy: {
      vi: 'Kiểm tra lại tên cơ quan; nếu cơ quan này phải báo cáo thì bổ sung vào danh sách trước.',
      en: 'Check the body; if it has to report, add it to the list first.',
    },
  },
  'timeline/duplicate-organization': {
    why: { vi: 'Mỗi cơ quan chỉ có một nghĩa vụ cho mỗi báo cáo.', en: 'A body owes each report once.' },
    remedy: {
      vi: 'Không cần bổ sung; nếu muốn thêm nghĩa vụ khác thì chọn báo cáo khác.',
      en: 'Nothing needs adding; for another duty choose another report.',
    },
  },
  'timeline/unresolved-addressee': {
    why: {
      vi: 'Danh mục cơ quan, tổ chức không có tên hoặc nhóm này tại ngày đó, nên không biết phải nhận báo cáo của ai.',
      en: 'The register has no such name or group on that day, so it is not known whose report to expect.',
    },
    remedy: {
      vi: 'Sửa tên trong kế hoạch theo tên chính thức, bổ sung danh mục, hoặc chỉ định thẳng các cơ quan phải báo cáo.',
      en: 'Correct the name in the plan, complete the register, or name those who report.',
    },
  },
  'timeline/nobody-reports': {
    why: {
      vi: 'Không cơ quan nào phải gửi thì không có gì để nhắc, nhận và tổng hợp.',
      en: 'Where nobody owes a report there is nothing to remind of, to receive or to consolidate.',
    },
    remedy: {
      vi: 'Chỉ định các cơ quan phải gửi, hoặc sửa lại nơi gửi báo cáo trong kế hoạch.',
      en: 'Name those who have to send it, or correct who reports in the plan.',
    },
  },
  'timeline/unknown-duty': {
    why: {
      vi: 'Kế hoạch không có nghĩa vụ báo cáo này nên không có thời hạn và nơi nhận để theo dõi.',
      en: 'The plan has no such duty, so there is no deadline and no recipient to follow.',
    },
    remedy: {
      vi: 'Chọn lại nghĩa vụ báo cáo trong kế hoạch; nếu cần thêm thì sửa đổi kế hoạch.',
      en: 'Choose a duty of the plan; to add one, amend the plan.',
    },
  },
  'timeline/unknown-round': {
    why: {
      vi: 'Mỗi việc về báo cáo thuộc một kỳ của một nghĩa vụ; kỳ sau chỉ mở khi kỳ trước đến hạn.',
      en: 'What is done about a report belongs to one round of one duty; a round opens when the one before falls due.',
    },
    remedy: {
      vi: 'Chọn một trong các kỳ: {rounds}.',
      en: 'Choose one of: {rounds}.',
    },
  },
  'timeline/entry-does-not-follow': {
    why: {
      vi: 'Mỗi lượt mang mã băm của lượt trước và số phiên bản; không khớp nghĩa là sổ bị thiếu lượt, rẽ nhánh hoặc bị sửa.',
      en: 'Each entry carries the hash of the one before and a version; a mismatch means that entries are missing, the ledger forks or was changed.',
    },
    remedy: {
      vi: 'Kiểm tra sổ báo cáo của cơ quan này, bổ sung lượt còn thiếu rồi ghi nhận theo thứ tự.',
      en: 'Verify the ledger of this body, find what is missing, and record the entries in order.',
    },
  },
  'timeline/entry-altered': {
    why: {
      vi: 'Lượt ghi bị sửa sau khi vào sổ, hoặc không do sổ này ghi; ghi nhận thì tình trạng báo cáo sẽ sai.',
      en: 'The entry was changed afterwards, or no ledger wrote it; recorded, it would falsify where the report stands.',
    },
    remedy: {
      vi: 'Lấy lại lượt ghi từ sổ gốc và kiểm tra toàn bộ sổ.',
      en: 'Take the entry from the ledger itself, and verify that ledger.',
    },
  },
  'timeline/entry-of-other-template': {
    why: {
      vi: 'Báo cáo theo mẫu khác thường không có đủ số liệu mà kỳ này cần.',
      en: 'A report on another template mostly lacks what this round asks for.',
    },
    remedy: {
      vi: 'Kiểm tra báo cáo có gửi nhầm kỳ hoặc nhầm mẫu không; nếu nhầm thì trả lại.',
      en: 'See whether the round or the template is wrong; if so, send the report back.',
    },
  },
  'timeline/task-follows-duty': {
    why: {
      vi: 'Việc nộp báo cáo được theo dõi theo từng cơ quan, từng kỳ; nhắc thêm một lần nữa như một nhiệm vụ là nhắc hai lần.',
      en: 'Reports are followed by organization and round; as a task besides, the same thing would be late twice.',
    },
    remedy: {
      vi: 'Ghi nhận, miễn hoặc chốt báo cáo của các cơ quan; nhiệm vụ theo đó mà xong.',
      en: 'Record, waive or close the reports; the task is done with them.',
    },
  },
  'timeline/duty-act-refused': {
    why: {
      vi: 'Mỗi tình trạng của báo cáo chỉ cho phép một số việc, ví dụ báo cáo đã duyệt thì không duyệt lần nữa.',
      en: 'Each state of a report allows only some acts; an accepted report, for one, is not accepted twice.',
    },
    remedy: {
      vi: 'Kiểm tra tình trạng hiện tại của báo cáo rồi chọn việc phù hợp.',
      en: 'Look at where the report stands and choose an act that fits.',
    },
  },
  'timeline/entry-already-recorded': {
    why: {
      vi: 'Lượt này đã được ghi nhận trước đó; thường là do gửi lại khi mạng chập chờn.',
      en: 'The entry was recorded before; mostly it was sent again after a poor connection.',
    },
    remedy: { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' },
  },
  'timeline/entry-out-of-order': {
    why: {
      vi: 'Tình trạng báo cáo là kết quả của các lượt ghi theo đúng thứ tự trong sổ.',
      en: 'Where a report stands follows from its entries in their order.',
    },
    remedy: {
      vi: 'Tải lại sổ báo cáo và ghi nhận các lượt theo thứ tự.',
      en: 'Load the ledger again and record its entries in order.',
    },
  },
  'timeline/entry-in-future': {
    why: {
      vi: 'Thường là đồng hồ của máy ghi sổ chạy nhanh; lượt vẫn được ghi nhận để không chặn các lượt sau.',
      en: 'Mostly the clock of the ledger is ahead. The entry is recorded, so that it does not block those behind it.',
    },
    remedy: {
      vi: 'Kiểm tra đồng hồ của máy ghi sổ.',
      en: 'Check the clock of the machine that keeps the ledger.',
    },
  },
  'timeline/successor-missing': {
    why: {
      vi: 'Cơ quan kết thúc hoạt động thì nghĩa vụ báo cáo phải có cơ quan khác tiếp nhận, nếu không số liệu sẽ thiếu.',
      en: 'When a body ends, another must take over its duty, or its figures are lost.',
    },
    remedy: {
      vi: 'Nêu cơ quan kế thừa; nếu không cơ quan nào tiếp nhận thì miễn nghĩa vụ và ghi lý do.',
      en: 'Name a successor; if nobody takes over, waive the duty with a reason.',
    },
  },
  'timeline/superior-report-sent': {
    why: {
      vi: 'Mỗi báo cáo chỉ ghi nhận gửi cấp trên một lần.',
      en: 'Each report is recorded as sent to the superiors once.',
    },
    remedy: {
      vi: 'Không cần làm gì; nếu gửi bản sửa đổi thì ghi trong hồ sơ, số văn bản đã ghi không thay đổi.',
      en: 'Nothing; if a corrected paper was sent, keep it on file, the recorded number does not change.',
    },
  },
  'timeline/earlier-stage-unsent': {
    why: {
      vi: 'Báo cáo đợt sau dựa trên báo cáo đợt trước; gửi vượt thì cấp trên thiếu một đợt.',
      en: 'A later report builds on the earlier one; to skip leaves the superiors without a stage.',
    },
    source: 'practice',
    remedy: {
      vi: 'Gửi báo cáo đợt {earlierStage} trước; nếu cấp trên yêu cầu gửi ngay thì nêu lý do.',
      en: 'Send the report of stage {earlierStage} first; if the superiors ask for this one now, give the reason.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
