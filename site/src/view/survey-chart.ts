import {
  directionOf,
  type Finding,
  type Interval,
  type Locale,
  numberWords,
  percentWords,
  type Survey,
  wilsonInterval,
} from '@porchlight/shared';

import { pageWordsFor } from '../text/pages/words.ts';
import { tenths } from './tenths.ts';

/** One answer: its bar, its likely range, and the same in words for the table. */
export interface ChartBar {
  readonly label: string;
  readonly share: string;
  /** `74.3 – 84.7%`, or a dash where no range can be computed. */
  readonly range: string;
  readonly bar: Stretch;
  readonly whisker: Whisker | undefined;
}

/** A part of the width, in percent from the left edge, ready for an SVG attribute. */
export interface Stretch {
  readonly x: string;
  readonly width: string;
}

export interface Whisker {
  readonly low: string;
  readonly high: string;
}

/** One question of a survey: a chart, and the table that says the same. */
export interface ChartView {
  readonly id: string;
  readonly question: string;
  readonly note: string | undefined;
  readonly bars: readonly ChartBar[];
  /** The whole chart in words, for who cannot see it. */
  readonly description: string;
  readonly ticks: readonly string[];
  readonly caption: string;
  readonly tableRegion: string;
  readonly columns: { readonly answer: string; readonly share: string; readonly range: string };
  readonly figureNote: string;
}

type Sample = Pick<Survey, 'sampleSize' | 'confidencePercent'>;

/** Draws one finding. Bars grow from the side where a line of text begins. */
export function toChartView(
  finding: Finding,
  place: number,
  sample: Sample,
  locale: Locale,
): ChartView {
  const words = pageWordsFor(locale).survey;
  return {
    id: `finding-${place}`,
    question: finding.question,
    note: finding.note,
    bars: finding.options.map((option) => toBar(option, sample, locale)),
    description: [
      finding.question,
      ...finding.options.map(({ label, percent }) => `${label} ${percentWords(percent, locale)}`),
    ].join('; '),
    ticks: [0, 25, 50, 75, 100].map((percent) => percentWords(percent, locale)),
    caption: words.caption(finding.question, sample.sampleSize),
    tableRegion: words.tableRegion(finding.question),
    columns: { answer: words.answer, share: words.share, range: words.likelyRange },
    figureNote: words.figureNote(percentWords(sample.confidencePercent, locale)),
  };
}

function toBar(option: Finding['options'][number], sample: Sample, locale: Locale): ChartBar {
  const { label, percent } = option;
  const interval = wilsonInterval(percent, sample.sampleSize, sample.confidencePercent);
  const rightToLeft = directionOf(locale) === 'rtl';
  return {
    label,
    share: percentWords(percent, locale),
    range: interval === undefined ? '–' : rangeOf(interval, locale),
    bar: { x: svgPercent(rightToLeft ? 100 - percent : 0), width: svgPercent(percent) },
    whisker: interval && toWhisker(interval, rightToLeft),
  };
}

const rangeOf = ({ low, high }: Interval, locale: Locale): string =>
  `${numberWords(tenths(low), locale)} – ${percentWords(tenths(high), locale)}`;

const toWhisker = ({ low, high }: Interval, rightToLeft: boolean): Whisker => ({
  low: svgPercent(rightToLeft ? 100 - low : low),
  high: svgPercent(rightToLeft ? 100 - high : high),
});

/** Attributes of SVG are written alike in every language. */
const svgPercent = (value: number): string => `${tenths(value)}%`;
