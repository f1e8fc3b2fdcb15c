import type { vi } from './vi.ts';

/** The sentences of the package's findings in English, one a code. */
export const en: Readonly<Record<keyof typeof vi, string>> = {
  'plan/deadline-before-issue':
    'The deadline “{quote}” had passed before the plan was issued: its last good day is {lastDay:date}, the plan is dated {issued:date}. A responsible person must state the right day.',
  'plan/number-missing':
    'The document number is blank (symbol: {symbol}). The registry enters it after signing.',
  'plan/number-colon-missing': 'The word “Số” must be followed by a colon; the document has “{quote}”.',
  'plan/day-missing':
    'The date of issue must give day, month and year; given so far: {date:date}. The registry enters the day after signing.',
  'plan/annexes-numbered-two-ways':
    'The annexes are numbered in more than one way ({mentions:list}); two or more annexes must have Roman numerals.',
  'plan/annexes-not-roman':
    'The annexes are numbered {mentions:list}; two or more annexes must have Roman numerals.',
  'plan/annex-absent': 'The document refers to “{mention}”, but that annex is not attached.',
  'plan/annex-not-mentioned': '“{annex}” is attached, but the document’s text never refers to it.',
  'plan/name-written-two-ways':
    'One name is written two ways: “{name}” ({count} times) and “{variant}” (here). Use the official name throughout.',
  'plan/phrase-repeated': 'The phrase “{phrase}” is written twice in a row.',
  'plan/addressee-unknown':
    'Addressee “{text}”: the register has no body or group of that name on the day in question.',
  'plan/addressee-ambiguous':
    'Addressee “{text}”: several bodies have that name: {names:list}; say which one is meant.',
  'plan/addressee-ended':
    'Addressee “{text}” does not exist on {at:date} (it existed until {ended:date}); its successors: {successors:list}.',
  'plan/consolidation-due-too-early':
    'The consolidated report is due “{quote}” (at the latest {lastDay:date}), while the reports that it sums may come in “{below}” (until {belowDay:date}).',
  'plan/deadline-on-day-off':
    'The last good day of the deadline “{quote}” is {lastDay:date}, a day off; the last working day in time is {workingDay:date}.',
  'plan/report-without-template':
    'The report of {from:list} has no outline or form to follow; what comes in will be hard to add up.',
  'plan/report-without-deadline': 'The report of {from:list} has no day on which it is due.',
  'plan/citation-incomplete':
    'The document “{reference}” is cited for the first time without its {missing:list}.',
  'plan/citation-number-word-missing': 'The citation “{quote}” lacks the word “số” before number and symbol.',
  'plan/citation-symbol-invalid':
    '“{reference}” is not a valid number and symbol of a document (valid: 12/KH-UBND, 24-NQ/TW).',
  'plan/citation-type-contradicted':
    'The document “{reference}” is called {type}, but its symbol is that of {written}.',
  'plan/citation-after-plan':
    'The document “{document}” is dated {date:date}, after the plan ({issued:date}); a plan cannot cite what was not issued yet.',
  'plan/date-impossible': 'The calendar has no “{date}”; the right day must be stated.',
  'plan/weekday-contradicted':
    'The document says “{written}” of “{date}”, but that day is a {right}; the weekday or the date is wrong.',
  'plan/period-reversed': 'The period “{period}” ends before it begins.',
  'plan/citation-symbol-two-ways':
    'One document is cited with its symbol written two ways: “{other}” and “{reference}” (here).',
  'plan/citation-dated-two-ways':
    'The document “{reference}” is cited with two dates: {other:date} and {date:date} (here).',
  'plan/citation-year-contradicted':
    'The symbol “{reference}” is one of {year}, but the date beside it is {date:date}.',
  'plan/territory-ended':
    '“{name}” is not an administrative unit any more on {at:date} (it existed until {ended:date}); its successors: {successors:list}.',
  'plan/superior-not-addressed': 'The recipients lack {superior}, the body directly above {issuer}.',
  'plan/signer-not-of-issuer': 'The line “{line}” is not the office of the head of {issuer}.',
  'plan/theme-quoted-two-ways':
    'The theme is quoted two ways: “{other}” and “{theme}” (here). Use the official wording throughout.',
  'plan/amount-contradicted':
    'The amount in figures “{figures}” and in words “{words}” differ; those figures read “{right}”.',
  'plan/table-sum-differs':
    'The column “{column}” adds up to {sum:number}, but the total says {total:number}.',
  'plan/organization-without-task':
    '“{organization}” is named in the organization section but given nothing to do.',
  'plan/organization-ended':
    '“{name}” no longer exists on {at:date} (it ended on {ended:date}); its successors: {successors:list}.',
  'plan/organization-not-founded':
    '“{name}” is not founded yet on {at:date} (it is founded on {founded:date}).',
  'plan/assigned-not-addressed': 'Given something to do, but not among the recipients: {missing:list}.',
  'plan/order-outside-authority':
    '{issuer} does not direct {outside:list}; a body outside its authority is asked (“đề nghị”), not ordered (“giao”).',
  'plan/deputy-without-kt':
    'The signer’s position “{position}” is a deputy’s; a deputy signs with “KT.” before the head’s position.',
  'plan/kt-without-deputy':
    'The lines say “{line}” but the signer’s position “{position}” is not a deputy’s; “KT.” is for deputies, others sign “TL.” or “TUQ.”.',
  'plan/tm-without-collective':
    'The lines say “{line}”: “TM.” is for signing on behalf of a collective body, not before one person’s position.',
  'plan/title-before-name':
    'No academic degree or title stands before the signer’s name; the document has “{title}” in “{name}”.',
  'plan/number-out-of-order':
    'The number “{label}” does not follow the item before it; expected “{expected}”.',
  'plan/letter-not-vietnamese':
    'The point “{label})” has a letter outside the Vietnamese alphabet (a, b, c, d, đ, e, g, h, i, k, l…).',
  'plan/bullets-of-two-kinds':
    'Item “{item}” has bullets “{bullet}”, while item “{other}” of the same rank has “{usual}”.',
  'plan/end-mark-missing': 'The text of a document ends in “./.”; this one ends in “…{end}”.',
  'plan/archive-line-missing':
    'The last line of the recipients must be “Lưu: VT, …”; the document has “{last}”.',
  'plan/capital-not-allowed': '“{quote}” takes no capital inside a sentence; write “{expected}”.',
  'plan/capital-missing': '“{quote}” takes a capital; write “{expected}”.',
  'plan/order-not-reported':
    'The plan orders “{order}” (item {item}), but the report has no question about it.',
  'plan/deadline-passed':
    'The deadline “{quote}” has passed: its last good day was {lastDay:date}, today is {today:date}.',
  'plan/looks-scanned':
    'The text has {count} words that look broken by a scan or by typing: {words:list}. What stands there may be read wrongly or not at all.',
  'plan/header-missing': 'The paper is signed but has no header: issuer, number and symbol, place and date.',
  'plan/recipients-missing': 'The paper is signed but names no recipients (“Nơi nhận”).',
  'plan/draft-unnumbered':
    'A draft: number and day of issue are blank (given so far: {date:date}). The registry enters both once it is signed.',
  'plan/number-spaced': 'Number and symbol “{quote}” have spaces inside; they are written without any.',
  'plan/zero-missing': 'The figure “{quote}” needs a zero in front: “{expected}”.',
  'plan/symbol-of-other-type': 'The paper is called {type}, but its symbol “{symbol}” is that of {written}.',
  'plan/symbol-of-other-issuer': 'The symbol “{symbol}” is not that of the issuer in the header: {issuer}.',
  'plan/issuer-contradicted': 'The header names “{issuer}” as the issuer, the preamble “{named}”.',
  'plan/place-not-of-issuer': 'The place “{place}” does not lie in the territory of {issuer}.',
  'plan/title-year-contradicted':
    'The title says {year}, but where the text names the plan again it says {other}.',
  'plan/ceremony-dated-two-ways': '“{name}” has two days: {other} and {day} (here).',
  'plan/ceremony-incomplete': 'The plan holds a ceremony, but does not state its {parts:list}.',
  'plan/body-abolished': '“{name}” ended on {ended:date}; in its place: {successor}.',
  'plan/leads-with-itself': '“{name}” is to lead together with itself.',
  'plan/tm-missing': 'The line “{line}” names a collective; who signs on its behalf puts “TM.” in front.',
  'plan/national-heading-mistyped':
    'The line “{line}” mistypes the name of the State, the motto or the Party’s heading.',
  'plan/hour-impossible': 'No clock shows “{time}”; the right hour must be found.',
  'plan/recipient-refers-to-nothing': 'The recipients “{name}” refer to a part that the paper lacks.',
  'plan/mark-of-other-form':
    '“{quote}” belongs to the other form (the State’s and the Party’s papers differ here).',
  'plan/count-differs': '“{quote}” announces {count:number}, but {listed:number} are listed.',
  'plan/citation-issuer-contradicted':
    'The document “{reference}” is said to be of {issuer}, but its symbol is that of {written}.',
  'plan/pair-not-closed': 'From “{quote}” on, the mark {open} is not closed by {close}.',
  'plan/phases-disagree':
    'The period “{phase}” does not fit “{other}”: phases overlap, or one goes beyond the whole.',
  'plan/recipient-repeated': 'The recipient “{name}” is named twice.',
  'plan/annexes-not-in-text':
    'The text refers to {mentions:list}, but this file has no annex; attach them when the paper goes out.',
  'plan/enclosure-contradicted': 'Here the paper is called {written:list}, but it is {own:list}.',
  'plan/amount-sum-differs': 'The items add up to {sum:number} đồng, but the total says {total:number} đồng.',
  'plan/placeholder-left': 'A place is still to be filled in: “{quote}”.',
  'plan/other-type-named':
    'The text says “{quote}”, but this is a {type}; the words may be left over from another paper.',
  'plan/number-starts-late':
    'The first item has the number “{label}”; it should be “{expected}”, or a part before it is missing.',
};
