import { foldTone } from '@chiendich/core';

/**
 * Word pairs that orders and questions of every kind share and that say nothing of what is ordered: verbs of carrying
 * out, bodies, the environment itself. One compound a word: "bảo vệ", "môi trường".
 */
const genericPairs = `
bảo vệ|môi trường|tổ chức|thực hiện|triển khai|xây dựng|tăng cường|đẩy mạnh|tiến hành|bảo đảm|đảm bảo
hoạt động|cơ quan|đơn vị|địa phương|địa bàn|người dân|cộng đồng|dân cư|doanh nghiệp|cá nhân|các cấp|các ngành
quy định|đúng quy|kế hoạch|chương trình|nội dung|nhiệm vụ|giải pháp|biện pháp|phương án|mô hình|sáng kiến|công tác
hiệu quả|cụ thể|thiết thực|kịp thời|thường xuyên|rộng rãi|tiếp tục|chủ động|phối hợp|hướng dẫn|áp dụng|nâng cao
nhận thức|ý thức|trách nhiệm|chất lượng|kết quả|tình hình|thực tế|điều kiện|phù hợp|đặc điểm|cao điểm|cuối tháng|kết thúc
quản lý|nhà nước|chính quyền|tham gia|hưởng ứng|chiến dịch|tài nguyên|ứng phó|biến đổi|khí hậu|đất nước|tập trung|ưu tiên|khuyến khích|huy động|nguồn lực
thế giới|chủ đề|thông điệp|phát triển|bền vững|kinh tế|xã hội|đời sống|văn bản|thi hành|ban hành|chi tiết|nhân rộng
thông tin|nhiều người|hằng ngày|hàng ngày|trước hết|cùng lúc|từng bước|đồng loạt|hình thức|việc làm|duy trì|mở rộng|trực tiếp|tác động|căn cứ|đặc biệt|liên quan
`;

const generic = new Set<string>(
  genericPairs
    .split(/[|\n]/)
    .map((pair) => foldTone(pair))
    .filter((pair) => pair !== ''),
);

/** Compounds of three words with a generic pair inside: they mean something as a whole. */
const wholes: readonly string[] = ['mạng xã hội', 'xã hội hóa', 'kinh tế tuần hoàn'].map((whole) =>
  foldTone(whole),
);

/** Words between which a compound never stands. */
const linking = new Set<string>(
  `và các của những cho với tại trong trên theo để về là được có từ đến do bởi hoặc hay như bằng vào khi nơi này đó
   một mọi mỗi cùng không phải cần đã đang sẽ chỉ ra lại thêm hơn nhất qua đối`
    .split(/\s+/)
    .map(foldTone),
);

/**
 * The pairs of neighbouring words of a text that show what it is about, folded: "sinh kế", "trồng rừng". Generic
 * compounds and linking words stand between such pairs, never in them.
 */
export function specificPairs(text: string): readonly string[] {
  return foldTone(text)
    .split(/[^\p{L}\p{M}\p{N}\s]+/u)
    .flatMap((stretch) => pairsOf(stretch.split(/\s+/)));
}

function pairsOf(words: readonly string[]): readonly string[] {
  const pairs: string[] = [];
  let before: string | null = null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const whole = words.slice(index, index + 3).join(' ');
    if (wholes.includes(whole)) {
      pairs.push(whole);
      before = null;
      index += 2;
      continue;
    }
    const isCompound = generic.has(`${word} ${words[index + 1] ?? ''}`);
    if (isCompound || linking.has(word) || /^\d*$/.test(word)) {
      before = null;
      if (isCompound) index += 1;
      continue;
    }
    if (before !== null) pairs.push(`${before} ${word}`);
    before = word;
  }
  return pairs;
}
