import type { Locale } from '@porchlight/shared';

import { ar } from './ar.ts';
import { en, type PageWords } from './en.ts';
import { es } from './es.ts';

export type { PageWords };

const all: Readonly<Record<Locale, PageWords>> = { en, es, ar };

/** The words of everything but the front door and the events, in one language. */
export const pageWordsFor = (locale: Locale): PageWords => all[locale];
