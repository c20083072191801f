import type { Locale } from '../locales.ts';
import type { CalendarDate } from '../time/calendar-date.ts';

/**
 * What can be published and perhaps should not be. An editor reads it before the click and decides;
 * it refuses nothing. `field` is a path such as `findings.0.options`; undefined is the whole entry.
 * Words come last, in `describeAdvice`.
 */
export type Advice = { readonly field: string | undefined } & (
  | { readonly code: 'starts-in-the-past' }
  | { readonly code: 'starts-within-a-day' }
  | { readonly code: 'starts-far-ahead' }
  | { readonly code: 'unusual-hour'; readonly time: string }
  | { readonly code: 'weekend'; readonly day: CalendarDate }
  | { readonly code: 'very-long'; readonly hours: number }
  | { readonly code: 'very-short'; readonly minutes: number }
  | { readonly code: 'title-long'; readonly length: number }
  | { readonly code: 'title-in-capitals' }
  | { readonly code: 'summary-missing' }
  | { readonly code: 'summary-long'; readonly length: number }
  | { readonly code: 'twin'; readonly day: CalendarDate }
  | { readonly code: 'recording-awaited' }
  | { readonly code: 'recording-before-event' }
  | { readonly code: 'recording-without-words' }
  | { readonly code: 'card-not-public'; readonly target: string }
  | {
      readonly code: 'heading-skips-level';
      readonly heading: string;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'link-says-nothing'; readonly words: string }
  | { readonly code: 'link-leads-nowhere'; readonly path: string }
  | { readonly code: 'margin-differs'; readonly stated: number; readonly computed: number }
  | { readonly code: 'shares-do-not-fit'; readonly sum: number }
  | { readonly code: 'translation-older'; readonly original: Locale }
  | { readonly code: 'picture-named-like-file'; readonly words: string }
  | { readonly code: 'picture-words-long'; readonly length: number }
);
