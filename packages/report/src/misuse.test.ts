import { MisuseError } from '@chiendich/core';
import { describe, expect, it } from 'vitest';
import {
  answeredPages,
  checkTemplate,
  compileTemplate,
  consolidate,
  defineTemplate,
  diffTemplates,
  itemsOf,
  measureUnitOf,
  migrateReport,
  placeInReport,
  verifyLedger,
} from './index.ts';
import { evaluate, parseRule, readRule } from './rules/index.ts';
import { schemaOf } from './schema/index.ts';
import { smallReport } from './testing/small-report.ts';
import { smallTemplate } from './testing/small-template.ts';
import { createValidator, listsOf } from './validate/index.ts';

type Untyped = (...args: readonly unknown[]) => unknown;
const call = (called: unknown, ...args: readonly unknown[]) => (called as Untyped)(...args);

function misuseOf(wrongCall: () => unknown): string {
  try {
    wrongCall();
  } catch (error) {
    if (error instanceof MisuseError) return error.message;
    throw error;
  }
  return 'taken in silence';
}

const compiled = compileTemplate(smallTemplate);
const result = compiled.validate(smallReport);
const at = '2026-07-20T00:00:00Z';
const hierarchy = { nodes: [{ id: 'so', name: 'Sở Y tế', superior: null }] };
const input = { templates: [smallTemplate], hierarchy, entries: [], round: smallReport.round, asOf: at };
const consolidated = (changed: object) => misuseOf(() => call(consolidate, { ...input, ...changed }));

describe('a Result in the place of its value', () => {
  it.each<[string, () => unknown]>([
    ['validate', () => compiled.validate(result)],
    ['migrateReport', () => call(migrateReport, result, smallTemplate, smallTemplate)],
    ['verifyLedger', () => verifyLedger({ ok: true, value: [], findings: [] })],
    ['checkTemplate', () => checkTemplate(checkTemplate(smallTemplate))],
  ])('is named by %s', (_, wrongCall) => {
    expect(misuseOf(wrongCall)).toMatch(/ got a Result, expected .+; write result\.value after looking/);
  });

  it('is named where it failed, and a report that has such keys is only wrong', () => {
    const failed = compiled.validate({});
    expect(misuseOf(() => compiled.validate(failed))).toContain('got a Result that failed with');
    expect(compiled.validate({ ok: true }).ok).toBe(false);
  });
});

describe('what is not a template', () => {
  const wrong = { compiled, result: checkTemplate(smallTemplate), text: '{}', nothing: undefined };
  const functions: Readonly<Record<string, (given: unknown) => unknown>> = {
    compileTemplate: (given) => call(compileTemplate, given),
    createValidator: (given) => call(createValidator, given),
    defineTemplate: (given) => call(defineTemplate, given),
    answeredPages: (given) => call(answeredPages, given, smallReport),
    consolidate: (given) => call(consolidate, { ...input, templates: [given] }),
    diffTemplates: (given) => call(diffTemplates, smallTemplate, given),
    itemsOf: (given) => call(itemsOf, given),
    listsOf: (given) => call(listsOf, given),
    migrateReport: (given) => call(migrateReport, smallReport, smallTemplate, given),
    placeInReport: (given) => call(placeInReport, given, []),
    schemaOf: (given) => call(schemaOf, given),
  };
  it.each(Object.keys(functions))('is refused by %s', (name) => {
    for (const given of Object.values(wrong)) {
      expect(misuseOf(() => functions[name]?.(given))).toMatch(/ got .+, expected a .*template/);
    }
  });

  it('is refused where a template may be left out', () => {
    expect(misuseOf(() => call(measureUnitOf, 'tonne', compiled))).toContain('got a compiled template');
    expect(misuseOf(() => call(checkTemplate, compiled))).toContain('got a compiled template');
  });
});

