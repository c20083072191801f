import type { BrowserContextOptions } from 'playwright-core';

/** A way to look at a page: in a window, or as paper. */
export type Look =
  | { readonly kind: 'window'; readonly options: BrowserContextOptions }
  | { readonly kind: 'paper'; readonly format: 'A4' | 'Letter' };

const windowOf = (width: number, options: BrowserContextOptions = {}): Look => ({
  kind: 'window',
  options: { colorScheme: 'light', ...options, viewport: { width, height: 900 } },
});

export const looks = {
  '320': windowOf(320),
  '768': windowOf(768),
  '1280': windowOf(1280),
  'dark-320': windowOf(320, { colorScheme: 'dark' }),
  'dark-1280': windowOf(1280, { colorScheme: 'dark' }),
  'forced-colours': windowOf(1280, { forcedColors: 'active' }),
  'no-script': windowOf(1280, { javaScriptEnabled: false }),
  a4: { kind: 'paper', format: 'A4' },
  letter: { kind: 'paper', format: 'Letter' },
} as const satisfies Readonly<Record<string, Look>>;

export type LookName = keyof typeof looks;

const some = <const Name extends LookName>(...names: readonly Name[]): readonly Name[] => names;

export const everyWidth = some('320', '768', '1280');
export const bothEnds = some('320', '1280');
export const darkLooks = some('dark-320', 'dark-1280');
export const papers = some('a4', 'letter');
