import { foldTone } from '@chiendich/core';
import { foldedPattern, foldInPlace } from '@chiendich/core/scan';
import type { OfficialDocument, SectionNode } from '@chiendich/official-text';
import { planWords } from '@chiendich/official-text/lexicon';
import { numbered, titleHas } from './sections.ts';

/** A plan that was found in a document. */
export interface FoundPlan {
  /** The document around a plan that is one of its own articles, without that plan; null where plan and document are whole. */
  readonly outer: OfficialDocument | null;
  /** The document whose sections are the plan: itself, or what it encloses. */
  readonly main: OfficialDocument;
  /** Why it is a plan, where no title says so. */
  readonly reason: string | null;
}

const { sections: words } = planWords;
const aim = foldedPattern(words.aim.pattern);
const organising = foldedPattern(words.organising.pattern);

export function findPlan(document: OfficialDocument): FoundPlan | null {
  const { type, symbol } = document.identity;
  if (type === 'KH' && (document.title !== null || document.source === null))
    return { outer: null, main: document, reason: null };
  if (document.enclosed !== null && !isLegislation(type)) {
    const inside = findPlan(document.enclosed);
    if (inside !== null) return inside;
  }
  const approved = planInArticle(document);
  if (approved !== null) return approved;
  if (document.title !== null) return null;
  if (symbol !== null && /(?:^|[-/])KH(?:[-/]|$)/.test(symbol))
    return { outer: null, main: document, reason: symbol };
  const sections = numbered(document.body);
  const purpose = sections.find((section) => titleHas(section, aim));
  const organises = sections.find((section) => titleHas(section, organising));
  if (symbol !== null) return null;
  if (purpose !== undefined && organises !== undefined) {
    const titles = [purpose, organises].map(({ title }) => title?.text.toUpperCase() ?? '');
    return { outer: null, main: document, reason: titles.join('; ') };
  }
  const announced = document.addressees.length > 0 ? null : announcement(document);
  return announced === null ? null : { outer: null, main: document, reason: announced };
}

/** A circular or a decree encloses rules and the blank forms of those who carry them out, never a plan. */
function isLegislation(type: string | null): boolean {
  return ['NĐ', 'TT', 'TTLT', 'L', 'PL'].some((legal) => legal === type);
}

const announces = foldedPattern(
  `(?:${words.promulgating.pattern})(?![\\p{L}])[^.;]{0,300}(?:${words.asFollows.pattern}) ?:$`,
);

/** "…, Ủy ban nhân dân xã ban hành Kế hoạch … như sau:" in the preamble of a text that lost its title. */
function announcement(document: OfficialDocument): string | null {
  for (const block of document.body.slice(0, 12)) {
    if (block.kind !== 'paragraph') return null;
    const text = block.leaf.text.slice(-500);
    const found = announces.exec(foldTone(text));
    if (found !== null) return text.slice(found.index, found.index + 80);
  }
  return null;
}

const approves = foldedPattern(`^(?:${words.approving.pattern})(?![\\p{L}])`);

/**
 * The plan that an article of a decision approves and holds: "Điều 1. Phê duyệt Kế hoạch … với các nội dung sau: I. …".
 * A decision without numbered items under that article refers to a plan elsewhere.
 */
function planInArticle(document: OfficialDocument): FoundPlan | null {
  const at = document.body.findIndex((block) => block.kind === 'section' && holdsPlan(block));
  const article = document.body[at];
  if (article?.kind !== 'section') return null;
  const body = [...document.body];
  body[at] = { ...article, children: [] };
  return {
    outer: { ...document, body, annexes: [] },
    main: { ...document, body: article.children, unplaced: [] },
    reason: null,
  };
}

function holdsPlan(section: SectionNode): boolean {
  if (section.level !== 'article' || numbered(section.children).length < 2) return false;
  const first = section.children[0];
  const below = first?.kind === 'paragraph' ? first.leaf : null;
  const says = [section.title, section.lead, below].find((leaf) => (leaf?.text ?? '') !== '');
  return approves.test(foldInPlace(says?.text.slice(0, 120) ?? ''));
}
