import { MisuseError } from '@chiendich/core';
import { nearestWord } from '@chiendich/core/misuse';
import { shortForm } from '@chiendich/core/shape';
import { paperKinds } from './paper-kinds.ts';

/** Throws where a program names a kind of paper that does not exist; `call` as for `expectArgument`. */
export function expectKind(kind: unknown, call: string): void {
  if (typeof kind === 'string' && Object.hasOwn(paperKinds, kind)) return;
  const kinds = Object.keys(paperKinds);
  const nearest = typeof kind === 'string' ? nearestWord(kind, kinds) : null;
  const advice = nearest === null ? 'one of them in quotes' : `'${nearest}'`;
  throw new MisuseError(
    'document/kind-unknown',
    `${call} got ${shortForm(kind)}, expected one of ${kinds.join(', ')}; write ${advice}`,
  );
}
