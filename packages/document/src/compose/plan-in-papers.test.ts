import { describeFinding } from '@chiendich/core';
import { definePlan } from '@chiendich/plan';
import { describe, expect, it } from 'vitest';
import { houseProfile } from '../decree/house-profile.ts';
import { writeHtml } from '../html/write-html.ts';
import { sampleInputs } from '../testing/sample-inputs.ts';
import { compose } from './compose.ts';

describe('what the plan has in capitals', () => {
  const plan = definePlan({
    document: { number: '15', symbol: 'KH-UBND', issuer: 'ỦY BAN NHÂN DÂN XÃ TÂN SƠN', place: 'Tân Sơn' },
    subject: 'TIÊM VẮC XIN PHÒNG BỆNH DẠI CHO ĐÀN CHÓ, MÈO NĂM 2026',
    campaign: { name: 'TIÊM VẮC XIN PHÒNG BỆNH DẠI CHO ĐÀN CHÓ, MÈO NĂM 2026' },
  });

  it('stands in small letters in every paper that follows, and what was guessed is said', () => {
    const { findings, ...paper } = compose('reminder', { ...sampleInputs.reminder, plan, frame: {} });
    const text = JSON.stringify(paper.ok ? paper.value.body : null);
    expect(text).toContain('của Ủy ban nhân dân xã Tân Sơn');
    expect(text).not.toMatch(/\p{Lu}{3,} \p{Lu}{2,}/u);
    const doubts = findings.filter(({ code }) => code === 'document/capitals-in-doubt');
    expect(doubts.map(({ path }) => path?.join('.'))).toEqual(['plan.subject', 'plan.campaign.name']);
  });

  it('stands so in the plan itself too', () => {
    const paper = compose('plan', plan);
    const text = JSON.stringify(paper.ok ? [paper.value.subject, paper.value.body] : null);
    expect(text).toContain('Tiêm vắc xin phòng bệnh dại');
    expect(text).toContain('Ủy ban nhân dân xã Tân Sơn');
    // Headings of sections keep their capitals.
    expect(text).not.toMatch(/TIÊM|NHÂN DÂN|TÂN SƠN/u);
  });

  it('that nobody issues is one finding, also where the text names the issuer', () => {
    for (const kind of ['reminder', 'speech', 'organizationReport', 'commendation'] as const) {
      const { findings } = compose(kind, { ...sampleInputs[kind], plan: definePlan({}), frame: {} } as never);
      const places = findings.map(({ code, path }) => `${code} ${path?.join('.')}`);
      expect(places).toEqual([...new Set(places)]);
    }
  });
});

describe('what a program gives in a wrong form', () => {
  const input = sampleInputs.reminder;

  it('a fact and a part of the frame that there is not are named, with what was meant', () => {
    const { findings } = compose('reminder', {
      ...input,
      extended: '2024-07-12',
      frame: { isuer: 'Sở Y tế' },
    } as never);
    const unknown = findings.filter(({ code }) => code === 'document/fact-unknown');
    expect(unknown.map((finding) => [finding.path?.join('.'), describeFinding(finding, 'en')])).toEqual([
      ['extended', expect.stringContaining('no fact “extended”, so the paper does not say it')],
      ['frame.isuer', expect.stringContaining('did you mean “issuer”')],
    ]);
  });

  it('marks that are one text, a size in text and a day that is a Date are wrong calls', () => {
    expect(() => compose('reminder', input, { watermarks: 'MẪU' } as never)).toThrow(
      'compose(…, { watermarks })',
    );
    expect(() => houseProfile({ sizes: { body: '14' } } as never)).toThrow('houseProfile({ sizes.body }, …)');
    expect(() => houseProfile({ sizes: { bodyText: 14 } } as never)).toThrow(
      'got the option bodyText, write one of nationalName',
    );
    const paper = compose('reminder', input);
    const form = { annex: 0, signedAt: new Date(0) };
    expect(() => writeHtml(paper.ok ? paper.value : (null as never), { form } as never)).toThrow(
      'writeHtml(…, { form: { signedAt } }) got a Date',
    );
  });
});

describe('the name of the campaign within a sentence', () => {
  const subjectOf = (name: string) => {
    const plan = definePlan({ campaign: { name } });
    const paper = compose('slogans', { plan });
    return paper.ok ? paper.value.subject.map(({ text }) => text).join(' ') : null;
  };

  it.each([
    ['Tổ chức Chiến dịch làm sạch biển', 'Hưởng ứng Chiến dịch làm sạch biển'],
    ['Chiến dịch làm sạch biển', 'Hưởng ứng Chiến dịch làm sạch biển'],
    ['Tổ chức ra quân trồng cây', 'Hưởng ứng ra quân trồng cây'],
    ['Tuyên truyền cải cách hành chính', 'Hưởng ứng tuyên truyền cải cách hành chính'],
    ['Triển khai thực hiện Tháng hành động vì trẻ em', 'Hưởng ứng Tháng hành động vì trẻ em'],
    ['Triển khai thực hiện Chỉ thị số 03', 'Hưởng ứng thực hiện Chỉ thị số 03'],
    ['Triển khai Kế hoạch số 12/KH-UBND', 'Hưởng ứng thực hiện Kế hoạch số 12/KH-UBND'],
    ['Ngày Chủ nhật xanh', 'Hưởng ứng Ngày Chủ nhật xanh'],
  ])('%s', (name, expected) => {
    expect(subjectOf(name)).toBe(expected);
  });
});

it('whom several duties name is addressed once', () => {
  const duty = { what: 'Báo cáo', stage: 1, to: ['Hội Chữ thập đỏ tỉnh'] };
  const { plan, ...facts } = sampleInputs.organizationReport;
  const reportingDuties = [
    { ...plan.reportingDuties[0], ...duty },
    { ...plan.reportingDuties[0], ...duty, id: 'duty-2' },
  ];
  const paper = compose('organizationReport', { ...facts, plan: { ...plan, reportingDuties } } as never);
  expect(paper.ok && paper.value.addressees.map(({ text }) => text)).toEqual(['Hội Chữ thập đỏ tỉnh']);
});

it('a budget without a list of purchases has the amount of the plan', () => {
  const plan = definePlan({
    funding: [{ text: 'Ngân sách', source: 'Ngân sách tỉnh', amount: 1_250_000_000 }],
  } as never);
  expect(JSON.stringify(compose('budgetEstimate', { plan }))).toContain('1.250.000.000');
});
