import { basename, relative } from 'node:path';
import { describeFinding, type Finding, formatDate, type Locale, type Result } from '@chiendich/core';
import { wordsOfStage } from '@chiendich/timeline';
import { loadReceivedReports } from './load-acts.ts';
import { loadOrganizations } from './load-organizations.ts';
import { makeOutputs } from './make-outputs.ts';
import { exampleOrganizations, exampleReports, type Options, readOptions, wantsHelp } from './options.ts';
import { lineAndColumn } from './place-in-text.ts';
import { readText } from './read-files.ts';
import { sentenceOf } from './receive-reports.ts';
import {
  type CampaignStory,
  type CheckedPlan,
  type RoundResult,
  readCampaignPlan,
  runCampaign,
} from './run-campaign.ts';
import { words } from './words.ts';
import { writeOutputs } from './write-outputs.ts';

const args = process.argv.slice(2);
const wantsEnglish = args.some(
  (arg, index) => arg === '--locale=en' || (arg === 'en' && args[index - 1] === '--locale'),
);

if (wantsHelp(args)) {
  console.log(words[wantsEnglish ? 'en' : 'vi'].help);
  process.exit(0);
}
const options = orExit(readOptions(args), wantsEnglish ? 'en' : 'vi', null);
await main(options);

async function main(options: Options): Promise<void> {
  const { locale } = options;
  const say = words[locale];
  const file = basename(options.plan);
  const planText = orExit(readText(options.plan), locale, null);
  const organizations = orExit(
    loadOrganizations(options.organizations ?? exampleOrganizations),
    locale,
    null,
  );
  const given = { organizations, isExample: options.organizations === null };
  const checked = orExit(readCampaignPlan(planText, given), locale, { file, text: planText });
  const { isExample } = checked.decided;
  console.log(`${isExample ? say.title : say.otherTitle}\n${say.notice}\n`);
  printPlan(checked, options);
  if (!isExample)
    console.log(
      `\n${say.otherPlan({ withReports: options.reports !== null, withRegister: checked.organizations.length > 0 })}`,
    );

  const folder = options.reports ?? (isExample ? exampleReports : null);
  const received = folder === null ? [] : orExit(loadReceivedReports(folder), locale, null);
  const story = orExit(runCampaign(checked, received), locale, null);
  printStory(story, options);
  writeOutputs(options.out, await makeOutputs(story));
  console.log(`\n${say.written(relative(process.cwd(), options.out) || '.')}`);
}

/** What the reader and the checker find in the plan. */
function printPlan({ plan, planText, planFindings }: CheckedPlan, { plan: path, locale }: Options): void {
  const say = words[locale];
  const file = basename(path);
  console.log(say.planRead(file, plan.subject ?? ''));
  console.log(say.planFindings(planFindings.length));
  for (const finding of planFindings) console.log(lineOf(finding, locale, { file, text: planText }));
}

/** Progress and summary of the campaign. */
function printStory(story: CampaignStory, { locale }: Options): void {
  const say = words[locale];
  const [start] = story.walked.events;
  if (start?.kind === 'campaignStarted' && !story.decided.isExample) {
    for (const finding of start.findings) console.log(lineOf(finding, locale, null));
  }
  const { state } = story.walked;
  for (const row of state.deadlines) {
    for (const { from, corrected, by, reason } of row.corrections)
      console.log(`\n${say.corrected(row.quote, from.date, corrected.date, by, reason)}`);
  }
  if (state.issue !== null) {
    console.log(
      say.issued(
        [state.issue.number, story.plan.document.symbol].filter((part) => part !== null).join('/'),
        formatDate(state.issue.date, 'short'),
      ),
    );
  }
  console.log(
    say.timeline(
      story.walked.events.length,
      story.walked.effects.length,
      wordsOfStage(state.lifeCycle)[locale],
    ),
  );

  console.log(`\n${say.reports(story.reports.length)}`);
  for (const { received, template, findings, verdict } of story.reports.filter(
    (report) => report.verdict === 'returned',
  )) {
    console.log(`  ${say.verdicts[verdict]} ${received.file}`);
    for (const finding of findings.filter(({ severity }) => severity === 'error'))
      console.log(`    - ${sentenceOf(finding, template, locale)}`);
  }
  if (story.hierarchy.nodes.length === 1 || story.results.length === 0) console.log(say.nobodyReports);
  else for (const result of story.results) printRound(result, options);
}

/** How complete a round is, and who is late or missing. */
function printRound({ template, consolidation }: RoundResult, { locale }: Options): void {
  const say = words[locale];
  const { completeness, reporting } = consolidation;
  console.log(`\n${template.title[locale]}\n${say.completeness(completeness)}`);
  if (completeness.received === 0) return;
  for (const { name, status, late } of reporting) {
    if (status === 'notReceived') console.log(`  ${say.missing(name)}`);
    else if (late) console.log(`  ${say.late(name)}`);
  }
}

interface Source {
  readonly file: string;
  readonly text: string;
}

/** `error plan.md:12:5 sentence`. */
function lineOf(finding: Finding, locale: Locale, source: Source | null): string {
  const place = source === null ? '' : `${placeOf(finding, source)}: `;
  return `  ${words[locale].severities[finding.severity]} ${place}${describeFinding(finding, locale)}`;
}

function placeOf(finding: Finding, { file, text }: Source): string {
  if (finding.span === undefined) return file;
  const { line, column } = lineAndColumn(text, finding.span.start);
  return `${file}:${line}:${column}`;
}

/** The value, or the findings on the error stream and exit code 1: nothing has been written by then. */
function orExit<T>(result: Result<T>, locale: Locale, source: Source | null): T {
  if (result.ok) return result.value;
  console.error(words[locale].stopped);
  for (const finding of result.findings) console.error(lineOf(finding, locale, source));
  process.exit(1);
}
