import { either, flag } from '@chiendich/core/shape';
import { filled, words } from '../template/label.ts';

// The shapes of questions are made in functions of their own: pages that check no template leave those out, a spread not.

/** What any question may say besides its code, its words and its kind. */
export const askingFields = {
  /** What helps to answer, shown below the label. */
  hint: words,
  /** Whether a report must answer it, if only as missing with a reason: always, never, or while a rule holds. */
  required: /* @__PURE__ */ either(flag, filled),
  /** Rule that must hold for it to be asked; a report answers nothing that is not asked. */
  askedWhen: filled,
  /** The view that a face takes in place of its own, by name. */
  appearance: filled,
};

/** What a question may say that can be worked out instead of asked. */
export const computedField = {
  /** Rule that gives its answer, so that nobody types it. */
  computed: filled,
};
