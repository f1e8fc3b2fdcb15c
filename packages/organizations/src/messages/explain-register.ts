import type { Explanation } from '@chiendich/core';

/** Why a register of organizations is questioned, and what to do. */
export const registers = {
  'organizations/id-twice': {
    why: {
      vi: 'Mỗi cơ quan, tổ chức phải có mã riêng thì báo cáo và nhiệm vụ mới không lẫn vào nhau.',
      en: 'Each body needs an id of its own, or reports and tasks of two are mixed up.',
    },
    remedy: {
      vi: 'Đặt mã khác cho một trong hai cơ quan; nếu là một cơ quan ghi hai lần thì bỏ bớt một.',
      en: 'Give one of them another id; if it is one body written twice, remove one.',
    },
  },
  'organizations/superior-unknown': {
    why: {
      vi: 'Không có cơ quan cấp trên trong danh mục thì không biết báo cáo gửi về đâu.',
      en: 'Without the superior in the register it is not known where reports go.',
    },
    remedy: {
      vi: 'Bổ sung cơ quan cấp trên vào danh mục, hoặc sửa lại mã cấp trên.',
      en: 'Add the superior to the register, or correct its id.',
    },
  },
  'organizations/in-own-line': {
    why: {
      vi: 'Hệ thống cơ quan không được quay vòng; việc tổng hợp sẽ không có điểm cuối.',
      en: 'A hierarchy has no circles; consolidation would never end.',
    },
    remedy: {
      vi: 'Sửa lại cấp trên của “{name}” và của các cơ quan trong cùng vòng.',
      en: 'Correct the superior of “{name}” and of the others in the circle.',
    },
  },
  'organizations/successor-unknown': {
    why: {
      vi: 'Cơ quan kế thừa tiếp nhận nghĩa vụ báo cáo và nhiệm vụ nên phải có trong danh mục.',
      en: 'A successor takes over duties and tasks, so the register must list it.',
    },
    remedy: {
      vi: 'Bổ sung cơ quan “{successor}” vào danh mục, hoặc sửa lại mã.',
      en: 'Add “{successor}” to the register, or correct the id.',
    },
  },
  'organizations/ends-before-start': {
    why: {
      vi: 'Một cơ quan không thể kết thúc trước khi thành lập; thường là ghi ngược hai ngày.',
      en: 'No body ends before it begins; mostly the two days were swapped.',
    },
    remedy: {
      vi: 'Đối chiếu với quyết định thành lập, giải thể và ghi lại hai ngày.',
      en: 'Compare with the decisions that founded and dissolved it and correct both days.',
    },
  },
  'organizations/successor-ended': {
    why: {
      vi: 'Nghĩa vụ chuyển sang một cơ quan đã kết thúc thì không còn ai thực hiện.',
      en: 'Duties passed to a body that has ended are done by nobody.',
    },
    remedy: {
      vi: 'Ghi cơ quan tiếp nhận tiếp theo của “{successor}”, hoặc sửa lại ngày kết thúc.',
      en: 'Name who followed “{successor}”, or correct the day on which it ended.',
    },
  },
  'organizations/name-twice': {
    why: {
      vi: 'Hai cơ quan cùng tên, cùng cấp trên và địa bàn thì không phân biệt được khi đọc Nơi nhận và báo cáo.',
      en: 'Two bodies of one name, superior and territory cannot be distinguished in addressees and reports.',
    },
    remedy: {
      vi: 'Kiểm tra có phải một cơ quan ghi hai lần; nếu là hai cơ quan thì ghi tên đầy đủ hoặc ngày kết thúc của cơ quan cũ.',
      en: 'See whether it is one body written twice; of two, give the full names or the day on which the older ended.',
    },
  },
} satisfies Readonly<Record<string, Explanation>>;
