import type { FoldedText } from '@chiendich/core';
import { normaliseText } from '@chiendich/core';
import type { DateParts, ScanText } from '@chiendich/core/scan';
import { dateTextOf, moveTones, pattern, readDateParts, skip } from '@chiendich/core/scan';
import { agreementWords } from '../lexicon/checked-form.ts';
import { citationWords } from '../lexicon/citations.ts';
import { connectives } from '../lexicon/connectives.ts';
import { calendarUnits } from '../lexicon/dates.ts';
import { capitalised } from '../lexicon/word-row.ts';
import { citedTypeNames } from './cited-type.ts';
import { bodyGoesOn } from './names-with-commas.ts';

interface CitationDetails {
  readonly date: string | null;
  readonly issuer: string | null;
  readonly subject: string | null;
}

const longestIssuer = 160;
const longestSubject = 800;
const types = citedTypeNames.join('|');

const beforeDate = pattern(
  `[ ,(]{0,3}(?: ?(?:${citationWords.issued.pattern}) )?(?:${calendarUnits.day.pattern} (?=${calendarUnits.day.pattern}))?`,
  'y',
);
const beforeIssuer = pattern(
  ` ?,? ?${connectives.of.pattern} (?:${connectives.of.pattern} )?(?=\\p{L})`,
  'y',
);

const { and, the, number } = connectives;
const subjectWords = citationWords.subject.pattern;
const lowerSubjectWords = `${citationWords.subjectInLowerCase.pattern}|${agreementWords.subjectVerb.pattern}`;

const afterIssuer = pattern(
  `[,;.:()\\[\\]"“”|]|(?<!\\p{L})(?:${subjectWords}|${and.pattern} (?:${the.pattern} )?(?:${types})|${and.pattern} ${citationWords.otherDocuments.pattern})(?!\\p{L})`,
  'g',
);
const afterIssuerInLowerCase = new RegExp(
  `(?<!\\p{L})(?:${lowerSubjectWords}|${citationWords.afterIssuer.pattern})(?!\\p{L})`,
  'gu',
);
/** A rank ends the name of a body unless a place follows with its capital: "UBND tỉnh thành lập …". */
const behindRank = new RegExp(
  `(?<=(?<!\\p{L})(?:${citationWords.rank.pattern}|${capitalised(citationWords.rank.pattern)}))\\s{1,24}(?=\\p{Ll})(?!(?:${citationWords.behindRank.pattern}|${citationWords.rank.pattern})(?!\\p{L}))`,
  'gu',
);
/** What a document does, behind the rank that ends its issuer's name. */
const subjectBehindRank = new RegExp(
  `${behindRank.source}(?!(?:${citationWords.afterIssuer.pattern}|${connectives.and.pattern})(?!\\p{L}))`,
  'uy',
);
const subjectBegins = pattern(` ?,? ?(?=(?:${subjectWords}|${lowerSubjectWords})(?!\\p{L}))`, 'y');
/** Behind the last basis: who makes the plan, ", Sở Y tế xây dựng Kế hoạch như sau:". */
const makesThePlan = new RegExp(
  `, (?=\\p{Lu}[^,;.:\\n]{1,100}\\s(?:${citationWords.makes.pattern})\\s(?:[\\p{Ll}]{1,8}\\s){0,4}(?:${citationWords.plan.pattern}|${capitalised(citationWords.plan.pattern)})(?!\\p{L}))`,
  'gu',
);
/** A line that begins with a capital is a new paragraph; one that a margin broke goes on in small letters. */
const newParagraph = /\n\s{0,24}(?=\p{Lu})/gu;
const afterSubject = pattern(
  `[;|]|\\n(?=\\s{0,24}(?:\\n|[-+•*#|(]|\\d{1,2}[.)]|[a-zđ]\\)))|[.](?=\\s|$|/)| \\((?:${citationWords.calledBelow.pattern})|(?: ${and.pattern}|,) (?:(?:${the.pattern} )?(?:${types}) )?${number.pattern} \\d|, (?:${citationWords.nextBody.pattern})(?=\\s)[^,;.\\n]{0,90}\\s(?:${citationWords.acts.pattern})(?!\\p{L})`,
  'g',
);

/** Where what follows a reference must end, for a scan that stays linear: an issuer's name holds no other reference. */
export interface AfterReferenceLimits {
  readonly issuer: number;
  readonly subject: number;
}

