import {
  checkMargin,
  dayRangeWords,
  type Locale,
  marginPoints,
  numberWords,
  percentWords,
  type Survey,
  surveyFilePath,
  surveyFormats,
} from '@porchlight/shared';

import { pageWordsFor } from '../text/pages/words.ts';
import type { Fact } from './card.ts';
import { tenths } from './tenths.ts';

/** How the figures came about, and how sure they are. */
export interface MethodView {
  readonly heading: string;
  /** The stated margin beside the computed one, in plain words. */
  readonly margin: string;
  readonly meaning: string;
  readonly facts: readonly Fact[];
  readonly takeAway: TakeAwayView;
}

/** The figures as files, and how to say where they are from. */
export interface TakeAwayView {
  readonly heading: string;
  readonly files: readonly { readonly words: string; readonly path: string }[];
  readonly cite: string;
  readonly citation: string;
}

export function toMethodView(survey: Survey, source: Source, locale: Locale): MethodView {
  const words = pageWordsFor(locale).survey;
  const { mode, fieldedFrom, fieldedTo, sampleSize, population, confidencePercent } = survey;
  const days = dayRangeWords(fieldedFrom, fieldedTo, locale);
  const { statedMarginPoints: stated } = survey;
  const computed = marginPoints(sampleSize, confidencePercent);
  return {
    heading: words.howSure,
    margin: marginWords(survey, locale),
    meaning: words.marginMeaning,
    facts: [
      { label: words.asked, words: words.askedWhen(words.modes[mode], days) },
      { label: words.answers, words: numberWords(sampleSize, locale) },
      { label: words.who, words: population },
      { label: words.confidence, words: percentWords(confidencePercent, locale) },
      {
        label: words.margin,
        words: words.marginFact(
          stated === undefined ? undefined : tenths(stated),
          computed === undefined ? undefined : tenths(computed),
        ),
      },
    ],
    takeAway: toTakeAway(survey, source, locale),
  };
}

/** Who publishes a survey, at which address, and the day it was published. */
export interface Source {
  readonly siteName: string;
  readonly url: string;
  readonly published: string;
}

const toTakeAway = (survey: Survey, source: Source, locale: Locale): TakeAwayView => {
  const { takeAway, formats, cite } = pageWordsFor(locale).survey;
  return {
    heading: takeAway,
    files: surveyFormats.map((format) => ({
      words: formats[format],
      path: surveyFilePath(survey, format),
    })),
    cite,
    citation: `${source.siteName}: ${survey.title}. ${source.published}. ${source.url}`,
  };
};

function marginWords(survey: Survey, locale: Locale): string {
  const words = pageWordsFor(locale).survey;
  const check = checkMargin(survey);
  if (check !== undefined) {
    const say = check.agrees ? words.marginAgrees : words.marginDiffers;
    return say(tenths(check.stated), tenths(check.computed));
  }
  if (survey.statedMarginPoints !== undefined)
    return words.marginStated(tenths(survey.statedMarginPoints));
  const computed = marginPoints(survey.sampleSize, survey.confidencePercent);
  return computed === undefined ? words.marginUnknown : words.marginComputed(tenths(computed));
}
