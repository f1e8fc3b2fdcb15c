import type { Finding, FoldedText, Span } from '@chiendich/core';
import { foldTone } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import { planWords } from '@chiendich/official-text/lexicon';
import { finding } from '../../findings.ts';
import { beginningWith, startingLarge } from '../../written-words.ts';
import type { PlanCheck, PlanRule } from '../plan-rule.ts';
import { everyForm, stateOrUnknown } from '../plan-rule.ts';

const { headsOfIssuers, signers: words } = planWords;
const deputy = beginningWith(words.deputy.pattern);
const singleOffice = beginningWith(words.single.pattern);
/** Collectives in whose name a deputy signs as such. */
const collective = beginningWith(words.collective.pattern);

/**
 * Authority lines that do not fit the signer's position.
 *
 * | lines | position | |
 * |---|---|---|
 * | KT. GIÁM ĐỐC | PHÓ GIÁM ĐỐC | right |
 * | GIÁM ĐỐC, or none | PHÓ GIÁM ĐỐC | a deputy signs "KT." |
 * | KT. GIÁM ĐỐC | TRƯỞNG PHÒNG | "KT." is for deputies; others sign "TL." or "TUQ." |
 * | TM. GIÁM ĐỐC | | "TM." is for a collective body |
 * | TM. BAN THƯỜNG VỤ | PHÓ BÍ THƯ | right: bodies of the Party, the Front and the unions sign so |
 * | TRƯỞNG BAN | PHÓ CHỦ TỊCH UBND TỈNH | right: who heads a committee signs with the office held elsewhere |
 *
 * @source Hướng dẫn 36-HD/VPTW of 2018 on documents of the Party, for the last but one
 */
export const authorityLines: PlanRule = {
  codes: ['plan/deputy-without-kt', 'plan/kt-without-deputy', 'plan/tm-without-collective'],
  forms: everyForm,
  check({ plan, document }) {
    const { signature } = plan;
    if (signature === null) return [];
    const { authority, position } = signature;
    const place = { path: ['signature', 'authority'], span: spanOfSignature(document, position) };
    const lines = authority.map((line) => ({
      line,
      mark: markOf(line),
      rest: foldTone(line.replace(/^\s*(?:\p{L}{1,4}\s*\.|[TK]\/[MTL]\s?\.?)/u, '')),
    }));
    const findings: Finding[] = [];
    const forHead = lines.find(({ mark }) => mark === 'kt');
    if (position !== null) {
      const isDeputy = deputy.test(foldTone(position));
      const mayLackKt =
        lines.some(({ mark, rest }) => mark === 'tm' && collective.test(rest.trim())) ||
        lines.some((line) => isOtherOffice(line, position));
      if (isDeputy && forHead === undefined && !mayLackKt)
        findings.push(finding('plan/deputy-without-kt', { position }, place));
      if (!isDeputy && forHead !== undefined) {
        findings.push(finding('plan/kt-without-deputy', { line: forHead.line, position }, place));
      }
    }
    const forAll = lines.find(({ mark, rest }) => mark === 'tm' && singleOffice.test(rest.trim()));
    if (forAll !== undefined)
      findings.push(finding('plan/tm-without-collective', { line: forAll.line }, place));
    return findings;
  },
};

/** Where authority and office of the signer stand, from a line on; null in a composed document. */
function spanOfSignature(document: PlanCheck['document'], line: string | null): Span | null {
  const signature = document?.signature ?? document?.enclosed?.signature ?? null;
  const leaves = (signature?.leaves ?? []).filter(({ span }) => span !== null);
  const first = leaves.find(({ text }) => line !== null && text.includes(line)) ?? leaves[0];
  const last = leaves.findLast(({ text }) => text.includes(signature?.position ?? ' ')) ?? first;
  const [start, end] = [first?.span?.start, Math.max(first?.span?.end ?? 0, last?.span?.end ?? 0)];
  return start === undefined ? null : { start, end };
}

/** A head's office that is not the one whose deputy the signer is: "TRƯỞNG BAN" over "PHÓ CHỦ TỊCH". */
function isOtherOffice(
  line: { readonly mark: string; readonly rest: FoldedText },
  position: string,
): boolean {
  if (line.mark !== '' || !singleOffice.test(line.rest)) return false;
  return !foldTone(position)
    .replace(/^\p{L}+\s/u, '')
    .startsWith(line.rest.trim());
}

function markOf(line: string): string {
  return (
    /^\s*(\p{L}{1,4}|[TK]\/[MTL])\s*(?:\.|(?<=\/\p{L})\s)/u.exec(line)?.[1]?.replace('/', '').toLowerCase() ??
    ''
  );
}

/** The office of the head, by what the issuer is; the rule is silent on others. */
const heads = headsOfIssuers.map(({ pattern, meaning }) => ({
  issuer: foldedPattern(`^(?:${pattern}) `),
  head: foldTone(meaning),
}));

/**
 * Authority lines that name the head of another kind of body than the issuer's: "KT. GIÁM ĐỐC" under a committee's plan.
 * The first line with an office counts: below it stands the signer's own.
 */
export const signerOfIssuer: PlanRule = {
  codes: ['plan/signer-not-of-issuer'],
  forms: everyForm,
  check({ plan, document }) {
    const { signature } = plan;
    const { issuer } = plan.document;
    const name = foldTone((issuer ?? '').normalize('NFC'));
    const head = heads.find(({ issuer }) => issuer.test(name))?.head;
    if (signature === null || issuer === null || head === undefined) return [];
    const offices = [...signature.authority, signature.position ?? '']
      .filter((line) => markOf(line) !== 'tm')
      .map((line) => ({ line, office: foldTone(line.replace(/^\s*\p{L}{1,4}\s*\./u, '').trim()) }))
      .filter(({ office }) => singleOffice.test(office));
    const [first] = offices;
    if (first === undefined || first.office.startsWith(head)) return [];
    const place = { path: ['signature', 'authority'], span: spanOfSignature(document, first.line) };
    return [finding('plan/signer-not-of-issuer', { line: first.line, issuer }, place)];
  },
};

const shortTitle = foldedPattern(`^(?:${words.shortDegree.pattern})\\.`);
const longTitle = new RegExp(`^(?:${startingLarge(words.degree.pattern)})(?!\\p{L})`, 'u');
const mayHaveTitles = foldedPattern(
  `${words.whereTitlesStand.pattern}|(?:^|\\s)(?:${words.school.pattern}(?= )|${words.institute.pattern}(?= |$))`,
);

function titleBefore(name: string): string | null {
  const short = shortTitle.exec(foldInPlace(name));
  return short === null ? (longTitle.exec(name)?.[0] ?? null) : name.slice(0, short[0].length);
}

/** An academic degree or honorary title before the signer's name, outside forces, schools, hospitals and institutes. */
export const titleBeforeName: PlanRule = {
  codes: ['plan/title-before-name'],
  forms: stateOrUnknown,
  check({ plan, document }) {
    const name = plan.signature?.name ?? null;
    const title = name === null ? null : titleBefore(name.normalize('NFC').trim());
    if (name === null || title === null || mayHaveTitles.test(foldTone(plan.document.issuer ?? '')))
      return [];
    const place = { path: ['signature', 'name'], span: spanOfSignature(document, name) };
    return [finding('plan/title-before-name', { title, name }, place)];
  },
};
