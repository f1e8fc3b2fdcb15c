import { yesNoWords } from '@chiendich/report/validate';
import { renderOptions } from './options.view.ts';
import type { QuestionView } from './question.view.ts';

/** Yes or no, chosen from a list of two, so that "no" and "not answered" are two things. */
export const yesNoView: QuestionView<'yesNo'> = {
  renderInput: (asked) => {
    const { locale } = asked.context;
    return renderOptions(
      asked,
      (['true', 'false'] as const).map((code) => ({ code, label: yesNoWords[code][locale] })),
    );
  },
  words: (_definition, { answer, text }, { locale }) =>
    typeof answer === 'boolean' ? yesNoWords[answer ? 'true' : 'false'][locale] : text,
};
