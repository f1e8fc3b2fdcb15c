import type { CivilDate, Instant } from '@chiendich/core';

/**
 * What is still to be done by whoever runs the campaign, as data. Performing one twice must do no harm: see `key`.
 *
 * @inline
 */
interface EffectHead {
  /** The same effect always has the same key (khóa chống lặp). */
  readonly key: string;
  /** Id of the campaign. */
  readonly campaign: string;
  /** The instant from which it is due. */
  readonly due: Instant;
}

/**
 * Whom an effect addresses, about which deadline. `days` counts from the last good day, negative before it.
 *
 * @inline
 */
interface Address {
  /** Id of the organization; for a task or a report to superiors, who answers for it as the plan names it. */
  readonly recipient: string;
  /** The round of the report by its duty and occurrence, or the task. */
  readonly about: { readonly duty: string; readonly occurrence: string } | { readonly task: string };
  /** Id of the deadline; null where the recipient has a day of its own and the plan names none. */
  readonly deadline: string | null;
  /** The last good day of it. */
  readonly lastDay: CivilDate;
  /** Days from the last good day; negative before it. */
  readonly days: number;
}

/** Remind an organization of a report or a task (nhắc việc). */
type RemindEffect = EffectHead & Address & { readonly kind: 'remind' };

/** Inform the leader that something is late (báo cáo lãnh đạo việc chậm); the recipient is who is late. */
type EscalateEffect = EffectHead & Address & { readonly kind: 'escalate' };

/**
 * One report of a digest.
 *
 * @inline
 */
export interface DigestLine {
  /** Whether the recipient is reminded, or the leader hears that it is late. */
  readonly kind: 'remind' | 'escalate';
  /** The plan's reporting duty. */
  readonly duty: string;
  /** Which time it falls due. */
  readonly occurrence: string;
  /** The last good day. */
  readonly lastDay: CivilDate;
  /** Days from the last good day; negative before it. */
  readonly days: number;
}

/**
 * Remind an organization of several reports that come back often, in one message (nhắc gộp).
 *
 * @inline
 */
type DigestEffect = EffectHead & {
  /** What kind of effect it is. */
  readonly kind: 'digest';
  /** Id of the organization. */
  readonly recipient: string;
  /** The day of the message. */
  readonly day: CivilDate;
  /** What is owed, one line a round. */
  readonly lines: readonly DigestLine[];
};

/** Make something known to all recipients (phát hành, thông báo). */
export type PublishEffect = EffectHead & {
  /** What kind of effect it is. */
  readonly kind: 'publish';
  /** What is to be made known. */
  readonly what:
    | 'plan'
    | 'correction'
    | 'amendment'
    | 'extension'
    | 'postponement'
    | 'suspension'
    | 'resumption'
    | 'cancellation'
    | 'consolidatedReport';
  /** Number and symbol of the document; null where it has none yet. */
  readonly reference: string | null;
};

/** An effect (việc phải làm ra bên ngoài): remind, escalate, remind of several at once, or publish. */
export type Effect = RemindEffect | DigestEffect | EscalateEffect | PublishEffect;
