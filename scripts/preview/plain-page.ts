import { directionOf, type Locale } from '@porchlight/shared';

import { html, type Markup } from './markup.ts';
import { headOfPreview } from './rewrite-page.ts';
import { wordsIn } from './words/words.ts';

/** A page of words alone: what stands in the way, or a frame around a page. */
export interface PlainPage {
  readonly locale: Locale;
  readonly title: string;
  /** The site's own stylesheet. */
  readonly styles: string | undefined;
  readonly banner?: Markup | undefined;
  readonly body: Markup;
}

export function plainPage({ locale, title, styles, banner, body }: PlainPage): string {
  const sheet = styles && html`<link rel="stylesheet" href="${styles}" />`;
  return html`<!doctype html>
    <html lang="${locale}" dir="${directionOf(locale)}" data-preview="words">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} (${wordsIn(locale).preview})</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        ${sheet || undefined} ${{ markup: headOfPreview }}
      </head>
      <body>
        ${banner}
        <main class="preview-words" id="main">
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html> `.markup;
}
