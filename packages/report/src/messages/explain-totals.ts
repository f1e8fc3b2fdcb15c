import type { Explanation } from '@chiendich/core';
import { laws } from '@chiendich/core';

/** Why consolidation questions a report, and what to do. */
export const totals = {
  'report/hierarchy-repeated': {
    why: {
      vi: 'Cơ quan có hai lần thì số liệu bị cộng hai lần.',
      en: 'A body that stands twice is counted twice.',
    },
    remedy: { vi: 'Bỏ bớt một lần trong hệ thống báo cáo.', en: 'Remove one of them from the hierarchy.' },
  },
  'report/hierarchy-unknown-superior': {
    why: {
      vi: 'Không có cấp trên trong hệ thống thì số liệu không cộng lên được.',
      en: 'Without the superior in the hierarchy the figures do not add up to anything.',
    },
    remedy: {
      vi: 'Bổ sung cấp trên vào hệ thống báo cáo, hoặc sửa lại mã cấp trên.',
      en: 'Add the superior to the hierarchy, or correct its id.',
    },
  },
  'report/hierarchy-cycle': {
    why: {
      vi: 'Hệ thống quay vòng thì không có cơ quan đứng đầu để tổng hợp.',
      en: 'A circle has no top that could consolidate.',
    },
    remedy: {
      vi: 'Sửa lại cấp trên của các cơ quan trong vòng.',
      en: 'Correct the superiors of those in the circle.',
    },
  },
  'report/overlap': {
    why: {
      vi: 'Không rõ báo cáo của cấp trên đã gồm số liệu của cấp dưới hay chưa.',
      en: 'It is not known whether the superior’s report contains the figures of its subordinates.',
    },
    source: 'practice',
    remedy: {
      vi: 'Hỏi cơ quan cấp trên, rồi ghi vào hệ thống báo cáo: báo cáo riêng được cộng thêm hay đã gồm cấp dưới.',
      en: 'Ask the superior, and state in the hierarchy whether its own report adds to or contains those below.',
    },
  },
  'report/report-replaced': {
    why: {
      vi: 'Cơ quan cấp trên đã khai là báo cáo của mình gồm cả cấp dưới, nên cộng riêng sẽ trùng.',
      en: 'The superior is stated to contain those below, so counting both would double them.',
    },
    remedy: {
      vi: 'Không cần làm gì; nếu khai sai thì sửa lại trong hệ thống báo cáo.',
      en: 'Nothing; if that is wrong, correct it in the hierarchy.',
    },
  },
  'report/figure-not-counted': {
    why: {
      vi: 'Sổ giữ nguyên báo cáo đã nộp, kể cả số liệu sai; tổng chỉ cộng số liệu hợp lệ.',
      en: 'A ledger keeps what was handed in, faulty figures too; totals count only valid ones.',
    },
    remedy: {
      vi: 'Trả lại báo cáo để cơ quan sửa số liệu này, rồi tổng hợp lại.',
      en: 'Send the report back so that the figure is corrected, and consolidate again.',
    },
  },
  'report/report-not-received': {
    why: {
      vi: 'Chưa đến hạn hoặc mẫu không ghi thời hạn; số liệu tổng hợp tạm thời chưa gồm cơ quan này.',
      en: 'It is not due yet, or the template has no deadline; the totals do not contain it so far.',
    },
    remedy: {
      vi: 'Chờ đến hạn, hoặc nhắc trước nếu cần tổng hợp sớm.',
      en: 'Wait for the deadline, or remind the body if the totals are needed early.',
    },
  },
  'report/report-overdue': {
    why: {
      vi: 'Quá hạn mà chưa nộp thì số liệu tổng hợp thiếu cơ quan này.',
      en: 'The deadline has passed, and the totals lack this body.',
    },
    source: [{ law: laws.reporting }],
    remedy: {
      vi: 'Đôn đốc cơ quan, gia hạn, hoặc chốt là không nộp và nêu rõ trong báo cáo tổng hợp.',
      en: 'Press the body, extend its deadline, or close it as missing and say so in the consolidated report.',
    },
  },
  'report/total-out-of-range': {
    why: {
      vi: 'Tổng vượt quá số lớn nhất giữ được chính xác nên để trống, không làm tròn.',
      en: 'The total is beyond what can be held exactly; it is left open rather than rounded.',
    },
    remedy: {
      vi: 'Kiểm tra có số liệu nào ghi nhầm quá lớn hoặc nhầm đơn vị tính không.',
      en: 'See whether a figure is far too large or in another measure unit.',
    },
  },
  'report/total-blocked': {
    why: {
      vi: 'Mẫu quy định chỉ tiêu này chỉ có tổng khi mọi cơ quan đều có số liệu.',
      en: 'The template gives this figure a total only when every body has one.',
    },
    remedy: {
      vi: 'Đề nghị các cơ quan còn thiếu bổ sung số liệu rồi tổng hợp lại.',
      en: 'Ask those without a figure for it and consolidate again.',
    },
  },
  'report/total-rule-broken': {
    why: {
      vi: 'Báo cáo nào cũng đúng quy tắc này thì tổng cũng đúng; tổng không khớp thường do có đơn vị mới báo cáo một phần số liệu, hoặc có báo cáo sai được tính.',
      en: 'Totals keep this rule where every report keeps it; they break it mostly because some have given a part of the figures only, or a faulty report is counted.',
    },
    remedy: {
      vi: 'Tìm đơn vị còn thiếu số liệu hoặc báo cáo sai trong các mục liên quan, đề nghị bổ sung, rồi tổng hợp lại.',
      en: 'Find who lacks one of these figures or gave a faulty one, ask for it, and consolidate again.',
    },
  },
  'report/total-part-exceeds-whole': {
    why: {
      vi: 'Một phần không thể lớn hơn toàn bộ; thường do có đơn vị báo cáo số của một phần mà thiếu số toàn bộ.',
      en: 'A part cannot exceed its whole; mostly some body gave the part and not the whole.',
    },
    remedy: {
      vi: 'Đề nghị các đơn vị còn thiếu “{wholeLabel}” bổ sung, rồi tổng hợp lại.',
      en: 'Ask those who lack “{wholeLabel}” for it, and consolidate again.',
    },
  },
  'report/total-unweighted': {
    why: {
      vi: 'Bình quân gia quyền chia cho tổng trọng số; tổng trọng số bằng 0 thì không có kết quả.',
      en: 'A weighted mean divides by the sum of its weights, and there is no quotient by 0.',
    },
    remedy: {
      vi: 'Kiểm tra số liệu dùng làm trọng số trong các báo cáo.',
      en: 'Look at the figure that weighs it in the reports.',
    },
  },
  'report/total-not-additive': {
    why: {
      vi: 'Chỉ tiêu này đếm những đối tượng có thể trùng giữa các đơn vị, nên cộng lại sẽ sai.',
      en: 'The figure counts what several units may share, so a sum would be wrong.',
    },
    remedy: {
      vi: 'Cơ quan tổng hợp tự xác định con số chung và ghi vào báo cáo của mình.',
      en: 'The consolidating body finds the common figure itself and states it in its report.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
