import { readFileSync } from 'node:fs';
import { describeFinding } from '@chiendich/core';
import { definePlan } from '@chiendich/plan';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { sampleInputs } from '../testing/sample-inputs.ts';
import { samplePlan } from '../testing/sample-plan.ts';
import { compileTextTemplate } from '../text-template/compile-text-template.ts';
import type { PaperInput, PaperKindName } from './compose.ts';
import { compose } from './compose.ts';
import { paperKinds } from './paper-kinds.ts';
import { textDataOf } from './text-data.ts';

const kinds = Object.keys(paperKinds) as PaperKindName[];

const fileOf: Partial<Record<PaperKindName, string>> = {};
function sourceOf(kind: PaperKindName): string {
  const name = fileOf[kind] ?? kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return readFileSync(new URL(`../templates/vi/${name}.hbs`, import.meta.url), 'utf8');
}

function missingIn(kind: PaperKindName, data: unknown = sampleInputs[kind]) {
  const result = compose(kind, data as never);
  return result.findings
    .filter(({ code }) => code === 'document/fact-missing')
    .map(({ path }) => path.join('.'));
}

function textsOf(value: unknown): string {
  return JSON.stringify(value);
}

describe.each(kinds)('the paper %s', (kind) => {
  it('is composed from its sample, with findings that have sentences', () => {
    const result = compose(kind, sampleInputs[kind] as never);
    expect(result.ok).toBe(true);
    for (const finding of result.findings) {
      expect(describeFinding(finding, 'vi')).not.toMatch(/\{\w+/);
      expect(finding.severity).not.toBe('error');
    }
  });

  it('has a built-in text that names only what the paper offers and is compiled as it stands', () => {
    const { view, tables, text } = paperKinds[kind];
    const compiled = compileTextTemplate(sourceOf(kind), view, { tables });
    expect(compiled.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(compiled.ok && compiled.value).toEqual(text);
  });

  it('is refused without its data, with the place', () => {
    const result = compose(kind, {} as never);
    expect(result.ok).toBe(false);
    expect(result.findings[0]?.path.length).toBeGreaterThan(0);
  });
});

describe('a fact that is missing', () => {
  it('is named at its place in the input', () => {
    expect(missingIn('invitation')).toEqual(['chair', 'plan.ceremony.place']);
    expect(missingIn('reminder')).toEqual(['extendedTo']);
    expect(missingIn('ceremonyScript')).toContain('plan.ceremony.programme.2.role');
  });

  it('leaves a marked blank in the paper', () => {
    const result = compose('invitation', sampleInputs.invitation);
    const place = result.ok && result.value.body.find((block) => textsOf(block).includes('Địa điểm'));
    expect(place).toMatchObject({ leaf: { marks: [{ style: 'blank' }] } });
  });

  it('is not missed once it is known', () => {
    const plan = { ...samplePlan, ceremony: { ...samplePlan.ceremony, place: 'Quảng trường Hùng Vương' } };
    expect(missingIn('invitation', { ...sampleInputs.invitation, chair: 'Lãnh đạo Sở', plan })).toEqual([]);
  });
});

describe('a list that a paper needs and nobody has filled', () => {
  const plan = definePlan({ document: { issuer: 'Sở Xây dựng', symbol: 'KH-SXD' }, subject: 'Ra quân' });
  it.each<[PaperKindName, object, string]>([
    ['reminder', { organizations: [], due: null, extendedTo: null }, 'frame.addressees'],
    ['pressRequest', { press: [] }, 'frame.addressees'],
    ['budgetEstimate', {}, 'plan.procurement'],
    ['settlement', { expenses: [] }, 'expenses'],
    ['commendation', { to: [], nominees: [] }, 'nominees'],
    ['ceremonyScript', {}, 'plan.ceremony.programme'],
    ['ceremonyScript', {}, 'plan.ceremony.guests'],
    ['slogans', {}, 'plan.slogans'],
    ['broadcast', { messages: [] }, 'messages'],
  ])('%s: %j misses %s and leaves a blank', (kind, data, path) => {
    expect(missingIn(kind, { plan, ...data })).toContain(path);
    const text = textsOf(compose(kind, { plan, ...data } as never));
    expect(text).toContain('……');
    expect(text).not.toMatch(/undefined|\[object|NaN|00 cá nhân/);
  });

  it('leaves the lines of a bare plan open, each with a finding', () => {
    const paths = missingIn('plan', plan);
    expect(paths).toEqual(expect.arrayContaining(['contents', 'assignments', 'recipients', 'signature']));
  });
});

describe('a campaign without a name of its own', () => {
  it.each([
    ['Tổ chức các hoạt động hưởng ứng Ngày Môi trường thế giới', 'kết quả các hoạt động hưởng ứng'],
    ['Về việc triển khai Tháng hành động', 'kết quả Tháng hành động'],
    ['Tuần lễ nước sạch', 'kết quả Tuần lễ nước sạch'],
    ['Ra quân trồng cây', 'kết quả ra quân trồng cây'],
    ['UBND tỉnh ra quân', 'kết quả UBND tỉnh ra quân'],
  ])('%s: %s', (subject, phrase) => {
    const plan = { ...samplePlan, subject, campaign: { ...samplePlan.campaign, name: null } };
    const paper = compose('reminder', { ...sampleInputs.reminder, plan });
    expect(paper.ok && paper.value.subject[0]?.text).toContain(phrase);
  });
});

describe('the frame of a paper', () => {
  it('prints a number below 10 with its zero', () => {
    const frame = { number: '7', date: '2024-02-05' };
    const result = compose('reminder', { ...sampleInputs.reminder, frame });
    expect(result.ok && result.value.identity.number).toBe('07');
  });

  it.each([
    ['T/M ỦY BAN NHÂN DÂN', true],
    ['K.T GIÁM ĐỐC', true],
    ['TUQ GIÁM ĐỐC', true],
    ['KT. GIÁM ĐỐC', false],
    ['TM. ỦY BAN NHÂN DÂN', false],
    ['GIÁM ĐỐC', false],
  ])('%s: an authority that is not abbreviated as the decree says: %s', (line, isFaulty) => {
    const frame = { signature: { authority: [line], position: null, name: null } };
    const { findings } = compose('reminder', { ...sampleInputs.reminder, frame });
    const found = findings.filter(({ code }) => code === 'document/authority-form');
    expect(found.map(({ path }) => path.join('.'))).toEqual(isFaulty ? ['frame.signature.authority.0'] : []);
  });

  it.each(['mai', '2024-13', '2024-06-31'])('refuses the day %s at its place', (date) => {
    const result = compose('reminder', { ...sampleInputs.reminder, frame: { date } });
    expect(result.findings).toMatchObject([{ code: 'document/input-invalid', path: ['frame', 'date'] }]);
  });

  it('follows the plan: symbol, place, signer, drafting unit', () => {
    const result = compose('reminder', sampleInputs.reminder);
    expect(result.ok && result.value.identity).toMatchObject({
      type: null,
      symbol: 'STNMT-MT',
      number: null,
      date: null,
      place: 'Lạng Sơn',
    });
    expect(result.ok && result.value.recipients.map(({ name }) => name)).toEqual(['Như trên', 'Lưu: VT, MT']);
  });

  it('takes nothing from the plan when another body issues the paper', () => {
    const result = compose('organizationReport', sampleInputs.organizationReport);
    expect(result.ok && result.value.signature).toMatchObject({ authority: [], position: null, name: null });
    expect(missingIn('organizationReport')).toContain('frame.signature');
  });
});

describe('a plan that has sections', () => {
  const plan = {
    ...samplePlan,
    purpose: null,
    signature: null,
    sections: [
      {
        label: 'I',
        title: 'MỤC ĐÍCH',
        text: '',
        children: [
          { label: '1', title: null, text: 'Làm sạch bờ suối.', children: [] },
          { label: 'đ', title: null, text: 'Trồng cây.', children: [] },
          { label: '+', title: null, text: 'Chăm cây.', children: [] },
        ],
      },
    ],
  };
  const result = compose('plan', plan);

  it('is printed as its sections stand', () => {
    const section = result.ok && result.value.body.find(({ kind }) => kind === 'section');
    expect(section).toMatchObject({
      level: 'roman',
      title: { text: 'MỤC ĐÍCH' },
      children: [{ level: 'arabic' }, { level: 'letter', label: 'đ' }, { level: 'plus' }],
    });
  });

  it('misses only what its own paper shows', () => {
    expect(missingIn('plan', plan)).toEqual(['signature']);
  });
});

describe('the report of one organization', () => {
  const { report, template } = sampleInputs.organizationReport;

  it('has a finding for every indicator without an answer', () => {
    const open = missingIn('organizationReport').filter((path) => path.startsWith('report.indicators.'));
    expect(open).toHaveLength(template.indicators.length - Object.keys(report.indicators).length);
  });

  it('is of the organization that the frame names, never of the plan’s issuer', () => {
    const { frame: _, ...unnamed } = sampleInputs.organizationReport;
    expect(missingIn('organizationReport', unnamed)).toEqual(
      expect.arrayContaining(['frame.issuer', 'frame.symbol', 'frame.place', 'frame.signature']),
    );
    const paper = compose('organizationReport', unnamed);
    expect(paper.ok && paper.value.identity).toMatchObject({ issuer: null, superior: null, symbol: null });
    expect(textsOf(paper)).not.toContain('Sở Tài nguyên và Môi trường báo cáo');
  });

  it('has a finding for every narrative that is open, by its name', () => {
    const { narratives } = template;
    const { findings } = compose('organizationReport', sampleInputs.organizationReport);
    const open = findings.filter(({ path }) => path[1] === 'narratives');
    expect(open.map(({ path, params }) => [path[2], params.field])).toEqual(
      narratives.filter(({ code }) => code !== 'results').map(({ code, label }) => [code, label.vi]),
    );
  });

  it('prints a narrative of several lines as so many paragraphs, whose signs are text', () => {
    const [{ code } = { code: '' }] = template.narratives;
    const text = 'Đã ra quân.\r\n\n# Đã trồng cây.\n';
    const data = { ...sampleInputs.organizationReport, report: { ...report, narratives: { [code]: text } } };
    const paper = compose('organizationReport', data);
    const printed = textsOf(paper.ok && paper.value.body);
    expect(printed).toContain('"text":"Đã ra quân."');
    expect(printed).toContain('"text":"# Đã trồng cây."');
  });

  it('numbers the groups of indicators in Roman and the indicators through all of them', () => {
    const paper = compose('organizationReport', sampleInputs.organizationReport);
    const tables = paper.ok
      ? paper.value.body.flatMap((block) => (block.kind === 'section' ? block.children : []))
      : [];
    const table = tables.find((block) => block.kind === 'table');
    const labels = (table?.kind === 'table' ? table.rows : [])
      .slice(1)
      .map(([first]) => first?.leaves[0]?.text);
    const groups = labels.filter((label) => /^[IVX]+$/.test(label ?? ''));
    expect(groups.slice(0, 4)).toEqual(['I', 'II', 'III', 'IV']);
    expect(groups).toHaveLength(template.groups.length);
    expect(labels.filter((label) => /^\d+$/.test(label ?? '')).map(Number)).toEqual(
      template.indicators.map((_, index) => index + 1),
    );
  });

  it('prints every table that has rows, its numbers with their measure units', () => {
    const rows = Object.fromEntries(template.tables.map(({ code }) => [code, [{}]]));
    const data = { ...sampleInputs.organizationReport, report: { ...report, tables: rows } };
    const text = textsOf(compose('organizationReport', data));
    for (const { label } of template.tables) expect(text).toContain(`"caption":${JSON.stringify(label.vi)}`);
    expect(text).toContain('Chất thải thu gom (tấn)');
  });
});

describe('the programme of a ceremony', () => {
  const step = { activity: 'Đón đại biểu', role: 'Văn phòng Sở' };
  it.each([
    ['07:30', '07:45', 'Thời gian'],
    ['0', '15', 'Từ phút – đến phút'],
  ])('from %s to %s lasts a quarter of an hour', (from, to, heading) => {
    const programme = [{ ...samplePlan.ceremony?.programme[0], ...step, from, to }];
    const plan = { ...samplePlan, ceremony: { ...samplePlan.ceremony, programme } };
    const text = textsOf(compose('ceremonyScript', { plan } as never));
    expect(text).toContain('Tổng thời lượng: 15 phút.');
    expect(text).toContain(heading);
  });
});

describe('what comes from the reports package', () => {
  const { organizationReport, consolidatedReport } = sampleInputs;
  it.each<[PaperKindName, object, string]>([
    ['organizationReport', { ...organizationReport, template: {} }, 'template'],
    ['organizationReport', { ...organizationReport, report: [] }, 'report'],
    ['organizationReport', { ...organizationReport, report: { indicators: { A1: 'ba' } } }, 'report'],
    ['consolidatedReport', { ...consolidatedReport, consolidation: { nodes: null } }, 'consolidation'],
    ['superiorReport', { ...consolidatedReport, template: { groups: 1 } }, 'template'],
  ])('is refused by %s when it is something else, with its place', (kind, data, place) => {
    const result = compose(kind, data as never);
    expect(result.ok).toBe(false);
    for (const finding of result.findings) expect(finding.path[0]).toBe(place);
  });
});

describe('money', () => {
  it('has no partial total: one unknown price leaves the total open', () => {
    expect(missingIn('budgetEstimate')).toContain('total');
  });

  it('is written in figures and in words', () => {
    const result = compose('settlement', sampleInputs.settlement);
    expect(textsOf(result)).toContain('11.350.000 đồng');
    expect(textsOf(result)).toContain('Mười một triệu ba trăm năm mươi nghìn đồng');
  });
});

describe('the consolidated report', () => {
  const result = compose('consolidatedReport', sampleInputs.consolidatedReport, { watermarks: ['VÍ DỤ'] });
  const text = textsOf(result);

  it('counts who reported, who was late and who is missing', () => {
    expect(text).toContain('6 đơn vị, trong đó 5 đơn vị báo cáo đúng hạn, 1 đơn vị báo cáo trễ hạn');
    expect(text).toContain('UBND huyện Đình Lập.');
    expect(text).toContain('Trễ hạn');
    expect(text).toContain('Chưa báo cáo');
  });

  const { consolidation } = sampleInputs.consolidatedReport;
  const changed = (change: object) =>
    compose('consolidatedReport', { ...sampleInputs.consolidatedReport, ...change } as never);

  it.each([
    ['accepted', 7, true],
    ['withdrawn', 6, false],
    ['returned', 6, false],
  ])(
    'says that all have reported only when it is so: one %s, %i received: %s',
    (status, received, isSaid) => {
      const reporting = consolidation.reporting.map((one) =>
        one.status === 'notReceived' ? { ...one, status, receivedAt: '2024-07-09T03:00:00Z' } : one,
      );
      const completeness = { ...consolidation.completeness, received };
      const said = textsOf(changed({ consolidation: { ...consolidation, reporting, completeness } }));
      expect(said.includes('Tất cả đơn vị đã gửi báo cáo')).toBe(isSaid);
      expect(said).not.toContain('chưa gửi báo cáo:');
    },
  );

  it.each<[PaperKindName]>([['consolidatedReport'], ['superiorReport']])(
    'in %s no proposals are said to be none, and what was not asked is left open',
    (kind) => {
      const input = { ...sampleInputs[kind], proposals: [] };
      const { proposals: _, ...unasked } = input;
      expect(missingIn(kind, input)).not.toContain('proposals');
      expect(textsOf(compose('consolidatedReport', input as never))).toContain(
        'Không có kiến nghị, đề xuất.',
      );
      expect(missingIn(kind, unasked)).toContain('proposals');
      expect(textsOf(compose(kind, unasked as never))).not.toContain('Không có kiến nghị');
    },
  );

  it('has one colon in a line, also for a part of another figure', () => {
    expect(text).toContain('"text":"Trong đó, rác thải nhựa: chưa có số liệu;"');
  });

  it('names once who is in no total, and marks only what lacks more', () => {
    expect(text.match(/chưa có số liệu của: UBND huyện Đình Lập/g)).toHaveLength(1);
    expect(text).not.toContain('Chưa đủ số liệu của các đơn vị');
    expect(text).toContain('chưa gồm số liệu của 2 đơn vị');
  });

  it('says of a figure without numbers that there are none, never 0', () => {
    expect(text).toContain('Chưa có số liệu');
  });

  it('has its tables as numbered annexes, to which the text refers', () => {
    const annexes = result.ok ? result.value.annexes : [];
    expect(annexes.map(({ label, body }) => [label, body[0]?.kind])).toEqual([
      ['I', 'table'],
      ['II', 'table'],
    ]);
    expect(text).toContain('tại Phụ lục I kèm theo');
    expect(text).toContain('tại Phụ lục II kèm theo');
  });

  it('carries its marks and says that its indicators are a proposal', () => {
    expect(result.ok && result.value.watermarks).toEqual(['VÍ DỤ']);
    expect(text).toContain('Bộ chỉ tiêu là đề xuất');
  });
});

describe('an agency’s own text', () => {
  it('replaces the built-in one', () => {
    const { schema } = textDataOf('invitation');
    const compiled = compileTextTemplate('@subject Họp\n# Việc\n- Mời {{guest}}\n- đến', schema);
    if (!compiled.ok) throw new Error('expected a template');
    const result = compose('invitation', sampleInputs.invitation, { text: compiled.value });
    expect(result.ok && result.value.body).toMatchObject([
      {
        level: 'roman',
        label: 'I',
        title: { text: 'Việc' },
        children: [
          { level: 'dash', lead: { text: 'Mời Ông Lý Văn Tài, Chủ tịch Hội Nông dân tỉnh' } },
          { level: 'dash', lead: { text: 'đến' } },
        ],
      },
    ]);
  });

  it.each(kinds)('of %s is checked against what that paper offers', (kind) => {
    const { schema, tables } = textDataOf(kind);
    expect(compileTextTemplate(sourceOf(kind), schema, { tables }).ok).toBe(true);
    const result = compileTextTemplate('{{khongCo}} {{table "khongCo"}}', schema, { tables });
    expect(result.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'document/template-unknown-path',
      'document/template-unknown-table',
    ]);
  });

  it('of a kind that there is not is a mistake of the program', () => {
    expect(() => textDataOf('poem' as never)).toThrow('document/kind-unknown');
  });

  it('keeps signs and line ends of the data as text', () => {
    const compiled = compileTextTemplate('{{guest}}', paperKinds.invitation.view);
    if (!compiled.ok) throw new Error('expected a template');
    const guest = '# I. **Giả**\n@subject giả';
    const result = compose('invitation', { ...sampleInputs.invitation, guest }, { text: compiled.value });
    expect(result.ok && result.value.body).toEqual([
      { kind: 'paragraph', role: 'body', leaf: { text: '# I. **Giả** @subject giả', span: null } },
    ]);
    expect(result.ok && result.value.subject).toEqual([]);
  });
});

it('an unknown kind of paper is a finding', () => {
  expect(compose('poem' as never, {} as never).findings[0]?.code).toBe('document/kind-unknown');
});

it('each kind has its own input type', () => {
  expectTypeOf<PaperInput<'reminder'>>().toHaveProperty('organizations');
  expectTypeOf<PaperInput<'slogans'>>().not.toHaveProperty('organizations');
});
