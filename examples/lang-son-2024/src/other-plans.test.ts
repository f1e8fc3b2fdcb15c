import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Result } from '@chiendich/core';
import { describeFinding } from '@chiendich/core';
import type { Organization } from '@chiendich/organizations';
import { describe, expect, it } from 'vitest';
import { decideFor } from './example-plan.ts';
import { loadReceivedReports } from './load-acts.ts';
import { loadOrganizations } from './load-organizations.ts';
import { makeOutputs } from './make-outputs.ts';
import { exampleOrganizations, exampleReports } from './options.ts';
import { type CampaignStory, type CheckedPlan, readCampaignPlan, runCampaign } from './run-campaign.ts';

const vaccination = `ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP
SỞ Y TẾ
Số: 112/KH-SYT
Đồng Tháp, ngày 05 tháng 9 năm 2025

KẾ HOẠCH
Tổ chức Chiến dịch tiêm vắc xin sởi năm 2025

I. MỤC ĐÍCH, YÊU CẦU
Tiêm đủ mũi cho trẻ từ 6 tháng đến 10 tuổi.

II. NỘI DUNG
1. Thời gian: từ ngày 10/9/2025 đến ngày 30/9/2025.
2. Đối tượng: trẻ chưa tiêm đủ mũi.
3. Lập danh sách trẻ cần tiêm trước ngày 09/9/2025.

III. TỔ CHỨC THỰC HIỆN
1. Ủy ban nhân dân các xã, phường
Chỉ đạo trạm y tế tổ chức tiêm; báo cáo kết quả về Sở Y tế trước ngày 10/10/2025.
2. Sở Y tế tổng hợp, báo cáo Bộ Y tế trước ngày 21/10/2025./.

Nơi nhận:
- Bộ Y tế (để b/c);
- UBND các xã, phường;
- Lưu: VT.

GIÁM ĐỐC

Lê Thị Mẫu
`;

const withLaunchAndPeak = `ỦY BAN NHÂN DÂN TỈNH HẬU GIANG
Số: 88/KH-UBND
Hậu Giang, ngày 20 tháng 5 năm 2024

KẾ HOẠCH
Chiến dịch uống vitamin A năm 2024

I. NỘI DUNG
1. Lễ phát động
- Thời gian: 07 giờ 30 phút, ngày 12/6/2024.
- Địa điểm: Trung tâm Văn hóa tỉnh.
2. Đợt cao điểm
Cao điểm từ ngày 12/6/2024 đến ngày 05/7/2024.

II. CHẾ ĐỘ BÁO CÁO
Các sở, ban, ngành gửi báo cáo về Sở Y tế trước ngày 31/7/2024./.

CHỦ TỊCH

Trần Văn Mẫu
`;

const cleaning = `KẾ HOẠCH
Ra quân tổng vệ sinh môi trường năm 2024

I. MỤC ĐÍCH
Nâng cao ý thức của người dân.
II. TỔ CHỨC THỰC HIỆN
1. UBND các xã báo cáo kết quả về Phòng Tài nguyên và Môi trường trước ngày 10/7/2024.`;

const undated = `KẾ HOẠCH
Hiến máu tình nguyện

I. MỤC ĐÍCH
Vận động người dân hiến máu.
II. TỔ CHỨC THỰC HIỆN
1. Lễ phát động tổ chức tại Nhà văn hóa.
2. Các xã, phường gửi báo cáo kết quả về Hội Chữ thập đỏ.`;

function expectValue<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.findings.map((each) => describeFinding(each, 'vi')).join('\n'));
  return result.value;
}

const example = expectValue(loadOrganizations(exampleOrganizations));
const read = (text: string, organizations?: readonly Organization[]): CheckedPlan =>
  expectValue(
    readCampaignPlan(text, {
      organizations: organizations ?? example,
      isExample: organizations === undefined,
    }),
  );

const body = (
  id: string,
  name: string,
  kind: Organization['kind'],
  superior: string | null = 'ubnd',
): Organization => ({
  ...{ id, name, kind, superior, territory: '82' },
  ...{ validFrom: null, validTo: null, successors: [] },
});
const communes: readonly Organization[] = [
  body('ubnd', 'Ủy ban nhân dân tỉnh Đồng Tháp', 'provincialCommittee', null),
  body('so-y-te', 'Sở Y tế', 'department'),
  body('cao-lanh', 'Ủy ban nhân dân phường Cao Lãnh', 'communeCommittee'),
  body('my-tho', 'Ủy ban nhân dân phường Mỹ Tho', 'communeCommittee'),
  body('tan-hong', 'Ủy ban nhân dân xã Tân Hồng', 'communeCommittee'),
];

