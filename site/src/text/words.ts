import type { Locale } from '@porchlight/shared';

import { ar } from './ar.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';

export type { Words };

const all: Readonly<Record<Locale, Words>> = { en, es, ar };

/** Every word of the interface in one language. */
export const wordsFor = (locale: Locale): Words => all[locale];
