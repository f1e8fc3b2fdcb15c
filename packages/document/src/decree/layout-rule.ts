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
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * How one component looks. `size` is in points, `sample` the size of the decree's own example. `underline` is the rule
 * below, as a share of the text line's length. `sameSizeAs`: the size must equal the other component's.
 */
export interface ComponentRule {
  readonly name: string;
  readonly size: Range & { readonly sample: number };
  readonly letters: 'upper' | 'sentence';
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Alignment;
  readonly underline?: Range & { readonly sample: number };
  readonly sameSizeAs?: ComponentName;
  readonly clause: string;
}

/**
 * The layout rules of official papers (thể thức và kỹ thuật trình bày), one edition of them.
 *
 * Lengths are in millimetres, sizes and gaps in points. The edition is data, so that a later decree is another value.
 */
export interface LayoutRules {
  readonly id: string;
  readonly title: string;
  readonly inForceFrom: string;
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margins: Readonly<
      Record<'top' | 'bottom' | 'left' | 'right', Range & { readonly sample: number }>
    >;
    readonly font: string;
    readonly colour: string;
    readonly clause: string;
  };
  readonly paragraph: {
    /** The two lengths that the decree allows. */
    readonly firstLineIndents: readonly number[];
    readonly minimumGap: number;
    readonly lineSpacing: Range;
    readonly clause: string;
  };
  readonly zeros: {
    /** A number, a day or a month below these gets a leading zero. */
    readonly numberBelow: number;
    readonly dayBelow: number;
    readonly monthBelow: number;
    readonly clause: string;
  };
  readonly components: Readonly<Record<ComponentName, ComponentRule>>;
}
