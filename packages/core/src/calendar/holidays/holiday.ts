import type { CivilDate } from '../../dates/civil-date.ts';
import type { LocalizedText } from '../../findings/locale.ts';

/**
 * Why a day differs from the week.
 *
 * `statutory`, `tet`, `nationalDay2`: days off of Labour Code art. 112; `makeup`: nghỉ bù for a holiday on a weekend
 * (art. 111.3); `swapOff`, `swapWork`: hoán đổi, a day off and the Saturday worked for it.
 */
export type HolidayKind = 'statutory' | 'tet' | 'nationalDay2' | 'makeup' | 'swapOff' | 'swapWork';

/** A day on which the working calendar differs from Monday to Friday (ngày nghỉ, ngày làm bù), with where that is said. */
export interface CalendarRow {
  /** The day that differs. */
  readonly date: CivilDate;
  /** Whether it is worked. */
  readonly working: boolean;
  /** The notice or law that says so. */
  readonly source: string;
}

/** A row of the holiday table. */
export interface HolidayRow extends CalendarRow {
  readonly kind: HolidayKind;
  readonly name: LocalizedText;
}

/**
 * How well a year's holidays are known: `confirmed` by the official notice or by sources that agree; `memory`: not
 * compared with the notice; `provisional`: no notice yet, days that it fixes are missing.
 */
export type HolidayYearStatus = 'confirmed' | 'memory' | 'provisional';

/** The rows of a year and on what they rest. */
export interface HolidayYear {
  readonly year: number;
  readonly status: HolidayYearStatus;
  readonly basis: string;
  readonly rows: readonly HolidayRow[];
}
