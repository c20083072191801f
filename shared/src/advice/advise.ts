import type { Advice } from './advice.ts';
import { bodyAdvice } from './body-advice.ts';
import type { Draft } from './draft.ts';
import { pictureAdvice } from './picture-advice.ts';
import { recordingAdvice } from './recording-advice.ts';
import { scheduleAdvice } from './schedule-advice.ts';
import type { Surroundings } from './surroundings.ts';
import { surveyAdvice } from './survey-advice.ts';
import { titleAdvice } from './title-advice.ts';

type Rule = (draft: Draft, around: Surroundings) => readonly Advice[];

/** In the order in which editors read it. */
const rules: readonly Rule[] = [
  titleAdvice,
  scheduleAdvice,
  recordingAdvice,
  surveyAdvice,
  bodyAdvice,
  ({ links }, { nowhere }) =>
    links
      .filter((path) => nowhere.has(path))
      .map((path) => ({ code: 'link-leads-nowhere', field: 'body', path })),
  pictureAdvice,
  ({ cards }, { notPublic }) =>
    cards
      .filter(({ target }) => notPublic.has(target))
      .map((card) => ({ code: 'card-not-public', ...card })),
  (_, { newerOriginal: original }) =>
    original === undefined ? [] : [{ code: 'translation-older', field: undefined, original }],
];

/** All that should be thought of before an entry is published. */
export const advise = (draft: Draft, around: Surroundings): readonly Advice[] =>
  rules.flatMap((rule) => rule(draft, around));
