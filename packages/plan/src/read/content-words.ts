/** What a text lists behind "các hoạt động … như:", and its sentences that begin with an act. */
export function activitiesIn(text: string): readonly string[] {
  const listed = [
    ...text.matchAll(/hoạt động[^.:\n]{0,80}(?:như|gồm|sau)\s?:?\s{1,4}([^.\n]{3,600})/giu),
  ].flatMap((match) => itemsOf(match[1] ?? ''));
  const acts = [...text.matchAll(actSentence)].map((match) => (match[1] ?? '').trim());
  return distinct([...listed, ...acts.filter((act) => !listed.some((item) => item === act))]);
}

const actSentence =
  /(?:^|[.\n])\s{0,4}(?:[-+]\s)?((?:Phát động|Treo|Tổ chức (?:lễ|hội|cuộc|ngày|chiến dịch|các hoạt động|ra quân|tuyên truyền)|Ra quân|Mít tinh|Mít-tinh|Diễu hành|Trồng|Thu gom|Thả|Dọn|Vệ sinh|Phát tờ rơi|Phát thanh|Tuyên truyền)(?:[^.\n(]|\.(?=\d)){3,300})/gu;

function itemsOf(list: string): readonly string[] {
  return list
    .split(/[,;]/)
    .map((item) => item.trim().replace(/^và /u, ''))
    .filter((item) => item.length > 1);
}

const audiences =
  /(?<!\p{L})(?:cộng đồng dân cư|cộng đồng|người dân|nhân dân|học sinh|sinh viên|đoàn viên(?:,? thanh niên)?|thanh niên|hội viên|phụ nữ|nông dân|doanh nghiệp|hộ gia đình|cán bộ(?:,? công chức)?(?:,? viên chức)?|công nhân(?:,? lao động)?|cựu chiến binh|người cao tuổi|trẻ em|người lao động|khách du lịch|tín đồ)(?!\p{L})/giu;

/** Groups of people whom a text means to reach. */
export function audiencesIn(text: string): readonly string[] {
  return distinct([...text.matchAll(audiences)].map((match) => match[0].toLowerCase()));
}

const topic =
  /(?:chủ đề|thông điệp|tuyên truyền(?: về)?)\s{1,4}(?:[“"]([^”"]{3,200})[”"]|((?:Luật|Nghị quyết|Ngày|Tháng|Tuần lễ)\s(?:(?!\s(?:có|đạt|và các|được|trên|tại|đến|cho|trong)(?!\p{L}))[^.,;:\n(]){3,140}))/gu;

/** What people should hear about: a theme in quotes, a law, an observance. */
export function topicsIn(text: string): readonly string[] {
  return distinct([...text.matchAll(topic)].map((match) => (match[1] ?? match[2] ?? '').trim()));
}

export function distinct(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
