import { basename, relative } from 'node:path';
import { describeFinding, type Finding, formatDate, type Locale, type Result } from '@chiendich/core';
import { wordsOfStage } from '@chiendich/timeline';
import { loadReceivedReports } from './load-acts.ts';
import { loadOrganizations } from './load-organizations.ts';
import { makeOutputs } from './make-outputs.ts';
import { type Options, readOptions } from './options.ts';
import { exampleNotice } from './pages/page.ts';
import { lineAndColumn } from './place-in-text.ts';
import { readText } from './read-files.ts';
import { sentenceOf } from './receive-reports.ts';
import { type CampaignStory, runCampaign } from './run-campaign.ts';
import { words } from './words.ts';
import { writeOutputs } from './write-outputs.ts';

const args = process.argv.slice(2);
const wantsEnglish = args.some(
  (arg, index) => arg === '--locale=en' || (arg === 'en' && args[index - 1] === '--locale'),
);

const options = orExit(readOptions(args), wantsEnglish ? 'en' : 'vi', null);
await main(options);

async function main(options: Options): Promise<void> {
  const { locale } = options;
  const say = words[locale];
  console.log(`${say.title}\n${exampleNotice}\n`);

  const planText = orExit(readText(options.plan), locale, null);
  const organizations = orExit(loadOrganizations(options.organizations), locale, null);
  const received = orExit(loadReceivedReports(options.reports), locale, null);
  const story = orExit(runCampaign({ planText, organizations, received }), locale, {
    file: basename(options.plan),
    text: planText,
  });

  printStory(story, options);
  writeOutputs(options.out, await makeOutputs(story));
  console.log(`\n${say.written(relative(process.cwd(), options.out) || '.')}`);
}

/** Progress and summary of the campaign. */
function printStory(story: CampaignStory, { plan, locale }: Options): void {
  const say = words[locale];
  console.log(say.planRead(basename(plan), story.plan.subject ?? ''));
  console.log(say.planFindings(story.planFindings.length));
  for (const finding of story.planFindings)
    console.log(lineOf(finding, locale, { file: basename(plan), text: story.planText }));

  const { state } = story.walked;
  for (const row of state.deadlines) {
    for (const { from, corrected, by, reason } of row.corrections)
      console.log(`\n${say.corrected(row.quote, from.date, corrected.date, by, reason)}`);
  }
  if (state.issue !== null) {
    console.log(
      say.issued(
        `${state.issue.number}/${story.plan.document.symbol}`,
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
  for (const { received, findings, verdict } of story.reports.filter(
    (report) => report.verdict === 'returned',
  )) {
    console.log(`  ${say.verdicts[verdict]} ${received.file}`);
    for (const finding of findings.filter(({ severity }) => severity === 'error'))
      console.log(`    - ${sentenceOf(finding, story.template, locale)}`);
  }
  const { completeness, reporting } = story.consolidation;
  console.log(say.completeness(completeness));
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
