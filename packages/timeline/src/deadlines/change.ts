import type { CivilDate } from '@chiendich/core';
import type { CampaignOrganization, DeadlineReading } from '../campaign/campaign.ts';

/** A change that one thinks about. */
export type Change =
  /** The launch goes to another day; `carry` moves what comes after it by as many days. */
  | { readonly kind: 'moveLaunch'; readonly to: CivilDate; readonly carry: 'nothing' | 'whatFollows' }
  /** Every deadline that has not fallen moves by some days. */
  | { readonly kind: 'shift'; readonly days: number }
  | { readonly kind: 'changeDeadline'; readonly deadline: string; readonly to: CivilDate | DeadlineReading }
  | { readonly kind: 'addOrganization'; readonly organization: CampaignOrganization; readonly duty: string }
  | {
      readonly kind: 'dissolveOrganization';
      readonly organization: string;
      readonly on: CivilDate;
      readonly successors: readonly string[];
    };
