import { taskVerbs } from './acts.ts';
import { assignmentWords, orderVerbs } from './assignments.ts';
import { territoryNouns } from './bodies.ts';
import { campaignWords } from './campaign.ts';
import { ceremonyWords, scriptWords } from './ceremony.ts';
import { capitalWords, periodWords, unitWords, weekdays } from './checked-wording.ts';
import { contentWords } from './contents.ts';
import { coverageWords, genericCompounds } from './coverage.ts';
import { recurring } from './dates.ts';
import { otherDocumentTypes } from './document-types.ts';
import { dutyWords } from './duties.ts';
import { linkingWords, smallWords } from './linking-words.ts';
import { annexWords, citedWords } from './plan-citations.ts';
import { recipientWords } from './plan-recipients.ts';
import { sectionWords } from './plan-sections.ts';
import { termWords } from './plan-terms.ts';
import { moneyPowers, moneyWords, numberWordChoices, resourceWords } from './resources.ts';
import { headsOfIssuers, signerWords } from './signers.ts';
import { tableWords } from './tables.ts';

/** Every table by which plans (kế hoạch) are read and checked, by what its words name. */
export const planWords = {
  annexes: annexWords,
  assignments: assignmentWords,
  campaign: campaignWords,
  capitals: capitalWords,
  ceremony: ceremonyWords,
  cited: citedWords,
  contents: contentWords,
  coverage: coverageWords,
  duties: dutyWords,
  genericCompounds,
  headsOfIssuers,
  linking: linkingWords,
  money: moneyWords,
  moneyPowers,
  numberWordChoices,
  orderVerbs,
  otherDocumentTypes,
  periods: periodWords,
  recipients: recipientWords,
  recurring,
  resources: resourceWords,
  script: scriptWords,
  sections: sectionWords,
  signers: signerWords,
  smallWords,
  tables: tableWords,
  taskVerbs,
  terms: termWords,
  territoryNouns,
  units: unitWords,
  weekdays,
};
