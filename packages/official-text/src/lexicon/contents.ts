import type { NamedRows } from './word-row.ts';

/** What items of a plan hold: activities, whom they reach, what people should hear about. */
export const contentWords = {
  activities: {
    pattern: 'hoạt động',
    meaning: 'before a list of activities',
    yes: ['hoạt động như', 'Hoạt động thiết thực gồm', 'hoạt động'],
    no: ['hoạt chất', 'hoạt bát', 'vận động'],
  },
  listed: {
    pattern: 'như|gồm|sau',
    meaning: 'between what is listed and its list',
    yes: ['như: trồng cây', 'gồm', 'sau:'],
    no: ['những', 'gốm sứ', 'sâu rộng'],
  },
  act: {
    pattern:
      'phát động|treo|tổ chức (?:lễ|hội|cuộc|ngày|chiến dịch|các hoạt động|ra quân|tuyên truyền)|ra quân|' +
      'mít tinh|mít-tinh|diễu hành|trồng|thu gom|thả|dọn|vệ sinh|phát tờ rơi|phát thanh|tuyên truyền',
    meaning: 'begins the sentence of an act',
    yes: ['Treo băng rôn', 'Tổ chức ra quân', 'mít-tinh'],
    no: ['trông coi', 'tổ chức bộ máy', 'phát hiện'],
  },
  audience: {
    pattern:
      'cộng đồng dân cư|cộng đồng|người dân|nhân dân|học sinh|sinh viên|đoàn viên(?:,? thanh niên)?|thanh niên|' +
      'hội viên|phụ nữ|nông dân|doanh nghiệp|hộ gia đình|cán bộ(?:,? công chức)?(?:,? viên chức)?|' +
      'công nhân(?:,? lao động)?|cựu chiến binh|người cao tuổi|trẻ em|người lao động|khách du lịch|tín đồ',
    meaning: 'people whom a plan means to reach',
    yes: ['cán bộ, công chức, viên chức', 'đoàn viên, thanh niên', 'Nhân dân các dân tộc'],
    no: ['người đứng đầu', 'công an', 'đoàn thể'],
  },
  namedTopic: {
    pattern: 'luật|nghị quyết|ngày|tháng|tuần lễ',
    meaning: 'first words of the name of a topic',
    yes: ['Luật Bảo vệ môi trường', 'Tuần lễ Biển', 'nghị quyết'],
    no: ['luân phiên', 'tuần tra', 'nghị định'],
  },
  behindTopic: {
    pattern: 'có|đạt|và các|được|trên|tại|đến|cho|trong',
    meaning: 'ends the name of a topic',
    yes: ['đến người dân', 'trên loa', 'và các văn bản'],
    no: ['và phát triển rừng', 'cỏ dại', 'đất đai'],
  },
} satisfies NamedRows;
