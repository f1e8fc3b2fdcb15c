/**
 * A part of a paper whose look the decree fixes (thành phần thể thức), by an English name.
 *
 * `clause` is a khoản, `point` a điểm, `romanTitle` the heading "I. …" of plans and reports.
 */
export type ComponentName =
  | 'nationalName'
  | 'motto'
  | 'superior'
  | 'issuer'
  | 'number'
  | 'placeDate'
  | 'typeName'
  | 'subject'
  | 'dispatchSubject'
  | 'addressee'
  | 'basis'
  | 'body'
  | 'partLabel'
  | 'partTitle'
  | 'articleTitle'
  | 'romanTitle'
  | 'clauseTitle'
  | 'clause'
  | 'point'
  | 'authority'
  | 'signerName'
  | 'recipientsHeading'
  | 'recipient'
  | 'annexLabel'
  | 'annexTitle'
  | 'annexReference'
  | 'urgency'
  | 'circulation'
  | 'drafterMark'
  | 'contact'
  | 'signedFileNote'
  | 'pageNumber';

export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** Both ends count. */
export interface Range {
  /** Inclusive. */
  readonly minimum: number;
  /** Inclusive. */
  readonly maximum: number;
}

/** A range with the value of the decree's own example. */
interface Sampled extends Range {
  /** The value of the example. */
  readonly sample: number;
}

/**
 * How one component looks. `size` is in points, `sample` the size of the decree's own example. `underline` is the rule
 * below, as a share of the text line's length. `sameSizeAs`: the size must equal the other component's.
 */
export interface ComponentRule {
  /** What the decree calls it. */
  readonly name: string;
  /** Points. */
  readonly size: Sampled;
  /** Capitals throughout, or as in a sentence. */
  readonly letters: 'upper' | 'sentence';
  /** Whether it is bold. */
  readonly bold: boolean;
  /** Whether it is italic. */
  readonly italic: boolean;
  /** Where it stands in its column or line. */
  readonly align: Alignment;
  /** The rule below, as a share of the line's length; absent without one. */
  readonly underline?: Sampled;
  /** Its size must equal that of this component; absent where it is free. */
  readonly sameSizeAs?: ComponentName;
  /** Where the decree says so. */
  readonly clause: string;
}

/** The parts of a text that carry a number, and the number of an annex. */
type NumberedPart = 'part' | 'chapter' | 'section' | 'subsection' | 'article' | 'clause' | 'point' | 'annex';

/**
 * A form in which somebody signs (thể thức đề ký): the abbreviation before the authority, null where the head signs, and
 * the lines of an example.
 */
export interface AuthorityForm {
  /** `KT.`, `TM.` and the like; null where the head signs. */
  readonly sign: string | null;
  /** In which case it is used. */
  readonly meaning: string;
  /** The lines over the signature. */
  readonly example: readonly string[];
  /** Where the decree says so. */
  readonly clause: string;
}

/** A stamp of urgency, in millimetres. */
interface Stamp {
  /** What it says: `KHẨN`. */
  readonly word: string;
  /** Millimetres. */
  readonly width: number;
  /** Millimetres. */
  readonly height: number;
}

/**
 * The layout rules of official papers (thể thức và kỹ thuật trình bày), one edition of them.
 *
 * Lengths are in millimetres, sizes and gaps in points. The edition is data, so that a later decree is another value.
 */
export interface LayoutRules {
  /** Names the edition. */
  readonly id: string;
  /** The decree, as a person calls it. */
  readonly title: string;
  /** First day on which it holds. */
  readonly inForceFrom: string;
  /** Sheet, margins and letters of every page. */
  readonly page: {
    /** Millimetres. */
    readonly width: number;
    /** Millimetres. */
    readonly height: number;
    /** Millimetres, with the size of the decree's example. */
    readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right', Sampled>>;
    /** Name of the typeface. */
    readonly font: string;
    /** Of all letters. */
    readonly colour: string;
    /** Where the decree says so. */
    readonly clause: string;
  };
  /** What holds of every paragraph of the text. */
  readonly paragraph: {
    /** The two lengths that the decree allows. */
    readonly firstLineIndents: readonly number[];
    /** Points between paragraphs. */
    readonly minimumGap: number;
    /** Lines. */
    readonly lineSpacing: Range;
    /** Where the decree says so. */
    readonly clause: string;
  };
  /** Which numbers get a leading zero. */
  readonly zeros: {
    /** A number, a day or a month below these gets a leading zero. */
    readonly numberBelow: number;
    /** A day below this gets a leading zero. */
    readonly dayBelow: number;
    /** A month below this gets a leading zero. */
    readonly monthBelow: number;
    /** Where the decree says so. */
    readonly clause: string;
  };
  /** Numbers of the pages: in the middle of the top margin, counted from `first`, shown from the page `shownFrom`. */
  readonly pageNumbers: {
    /** The number of the first page. */
    readonly first: number;
    /** The first page that shows its number. */
    readonly shownFrom: number;
    /** Where the number stands. */
    readonly place: 'topMargin';
    /** Where the decree says so. */
    readonly clause: string;
  };
  /** What numbers each part of a text; `letters` in the order of the alphabet. */
  readonly numbering: {
    /** Roman or Arabic numerals, or letters. */
    readonly signs: Readonly<Record<NumberedPart, 'roman' | 'arabic' | 'letter'>>;
    /** In the order of the alphabet. */
    readonly letters: string;
    /** Where the decree says so. */
    readonly clause: string;
  };
  /** How annexes are numbered and counted. */
  readonly annexes: {
    /** So many annexes and more are numbered. */
    readonly numberedFrom: number;
    /** Whether the pages of each annex begin at 1. */
    readonly pagesCountedApart: boolean;
    /** Number and date of the paper are filled in under the title on paper, and left open in an electronic file. */
    readonly referenceFilledOn: 'paper';
    /** Where the decree says so. */
    readonly clause: string;
  };
  /** Every form in which somebody signs. */
  readonly authorities: readonly AuthorityForm[];
  /** The stamps of urgency. */
  readonly urgencyStamps: {
    /** From the most urgent on. */
    readonly stamps: readonly Stamp[];
    /** Where the decree says so. */
    readonly clause: string;
  };
  /** Every part of a paper. */
  readonly components: Readonly<Record<ComponentName, ComponentRule>>;
}
