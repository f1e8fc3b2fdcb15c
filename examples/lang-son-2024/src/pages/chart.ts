import type { Instant } from '@chiendich/core';
import { civilDateAt } from '@chiendich/core';
import type { GanttOptions } from '@chiendich/timeline';
import { writeGanttSvg } from '@chiendich/timeline';
import { campaignAt, type WalkedCampaign } from '../walk-timeline.ts';
import { type Html, html } from './html.ts';

/** The chart of the campaign (biểu đồ tiến độ) on the day on which it is looked at. */
export function chartOf(
  walked: WalkedCampaign,
  lookedAt: Instant,
  layout: NonNullable<GanttOptions['layout']>,
): string {
  return writeGanttSvg(campaignAt(walked, lookedAt), { today: civilDateAt(lookedAt), layout });
}

/** The chart as a picture that needs no other file: beside the bars on a screen, above them on a telephone. */
export function chartPicture(walked: WalkedCampaign, lookedAt: Instant): Html {
  const wide = chartOf(walked, lookedAt, 'wide');
  return html`<picture><source media="(max-width: 48rem)" srcset="${dataUri(chartOf(walked, lookedAt, 'narrow'))}"><img class="chart" src="${dataUri(wide)}" alt="${descriptionIn(wide)}"></picture>`;
}

function dataUri(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
}

/** The words of the chart's own description. */
function descriptionIn(svg: string): string {
  return (/<desc[^>]*>([^<]*)/.exec(svg)?.[1] ?? '').replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}
