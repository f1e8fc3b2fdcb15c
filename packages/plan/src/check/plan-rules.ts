import type { PlanRule } from './plan-rule.ts';
import { amountsAgree } from './rules/amounts.ts';
import { annexNumbering, annexPresence } from './rules/annexes.ts';
import { assignedNotAddressed } from './rules/assigned-not-addressed.ts';
import { bulletsOfOneKind } from './rules/bullets.ts';
import { capitals } from './rules/capitals.ts';
import { citationAfterPlan } from './rules/citation-after-plan.ts';
import { citationComplete } from './rules/citation-complete.ts';
import { citationSymbol } from './rules/citation-symbol.ts';
import { citationsAgree } from './rules/citations-agree.ts';
import { consolidationDue } from './rules/consolidation-due.ts';
import { impossibleDate, reversedPeriod } from './rules/dates.ts';
import { deadlineBeforeIssue } from './rules/deadline-before-issue.ts';
import { deadlineOnDayOff } from './rules/deadline-on-day-off.ts';
import { deadlinePassed } from './rules/deadline-passed.ts';
import { archiveLine, endMark } from './rules/end-and-archive.ts';
import { nameWrittenTwoWays } from './rules/name-written-two-ways.ts';
import { dayOfIssue, documentNumber } from './rules/number-and-day.ts';
import { numbering } from './rules/numbering.ts';
import { orderOutsideAuthority } from './rules/order-outside-authority.ts';
import { organizationExists } from './rules/organization-exists.ts';
import { organizationWithoutTask } from './rules/organization-without-task.ts';
import { repeatedPhrase } from './rules/repeated-phrase.ts';
import { reportingDuties } from './rules/reporting-duties.ts';
import { authorityLines, signerOfIssuer, titleBeforeName } from './rules/signature.ts';
import { superiorAddressed } from './rules/superior-addressed.ts';
import { tableSums } from './rules/table-sums.ts';
import { territoryEnded } from './rules/territory-ended.ts';
import { themeQuotedTwoWays } from './rules/theme.ts';
import { weekdayOfDate } from './rules/weekday.ts';

/** Every rule of the checker, in the order in which findings are given. */
export const planRules: readonly PlanRule[] = [
  documentNumber,
  dayOfIssue,
  deadlineBeforeIssue,
  consolidationDue,
  deadlineOnDayOff,
  deadlinePassed,
  impossibleDate,
  weekdayOfDate,
  reversedPeriod,
  reportingDuties,
  citationAfterPlan,
  citationSymbol,
  citationComplete,
  citationsAgree,
  organizationExists,
  territoryEnded,
  organizationWithoutTask,
  assignedNotAddressed,
  superiorAddressed,
  orderOutsideAuthority,
  authorityLines,
  signerOfIssuer,
  titleBeforeName,
  archiveLine,
  annexNumbering,
  annexPresence,
  nameWrittenTwoWays,
  themeQuotedTwoWays,
  amountsAgree,
  tableSums,
  repeatedPhrase,
  numbering,
  bulletsOfOneKind,
  capitals,
  endMark,
];
