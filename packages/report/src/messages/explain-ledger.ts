import type { Explanation } from '@chiendich/core';

/** Why an act on a ledger is refused or a report not counted, and what to do. */
export const ledger = {
  'report/act-incomplete': {
    why: {
      vi: 'Sổ báo cáo phải ghi được cơ quan nào, ai thực hiện, lúc nào và vì sao.',
      en: 'A ledger says which body, who, when and why.',
    },
    remedy: {
      vi: 'Bổ sung hoặc sửa {field} rồi gửi lại.',
      en: 'Add or correct the {field} and send it again.',
    },
  },
  'report/cannot-submit': {
    why: {
      vi: 'Mỗi cơ quan chỉ có một báo cáo trong kỳ; nộp lần nữa sẽ không rõ bản nào được tính.',
      en: 'A body has one report a round; another would leave open which one counts.',
    },
    remedy: {
      vi: 'Nộp bản điều chỉnh kèm lý do, hoặc rút báo cáo đã nộp rồi nộp lại.',
      en: 'Hand in a correction with its reason, or withdraw the report and hand in a new one.',
    },
  },
  'report/cannot-correct': {
    why: {
      vi: 'Chỉ điều chỉnh được báo cáo đã nộp và chưa rút.',
      en: 'Only a report that was handed in and not withdrawn can be corrected.',
    },
    remedy: { vi: 'Nộp báo cáo lần đầu.', en: 'Hand the report in as a first one.' },
  },
  'report/cannot-return': {
    why: {
      vi: 'Chỉ trả lại được báo cáo đang chờ duyệt hoặc đã duyệt.',
      en: 'Only a report that is submitted or accepted can be sent back.',
    },
    remedy: {
      vi: 'Kiểm tra tình trạng báo cáo; nếu cần sửa thì đề nghị cơ quan nộp bản điều chỉnh.',
      en: 'See where the report stands; if it needs changes, ask the body for a correction.',
    },
  },
  'report/cannot-accept': {
    why: {
      vi: 'Chỉ duyệt được báo cáo đang chờ duyệt; báo cáo đã trả lại, đã rút hoặc đã duyệt thì không duyệt nữa.',
      en: 'Only a submitted report can be accepted, not one that is sent back, withdrawn or accepted.',
    },
    remedy: {
      vi: 'Kiểm tra tình trạng báo cáo; nếu báo cáo đã trả lại thì chờ bản điều chỉnh.',
      en: 'See where the report stands; of one that was sent back, wait for the correction.',
    },
  },
  'report/cannot-withdraw': {
    why: {
      vi: 'Chưa nộp hoặc đã rút thì không có gì để rút.',
      en: 'Where nothing was handed in, or it was withdrawn before, there is nothing to withdraw.',
    },
    remedy: {
      vi: 'Kiểm tra tình trạng báo cáo của cơ quan.',
      en: 'See where the report of the body stands.',
    },
  },
  'report/act-repeated': {
    why: {
      vi: 'Lượt này đã được ghi; thường là do bấm gửi hai lần hoặc mạng chập chờn.',
      en: 'The act was recorded before; mostly it was sent twice, or the connection was poor.',
    },
    remedy: { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' },
  },
  'report/key-reused': {
    why: {
      vi: 'Mỗi lượt gửi mang một mã riêng để không bị ghi hai lần; mã này đã thuộc về lượt khác.',
      en: 'Each act has a key of its own, so that it is not recorded twice; this key belongs to another.',
    },
    remedy: {
      vi: 'Gửi lại với mã mới; nếu dùng phần mềm thì báo người phụ trách phần mềm.',
      en: 'Send it again with a new key; if a program made the key, report it to those who look after it.',
    },
  },
  'report/act-before-last': {
    why: {
      vi: 'Lượt này vẫn được ghi; thời điểm lùi lại cho thấy đồng hồ của lượt này hoặc lượt trước chạy sai. Ngày nhận báo cáo vẫn là ngày ghi ở lượt nộp.',
      en: 'The act is recorded. A time that goes back shows that one of two clocks is wrong. The report counts as received when the act that handed it in says.',
    },
    remedy: {
      vi: 'Kiểm tra đồng hồ của máy chủ; nếu lượt nộp ghi sai ngày thì rút báo cáo và nộp lại.',
      en: 'Check the clock of the server; where the report was handed in with a wrong time, withdraw it and hand it in again.',
    },
  },
  'report/not-the-version': {
    why: {
      vi: 'Người duyệt, trả lại hay điều chỉnh phải nhìn thấy đúng bản mà họ quyết định; bản khác đã đến trong lúc đó thì quyết định không áp dụng cho bản ấy.',
      en: 'Who accepts, returns or corrects a report must have seen the version that it is about; a decision does not hold for one that came in meanwhile.',
    },
    remedy: {
      vi: 'Mở bản đang có trong sổ, xem lại rồi thực hiện với bản đó.',
      en: 'Open the version that is in the ledger, look at it, and act on that one.',
    },
  },
  'report/round-mismatch': {
    why: {
      vi: 'Mỗi kỳ báo cáo có sổ riêng; báo cáo của kỳ này không thay cho kỳ khác.',
      en: 'Each round has a ledger of its own; a report of one round does not stand for another.',
    },
    remedy: { vi: 'Chọn đúng kỳ báo cáo rồi nộp lại.', en: 'Choose the right round and hand it in again.' },
  },
  'report/ledger-gap': {
    why: {
      vi: 'Các lượt ghi của một báo cáo nối tiếp nhau; lượt không nối được thì không biết báo cáo đang ở đâu.',
      en: 'The entries of a report follow each other; behind one that does not follow nobody knows where the report stands.',
    },
    remedy: {
      vi: 'Tìm lượt còn thiếu trong bản sao lưu; không ghi tiếp trước khi khôi phục.',
      en: 'Look for the missing entry in a backup, and record nothing before it is restored.',
    },
  },
  'report/ledger-forked': {
    why: {
      vi: 'Hai nơi cùng ghi tiếp sau một lượt, thường là hai máy chủ không thấy nhau; máy không chọn thay người.',
      en: 'Two places went on from the same entry, mostly two servers that did not see each other; no program chooses between them.',
    },
    remedy: {
      vi: 'Đối chiếu hai lượt với cơ quan báo cáo, giữ một lượt và ghi lại lượt kia sau lượt được giữ.',
      en: 'Compare both with the body that reports, keep one, and record the other act again behind it.',
    },
  },
  'report/entries-repeated': {
    why: {
      vi: 'Sổ được ghép từ hai bản sao có phần chung.',
      en: 'The ledger was joined from two copies that share a part.',
    },
    remedy: { vi: 'Không cần làm gì.', en: 'Nothing needs to be done.' },
  },
  'report/entries-of-other-rounds': {
    why: {
      vi: 'Mỗi bảng tổng hợp chỉ cộng báo cáo của một kỳ.',
      en: 'A consolidation adds up the reports of one round.',
    },
    remedy: {
      vi: 'Không cần làm gì nếu sổ chứa nhiều kỳ; nếu báo cáo ghi nhầm kỳ thì nộp lại cho đúng kỳ.',
      en: 'Nothing, where the ledger holds several rounds; a report handed in for the wrong round is handed in again for the right one.',
    },
  },
  'report/report-erased': {
    why: {
      vi: 'Nội dung báo cáo đã được xóa theo yêu cầu; sổ chỉ còn giữ dấu vết để kiểm tra.',
      en: 'The content was erased on request; the ledger keeps only what proves that it was there.',
    },
    remedy: {
      vi: 'Đề nghị cơ quan nộp lại báo cáo nếu vẫn cần số liệu.',
      en: 'Ask the body to report again where its figures are still needed.',
    },
  },
  'report/organization-mismatch': {
    why: {
      vi: 'Báo cáo ghi tên một cơ quan nhưng cơ quan khác nộp.',
      en: 'The report names one body, and another hands it in.',
    },
    remedy: {
      vi: 'Chọn đúng cơ quan báo cáo, hoặc để cơ quan ghi trong báo cáo tự nộp.',
      en: 'Choose the right body, or let the one in the report hand it in.',
    },
  },
  'report/chain-broken': {
    why: {
      vi: 'Mỗi lượt ghi mang mã tính từ nội dung của nó và của lượt trước; không khớp nghĩa là sổ bị sửa sau khi ghi.',
      en: 'Each entry carries a hash of itself and of the one before; a mismatch means that the ledger was changed afterwards.',
    },
    remedy: {
      vi: 'Ngừng ghi, giữ nguyên sổ để kiểm tra và khôi phục từ bản sao lưu còn nguyên vẹn.',
      en: 'Stop writing, keep the ledger as it is for inspection, and restore a backup that is whole.',
    },
  },
  'report/organization-unknown': {
    why: {
      vi: 'Hệ thống báo cáo không có cơ quan này nên không biết cộng số liệu vào đâu.',
      en: 'The hierarchy does not have this body, so there is nowhere to add its figures.',
    },
    remedy: {
      vi: 'Bổ sung cơ quan vào hệ thống báo cáo, hoặc kiểm tra báo cáo có gửi nhầm không.',
      en: 'Add the body to the hierarchy, or see whether the report was sent here by mistake.',
    },
  },
  'report/expected-unknown': {
    why: {
      vi: 'Cơ quan có nghĩa vụ báo cáo trong kỳ nhưng hệ thống báo cáo không có, nên mức độ đầy đủ không tính được cơ quan này.',
      en: 'The body owes a report of the round, and the hierarchy does not have it, so that completeness cannot count it.',
    },
    remedy: {
      vi: 'Bổ sung cơ quan vào hệ thống báo cáo, hoặc kiểm tra danh sách phải báo cáo.',
      en: 'Add the body to the hierarchy, or check who owes the report.',
    },
  },
  'report/report-of-other-template': {
    why: {
      vi: 'Chỉ tiêu của hai mẫu hoặc hai phiên bản có thể khác đơn vị tính, khác cách tính.',
      en: 'Figures of two templates or versions may differ in measure unit or definition.',
    },
    remedy: {
      vi: 'Chuyển báo cáo sang phiên bản hiện hành, hoặc đề nghị cơ quan lập lại theo mẫu hiện hành.',
      en: 'Migrate the report to the present version, or ask the body to report on it.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