/** Date, issuer and subject behind a reference, and where the issuer ends. */
export function readAfterReference(
  scan: ScanText,
  end: number,
  limits: AfterReferenceLimits,
): { readonly details: CitationDetails; readonly end: number } {
  const { folded } = scan;
  const once = dateOfIssue(folded, end);
  const twice = once === null ? null : dateOfIssue(folded, once.end);
  const first = once !== null && twice !== null && dateTextOf(once) === dateTextOf(twice) ? twice : once;
  const issuerFrom = first?.end ?? end;
  const issuerStart = skip(beforeIssuer, folded, issuerFrom);
  const issuerEnd = issuerStart === issuerFrom ? issuerFrom : endOfIssuer(scan, issuerStart, limits.issuer);
  const issuer = withoutEmphasis(scan.shown.slice(issuerStart, issuerEnd));
  const date = first ?? dateOfIssue(folded, issuerEnd);
  const reached = Math.max(issuerEnd, date?.end ?? end);
  return {
    details: {
      date: date === null ? null : dateTextOf(date),
      issuer: issuer === '' ? null : issuer,
      subject: subjectFrom(scan, skip(formerName, folded, reached), limits.subject),
    },
    end: reached,
  };
}

/** The date stands before the issuer as the decree has it, or behind. */
function dateOfIssue(folded: FoldedText, at: number): DateParts | null {
  const date = readDateParts(folded, skip(beforeDate, folded, at));
  return date !== null && (date.named || date.year !== null) ? date : null;
}

function endOfIssuer({ folded, shown }: ScanText, start: number, limit: number): number {
  const last = Math.min(start + longestIssuer, Math.max(start, limit));
  const window = folded.slice(start, last);
  const views = { folded: window, shown: shown.slice(start, last) };
  const lowerCase = Math.min(
    firstIndex(afterIssuerInLowerCase, views.shown),
    firstIndex(behindRank, views.shown),
  );
  const first = firstStop(views);
  const inName = namedAfterTopic.test(window.slice(0, first)) ? nextSubject(window, first) : null;
  return (
    start + window.slice(0, Math.min(inName ?? first, inName === null ? lowerCase : last)).trimEnd().length
  );
}

/** Where an issuer ends at the latest: not at a comma behind which its name goes on. */
function firstStop(views: Pick<ScanText, 'folded' | 'shown'>): number {
  const window = views.folded;
  afterIssuer.lastIndex = 0;
  for (let stop = afterIssuer.exec(window); stop !== null; stop = afterIssuer.exec(window)) {
    const { lastIndex } = afterIssuer;
    if (!window.startsWith(',', stop.index) || !bodyGoesOn(views, stop.index)) return stop.index;
    afterIssuer.lastIndex = lastIndex;
  }
  return window.length;
}

/** Bodies that are named after what they are for: "Ban Chỉ đạo về chuyển đổi số". */
const namedAfterTopic = pattern(`(?:^|(?<!\\p{L}))${citationWords.namedAfterTopic.pattern} $`);
const anotherSubject = pattern(
  `(?<!\\p{L})(?:${citationWords.anotherSubject.pattern})(?!\\p{L})|[;.\\n|]`,
  'g',
);

/** Where the subject begins if the "về" at a place belongs to the name: at a second one in the same sentence. */
function nextSubject(window: FoldedText, about: number): number | null {
  if (!window.startsWith(aboutWord, about)) return null;
  anotherSubject.lastIndex = about + aboutWord.length;
  const next = anotherSubject.exec(window);
  return next === null || /^[;.\n|]$/.test(next[0]) ? null : next.index;
}

const aboutWord = moveTones(`${citationWords.topic.pattern} `);
/** "của Ủy ban nhân dân tỉnh Tiền Giang (nay là tỉnh Đồng Tháp) về …" */
const formerName = pattern(` ?\\((?:${citationWords.formerName.pattern})[^()\\n]{0,160}\\)`, 'y');

function subjectFrom({ folded, shown }: ScanText, at: number, limit: number): string | null {
  subjectBegins.lastIndex = at;
  subjectBehindRank.lastIndex = at;
  const opening = subjectBegins.exec(folded) ?? subjectBehindRank.exec(shown);
  if (opening === null) return null;
  const start = at + opening[0].length;
  const last = Math.min(start + longestSubject, Math.max(start, limit));
  const end = Math.min(
    firstIndex(afterSubject, folded.slice(start, last)),
    firstIndex(makesThePlan, shown.slice(start, last)),
    firstIndex(newParagraph, shown.slice(start, last)),
  );
  const subject = withoutEmphasis(withoutStrayBracket(shown.slice(start, Math.min(start + end, last))));
  return subject === '' ? null : subject;
}

/** A text without the emphasis of Markdown. */
function withoutEmphasis(text: string): string {
  return normaliseText(text.replace(/\*/g, ''));
}

/** A citation in brackets ends where they close. */
function withoutStrayBracket(text: string): string {
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') open += 1;
    if (text[index] !== ')') continue;
    if (open === 0) return text.slice(0, index);
    open -= 1;
  }
  return text;
}

/** A global pattern over texts as shown, or over folded ones. */
interface Search<Text> {
  lastIndex: number;
  readonly exec: (text: Text) => { readonly index: number } | null;
}

function firstIndex<Text extends string>(expression: Search<Text>, text: Text): number {
  expression.lastIndex = 0;
  return expression.exec(text)?.index ?? text.length;
}
