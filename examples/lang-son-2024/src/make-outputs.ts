import { describeFinding, type Finding } from '@chiendich/core';
import { writeDocx, writeHtml } from '@chiendich/document';
import { explain } from '@chiendich/report';
import { writeICalendar } from '@chiendich/timeline';
import { chartOf } from './pages/chart.ts';
import { formPage } from './pages/form-page.ts';
import { indexPage } from './pages/index-page.ts';
import { exampleNotice } from './pages/page.ts';
import type { CampaignStory } from './run-campaign.ts';
import { campaignAt } from './walk-timeline.ts';
import type { Outputs } from './write-outputs.ts';

/** Every file that the main job leaves behind, by name. */
export async function makeOutputs(story: CampaignStory): Promise<Outputs> {
  const { plan, planFindings, walked, ledger, consolidation, template, round, papers, decided } = story;
  const { lookedAt } = decided.schedule;
  const consolidated = papers['bao-cao-tong-hop'];
  const contributions = Object.fromEntries(
    consolidation.figures.map(({ code }) => [code, explain(consolidation, decided.issuer.id, code)]),
  );
  return {
    'index.html': indexPage(story),
    'mau-bao-cao.html': await formPage(template, round),
    ...Object.fromEntries(Object.entries(papers).map(([name, paper]) => [`${name}.docx`, writeDocx(paper)])),
    ...(consolidated === undefined ? {} : { 'bao-cao-tong-hop.html': writeHtml(consolidated) }),
    'lich.ics': writeICalendar(campaignAt(walked, lookedAt)),
    'tien-do.svg': chartOf(walked, lookedAt, 'wide'),
    'ke-hoach.json': json({ notice: exampleNotice, plan }),
    'phat-hien.json': json({ notice: exampleNotice, findings: planFindings.map(withSentences) }),
    'nhat-ky.json': json({ notice: exampleNotice, events: walked.events }),
    'so-bao-cao.json': json({ notice: exampleNotice, ledger }),
    'tong-hop.json': json({ notice: exampleNotice, consolidation, contributions }),
  };
}

function withSentences(finding: Finding) {
  return { ...finding, vi: describeFinding(finding, 'vi'), en: describeFinding(finding, 'en') };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
