import type { Explanation } from '@chiendich/core';
import { defineExplanations } from '@chiendich/core';
import { finding } from '../findings.ts';
import { commands } from './explain-commands.ts';
import { deadlines } from './explain-deadlines.ts';
import { duties } from './explain-duties.ts';
import { log } from './explain-log.ts';
import type { messages } from './vi.ts';

/** The code of a finding on the course of a campaign. */
export type TimelineFindingCode = keyof typeof messages;

const onCampaigns: Readonly<Record<TimelineFindingCode, Explanation>> = {
  ...commands,
  ...deadlines,
  ...duties,
  ...log,
};

defineExplanations(finding, onCampaigns);
