import { isRecord } from '@chiendich/core/shape';
import { expectArgument } from '../misuse.ts';

/**
 * Throws where a Result, a Promise or a Date of a program stands for the facts of a paper or for one of them; what else
 * is wrong in facts is a finding.
 */
export function expectFacts(kind: string, data: unknown): void {
  expectFact(data, kind, 'compose(…, data, …)');
  if (!isRecord(data)) return;
  for (const [name, fact] of Object.entries(data)) expectFact(fact, name, `compose(…, { ${name}, … }, …)`);
}

function expectFact(fact: unknown, name: string, call: string): void {
  const isResult = isRecord(fact) && typeof fact.ok === 'boolean';
  if (isResult && name === 'plan') expectArgument(fact, 'plan/not-plan-data', call);
  else if (isResult && name === 'template') expectArgument(fact, 'report/not-a-template', call);
  else expectArgument(fact, 'document/not-a-fact', call);
}
