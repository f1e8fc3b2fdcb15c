import { foldTone } from '@chiendich/core';
import { foldedPattern } from '@chiendich/core/scan';

const sectionWords = foldedPattern(
  '^(?:mục (?:đích|tiêu)|yêu cầu|quan điểm|nội dung|nhiệm vụ|giải pháp|các (?:nhiệm vụ|giải pháp|hoạt động)|tổ chức thực hiện|kinh phí|hình thức|thời gian|địa điểm|đối tượng|phạm vi|phân công|công tác|chế độ báo cáo|tiến độ|lộ trình|thành phần|khen thưởng)(?![\\p{L}])',
);

/** Whether a line begins with the words of a plan's sections: "Mục đích", "Thời gian", "Tổ chức thực hiện". */
export function saysWhatSectionsSay(text: string): boolean {
  return sectionWords.test(foldTone(text.slice(0, 40)));
}
