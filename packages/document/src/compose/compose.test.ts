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
    ['organizationReport', { ...organizationReport, report: { answers: { da_tiem: null } } }, 'report'],
    ['consolidatedReport', { ...consolidatedReport, consolidation: { nodes: null } }, 'consolidation'],
    ['superiorReport', { ...consolidatedReport, template: { pages: 1 } }, 'template'],
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

  it('that was compiled for another kind is refused, with what this kind has', () => {
    const { schema, tables } = textDataOf('budgetEstimate');
    const source = '{{table "items"}}\n{{#if total}}{{@root.source}} {{plan.number}}{{/if}}';
    const compiled = compileTextTemplate(source, schema, { tables });
    if (!compiled.ok) throw new Error('expected a template');
    const refused = compose('invitation', sampleInputs.invitation, { text: compiled.value });
    expect(refused.findings.map(({ code, params }) => [code, params.name])).toEqual([
      ['document/text-of-another-kind', 'items'],
      ['document/text-of-another-kind', 'total'],
      ['document/text-of-another-kind', 'source'],
    ]);
    expect(describeFinding(refused.findings[0] as never, 'vi')).toContain('nhưng loại văn bản này không có');
  });

  it('of a kind that there is not is a mistake of the program', () => {
    expect(() => textDataOf('poem' as never)).toThrow('document/kind-unknown');
  });

  it('numbers its points by the Vietnamese alphabet and begins again under the next heading', () => {
    const points = 'a) điểm\n'.repeat(24);
    const { schema } = textDataOf('invitation');
    const compiled = compileTextTemplate(`# Một\n${points}# Hai\na) điểm\n`, schema);
    if (!compiled.ok) throw new Error('expected a template');
    const result = compose('invitation', sampleInputs.invitation, { text: compiled.value });
    const labels = (result.ok ? result.value.body : []).map((block) =>
      block.kind === 'section'
        ? block.children.map((item) => (item.kind === 'section' ? item.label : ''))
        : [],
    );
    expect(labels).toEqual([[...'abcdđeghiklmnopqrstuvxy', 'aa'], ['a']]);
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

it('an unknown kind of paper is a mistake of the program', () => {
  expect(() => compose('poem' as never, {} as never)).toThrow(
    'document/kind-unknown: compose(kind, …) got "poem"',
  );
  expect(() => compose('reminders' as never, {} as never)).toThrow("; write 'reminder'");
});

it('each kind has its own input type', () => {
  expectTypeOf<PaperInput<'reminder'>>().toHaveProperty('organizations');
  expectTypeOf<PaperInput<'slogans'>>().not.toHaveProperty('organizations');
});
