import { contentTypes, unknownContentType } from '../serve/content-types.ts';
import type { Headers } from '../serve/security.ts';
import { sentenceFor } from '../serve/sentences.ts';
import { expressionForLists, expressionForPrograms, expressionOf } from './address-expression.ts';
import {
  goneSentenceForPrograms,
  missingHeaders,
  missingHeadersForPrograms,
  missingHeadersOfLists,
  missingListPages,
  missingSentenceForPrograms,
  movedHeaders,
  movedHeadersForPrograms,
  movedHeadersOfLists,
  notFoundPages,
  preflightAnswer,
} from './error-answers.ts';
import { hiddenAddresses } from './hidden-addresses.ts';
import { kindsToTell, type KindToTell } from './kinds-to-tell.ts';
import { inBraces, inQuotes, type Lines } from './lines.ts';

/** A whole Caddyfile, https://caddyserver.com/docs/caddyfile. `route` keeps the order that is written. */
export function toCaddyfile(site: URL): string {
  const { page, unlikePages } = kindsToTell(site);
  return `${[
    '# The whole site, with its headers and content types. Generated with it; SITE_FOLDER is where it is.',
    ...block(site.origin, [
      'root * {$SITE_FOLDER:/srv/site}',
      'header -Server',
      ...block('route', [
        ...preflight(site),
        ...onlyRead(site),
        ...hidden,
        ...moved(site),
        ...contentType,
        ...unlikePages.flatMap((kind) => [
          `@${kind.name} path_regexp ${quote(expressionOf(kind.matches))}`,
          ...block(`handle @${kind.name}`, answerOf(kind)),
        ]),
        ...block('handle', answerOf(page)),
      ]),
      ...block('handle_errors', errors(site)),
    ]),
  ].join('\n')}\n`;
}

/** What the machine's own list says of an extension differs from one to the next. */
const contentType: Lines = [
  ...block('map {path} {content_type}', [
    ...Object.entries(contentTypes).map(
      ([extension, type]) => `~(?i)\\${extension}$ ${quote(type)}`,
    ),
    `~/$ ${quote(contentTypes['.html']!)}`,
    `default ${quote(unknownContentType)}`,
  ]),
  'header Content-Type {content_type}',
];

const preflight = (site: URL): Lines => [
  ...block('@preflight', ['method OPTIONS', `path_regexp ${quote(expressionForPrograms())}`]),
  ...block('handle @preflight', [...setAll(preflightAnswer(site)), 'respond 204']),
];

const onlyRead = (site: URL): Lines => [
  '@write not method GET HEAD',
  ...block('handle @write', [
    ...setAll({ ...missingHeaders(site), ...plain, Allow: 'GET, HEAD' }),
    respond(sentenceFor(405), '405'),
  ]),
];

const plain: Headers = { 'Content-Type': 'text/plain; charset=utf-8' };

const hidden: Lines = [
  ...block('@hidden', [
    `path_regexp ${hiddenAddresses.atRoot}`,
    `not path ${hiddenAddresses.butFolder}*`,
  ]),
  'error @hidden 404',
  `@hidden-below path_regexp ${hiddenAddresses.below}`,
  'error @hidden-below 404',
];

/** The list may be missing: a name with a sign for anything stands for no file too. */
const moved = (site: URL): Lines => [
  ...setAll(movedHeaders(site)),
  `@for-programs path_regexp ${quote(expressionForPrograms())}`,
  ...setAll(movedHeadersForPrograms(site), '@for-programs'),
  `@lists path_regexp ${quote(expressionForLists())}`,
  ...setAll(movedHeadersOfLists(site), '@lists'),
  'import Caddyfile-moves*',
];

const answerOf = ({ headers }: KindToTell): Lines => [...setAll(headers), 'file_server'];

/** What the file's answer was to have is set already, and is written over or taken off. */
const errors = (site: URL): Lines => [
  ...setAll({ ...missingHeaders(site), 'Content-Type': contentTypes['.html']! }),
  'header -Content-Disposition',
  `@feed path_regexp ${quote(expressionForPrograms())}`,
  ...block('handle @feed', [
    ...setAll({ ...missingHeadersForPrograms(site), ...plain }),
    '@no-more expression `{err.status_code} == 410`',
    respond(goneSentenceForPrograms(site), '410', '@no-more'),
    respond(missingSentenceForPrograms(site), '{err.status_code}'),
  ]),
  ...missingListPages.flatMap(({ start, page }) =>
    block(`handle ${start}*`, [
      ...setAll(missingHeadersOfLists(site)),
      `rewrite * ${page}`,
      'file_server',
    ]),
  ),
  '@gone expression `{err.status_code} == 410`',
  ...block('handle @gone', ['rewrite * {path}index.html', 'file_server']),
  ...notFoundPages.flatMap(({ start, page }) =>
    block(start === '/' ? 'handle' : `handle ${start}*`, [`rewrite * ${page}`, 'file_server']),
  ),
];

const respond = (sentence: string, status: string, matcher?: string): string =>
  ['respond', ...(matcher === undefined ? [] : [matcher]), quote(sentence), status].join(' ');

const setAll = (headers: Headers, matcher?: string): Lines =>
  block(
    ['header', ...(matcher === undefined ? [] : [matcher])].join(' '),
    Object.entries(headers).map(([name, value]) => `${name} ${quote(value)}`),
  );

function block(head: string, lines: Lines): Lines {
  return inBraces(head, lines, '\t');
}

/** Inside quotes a Caddyfile still replaces what is in braces. */
function quote(text: string): string {
  if (/[{}]|\\$/.test(text)) throw new Error(`Caddy would not read ${text} as it is`);
  return inQuotes(text);
}
