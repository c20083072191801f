import { escapeHtml } from '../outputs/html-escape.ts';

/** What a line of HTML for another site is made of: full addresses, and a name. */
export interface EmbedLine {
  readonly script: string;
  readonly list: string;
  /** The whole list on this site, for who sees no frame. */
  readonly page: string;
  readonly title: string;
}

/** The frame may do no more than `/embed.js` allows it: `site/src/embed/porchlight-events.ts`. */
const sandbox =
  'allow-same-origin allow-top-navigation-by-user-activation allow-popups allow-popups-to-escape-sandbox';

/** The element, its script, and the link that is there without them. */
export const elementFor = ({ script, list, page, title }: EmbedLine): string =>
  `<script async src="${escapeHtml(script)}"></script><porchlight-events src="${escapeHtml(list)}"><a href="${escapeHtml(page)}">${escapeHtml(title)}</a></porchlight-events>`;

/** A plain frame, for a page that runs no script of others. */
export const frameFor = ({ list, title }: EmbedLine): string =>
  `<iframe src="${escapeHtml(list)}" title="${escapeHtml(title)}" width="100%" height="480" loading="lazy" referrerpolicy="no-referrer" sandbox="${sandbox}"></iframe>`;
