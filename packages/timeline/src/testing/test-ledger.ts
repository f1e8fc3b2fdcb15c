import type { CivilDate, Instant } from '@chiendich/core';
import type { LedgerEntry } from '@chiendich/report';
import { accept, correct, returnForCorrection, standingOf, submit, withdraw } from '@chiendich/report';
import type { CampaignCommand } from '../decide/command.ts';
import type { RoundName } from '../rounds/reporting-duty.ts';
import { firstRound } from './example-campaign.ts';

/** A ledger under test: its acts, each as the command that records it. */
export class TestLedger {
  readonly #entries: LedgerEntry[] = [];

  /** One act on the version that is in, recorded at once; throws where it is not possible. */
  act(kind: LedgerEntry['kind'], organizationId: string, at: Instant, round: RoundName = firstRound) {
    const entry = this.tried(kind, organizationId, { at, round });
    if (entry === null) throw new Error(`${organizationId} cannot ${kind}`);
    return entry;
  }

  /** One act on the version that is in, or null where it is not possible. */
  tried(
    kind: LedgerEntry['kind'],
    organizationId: string,
    {
      at,
      round = firstRound,
      resubmitBy = null,
    }: { at: Instant; round?: RoundName; resubmitBy?: CivilDate | null },
  ): Extract<CampaignCommand, { readonly kind: 'recordReport' }> | null {
    const chain = { round, organization: organizationId };
    const { version } = standingOf(this.#entries, chain);
    const key = `k${this.#entries.length}`;
    const act = {
      ...chain,
      at,
      by: 'cán bộ',
      key,
      salt: 'muoi-cua-phep-thu',
      version,
      reason: 'thiếu phụ lục',
    };
    const covered = { ...round, from: '2024-05-20', to: '2024-06-30' } as const;
    const template = { id: 'environment-month', version: '2024' };
    const report = { template, organization: organizationId, round: covered, answers: {} };
    const acts = {
      submit: () => submit([...this.#entries], { ...act, report }),
      correct: () => correct([...this.#entries], { ...act, report }),
      return: () => returnForCorrection([...this.#entries], { ...act, resubmitBy }),
      withdraw: () => withdraw([...this.#entries], act),
      accept: () => accept([...this.#entries], act),
    };
    const result = acts[kind]();
    const entry = result.ok ? result.value.at(-1) : undefined;
    if (entry === undefined) return null;
    this.#entries.push(entry);
    return { kind: 'recordReport', entry, by: 'cán bộ đầu mối' };
  }

  /** All entries so far. */
  get entries(): readonly LedgerEntry[] {
    return this.#entries;
  }
}
