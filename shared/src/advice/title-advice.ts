import type { Advice } from './advice.ts';
import type { Draft } from './draft.ts';
import type { Surroundings } from './surroundings.ts';

/** What lists, cards and search results show whole, in characters. */
const titleLength = 90;
const summaryLength = 160;

/** Titles and summaries that lists cut off or shout, and a title that another entry has too. */
export const titleAdvice = (draft: Draft, around: Surroundings): readonly Advice[] => [
  ...aboutTitle(draft),
  ...aboutTwin(draft, around),
  ...aboutSummary(draft),
];

function aboutTitle({ title: { field, text } }: Draft): readonly Advice[] {
  const length = lengthOf(text);
  return [
    ...(length > titleLength ? [{ code: 'title-long', field, length } as const] : []),
    ...(isShouted(text) ? [{ code: 'title-in-capitals', field } as const] : []),
  ];
}

/** A single word may be an acronym. */
const isShouted = (text: string): boolean =>
  text === text.toUpperCase() && (text.match(/\p{Lu}{2,}/gu)?.length ?? 0) >= 2;

const aboutTwin = ({ title, day }: Draft, { twinDays }: Surroundings): readonly Advice[] =>
  day !== undefined && twinDays.includes(day) ? [{ code: 'twin', field: title.field, day }] : [];

function aboutSummary({ summary }: Draft): readonly Advice[] {
  if (summary === undefined) return [];
  if (summary === '') return [{ code: 'summary-missing', field: 'summary' }];
  const length = lengthOf(summary);
  return length > summaryLength ? [{ code: 'summary-long', field: 'summary', length }] : [];
}

/** In characters, not in the halves that some of them are stored as. */
const lengthOf = (text: string): number => Array.from(text).length;
