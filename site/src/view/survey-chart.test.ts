import { expect, test } from 'vitest';

import { toChartView } from './survey-chart.ts';

const libraries = { sampleSize: 223, confidencePercent: 95 };

const asked = (...shares: readonly number[]) => ({
  question: 'How do you listen?',
  note: undefined,
  options: shares.map((percent, index) => ({ label: `Answer ${index + 1}`, percent })),
});

test('an answer is a bar with its likely range, and the same in words', () => {
  expect(toChartView(asked(80), 1, libraries, 'en')).toEqual({
    id: 'finding-1',
    question: 'How do you listen?',
    note: undefined,
    description: 'How do you listen?; Answer 1 80%',
    bars: [
      {
        label: 'Answer 1',
        share: '80%',
        range: '74.3 – 84.7%',
        bar: { x: '0%', width: '80%' },
        whisker: { low: '74.3%', high: '84.7%' },
      },
    ],
    ticks: ['0%', '25%', '50%', '75%', '100%'],
    caption: 'How do you listen?: percent of 223 answers',
    tableRegion: 'Table: How do you listen?',
    columns: { answer: 'Answer', share: 'Share', range: 'Likely range' },
    figureNote:
      'Bars show the share of answers; the thin line shows the likely range (95% confidence, Wilson interval).',
  });
});

test('in Arabic bars grow from the right, and their attributes keep Latin digits', () => {
  expect(toChartView(asked(80), 1, libraries, 'ar').bars).toEqual([
    {
      label: 'Answer 1',
      share: '٨٠٪',
      range: '٧٤٫٣ – ٨٤٫٧٪',
      bar: { x: '20%', width: '80%' },
      whisker: { low: '25.7%', high: '15.3%' },
    },
  ]);
});

test('nobody and everybody have a range that stays within the chart', () => {
  expect(
    toChartView(asked(0, 100), 1, libraries, 'en').bars.map(({ bar, range }) => [bar, range]),
  ).toEqual([
    [{ x: '0%', width: '0%' }, '0 – 1.7%'],
    [{ x: '0%', width: '100%' }, '98.3 – 100%'],
  ]);
});

test('without a known level of confidence there is a bar and no range', () => {
  const [bar] = toChartView(asked(33.3), 2, { sampleSize: 50, confidencePercent: 85 }, 'es').bars;
  expect(bar).toEqual({
    label: 'Answer 1',
    share: '33,3\u00a0%',
    range: '–',
    bar: { x: '0%', width: '33.3%' },
    whisker: undefined,
  });
});
