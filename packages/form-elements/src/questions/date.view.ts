import { formatDate } from '@chiendich/core';
import { renderLine } from './line.view.ts';
import type { QuestionView } from './question.view.ts';

/** A day, typed as papers write it. */
export const dateView: QuestionView<'date'> = {
  renderInput: (asked) => renderLine(asked, {}),
  renderHint: (_definition, { word, form }) =>
    word('dateHint', { example: formatDate(form.round.from, 'short') }),
};