const stepsOf = ({ walked }: CampaignStory) =>
  walked.events.flatMap((event) => (event.kind === 'stepTaken' ? [event.step] : []));

describe('a plan of another campaign', () => {
  it.each([
    ['a vaccination drive of 2025', vaccination, undefined],
    ['a vaccination drive of 2025 under communes', vaccination, communes],
    ['a launch and a peak on other days', withLaunchAndPeak, undefined],
    ['a plan of a commune without head and signature', cleaning, undefined],
    ['a plan without any day', undated, undefined],
  ])('%s runs through to papers and index.html', async (_what, text, organizations) => {
    const story = expectValue(runCampaign(read(text, organizations), []));
    expect(story.walked.state.lifeCycle.stage).toBe('archived');
    const outputs = await makeOutputs(story);
    expect(Object.keys(outputs)).toEqual(
      expect.arrayContaining(['index.html', 'ke-hoach.docx', 'bao-cao-tong-hop.docx', 'lich.ics']),
    );
    expect(outputs['index.html']).not.toContain('Lạng Sơn');
    const linked = [...String(outputs['index.html']).matchAll(/<li><a href="([^"]+)"/g)];
    expect(linked.filter(([, file]) => !Object.hasOwn(outputs, file ?? ''))).toEqual([]);
  });

  it('holds no launch where none is planned, and invites nobody', () => {
    const story = expectValue(runCampaign(read(vaccination, communes), []));
    expect(stepsOf(story)).not.toContain('endLaunch');
    expect(story.papers).not.toHaveProperty('giay-moi');
  });

  it('holds the launch on the day that the plan names', () => {
    const { walked } = expectValue(runCampaign(read(withLaunchAndPeak), []));
    expect(
      walked.events.find((event) => event.kind === 'stepTaken' && event.step === 'endLaunch'),
    ).toMatchObject({ at: '2024-06-12T04:00:00Z', detail: '2024-06-12' });
  });

  it('closes the duties that its own words give to its own register', () => {
    const { walked, decided } = expectValue(runCampaign(read(vaccination, communes), []));
    const closed = walked.events.flatMap((event) =>
      event.kind === 'dutyClosedAsMissing' ? [event.organization] : [],
    );
    expect([...new Set(closed)].sort()).toEqual(['cao-lanh', 'my-tho', 'tan-hong']);
    expect(decided.schedule.closedAt > '2025-10-10').toBe(true);
  });

  it('is not checked against the bodies of another province', () => {
    expect(read(vaccination).organizations).toEqual([]);
    expect(read(vaccination, communes).organizations).toHaveLength(5);
  });
});

describe('the plan of the example in another version', () => {
  const checked = read(readFileSync(resolve(import.meta.dirname, '../data/ke-hoach.md'), 'utf8'));
  const received = expectValue(loadReceivedReports(exampleReports));
  const changed = (change: Partial<CheckedPlan['plan']>) => {
    const plan = { ...checked.plan, ...change };
    return expectValue(
      runCampaign({ ...checked, plan, decided: decideFor(plan, checked.organizations) }, received),
    );
  };

  it('without a ceremony keeps its reports and holds no launch', () => {
    const story = changed({ ceremony: null });
    expect(story.consolidation.completeness).toMatchObject({ received: 13, expected: 14 });
    expect(stepsOf(story)).not.toContain('endLaunch');
    expect(Object.keys(story.papers)).toEqual(['ke-hoach', 'bao-cao-don-vi', 'bao-cao-tong-hop']);
  });

  it('with a later day for reports closes them after that day', () => {
    const moved = checked.plan.reportingDuties.map((duty) =>
      duty.stage === 1 && duty.due !== null ? { ...duty, due: { ...duty.due, date: '2024-07-31' } } : duty,
    );
    const dueOf = (id: string) => moved.find(({ due }) => due?.id === id)?.due;
    const story = changed({
      reportingDuties: moved,
      deadlines: checked.plan.deadlines.map((each) => dueOf(each.id) ?? each),
    });
    expect(story.decided.schedule.closedAt).toBe('2024-08-02T02:00:00Z');
    expect(story.consolidation.completeness).toMatchObject({ late: 0, received: 13 });
  });
});
