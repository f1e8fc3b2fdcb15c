import { beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from './closed-kinds/type-check-overlay.ts';
import { faultsOf } from './closed-kinds/type-check-overlay.ts';

const report = 'packages/report/src';

/** One kind more in each closed list, and every file that has to say something of it. */
const additions: readonly {
  readonly what: string;
  /** What the type checker's sentences about it hold. */
  readonly name: RegExp;
  readonly edit: Edit;
  readonly faces: readonly string[];
}[] = [
  {
    what: 'an aggregation',
    name: /Property 'probeMedian'/,
    edit: {
      file: `${report}/aggregations/aggregation-traits.ts`,
      from: '  max: {',
      to: '  probeMedian: sum,\n  max: {',
    },
    faces: [`${report}/aggregations/value-of-node.ts`],
  },
  {
    what: 'what an aggregation keeps of its values',
    name: /probeSmallest/,
    edit: {
      file: `${report}/aggregations/aggregation-traits.ts`,
      from: "keeps: 'sum' |",
      to: "keeps: 'probeSmallest' | 'sum' |",
    },
    faces: [
      `${report}/consolidate/column-figures.ts`,
      `${report}/consolidate/enter-report.ts`,
      `${report}/consolidate/tallies.ts`,
    ],
  },
  {
    what: 'a kind of question',
    name: /probeKind|index type 'Values</,
    edit: {
      file: `${report}/questions/question.ts`,
      from: '  readonly yesNo: YesNoQuestion;',
      to: "  readonly yesNo: YesNoQuestion;\n  readonly probeKind: Omit<YesNoQuestion, 'kind'> & { readonly kind: 'probeKind' };",
    },
    faces: [
      'packages/document/src/compose/answer-cells.ts',
      'packages/form-elements/src/questions/field.view.ts',
      'packages/form/src/engine/answer-text.ts',
      `${report}/consolidate/column-figures.ts`,
      `${report}/consolidate/figures.ts`,
      `${report}/derive/read-template-rules.ts`,
      `${report}/infer-report.ts`,
      `${report}/input/read-typed.ts`,
      `${report}/rules/check.ts`,
      `${report}/schema/question-schemas.ts`,
      `${report}/template/question-findings.ts`,
      `${report}/template/table.ts`,
      `${report}/testing/arbitrary-report.ts`,
      `${report}/validate/answer-check.ts`,
      `${report}/validate/to-json-schema.ts`,
    ],
  },
  {
    what: 'a kind of event',
    name: /probeEvent/,
    edit: {
      file: 'packages/timeline/src/evolve/event.ts',
      from: '  commandRefused: record({',
      to: '  probeEvent: record({ reason: text }),\n  commandRefused: record({',
    },
    faces: ['packages/timeline/src/evolve/evolve.ts'],
  },
  {
    what: 'a node of the rule language',
    name: /"probeNode"/,
    edit: {
      file: `${report}/rules/rule.ts`,
      from: 'export type Rule =',
      to: "export type Rule =\n  | { readonly kind: 'probeNode'; readonly of: Rule }",
    },
    faces: [
      `${report}/rules/check.ts`,
      `${report}/rules/evaluate.ts`,
      `${report}/rules/kept-by-totals.ts`,
      `${report}/rules/print.ts`,
      `${report}/rules/rule.ts`,
    ],
  },
];

const packages = ['report', 'form', 'form-elements', 'document', 'timeline'];
const edits = additions.map(({ edit }) => edit);

/** One program for all: the sentences name the kind that they are about. */
let faults: ReadonlyMap<string, string>;
beforeAll(() => {
  faults = faultsOf(packages, edits);
});

describe('a kind more in a closed list is a compile error in every face', () => {
  it.each(additions)('$what', ({ name, faces }) => {
    const faulty = [...faults].filter(([, said]) => name.test(said)).map(([file]) => file);
    expect(faulty.sort()).toEqual([...faces].sort());
  });

  it('and nowhere else', () => {
    const faces = new Set(additions.flatMap((addition) => addition.faces));
    expect([...faults].filter(([file]) => !faces.has(file))).toEqual([]);
  });

  it('a default that swallows a kind hides its face', () => {
    const swallow = {
      file: `${report}/rules/rule.ts`,
      from: '      rule satisfies LeafRule;\n',
      to: '',
    };
    const swallowed = faultsOf(
      ['report'],
      [...edits.filter(({ file }) => file.startsWith(report)), swallow],
      `${report}/rules/`,
    );
    expect(swallowed.get(`${report}/rules/rule.ts`)).toBeUndefined();
    expect(swallowed.get(`${report}/rules/print.ts`)).toMatch(/"probeNode"/);
  });
});
