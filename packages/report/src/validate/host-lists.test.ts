import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { smallReport as sound } from '../testing/small-report.ts';
import { smallTemplate } from '../testing/small-template.ts';
import { compileTemplate } from './compile-template.ts';
import { createValidator } from './create-validator.ts';

/** The report with other answers. */
const but = (change: object) => ({ ...sound, answers: { ...sound.answers, ...change } });

describe('lists that the host supplies', () => {
  const place = (code: string) => ({ code, label: { vi: `Xã ${code}`, en: `Commune ${code}` } });
  const host = { organizations: [place('bac-son')], territories: [place('x1'), place('x2')] };
  const checked = createValidator(smallTemplate, host);
  const codesOf = (report: unknown) => checked.validate(report).findings.map(({ code }) => code);

  it('hold the organization and the territories of a report', () => {
    expect(codesOf(but({ dia_ban: 'x1' }))).toEqual([]);
    expect(codesOf(but({ dia_ban: 'x3' }))).toEqual(['report/not-a-choice']);
    const [words] = checked.validate(but({ dia_ban: 'Xã x1' })).findings;
    expect(words && describeFinding(words, 'vi')).toContain(
      'ghi bằng chữ “Xã x1”; dữ liệu phải ghi mã “x1”.',
    );
    expect(codesOf({ ...sound, organization: 'la' })).toEqual(['report/not-an-organization']);
    expect(codesOf({ ...sound, organization: 'Xã bac-son' })).toEqual(['report/choice-in-words']);
    const [fault] = checked.validate({ ...sound, organization: 'la' }).findings;
    expect(fault && describeFinding(fault, 'vi')).toBe(
      'Cơ quan, đơn vị báo cáo phải là một trong: Xã bac-son; báo cáo ghi: “la”.',
    );
  });

  it('stand in the schemas too', () => {
    const { jsonSchema } = compileTemplate(smallTemplate, host);
    expect(jsonSchema.properties).toMatchObject({ organization: { enum: ['bac-son'] } });
  });
});
