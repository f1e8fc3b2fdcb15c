import { foldInPlace, pattern } from '@chiendich/core/scan';
import { formIssuers, formSymbols, formWords } from '../lexicon/forms.ts';
import { headerWords } from '../lexicon/headers.ts';
import { anyOf } from '../lexicon/word-row.ts';
import { expectArgument } from '../misuse.ts';
import type { OfficialDocument } from '../outline/official-document.ts';

const partyName = pattern(formWords.party.pattern);
const stateName = pattern(formWords.state.pattern);
const youthUnion = pattern(`^[\\s*_|]*(?:${headerWords.youthUnion.pattern})[\\s*_|]*$`);
const issuers = (['party', 'front-and-unions', 'state'] as const).map((form) => ({
  form,
  begins: pattern(`^(?:${anyOf(formIssuers, form)})(?!\\p{L})`),
}));
const symbols = (['party', 'front-and-unions'] as const).map((form) => ({
  form,
  ends: pattern(`(?:^|/)(?:${anyOf(formSymbols, form)})$`),
}));

/**
 * Whose form a document has (thể thức): decided before any rule of form is applied to it.
 *
 * | in the header | form |
 * |---|---|
 * | ĐẢNG CỘNG SẢN VIỆT NAM, or an issuer of the Party | `party` |
 * | the Front, a union or the youth union as issuer | `front-and-unions`, also under the name of the State |
 * | the name of the State, an issuer of the State, or a symbol such as `KH-UBND` | `state` |
 * | nothing of these: the header was lost | `unknown` |
 *
 * @source NĐ 30/2020/NĐ-CP, Điều 1, Điều 2: bodies of the Party and political-social organizations have guides of their own
 */
export function formOf(
  document: Pick<OfficialDocument, 'header' | 'identity'>,
): 'state' | 'party' | 'front-and-unions' | 'unknown' {
  expectArgument(document, 'official-text/not-a-header', 'formOf(document)');
  const { header, identity } = document;
  const lines = header.map(({ text }) => foldInPlace(text.normalize('NFC')));
  if (lines.some((line) => partyName.test(line))) return 'party';
  if (lines.some((line) => youthUnion.test(line))) return 'front-and-unions';
  const named = formOfIssuer(identity.issuer) ?? formOfIssuer(identity.superior);
  if (named !== null && named !== 'state') return named;
  const short = formOfSymbol(identity.symbol);
  if (short !== null && !lines.some((line) => stateName.test(line))) return short;
  if (named === 'state' || lines.some((line) => stateName.test(line))) return 'state';
  return /^[\p{Lu}&]+-[\p{Lu}&]/u.test(identity.symbol ?? '') ? 'state' : 'unknown';
}

function formOfIssuer(name: string | null): 'state' | 'party' | 'front-and-unions' | null {
  const folded = foldInPlace((name ?? '').normalize('NFC').trim());
  return issuers.find(({ begins }) => begins.test(folded))?.form ?? null;
}

function formOfSymbol(symbol: string | null): 'state' | 'party' | 'front-and-unions' | null {
  if (symbol === null || !symbol.includes('/')) return null;
  const folded = foldInPlace(symbol);
  return symbols.find(({ ends }) => ends.test(folded))?.form ?? null;
}
