import type { messages as vi } from './vi.ts';

/** Sentences of the findings in English. */
export const messages: Readonly<Record<keyof typeof vi, string>> = {
  'timeline/unknown-command': 'The timeline of a campaign has no command "{command}"{meant}.',
  'timeline/not-json':
    'The command has a field “{field}” that is not plain JSON data with well-formed text, so it cannot be recorded; what came is: {read}.',
  'timeline/command-field': 'Command "{command}": {field} must be {expected}; what came is: {read}.',
  'timeline/not-a-command':
    'A command is an object with kind and by, such as kind: "issue"; what came is: {read}.',
  'timeline/command-field-unknown':
    'Command "{command}" has no field {field}{meant}; its fields are {known:list}.',
  'timeline/not-an-instant':
    'A command is dated by an instant in UTC, in whole seconds such as 2024-07-10T17:00:00Z; what came is: “{read}”.',
  'timeline/dated-before-last-event':
    'The command is dated {at}, before the last event of the log ({last}); a log only grows forward.',
  'timeline/campaign-over': 'The campaign has ended ({stage}): it is too late to {command}.',
  'timeline/campaign-paused': 'The campaign is {standing}; resume it in order to {command}.',
  'timeline/wrong-stage':
    'One cannot {command} while the campaign is in stage "{stage}"; this belongs to stage "{expected}".',
  'timeline/not-planned': 'The plan has no {what}: one cannot {command}.',
  'timeline/open-duties':
    '{open:number} organizations have not finished their duty to report; accept, waive or close each as missing before the receipt of reports is closed.',
  'timeline/unknown-deadline': 'The plan has no deadline with the id "{deadline}".',
  'timeline/unclear-date': 'A real day is needed, with day, month and year; what came is: “{read}”.',
  'timeline/same-reading': 'Deadline "{quote}" already is {read:date}; there is nothing to change.',
  'timeline/recurring-deadline-by-a-day':
    'The deadline "{quote}" comes back; a single day would end the rounds to come. Say how it recurs too, or extend the duties of this round.',
  'timeline/deadline-in-doubt':
    'Deadline "{quote}" has its last day on {lastDay:date}, before the plan\'s own date {reference:date}; it does not run until somebody corrects or confirms it.',
  'timeline/deadline-without-day': 'Deadline "{quote}" names no single day, so nobody is reminded of it.',
  'timeline/deadline-on-day-off':
    'The last day of deadline "{quote}" is {lastDay:date}, which is not a working day; the deadline stays as it is.',
  'timeline/document-needed':
    'The plan has been issued: a change of deadline "{quote}" needs a document (Decree 30/2020/NĐ-CP, art. 18.3).',
  'timeline/document-of-equal-form':
    'A fault of content is corrected by a document of equal form ("{expected}"), but {reference} is of type "{read}" (Decree 30/2020/NĐ-CP, art. 18.3).',
  'timeline/official-letter-needed':
    'A fault of form is corrected by an official letter (công văn), but {reference} is of type "{read}" (Decree 30/2020/NĐ-CP, art. 18.3).',
  'timeline/amend-a-draft':
    'The plan is still a draft: correct the deadline; no amending document is needed.',
  'timeline/issued-before-start':
    'The date of issue {date:date} is before the day on which the log began, {started:date}; please check.',
  'timeline/unknown-organization': 'Organization "{organization}" has no duty to report in this campaign.',
  'timeline/duplicate-organization': '{organization} is already on the list of those who send the {duty}.',
  'timeline/unresolved-addressee':
    'No reporting organization could be found for the phrase "{phrase}" in the register as of {date:date}.',
  'timeline/nobody-reports': 'No body was found that has to send the {duty}.',
  'timeline/unknown-duty': 'The plan has no duty to report with the id "{duty}".',
  'timeline/unknown-round':
    'There is no round "{occurrence}" of the duty "{duty}" for this; to choose from: {rounds}.',
  'timeline/duty-act-refused': 'The report of "{organization}" is {state}, so it cannot be {act}.',
  'timeline/entry-already-recorded':
    'Entry {sequence} of the report ledger is already recorded for "{organization}"; it is not recorded twice.',
  'timeline/entry-out-of-order':
    'Entry {sequence} of the report ledger comes after entry {last} of "{organization}"; entries are recorded in order.',
  'timeline/entry-does-not-follow':
    'Entry {sequence} does not follow the ledger of "{organization}", recorded up to entry {last}.',
  'timeline/entry-altered':
    'Entry {sequence} of the ledger of "{organization}" is not as it was written: its hash does not match.',
  'timeline/entry-in-future':
    'The ledger entry is dated {entryAt}, after the command itself ({at}); a clock may be wrong.',
  'timeline/entry-of-other-template':
    'The report of "{organization}" follows the template "{found}", while this round asks for "{expected}".',
  'timeline/calendar-year-unknown':
    'Days off of the year {year} are not known; the deadline "{quote}" of that year is counted by ordinary weeks.',
  'timeline/task-follows-duty':
    'The task "{task}" is a duty to report: it stands where the reports stand, and is not moved by itself.',
  'timeline/extension-not-later':
    'The extension for "{organization}" is to {to:date}, which is not later than its deadline ({due:date}).',
  'timeline/successor-missing': 'No successor is named to take over the duty of "{organization}".',
  'timeline/unknown-task': 'There is no task with the id "{task}".',
  'timeline/task-act-refused': 'Task "{task}" ({mode}) is {state}: one cannot {act} it.',
  'timeline/superior-report-sent': 'The {duty} was sent to the superiors before and is not recorded again.',
  'timeline/earlier-stage-unsent':
    'The {duty} (stage {stage}) may not go to the superiors while the {earlier} (stage {earlierStage}) is not sent; to send it first, give a reason.',
  'timeline/not-a-log': 'A log is a list of at least one event; what came is: {read}.',
  'timeline/not-an-event': 'This entry of the log is not an event; what came is: {read}.',
  'timeline/event-version':
    'Event {sequence} is of format version {read}; this program reads version 1 only.',
  'timeline/event-kind': 'Event {sequence} is of an unknown kind: {read}.',
  'timeline/event-field': 'Event {sequence}: {field} must be {expected}; what came is: {read}.',
  'timeline/log-start':
    'Event {sequence} is "{kind}"; a log begins with "campaignStarted" and has it only once.',
  'timeline/log-gap': 'The log has a gap: event {expected} should follow, but the log has event {sequence}.',
  'timeline/log-duplicate': 'Event {sequence} comes twice or out of order; expected event {expected}.',
  'timeline/log-back-in-time': 'Event {sequence} is dated {at}, before the event in front of it ({last}).',
  'timeline/log-broken':
    'Event {sequence} does not fit its hash: it was changed, or the chain is broken in front of it.',
  'timeline/torn-line':
    'The last line of {file} was cut off in the middle; it was never acknowledged and is not read.',
  'timeline/storage-conflict':
    'The storage holds {kept:number} events, but this step continues after {expected:number}; somebody else may have written.',
  'timeline/unknown-change': 'A change to try has as its kind one of {known:list}; what came is: {read}.',
  'timeline/change-field': 'The change: {field} must be {expected}; what came is: {read}.',
  'timeline/change-field-unknown':
    'The change "{change}" has no field {field}{meant}; its fields are {known:list}.',
  'timeline/launch-outside-peak':
    'The launch on {launch:date} lies outside the peak period ({start:date} to {end:date}).',
  'timeline/deadline-in-past':
    'Deadline "{quote}" has its last day on {lastDay:date}, which is past as of {today:date}.',
  'timeline/stages-out-of-order':
    'The {upper} (last day {upperDay:date}) is not due after the {lower} (last day {lowerDay:date}), which it consolidates.',
  'timeline/not-a-snapshot': 'What came is not a snapshot of a campaign: {read}.',
  'timeline/snapshot-newer':
    'The snapshot is of format version {read}, newer than version {known} which this program reads.',
  'timeline/snapshot-field': 'The snapshot: {field} must be {expected}; what came is: {read}.',
};
