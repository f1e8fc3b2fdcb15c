import { readPlan } from '@chiendich/plan';
import type { Gold, Score } from './score.ts';
import { scoreIdentity, scoreLists, scorePlan } from './score.ts';

/** What is read of a text against its annotation, by kind of fact. */
export function scoresOf(text: string, gold: Gold): Readonly<Record<string, Score>> {
  const result = readPlan(text);
  const document = result.ok ? result.value.document : result.document;
  if (document === null) throw new Error('nothing was read');
  const subject = document.subject.map((leaf) => leaf.text).join(' ') || null;
  const kind = scoreLists([gold.isPlan ? 'plan' : 'no plan'], [result.ok ? 'plan' : 'no plan']);
  const identity = scoreIdentity(gold, document, subject, document.signature);
  if (result.ok) return { kind, identity, ...scorePlan(gold, result.value.plan) };
  const recipients = scoreLists(
    gold.recipients,
    document.recipients.map((recipient) => recipient.name),
  );
  return { kind, identity, recipients };
}
