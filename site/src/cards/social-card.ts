import type { Locale } from '@porchlight/shared';

/** What the card that social networks show of a page says, in finished words. */
export interface SocialCard {
  readonly locale: Locale;
  readonly siteName: string;
  /** What the page is: `Webinar`, `News article`. */
  readonly kind?: string | undefined;
  readonly title: string;
  /** When it was published, or the hours of an event. */
  readonly note?: string | undefined;
  readonly leaf?: CardLeaf | undefined;
}

/** The calendar leaf of an event; only one that is `ahead` is lit. */
export interface CardLeaf {
  readonly tone: 'ahead' | 'past' | 'off' | 'open';
  readonly week: string;
  readonly day: string;
  readonly month: string;
}

/** In pixels; what social networks ask for. */
export const cardSize = { width: 1200, height: 630 } as const;
