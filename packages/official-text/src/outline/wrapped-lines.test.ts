import { expect, test } from 'vitest';
import { readOutline } from './read-outline.ts';

test('a line that ends where the next word had room ends a paragraph', () => {
  const read = readOutline(`KẾ HOẠCH
Dọn kênh năm 2026

I. MỤC ĐÍCH
Giữ cho dòng kênh chảy thông suốt trong cả mùa mưa, người dân
hai bên bờ không còn phải chịu cảnh nước tù và mùi hôi, ruộng
có đủ nước.

II. PHÂN CÔNG
1. Đề nghị Hội Nông dân, Hội Cựu chiến binh, các chi đoàn
Vận động hội viên mỗi người một buổi, mang theo dụng cụ, thu
gom bèo và rác về nơi tập kết.
2. Trạm Y tế
Chuẩn bị thuốc men.`);
  const section = read.ok ? read.value.body.at(-1) : undefined;
  expect(section?.kind === 'section' ? section.children[0] : null).toMatchObject({
    title: { text: 'Đề nghị Hội Nông dân, Hội Cựu chiến binh, các chi đoàn' },
  });
});

test('rows of a table without bars at their ends stay apart in a text that was broken by hand', () => {
  const read = readOutline(`KẾ HOẠCH
Dọn kênh năm 2026

I. MỤC ĐÍCH
Giữ cho dòng kênh chảy thông suốt trong cả mùa mưa, người dân
hai bên bờ không còn phải chịu cảnh nước tù và mùi hôi, ruộng
có đủ nước.

II. TIẾN ĐỘ
TT | Việc | Ai làm | Thời hạn
1 | Vớt bèo trên toàn tuyến kênh chính | Các thôn | 15/6/2026
2 | Trồng hoa hai bên bờ kênh | Hội Phụ nữ | 30/6/2026`);
  const section = read.ok ? read.value.body.at(-1) : undefined;
  const table = section?.kind === 'section' ? section.children[0] : null;
  expect(table?.kind === 'table' && table.rows.map((row) => row.length)).toEqual([4, 4, 4]);
});

test('a line without the indent of paragraphs goes on with the one above, even with a capital', () => {
  const indented = (lines: string) => lines.replaceAll('>', ' '.repeat(6));
  const read = readOutline(
    indented(`KẾ HOẠCH
Dọn kênh năm 2026

>I. MỤC ĐÍCH
>1. Giữ cho dòng kênh chảy thông suốt cả mùa mưa theo sổ
Chi cục Thủy lợi phát.
>2. Người dân hai bên bờ không còn phải chịu cảnh nước tù và mùi hôi
của rác.
>3. Ruộng của các thôn Đông, thôn Đoài có đủ nước để cấy đúng lịch mà
xã đã báo.
>II. PHÂN CÔNG
>1. Các thôn vận động mỗi nhà một người, mang theo cào, liềm và
quang gánh.
>2. Hội Nông dân gom bèo và rác về nơi tập kết ở đầu thôn để xe của
hợp tác xã chở đi.
>3. Trạm Y tế chuẩn bị thuốc men, nước uống cho những người ra
quân.`),
  );
  const section = read.ok ? read.value.body[0] : undefined;
  expect(section?.kind === 'section' && section.children.length).toBe(3);
  expect(section?.kind === 'section' ? section.children[0] : null).toMatchObject({
    lead: {
      text: 'Giữ cho dòng kênh chảy thông suốt cả mùa mưa theo sổ Chi cục Thủy lợi phát.',
    },
  });
});
