import { fixedPath, type Locale } from '@porchlight/shared';

import { searchWords } from '../text/search/words.ts';

/** A form that leads to the search page, and is also there. */
export interface SearchBox {
  readonly path: string;
  readonly label: string;
  readonly submit: string;
}

export function toSearchBox(locale: Locale): SearchBox {
  const { label, submit } = searchWords[locale];
  return { path: fixedPath('search', locale), label, submit };
}
