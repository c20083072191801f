import type { Locale } from '@porchlight/shared';

import { ar } from './ar.ts';
import { en, type SearchWords } from './en.ts';
import { es } from './es.ts';

export type { SearchWords };

/** The words of the search box in each language: a page writes some, and its script says the rest. */
export const searchWords: Readonly<Record<Locale, SearchWords>> = { en, es, ar };
