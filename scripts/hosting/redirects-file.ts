import type { HostMove } from './moves.ts';

/**
 * The text of `_redirects` for Netlify (https://docs.netlify.com/manage/routing/redirects/overview/)
 * and Cloudflare Pages (https://developers.cloudflare.com/pages/configuration/redirects/), neither of
 * which can say that something is gone.
 */
export const toRedirectsFile = (moves: readonly HostMove[]): string =>
  [
    '# Where former addresses lead, for Netlify and Cloudflare Pages. Generated with the site.',
    ...moves.flatMap((move) => ('to' in move ? [`${move.from} ${move.to} 301`] : [])),
    '',
  ].join('\n');
