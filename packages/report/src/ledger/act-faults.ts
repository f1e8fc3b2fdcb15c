import type { Finding } from '@chiendich/core';
import { isCivilDate, isInstant, isJson } from '@chiendich/core';
import { isRecord, shapeFaults } from '@chiendich/core/shape';
import { shortText } from '../unknown-value.ts';
import type { ActContent, ReportAct } from './acts.ts';
import { fieldWords, isHandedIn, isName, timeOfAct } from './entry-shape.ts';
import { questionReason } from './ledger-entry.ts';
import { recordFinding } from './record-findings.ts';

type Field = keyof typeof fieldWords;
/** A random text shorter than this can be tried out. */
const shortestSalt = 16;

/** What an act lacks, or says in a form that no ledger keeps; empty for a complete act. */
export function actFaults(act: ReportAct, content: ActContent): readonly Finding[] {
  const { round, organization, by, key, at, salt } = act;
  const faults: Finding[] = [];
  const check = (field: Field, value: unknown, isSound: boolean) => {
    if (!isSound) faults.push(incomplete(organization, field, value));
  };
  check('organization', organization, isName(organization));
  check('round', round, isRecord(round) && isName(round.duty) && isName(round.occurrence));
  check('by', by, isName(by));
  check('key', key, isName(key));
  check('at', at, typeof at === 'string' && isInstant(at));
  check('salt', salt, isName(salt) && salt.length >= shortestSalt);
  if (content.kind !== 'submit' && content.kind !== 'accept') {
    check('reason', content.body?.reason, isName(content.body?.reason));
  }
  if (content.kind === 'return') {
    const { resubmitBy, body } = content;
    check(
      'resubmitBy',
      resubmitBy,
      resubmitBy === null || (typeof resubmitBy === 'string' && isCivilDate(resubmitBy)),
    );
    check('questions', body?.questions, areReasons(body?.questions));
  }
  if (content.kind !== 'submit') {
    const named: unknown = content.kind === 'correct' ? content.corrects : content.version;
    check('version', named, typeof named === 'number' && Number.isSafeInteger(named) && named > 0);
  }
  if (content.kind === 'submit' || content.kind === 'correct') faults.push(...reportFaults(act, content));
  return faults;
}

function areReasons(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    isJson(value) &&
    value.every((each) => shapeFaults(each, questionReason).length === 0)
  );
}

/** What a report that is handed in lacks, or whose it is where it is another's. */
function reportFaults(
  { organization, round }: ReportAct,
  { body, verdict }: Extract<ActContent, { readonly kind: 'submit' | 'correct' }>,
): readonly Finding[] {
  const report = body?.report;
  if (!isHandedIn(report)) return [incomplete(organization, 'report', report)];
  const faults: Finding[] = [];
  if (verdict !== null && !(isRecord(verdict) && typeof verdict.accepted === 'boolean' && isJson(verdict)))
    faults.push(incomplete(organization, 'verdict', verdict));
  if (report.organization !== organization) {
    const params = { organization: shortText(organization), found: shortText(report.organization) };
    faults.push(recordFinding('report/organization-mismatch', params, { path: ['report', 'organization'] }));
  }
  const { duty, occurrence } = report.round;
  if (isRecord(round) && (duty !== round.duty || occurrence !== round.occurrence)) {
    const params = { organization: shortText(organization), found: shortText(`${duty} ${occurrence}`) };
    faults.push(recordFinding('report/round-mismatch', params, { path: ['report', 'round'] }));
  }
  return faults;
}

function incomplete(organization: unknown, field: Field, value: unknown): Finding {
  return recordFinding(
    'report/act-incomplete',
    {
      organization: shortText(organization),
      field: field === 'at' ? timeOfAct : fieldWords[field],
      found: shortText(value),
    },
    { path: [field] },
  );
}
