import { readFileSync, rmSync } from 'node:fs';
import { MisuseError } from '@chiendich/core';
import { afterAll, describe, expect, it } from 'vitest';
import { indexedDbStore } from '../../../packages/form-elements/src/draft/indexed-db-store.ts';
import { entriesOf } from '../repository.ts';
import type { Call, Calls } from './calls.ts';
import { asArgument, optional, wrongFor } from './calls.ts';
import { coreCalls, coreMethods } from './core.ts';
import { documentCalls } from './document.ts';
import { formCalls, formMethods } from './form.ts';
import { officialTextCalls } from './official-text.ts';
import { organizationsCalls, organizationsMethods } from './organizations.ts';
import { planCalls } from './plan.ts';
import { reportCalls, reportMethods } from './report.ts';
import { folder, timelineCalls, timelineMethods } from './timeline.ts';

const tables: Readonly<Record<string, Readonly<Record<string, Calls>>>> = {
  core: coreCalls,
  'official-text': officialTextCalls,
  organizations: organizationsCalls,
  plan: planCalls,
  report: reportCalls,
  timeline: timelineCalls,
  form: formCalls,
  document: documentCalls,
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Called = (...args: readonly unknown[]) => unknown;

for (const [name, table] of Object.entries(tables)) {
  describe.each(entriesOf(name))(`${name} $entry`, ({ entry, source }) => {
    const calls = table[entry] ?? {};

    it('has a right call for every function, and none besides', async () => {
      const exported: Readonly<Record<string, unknown>> = await import(source);
      const functions = Object.keys(exported).filter((key) => typeof exported[key] === 'function');
      expect(Object.keys(calls).sort()).toEqual(functions.sort());
    });

    for (const [key, call] of Object.entries(calls)) {
      if (call === 'internal') continue;
      it(`${key} says what is wrong`, async () => {
        const exported: Readonly<Record<string, unknown>> = await import(source);
        expect(await faultsOf(exported[key] as Called, call)).toEqual([]);
      });
    }
  });
}

describe('form-elements', () => {
  it('has no function beside the store and the element, whose properties a page sets', () => {
    const named = entriesOf('form-elements').flatMap(({ source }) => [
      ...readFileSync(source, 'utf8').matchAll(/^export \{ ([^}]+) \}/gm),
    ]);
    expect(named.map(([, name]) => name)).toEqual([
      'indexedDbStore',
      'ChiendichReportForm',
      'ChiendichReportForm',
    ]);
  });

  it('indexedDbStore says what is wrong', async () => {
    expect(await faultsOf(indexedDbStore as Called, [optional('chiendich')])).toEqual([]);
  });
});

describe('methods', () => {
  for (const { name, call, args } of [
    ...coreMethods,
    ...organizationsMethods,
    ...reportMethods,
    ...timelineMethods,
    ...formMethods,
  ]) {
    it(`${name} says what is wrong`, async () => {
      expect(await faultsOf(call as Called, args)).toEqual([]);
    });
  }
});

describe('the gate', () => {
  const message = 'f(text) got 42, expected a text; write String(number)';
  const fails = (error: unknown) => () => {
    throw error;
  };

  it.each<[string, Called]>([
    ['a silent success', () => null],
    ['a bare TypeError', (text) => (text as string).trim()],
    ['an error of another class', (text) => (typeof text === 'string' ? 1 : fails(new Error(message))())],
    [
      'a code of no package',
      (text) => (typeof text === 'string' ? 1 : fails(new MisuseError('odd', message))()),
    ],
    [
      'a message without advice',
      (text) =>
        typeof text === 'string' ? 1 : fails(new MisuseError('core/not-text', 'got 42, expected text'))(),
    ],
  ])('finds %s', async (_, call) => {
    expect(await faultsOf(call, ['text'])).not.toEqual([]);
  });
});

/** What is wrong about a function's answers to one right call and to all wrong ones that differ from it in one argument. */
async function faultsOf(called: Called, call: Call): Promise<readonly string[]> {
  const args = call.map(asArgument);
  const right = args.map((argument) => argument.right);
  const faults: string[] = [];
  const answer = await answerOf(called, right);
  if (answer.error !== null) faults.push(`the right call throws ${answer.error}`);
  for (const [index, argument] of args.entries()) {
    for (const { kind, value } of wrongFor(argument)) {
      const given = right.with(index, value);
      const { error, value: returned } = await answerOf(called, given);
      const fault =
        error === null
          ? argument.outside === true && isRefusal(returned)
            ? null
            : 'is taken in silence'
          : faultOfError(error);
      if (fault !== null) faults.push(`argument ${index + 1}, ${kind}: ${fault}`);
    }
  }
  return faults;
}

async function answerOf(
  called: Called,
  args: readonly unknown[],
): Promise<{ error: unknown; value: unknown }> {
  try {
    return { error: null, value: await called(...args) };
  } catch (error) {
    return { error, value: null };
  }
}

function faultOfError(error: unknown): string | null {
  if (!(error instanceof MisuseError)) return `throws ${error}`;
  if (!/^(core|[a-z]+(-[a-z]+)?)\/[a-z-]+$/.test(error.code)) return `has the code ${error.code}`;
  const complete = /: .*got .+expected .+(; |\. )(write|use|ask|call) .+/is.test(error.message);
  return complete ? null : `says only: ${error.message}`;
}

/** How a function that takes data from outside refuses them: with findings, or false, or faults. */
function isRefusal(value: unknown): boolean {
  if (value === false) return true;
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value !== 'object' || value === null) return false;
  const { ok, findings, refused, conflicts } = value as Readonly<Record<string, unknown>>;
  return (
    ok === false || [findings, refused, conflicts].some((list) => Array.isArray(list) && list.length > 0)
  );
}
