import type { Submission } from '@chiendich/report';

/** Milliseconds after which a server that has not answered counts as one that will not. */
export const longestWait = 60_000;

/** Why a report could not be sent, in one of the words that the form has for it, or in the other side's own. */
export type SendFault =
  | { readonly kind: 'noNetwork' | 'noAnswer' }
  | { readonly kind: 'refused'; readonly status: number; readonly said: string }
  | { readonly kind: 'other'; readonly said: string };

class Refusal extends Error {
  readonly status: number;

  constructor(status: number, said: string) {
    super(said);
    this.status = status;
  }
}

/**
 * Posts a report as JSON to an address (gửi báo cáo). `Idempotency-Key` is the id and revision of the report, so that a
 * server takes a report that comes twice as one. `refuseFailed` looks at the answer.
 */
export function sendReport(address: URL, submission: Submission): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': `"${submission.id}/${submission.revision}"`,
    },
    body: JSON.stringify(submission),
    signal: AbortSignal.timeout(longestWait),
  });
}

/** Rejects an answer of a server that is not a success, whoever fetched it; what else a page answers with is its own. */
export async function refuseFailed(answer: unknown): Promise<void> {
  if (answer instanceof Response && !answer.ok) throw new Refusal(answer.status, await detailOf(answer));
}

/** What failed. A browser says in English only that a fetch failed, so its words are not shown. */
export function faultOf(error: unknown): SendFault {
  if (error instanceof Refusal) return { kind: 'refused', status: error.status, said: error.message };
  if (error instanceof DOMException && error.name === 'TimeoutError') return { kind: 'noAnswer' };
  if (error instanceof TypeError) return { kind: 'noNetwork' };
  return { kind: 'other', said: error instanceof Error ? error.message : String(error) };
}

/** The `detail` of a problem (RFC 9457), as the server wrote it; empty where it gave none. */
async function detailOf(response: Response): Promise<string> {
  try {
    const body: unknown = await response.json();
    const detail = typeof body === 'object' && body !== null && 'detail' in body ? body.detail : null;
    return typeof detail === 'string' ? detail.slice(0, 300) : '';
  } catch {
    return '';
  }
}
