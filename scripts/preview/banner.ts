import {
  dateOf,
  dateWords,
  type Instant,
  type Locale,
  nativeNames,
  type PreviewLink,
  timeWords,
  type TimeStyle,
  type TimeZone,
  toWallTime,
  zoneWords,
} from '@porchlight/shared';

import { html, type Markup } from './markup.ts';
import { queryOf, type View, zonesToChoose } from './view.ts';
import { type Words, wordsIn } from './words/words.ts';

/** What the banner says of a page. */
export interface BannerFacts {
  readonly link: PreviewLink;
  readonly view: View;
  /** The address of the page itself, without a query. */
  readonly path: string;
  /** Addresses of its drafts in other languages. */
  readonly languages: readonly { readonly locale: Locale; readonly path: string }[];
  /** Whether it is an event with a date, so that there is something after it. */
  readonly hasEnd: boolean;
  readonly objections: readonly string[];
  readonly zone: TimeZone;
  readonly timeStyle: TimeStyle;
}

/** The banner on top of a previewed page. Whoever it was shared with is offered nothing else. */
export function bannerOf(facts: BannerFacts): Markup {
  const { link, objections } = facts;
  const words = wordsIn(link.locale);
  const isShared = link.share !== undefined;
  const says = isShared ? words.shared : words[link.status];
  const until = words.until(momentWords(link.expiresAt, facts));
  return html`<aside class="preview" aria-label="${words.preview}">
    <p><strong>${says}</strong> ${until}</p>
    ${isShared ? undefined : viewsOf(facts, words)}
    ${objections.length === 0 || isShared ? undefined : objectionsOf(objections, words)}
  </aside>`;
}

/** The moment by the clocks of the library. */
function momentWords(moment: Instant, { zone, timeStyle, link }: BannerFacts): string {
  const { locale } = link;
  const wall = toWallTime(moment, zone);
  const { name, offset } = zoneWords(zone, moment, locale, 'generic');
  return `${dateWords(dateOf(wall), locale, 'weekday')}, ${timeWords(wall, locale, timeStyle)}, ${name} ${offset}`;
}

function viewsOf(facts: BannerFacts, words: Words): Markup {
  const { link, hasEnd, languages, view, path } = facts;
  const to = (target: View, label: string): Markup => {
    const current = queryOf(target) === queryOf(view) ? html` aria-current="page"` : undefined;
    return html`<li><a href="${path + queryOf(target)}" ${current}>${label}</a></li>`;
  };
  const now = link.expiresAt;
  const zones = hasEnd
    ? html`<details${view.as === 'visitor' ? html` open` : undefined}>
        <summary>${words.elsewhere}</summary>
        <ul>${zonesToChoose.map((zone) => {
          const { name, offset } = zoneWords(zone, now, link.locale, 'generic');
          return to({ as: 'visitor', zone }, `${name} ${offset}`);
        })}</ul>
      </details>`
    : undefined;
  const others = languages.map(
    ({ locale, path }) =>
      html`<li><a href="${path}" lang="${locale}">${nativeNames[locale]}</a></li>`,
  );
  return html`<nav aria-label="${words.views}">
    <ul>
      ${to({ as: 'page' }, words.page)} ${to({ as: 'phone' }, words.phone)}
      ${hasEnd ? to({ as: 'after' }, words.after) : undefined}
    </ul>
    ${
      others.length === 0
        ? undefined
        : html`<ul aria-label="${words.languages}">
            ${others}
          </ul>`
    }
    ${zones}
  </nav>`;
}

/** The sentences are those that refuse a publication, which are in English. */
const objectionsOf = (objections: readonly string[], words: Words): Markup =>
  html`<details>
    <summary>${words.notReady} (${String(objections.length)})</summary>
    ${listOf(objections)}
  </details>`;

export const listOf = (objections: readonly string[]): Markup =>
  html`<ul lang="en" dir="ltr">
    ${objections.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
