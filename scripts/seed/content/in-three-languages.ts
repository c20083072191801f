import type { DemoDay, DemoDocument } from '../demo-document.ts';
import { translated } from '../translation.ts';

/** The frame of the demo, its topics, people and places, was there before the first story. */
export const opening: DemoDay = { on: '2024-10-01' };

interface Words {
  readonly name: string;
  readonly slug: string;
  readonly description: string;
}

/** A name and a sentence in every language: all there is to a topic or an audience. */
export interface Term {
  readonly en: Words & Readonly<Record<string, unknown>>;
  readonly es: Words & Readonly<Record<string, unknown>>;
  readonly ar: Words & Readonly<Record<string, unknown>>;
}

/** Each term in three languages; the document id is made of the English slug, which never changes. */
export const inThreeLanguages = (
  type: 'topic' | 'audience',
  terms: readonly Term[],
): readonly DemoDocument[] =>
  terms.flatMap(({ en, es, ar }) => {
    const original: DemoDocument = {
      type,
      documentId: `${type}-${en.slug}`,
      locale: 'en',
      published: opening,
      fields: en,
    };
    return [
      original,
      translated(original, 'es', opening, es),
      translated(original, 'ar', opening, ar),
    ];
  });