describe('lists of a host', () => {
  const makers: Readonly<Record<string, (host: unknown) => unknown>> = {
    compileTemplate: (host) => call(compileTemplate, smallTemplate, host),
    createValidator: (host) => call(createValidator, smallTemplate, host),
    listsOf: (host) => call(listsOf, smallTemplate, host),
    schemaOf: (host) => call(schemaOf, smallTemplate, host),
    answeredPages: (host) => call(answeredPages, smallTemplate, smallReport, host),
  };
  it.each(Object.keys(makers))('of another shape are named: %s', (name) => {
    const said = (organizations: unknown) => misuseOf(() => makers[name]?.({ organizations }));
    const wrong = [['Sở Y tế'], [{ id: 'so', name: 'Sở Y tế' }], [{ code: 'so', label: 'Sở Y tế' }], [null]];
    for (const organizations of wrong) {
      expect(said(organizations)).toContain(
        `${name}(…, { organizations, territories }) got an object with the key organizations, expected an object of lists, each of entries { code, label: { vi, en } }; write`,
      );
      expect(said(organizations)).toContain('organizations.map(({ id, name }) => ({ code: id,');
    }
    expect(said([{ code: 'so', label: { vi: 'Sở Y tế', en: 'Department of Health' } }])).toBe(
      'taken in silence',
    );
  });
});

describe('what consolidate is asked for', () => {
  it('is named key by key', () => {
    expect(consolidated({ asOf: '2026-07-20' })).toMatch(
      /^core\/not-an-instant: consolidate\(\{ asOf, … \}\) got the text "2026-07-20".+startOfDay/,
    );
    expect(consolidated({ asOf: new Date(0) })).toContain('write instantOf(date)');
    expect(consolidated({ round: 'once' })).toContain('{ round, … }) got the text "once", expected a round');
    expect(consolidated({ templates: [] })).toContain(
      'expected a list with one template or more; write [template]',
    );
    expect(consolidated({ expectations: [{ organization: 'so', due: '2026-07-20' }] })).toContain(
      '{ expectations, … }) got a list of 1, expected a list of { organization, due (an instant, or null)',
    );
    expect(consolidated({ due: null })).toContain('got the option due');
    expect(consolidated({ count: 'all' })).toContain('{ count, … }) got the text "all"');
    const owed = { organization: 'so', due: at, owed: 'owed', successors: [] };
    expect(consolidated({ expectations: [owed] })).toBe('taken in silence');
  });

  it('has nodes with names', () => {
    const ofNode = (node: unknown) => consolidated({ hierarchy: { nodes: [node] } });
    expect(ofNode({ id: 'so', superior: null })).toContain(
      'nodes[0] got an object with the keys id, superior, expected a node with id, name, superior',
    );
    expect(ofNode({ id: 'so', name: 'Sở Y tế' })).toContain('nodes[0] got');
    expect(ofNode({ id: 'so', name: 'Sở Y tế', superior: null, ownReport: 'add' })).toContain('nodes[0] got');
  });
});

describe('a mapping', () => {
  const mapped = (mapping: unknown) =>
    misuseOf(() => call(migrateReport, smallReport, smallTemplate, smallTemplate, mapping));
  it('with a key that there is not is refused', () => {
    expect(mapped({ rename: { a: 'b' } })).toBe(
      'report/faulty-mapping: migrateReport(…, mapping) got the key "rename", expected renamed, given, values, converted, joined, dropped; write one of them; did you mean renamed?',
    );
  });
  it.each([
    [{ renamed: ['a'] }, '{ renamed }) got […], expected old codes by new codes; write { renamed: {'],
    [{ given: 'a' }, '{ given }) got "a", expected answers by new codes'],
    [{ values: { a: 'b' } }, '{ values }) got {…}, expected new values by old values'],
    [{ converted: 'a' }, '{ converted }) got "a", expected a list of new codes'],
    [{ joined: { a: ['b', 'c'] } }, "write { joined: { new_code: { from: ['old_1', 'old_2']"],
    [{ dropped: { a: true } }, '{ dropped }) got {…}, expected a list of old codes'],
  ])('names the part that has another shape: %j', (mapping, sentence) => {
    expect(mapped(mapping)).toContain(sentence);
  });
});

it('rules are text, and are worked out with a whole reader', () => {
  expect(misuseOf(() => call(parseRule))).toBe(
    "core/not-text: parseRule(text) got undefined, expected a text (string); write the text itself, such as the content of a file read as 'utf8'",
  );
  expect(misuseOf(() => call(readRule, 5, smallTemplate))).toContain('readRule(text, …) got 5');
  const rule = parseRule('số dòng(hoat_dong) > 0');
  expect(misuseOf(() => call(evaluate, rule.ok && rule.value, { answer: () => 1 }))).toContain(
    'got an object with the key answer, expected a reader of answers with the functions answer, rows and period',
  );
});

it('a schema speaks a language that there is', () => {
  expect(misuseOf(() => call(schemaOf, smallTemplate, { locale: 'fr' }))).toContain("expected 'vi' or 'en'");
});
