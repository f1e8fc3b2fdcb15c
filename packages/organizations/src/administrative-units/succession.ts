import { expectArgument } from '../misuse.ts';
import { country } from './country.ts';
import type { TerritoryLink } from './territory.ts';

interface Succession {
  readonly successors: ReadonlyMap<string, readonly TerritoryLink[]>;
  readonly predecessors: ReadonlyMap<string, readonly TerritoryLink[]>;
}

let traced: Succession | null = null;

/**
 * What took over a territory on 1 July 2025 (đơn vị kế thừa); a unit that goes on under its code is its own successor.
 *
 * A district is followed by the communes that took over its communes. A commune that was divided has several
 * successors, each marked `part`; how much went to which is not recorded, so figures cannot be carried over from it
 * without a person's decision. Empty for a code that nobody bore on 30 June 2025.
 *
 * @source NQ 202/2025/QH15; 34 nghị quyết của UBTVQH ngày 16/6/2025
 * @example successorsOf('05971') // => [{ code: '06187', share: 'whole' }]
 */
export function successorsOf(code: string): readonly TerritoryLink[] {
  expectArgument(code, 'core/not-text', 'successorsOf(code)');
  return succession().successors.get(code) ?? [];
}

/**
 * What a territory of 1 July 2025 was made of (đơn vị tiền thân): provinces of a province, communes of a commune, the
 * district itself for an island district that had no communes.
 *
 * `share` says whether all of the predecessor came in or only a part of it.
 *
 * @example predecessorsOf('46') // => [{ code: '46', share: 'whole' }]
 */
export function predecessorsOf(code: string): readonly TerritoryLink[] {
  expectArgument(code, 'core/not-text', 'predecessorsOf(code)');
  return succession().predecessors.get(code) ?? [];
}

function succession(): Succession {
  if (traced !== null) return traced;
  const { before } = country();
  const successors = new Map(before.successors);
  const predecessors = new Map<string, TerritoryLink[]>();
  for (const [former, links] of before.successors) {
    for (const { code, share } of links) {
      const known = predecessors.get(code);
      if (known === undefined) predecessors.set(code, [{ code: former, share }]);
      else known.push({ code: former, share });
    }
  }
  for (const { code, level } of before.territories) {
    if (level !== 'district' || successors.has(code)) continue;
    const links = (before.byParent.get(code) ?? []).flatMap((commune) => successors.get(commune.code) ?? []);
    const codes = [...new Set(links.map((link) => link.code))].sort();
    const whole = codes.length === 1 && links.every((link) => link.share === 'whole');
    successors.set(
      code,
      codes.map((successor) => ({ code: successor, share: whole ? 'whole' : 'part' })),
    );
  }
  traced = { successors, predecessors };
  return traced;
}
