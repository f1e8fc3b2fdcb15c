import type { WithMeasureUnits } from '../template/measure-unit.ts';
import type { Lists } from './lists.ts';

/** What the definition of a question may refer to. */
export interface TemplateParts {
  /** For the template's own measure units. */
  readonly template: WithMeasureUnits;
  /** Its named lists. */
  readonly lists: Lists;
}
