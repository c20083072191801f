import {
  type Body,
  listPath,
  type Locale,
  numberWords,
  percentWords,
  type Survey,
} from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { jsonLdText, surveyJsonLd } from '../outputs/json-ld/json-ld.ts';
import { pageWordsFor } from '../text/pages/words.ts';
import { wordsFor } from '../text/words.ts';
import { type CrumbsView, toCrumbs } from './crumbs.ts';
import { documentAt } from './document-at.ts';
import { documentFrame } from './document-frame.ts';
import { filedUnder } from './filed-under.ts';
import type { LinkGroup } from './links.ts';
import type { PageFrame } from './page-frame.ts';
import { type DayView, publicationDay } from './publication.ts';
import { type ChartView, toChartView } from './survey-chart.ts';
import { type MethodView, toMethodView } from './survey-method.ts';

/** What a survey found, and how sure that is. */
export interface SurveyPage {
  readonly frame: PageFrame;
  /** Texts for script elements of structured data. */
  readonly structuredData: readonly string[];
  readonly crumbs: CrumbsView;
  readonly kind: string;
  readonly title: string;
  readonly summary: string | undefined;
  readonly published: DayView;
  /** The largest share of the first question, as the figure to remember. */
  readonly keyFigure: KeyFigure | undefined;
  readonly charts: readonly ChartView[];
  readonly method: MethodView;
  readonly about: string;
  readonly body: Body;
  readonly filedUnder: readonly LinkGroup[];
}

export interface KeyFigure {
  /** `80` */
  readonly number: string;
  /** `%`, set smaller. */
  readonly sign: string;
  readonly answer: string;
  readonly question: string;
}

export function toSurveyPage(hub: HubReader, path: string, locale: Locale): SurveyPage {
  const survey = documentAt(hub, path, locale, 'survey');
  const words = pageWordsFor(locale);
  const frame = documentFrame(hub, survey, { description: survey.summary, kind: 'article' });
  const published = publicationDay(survey, locale);
  return {
    frame,
    structuredData: [jsonLdText(surveyJsonLd(survey, hub))],
    crumbs: toCrumbs(locale, survey.title, {
      words: words.list.titles.survey,
      path: listPath('survey', locale),
    }),
    kind: wordsFor(locale).kind.survey,
    title: survey.title,
    summary: survey.summary,
    published,
    keyFigure: keyFigureOf(survey, locale),
    charts: survey.findings
      .filter(({ options }) => options.length > 0)
      .map((finding, index) => toChartView(finding, index + 1, survey, locale)),
    method: toMethodView(
      survey,
      { siteName: frame.siteName, url: frame.canonical ?? '', published: published.words },
      locale,
    ),
    about: words.survey.about,
    body: survey.body,
    filedUnder: filedUnder(hub, survey, locale),
  };
}

function keyFigureOf({ findings }: Survey, locale: Locale): KeyFigure | undefined {
  const [first] = findings;
  const top = first?.options.toSorted((a, b) => b.percent - a.percent).at(0);
  if (first === undefined || top === undefined) return undefined;
  const number = numberWords(top.percent, locale);
  const sign = percentWords(top.percent, locale).slice(number.length);
  return { number, sign, answer: top.label, question: first.question };
}
