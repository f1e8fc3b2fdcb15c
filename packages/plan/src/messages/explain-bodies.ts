import type { Explanation, FindingSource } from '@chiendich/core';
import { laws } from '@chiendich/core';
import { contentsChecked, onParts } from './sources.ts';

const recipients: FindingSource = [onParts('II', '9', 'a'), onParts('II', '9', 'c')];
const localGovernment: FindingSource = [{ law: laws.localGovernment }];

/** Why bodies, territories and recipients are found, and what to do. */
export const bodies = {
  'plan/organization-ended': {
    why: {
      vi: 'Cơ quan đã kết thúc hoạt động thì không nhận được nhiệm vụ; việc của cơ quan đó do cơ quan kế thừa thực hiện.',
      en: 'A body that has ended cannot take a task; its work has gone to its successors.',
    },
    source: localGovernment,
    remedy: {
      vi: 'Thay “{name}” bằng cơ quan kế thừa đang làm việc này.',
      en: 'Replace “{name}” by the successor that does this work.',
    },
  },
  'plan/organization-not-founded': {
    why: {
      vi: 'Trong ngày của kế hoạch, cơ quan này chưa được thành lập nên chưa nhận được nhiệm vụ.',
      en: 'On the day of the plan this body did not exist, so it could not take a task.',
    },
    source: localGovernment,
    remedy: {
      vi: 'Ghi tên cơ quan đang có trong ngày của kế hoạch, hoặc kiểm tra lại ngày của kế hoạch.',
      en: 'Name the body of that day, or check the date of the plan.',
    },
  },
  'plan/territory-ended': {
    why: {
      vi: 'Đơn vị hành chính đã được sắp xếp, nên địa bàn phải ghi theo tên gọi hiện hành.',
      en: 'The unit was reorganised, so the place goes by its present name.',
    },
    source: [{ law: laws.provinces2025 }, { law: laws.communes2025 }, { law: laws.localGovernment }],
    remedy: {
      vi: 'Ghi tên đơn vị kế thừa; nếu cần nhắc địa bàn cũ thì ghi rõ, ví dụ “địa bàn {name} cũ”.',
      en: 'Name the successor; where the former area is meant, say so, as in “the former {name}”.',
    },
  },
  'plan/organization-without-task': {
    why: {
      vi: 'Được nêu tên mà không có việc thì không ai biết cơ quan này phải làm gì; giao việc phải rõ người, rõ việc.',
      en: 'Nobody knows what a body does that is only named: who and what belong together.',
    },
    source: 'practice',
    remedy: {
      vi: 'Ghi việc giao cho “{organization}” kèm thời hạn, hoặc bỏ cơ quan này khỏi phần tổ chức thực hiện.',
      en: 'Write what “{organization}” has to do and by when, or take it out of that section.',
    },
  },
  'plan/assigned-not-addressed': {
    why: {
      vi: 'Cơ quan không có ở Nơi nhận thì không nhận được kế hoạch để thực hiện.',
      en: 'A body that is not among the recipients does not get the plan that it has to carry out.',
    },
    source: recipients,
    remedy: {
      vi: 'Thêm vào Nơi nhận: {missing:list}; hoặc một nhóm có chứa các cơ quan đó.',
      en: 'Add to the recipients: {missing:list}; or a group that contains them.',
    },
  },
  'plan/superior-not-addressed': {
    why: {
      vi: 'Kế hoạch được gửi cơ quan cấp trên trực tiếp để báo cáo và để được kiểm tra, giám sát.',
      en: 'A plan goes to the body directly above, which is reported to and supervises.',
    },
    source: [onParts('II', '9', 'a')],
    remedy: {
      vi: 'Thêm {superior} vào Nơi nhận, kèm chữ “(để b/c)” nếu cơ quan vẫn ghi như vậy.',
      en: 'Add {superior} to the recipients.',
    },
  },
  'plan/order-outside-authority': {
    why: {
      vi: 'Cơ quan chỉ giao việc cho cơ quan, đơn vị thuộc quyền quản lý; với nơi khác thì đề nghị phối hợp.',
      en: 'A body orders those under its authority and asks the others.',
    },
    source: [{ law: laws.localGovernment }, { law: laws.fatherlandFront }],
    remedy: {
      vi: 'Đổi “giao” thành “đề nghị” đối với {outside:list}, hoặc trình cơ quan cấp trên giao việc.',
      en: 'Ask {outside:list} (“đề nghị”) rather than order, or have the body above give the order.',
    },
  },
  'plan/addressee-unknown': {
    why: {
      vi: 'Chưa xác định được nơi nhận là cơ quan nào thì không gửi và không theo dõi báo cáo được.',
      en: 'Where it is not known which body is meant, nothing can be sent and no report followed.',
    },
    source: recipients,
    remedy: {
      vi: 'Ghi tên chính thức của cơ quan, hoặc bổ sung cơ quan này vào danh mục.',
      en: 'Write the official name, or add the body to the register.',
    },
  },
  'plan/addressee-ambiguous': {
    why: {
      vi: 'Nhiều cơ quan cùng mang tên này nên chưa rõ nơi nào phải nhận và báo cáo.',
      en: 'Several bodies have this name, so it is open which of them receives and reports.',
    },
    source: recipients,
    remedy: {
      vi: 'Ghi thêm địa bàn hoặc cơ quan cấp trên để chỉ còn một nơi.',
      en: 'Add the territory or the body above, until one is left.',
    },
  },
  'plan/addressee-ended': {
    why: {
      vi: 'Cơ quan đã kết thúc hoạt động thì không nhận được văn bản.',
      en: 'A body that has ended receives nothing.',
    },
    source: localGovernment,
    remedy: {
      vi: 'Thay bằng cơ quan kế thừa đang làm việc này.',
      en: 'Put the successor that does this work in its place.',
    },
  },
  'plan/body-abolished': {
    why: {
      vi: 'Cơ quan, cấp hành chính đã kết thúc hoạt động thì không nhận việc, không báo cáo được.',
      en: 'A body or level that has ended can neither take on a task nor report.',
    },
    source: [{ law: laws.government2025 }, { law: laws.localGovernment }],
    remedy: {
      vi: 'Thay bằng {successor}; nếu nói về cơ quan trước đây thì ghi thêm “(cũ)”, “(trước sáp nhập)”.',
      en: 'Put {successor} in its place; where the former body is meant, add “(cũ)” or “(trước sáp nhập)”.',
    },
  },
  'plan/leads-with-itself': {
    why: {
      vi: 'Cơ quan chủ trì không tự phối hợp với mình; thường do sao chép mục của cơ quan khác.',
      en: 'A body does not work with itself; usually the item of another body was copied.',
    },
    source: contentsChecked,
    remedy: {
      vi: 'Sửa tên cơ quan phối hợp.',
      en: 'Correct the name of the partner.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
