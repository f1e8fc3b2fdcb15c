import { taskVerbs } from './acts.ts';
import { annexWords } from './annexes.ts';
import { assignmentWords, orderVerbs } from './assignments.ts';
import { territoryNouns } from './bodies.ts';
import { campaignWords } from './campaign.ts';
import { ceremonyWords, scriptWords } from './ceremony.ts';
import { agreementWords, scannedWords } from './checked-form.ts';
import { issuersBySymbol, markWords } from './checked-marks.ts';
import { capitalWords, periodWords, unitWords } from './checked-wording.ts';
import { citationWords } from './citations.ts';
import { clockWords } from './clock.ts';
import { connectives } from './connectives.ts';
import { contentWords } from './contents.ts';
import { coverageWords, genericCompounds } from './coverage.ts';
import { calendarUnits, dateWords, edges, ordinals, partsOfDay, recurring } from './dates.ts';
import { otherDocumentTypes, otherTitledTypes } from './document-types.ts';
import { dueWords } from './due-words.ts';
import { dutyWords } from './duties.ts';
import { endedBodies, formerBodyWords } from './ended-bodies.ts';
import { groupWords } from './groups.ts';
import { headerWords } from './headers.ts';
import { headingWords, levelNames } from './headings.ts';
import { lawWords } from './laws.ts';
import { annexKinds, citedWords } from './plan-citations.ts';
import { recipientLines } from './plan-recipients.ts';
import { sectionWords } from './plan-sections.ts';
import { termWords } from './plan-terms.ts';
import { recipientWords } from './recipients.ts';
import { moneyPowers, moneyWords, numberWordChoices, resourceWords } from './resources.ts';
import { headsOfIssuers, signerWords } from './signers.ts';
import { smallWords } from './small-words.ts';
import { tableWords } from './tables.ts';
import { writtenNames } from './written-names.ts';

/** Every table by which plans (kế hoạch) are read and checked, by what its words name. */
export const planWords = {
  agreement: agreementWords,
  annexes: annexWords,
  annexKinds,
  assignments: assignmentWords,
  calendar: calendarUnits,
  campaign: campaignWords,
  capitals: capitalWords,
  ceremony: ceremonyWords,
  citations: citationWords,
  cited: citedWords,
  clock: clockWords,
  connectives,
  contents: contentWords,
  coverage: coverageWords,
  dates: dateWords,
  edges,
  due: dueWords,
  duties: dutyWords,
  endedBodies,
  formerBody: formerBodyWords,
  genericCompounds,
  groups: groupWords,
  headers: headerWords,
  headings: headingWords,
  headsOfIssuers,
  issuersBySymbol,
  laws: lawWords,
  levelNames,
  marks: markWords,
  money: moneyWords,
  moneyPowers,
  numberWordChoices,
  orderVerbs,
  ordinals,
  otherDocumentTypes,
  otherTitledTypes,
  partsOfDay,
  periods: periodWords,
  recipientLines,
  recipients: recipientWords,
  recurring,
  resources: resourceWords,
  scanned: scannedWords,
  script: scriptWords,
  sections: sectionWords,
  signers: signerWords,
  smallWords,
  tables: tableWords,
  taskVerbs,
  terms: termWords,
  territoryNouns,
  units: unitWords,
  writtenNames,
};
