import type { Locale } from '@porchlight/shared';

import { ar } from './ar.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What a preview says beside the page itself, in the page's language. */
export interface Words {
  /** Names the banner. */
  readonly preview: string;
  readonly draft: string;
  readonly published: string;
  readonly shared: string;
  readonly until: (moment: string) => string;
  readonly views: string;
  readonly page: string;
  readonly phone: string;
  readonly after: string;
  readonly elsewhere: string;
  readonly languages: string;
  /** Before the list of what is to be done until the draft can be published. */
  readonly notReady: string;
  readonly cannotShow: string;
  readonly phoneFrame: string;
  readonly noLink: string;
  readonly expired: string;
  readonly noDraft: string;
  readonly failed: string;
}

const languages: Readonly<Record<Locale, Words>> = { en, es, ar };

export const wordsIn = (locale: Locale): Words => languages[locale];
