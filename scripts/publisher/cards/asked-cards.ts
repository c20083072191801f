import type { SocialCard } from '@porchlight/site/social-card';

/** How questions for cards begin, as the ledger keeps them. */
export const cardQuestion = '["social-card",';

/** The cards among what pages asked. */
export function cardsIn(asked: Iterable<string>): readonly SocialCard[] {
  const texts = new Set<string>();
  for (const text of asked) if (text.startsWith(cardQuestion)) texts.add(text);
  return [...texts].map((text) => (JSON.parse(text) as [string, SocialCard])[1]);
}
