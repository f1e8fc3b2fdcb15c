import { describeFinding } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import { pointLetter } from '../compose/item-labels.ts';
import type { HouseChoices } from './house-profile.ts';
import { decree30Profile, houseProfile } from './house-profile.ts';
import { decree30 } from './nd30-2020.ts';

describe('the rule table of Decree 30', () => {
  it.each(Object.entries(decree30.components))(
    '%s has its sample inside its range and names its clause',
    (_, rule) => {
      expect(rule.size.sample).toBeGreaterThanOrEqual(rule.size.minimum);
      expect(rule.size.sample).toBeLessThanOrEqual(rule.size.maximum);
      expect(rule.clause).toMatch(/^Mục (I|II|III|V), (khoản|số) \d+/);
    },
  );

  it.each([
    ['nationalName', 12, 13, 12],
    ['motto', 13, 14, 13],
    ['number', 13, 13, 13],
    ['dispatchSubject', 12, 13, 12],
    ['body', 13, 14, 14],
    ['recipientsHeading', 12, 12, 12],
    ['recipient', 11, 11, 11],
    ['annexLabel', 14, 14, 14],
    ['pageNumber', 13, 14, 14],
  ] as const)('%s: %i to %i, sample %i', (name, minimum, maximum, sample) => {
    expect(decree30.components[name].size).toEqual({ minimum, maximum, sample });
  });
});

describe('what the rule table says beside the components', () => {
  it('numbers points by the Vietnamese alphabet, which has no f, j, w and z', () => {
    expect([1, 4, 5, 6, 7, 10, 11].map(pointLetter)).toEqual(['a', 'd', 'đ', 'e', 'g', 'k', 'l']);
    expect(decree30.numbering.letters).not.toMatch(/[fjwz]/);
  });

  it.each(['page', 'paragraph', 'zeros', 'pageNumbers', 'numbering', 'annexes', 'urgencyStamps'] as const)(
    '%s names its clause',
    (part) => {
      expect(decree30[part].clause).toMatch(/Mục I{1,3}, khoản \d/);
    },
  );

  it('has the abbreviations of authority, each with the lines of an example and its clause', () => {
    expect(decree30.authorities.map(({ sign }) => sign)).toEqual([null, 'TM.', 'Q.', 'KT.', 'TL.', 'TUQ.']);
    for (const { sign, example, clause } of decree30.authorities) {
      expect(example[0]?.startsWith(sign ?? '')).toBe(true);
      expect(clause).toMatch(/khoản \d/);
    }
  });
});

describe('a house profile', () => {
  it('without choices is the decree’s own', () => {
    const result = houseProfile();
    expect(result.ok && result.value).toEqual(decree30Profile);
  });

  it('sets every component that must be as large as the body', () => {
    const result = houseProfile({ sizes: { body: 13 } });
    expect(result.ok && result.value.sizes).toMatchObject({
      body: 13,
      clause: 13,
      point: 13,
      articleTitle: 13,
    });
  });

  it.each<[string, HouseChoices, string, string]>([
    ['a body of 12', { sizes: { body: 12 } }, 'outside-rules', 'sizes.body'],
    ['a clause larger than the body', { sizes: { body: 13, clause: 14 } }, 'sizes-differ', 'sizes.clause'],
    ['a left margin of 25 mm', { margins: { left: 25 } }, 'outside-rules', 'margins.left'],
    ['a first line of 15 mm', { firstLineIndent: 15 }, 'indent-not-allowed', 'firstLineIndent'],
    ['a gap of 5 pt', { paragraphGap: 5 }, 'outside-rules', 'paragraphGap'],
    ['two lines', { lineSpacing: 2 }, 'outside-rules', 'lineSpacing'],
    ['no number', { margins: { top: Number.NaN } }, 'outside-rules', 'margins.top'],
  ])('%s is refused', (_, choices, code, path) => {
    const result = houseProfile(choices);
    expect(result.ok).toBe(false);
    expect(
      result.findings.some((one) => one.code === `document/${code}` && one.path.join('.') === path),
    ).toBe(true);
  });

  it('is refused in the language of the reader', () => {
    const [fault] = houseProfile({ margins: { left: 25 } }).findings;
    if (fault === undefined) throw new Error('expected a finding');
    expect(describeFinding(fault, 'vi')).toContain('lề trái (mm): giá trị 25 nằm ngoài khoảng cho phép');
    expect(describeFinding(fault, 'en')).toContain('left margin (mm): the value 25 lies outside');
  });

  it.each<[string, HouseChoices]>([
    ['the widest margins', { margins: { top: 25, bottom: 25, left: 35, right: 20 } }],
    ['the smallest letters', { sizes: { nationalName: 12, motto: 13, body: 13, subject: 13 } }],
    ['an indent of 10 mm', { firstLineIndent: 10 }],
    ['one and a half lines', { lineSpacing: 1.5 }],
  ])('%s is allowed', (_, choices) => {
    expect(houseProfile(choices).ok).toBe(true);
  });
});
