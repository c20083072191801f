import { hash } from 'node:crypto';

import type { SocialCard } from './social-card.ts';

/** Raise it when cards are drawn otherwise: every card gets another address then. */
export const drawing = 1;

/** So many hexadecimal digits tell millions of cards apart. */
const digits = 20;

/**
 * Where a card is. The address comes from what the card shows, so it is known before the card is
 * drawn, and pages with the same card share it. No slug begins with an underscore.
 */
export const cardPath = (card: SocialCard): string =>
  `/_cards/${hash('sha256', JSON.stringify([drawing, card])).slice(0, digits)}.png`;
