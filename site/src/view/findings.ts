import {
  checkMargin,
  dayRangeWords,
  directionOf,
  type Finding,
  type Locale,
  marginPoints,
  numberWords,
  percentWords,
  type Section,
  type Survey,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { wordsFor } from '../text/words.ts';
import { pagePathOf } from './address.ts';
import { otherLanguage, type OtherLanguage } from './language.ts';
import type { LinkView } from './links.ts';
import { tenths } from './tenths.ts';

/** A survey's findings side by side, each with the method that tells how sure it is. */
export interface FindingsView {
  readonly label: string;
  readonly hint: string;
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  readonly question: string;
  readonly bars: readonly BarView[];
  readonly note: string;
  /** To the survey's page; the question makes its name unique. */
  readonly howSure: LinkView;
  readonly language: OtherLanguage | undefined;
}

/** A bar that grows from the side on which its language begins. */
export interface BarView {
  readonly label: string;
  readonly words: string;
  readonly x: string;
  readonly width: string;
}

type SurveyCard = Omit<Survey, 'body'>;

/** The survey an editor chose for the section, or else the newest; undefined when there is none. */
export function toFindings(
  hub: HubReader,
  section: Pick<Section, 'items'>,
  locale: Locale,
): FindingsView | undefined {
  const chosen = section.items.map(({ target }) => target.documentId);
  const ids = chosen.length > 0 ? chosen : hub.ask('list', { types: ['survey'], locale, limit: 1 });
  const { swipe, findings: label } = wordsFor(locale).home;
  const findings = ids.flatMap((id) => {
    const survey = hub.ask('card', id, locale);
    if (survey?.type !== 'survey') return [];
    return survey.findings.map((finding) => toFinding(finding, survey, locale));
  });
  return findings.length === 0 ? undefined : { label, hint: swipe, findings };
}

const toFinding = (finding: Finding, survey: SurveyCard, locale: Locale): FindingView => ({
  question: finding.question,
  bars: finding.options.map(({ label, percent }) => ({
    label,
    words: percentWords(percent, locale),
    x: directionOf(locale) === 'rtl' ? `${100 - percent}%` : '0',
    width: `${percent}%`,
  })),
  note: methodNote(survey, locale),
  howSure: { words: wordsFor(locale).home.howSure, path: pagePathOf(survey) },
  language: otherLanguage(survey, locale),
});

/** Who was asked, when, and both margins: the stated one and the one the sample size gives. */
function methodNote(survey: SurveyCard, locale: Locale): string {
  const { home } = wordsFor(locale);
  const { mode, sampleSize, population, fieldedFrom, fieldedTo } = survey;
  const sample = numberWords(sampleSize, locale);
  const days = dayRangeWords(fieldedFrom, fieldedTo, locale);
  const asked = home.surveyNote(home.surveyMode[mode], sample, population, days);
  const margin = marginNote(survey, locale);
  return margin === undefined ? asked : `${asked} ${margin}`;
}

function marginNote(survey: SurveyCard, locale: Locale): string | undefined {
  const { home } = wordsFor(locale);
  const sample = numberWords(survey.sampleSize, locale);
  const confidence = percentWords(survey.confidencePercent, locale);
  const check = checkMargin(survey);
  if (check !== undefined && !check.agrees) {
    const { stated, computed } = check;
    return home.marginBoth(tenths(stated), sample, tenths(computed), confidence);
  }
  if (survey.statedMarginPoints !== undefined)
    return home.marginStated(tenths(survey.statedMarginPoints));
  const computed = marginPoints(survey.sampleSize, survey.confidencePercent);
  return computed === undefined
    ? undefined
    : home.marginComputed(sample, tenths(computed), confidence);
}
