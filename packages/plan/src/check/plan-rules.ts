import type { PlanRule } from './plan-rule.ts';
import { amountsAddUp } from './rules/amount-sums.ts';
import { amountsAgree } from './rules/amounts.ts';
import { annexNumbering, annexPresence } from './rules/annexes.ts';
import { assignedNotAddressed } from './rules/assigned-not-addressed.ts';
import { bodyAbolished } from './rules/body-abolished.ts';
import { bulletsOfOneKind } from './rules/bullets.ts';
import { capitals } from './rules/capitals.ts';
import { ceremonyOnOneDay, ceremonyWhole } from './rules/ceremony-agrees.ts';
import { citationAfterPlan } from './rules/citation-after-plan.ts';
import { citationComplete } from './rules/citation-complete.ts';
import { citationIssuer, citationNumberWord, citationSymbol } from './rules/citation-symbol.ts';
import { citationsAgree } from './rules/citations-agree.ts';
import { clockTime } from './rules/clock-time.ts';
import { consolidationDue } from './rules/consolidation-due.ts';
import { countsAgree } from './rules/counts.ts';
import { impossibleDate, reversedPeriod } from './rules/dates.ts';
import { deadlineBeforeIssue } from './rules/deadline-before-issue.ts';
import { deadlineOnDayOff } from './rules/deadline-on-day-off.ts';
import { deadlinePassed } from './rules/deadline-passed.ts';
import { enclosureAgrees } from './rules/enclosure.ts';
import { archiveLine, endMark } from './rules/end-and-archive.ts';
import { headerFigures } from './rules/header-figures.ts';
import { issuerAgrees, placeOfIssuer } from './rules/issuer-agrees.ts';
import { leadsWithItself } from './rules/leads-with-itself.ts';
import { otherTypeNamed, placeholders } from './rules/left-over.ts';
import { looksScanned } from './rules/looks-scanned.ts';
import { nameWrittenTwoWays } from './rules/name-written-two-ways.ts';
import { nationalHeading } from './rules/national-heading.ts';
import { blanksOfHeader, colonOfNumber } from './rules/number-and-day.ts';
import { numbering } from './rules/numbering.ts';
import { orderOutsideAuthority } from './rules/order-outside-authority.ts';
import { organizationExists } from './rules/organization-exists.ts';
import { organizationWithoutTask } from './rules/organization-without-task.ts';
import { otherForm } from './rules/other-form.ts';
import { symbolOfIssuer, symbolOfType } from './rules/own-symbol.ts';
import { pairsClosed } from './rules/pairs.ts';
import { phasesAgree } from './rules/phases.ts';
import { recipientsRefer } from './rules/recipients-refer.ts';
import { repeatedPhrase } from './rules/repeated-phrase.ts';
import { reportingDuties } from './rules/reporting-duties.ts';
import { authorityLines, signerOfIssuer, titleBeforeName } from './rules/signature.ts';
import { superiorAddressed } from './rules/superior-addressed.ts';
import { tableSums } from './rules/table-sums.ts';
import { territoryEnded } from './rules/territory-ended.ts';
import { themeQuotedTwoWays } from './rules/theme.ts';
import { yearOfTitle } from './rules/title-year.ts';
import { weekdayOfDate } from './rules/weekday.ts';
import { onBehalfOfCollective, partsOfPaper, recipientsOnce } from './rules/whole-paper.ts';

/** Every rule of the checker, in the order in which findings are given. */
export const planRules: readonly PlanRule[] = [
  looksScanned,
  partsOfPaper,
  nationalHeading,
  blanksOfHeader,
  colonOfNumber,
  headerFigures,
  otherForm,
  symbolOfType,
  symbolOfIssuer,
  issuerAgrees,
  placeOfIssuer,
  yearOfTitle,
  deadlineBeforeIssue,
  consolidationDue,
  deadlineOnDayOff,
  deadlinePassed,
  impossibleDate,
  weekdayOfDate,
  clockTime,
  ceremonyOnOneDay,
  ceremonyWhole,
  reversedPeriod,
  phasesAgree,
  reportingDuties,
  citationAfterPlan,
  citationSymbol,
  citationIssuer,
  citationNumberWord,
  citationComplete,
  citationsAgree,
  organizationExists,
  territoryEnded,
  bodyAbolished,
  organizationWithoutTask,
  leadsWithItself,
  assignedNotAddressed,
  superiorAddressed,
  orderOutsideAuthority,
  onBehalfOfCollective,
  authorityLines,
  signerOfIssuer,
  titleBeforeName,
  recipientsOnce,
  recipientsRefer,
  archiveLine,
  annexNumbering,
  annexPresence,
  enclosureAgrees,
  nameWrittenTwoWays,
  themeQuotedTwoWays,
  amountsAgree,
  amountsAddUp,
  tableSums,
  countsAgree,
  repeatedPhrase,
  pairsClosed,
  placeholders,
  otherTypeNamed,
  numbering,
  bulletsOfOneKind,
  capitals,
  endMark,
];
