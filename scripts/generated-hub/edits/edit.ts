import type { DocumentType, Locale, MediaRecord } from '@porchlight/shared';

import type { Fields } from '../fields/draft.ts';

/** What an editor of a library's hub does in a week, and what the clock does by itself. */
export const editKinds = [
  'title',
  'body',
  'reschedule',
  'zone',
  'cancel',
  'recording',
  'publish new',
  'publish again',
  'unpublish',
  'delete',
  'rename slug',
  'topics',
  'place renamed',
  'topic renamed',
  'translation added',
  'translation removed',
  'picture changed',
  'settings',
  'home page',
  'clock step',
] as const;
export type EditKind = (typeof editKinds)[number];

/** An edit as plain data: why it is made, and the one thing to do. */
export interface Edit {
  readonly kind: EditKind;
  readonly operation: Operation;
}

interface Entry {
  readonly type: DocumentType;
  readonly documentId: string;
}

export type Operation =
  /** Fields of a public entry are changed, and it is published. `null` empties a field. */
  | (Entry & {
      readonly action: 'save';
      /** What is not translated: for every language version. */
      readonly shared: Fields;
      /** What is translated: for the versions of these languages. */
      readonly words: Readonly<Partial<Record<Locale, Fields>>>;
    })
  /** A language version that is not public becomes so: a new entry, a translation, a withdrawn one. */
  | (Entry & { readonly action: 'publish'; readonly locale: Locale; readonly fields: Fields })
  | (Entry & { readonly action: 'unpublish' | 'delete'; readonly locales: readonly Locale[] })
  /** A file of the media library gets other bytes under the id it has. */
  | { readonly action: 'replace-file'; readonly media: MediaRecord }
  | { readonly action: 'wait'; readonly minutes: number };
