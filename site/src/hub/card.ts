import type { Document } from '@porchlight/shared';

import type { Card } from './questions.ts';

/** A document without its long text. Made once for each: many lists show the same ones. */
export function cardOf(document: Document): Card {
  const card = cards.get(document) ?? toCard(document);
  cards.set(document, card);
  return card;
}

const cards = new WeakMap<Document, Card>();

function toCard(document: Document): Card {
  if (!('body' in document)) return document;
  const { body: _, ...card } = document;
  // Omitting a key from a union yields a type TypeScript does not see as the union of the omitted.
  return card as Card;
}
