import type { CardView } from './card.ts';
import type { EmptyView } from './empty.ts';
import type { EventCardView } from './event-card.ts';
import type { FindingsView } from './findings.ts';
import type { LinkView } from './links.ts';
import type { PictureView } from './picture.ts';

/** What every section has. */
export interface Headed {
  /** Unique on the page: names the section by its heading. */
  readonly id: string;
  readonly heading: string;
  readonly lead: string | undefined;
  readonly more: LinkView | undefined;
}

interface CardsSection<Kind> extends Headed {
  readonly kind: Kind;
  readonly cards: readonly CardView[];
}

/** One section of the home page, by what it shows. */
export type HomeSection =
  | ({
      readonly kind: 'hero';
      readonly picture: PictureView | undefined;
      /** The event that is now or next, laid over the picture. */
      readonly ticket: EventCardView | undefined;
    } & Headed)
  | ({ readonly kind: 'definition' } & Headed)
  | ({ readonly kind: 'survey'; readonly findings: FindingsView } & Headed)
  | ({
      readonly kind: 'guide';
      readonly credit: string | undefined;
      readonly picture: PictureView | undefined;
      readonly cards: readonly CardView[];
    } & Headed)
  | CardsSection<'featured'>
  | CardsSection<'courses'>
  | CardsSection<'products'>
  | ({
      readonly kind: 'upcoming';
      readonly events: readonly EventCardView[];
      readonly empty: EmptyView | undefined;
    } & Headed)
  | ({ readonly kind: 'on-demand'; readonly events: readonly EventCardView[] } & Headed)
  | ({ readonly kind: 'subscribe'; readonly also: LinkView } & Headed);
