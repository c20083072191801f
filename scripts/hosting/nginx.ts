import { contentTypes, unknownContentType } from '../serve/content-types.ts';
import { fileKinds } from '../serve/file-kinds.ts';
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
import { hiddenExpression } from './hidden-addresses.ts';
import { kindsToTell, type KindToTell } from './kinds-to-tell.ts';
import { inBraces, inQuotes, type Lines } from './lines.ts';

/**
 * What a `server` block of nginx includes, https://nginx.org/en/docs/http/ngx_http_core_module.html.
 * `add_header` in a location discards those of the server, so every location has the whole set.
 */
export function toNginxConfiguration(site: URL): string {
  const { page, unlikePages } = kindsToTell(site);
  return `${[
    headOf(site),
    types(),
    preflight(),
    onlyRead,
    moved(site),
    notFound(),
    ...unlikePages.map((kind) =>
      location(`~ ${quote(expressionOf(kind.matches))}`, answerOf(kind)),
    ),
    location('/', answerOf(page)),
    location('@not-found', [
      ...setAll(missingHeaders(site)),
      'try_files $not_found /404.html =404;',
    ]),
    location('@no-list', [
      ...setAll(missingHeadersOfLists(site)),
      `try_files $not_found ${missingListPages.at(-1)!.page} =404;`,
    ]),
    location('@no-feed', [
      ...setAll(missingHeadersForPrograms(site)),
      ...sentence(404, missingSentenceForPrograms(site)),
    ]),
    location('@gone', [
      ...setAll(missingHeaders(site)),
      'try_files ${uri}index.html $not_found /404.html =410;',
    ]),
    location('@feed-gone', [
      ...setAll(missingHeadersForPrograms(site)),
      ...sentence(410, goneSentenceForPrograms(site)),
    ]),
    location('@preflight', [...setAll(preflightAnswer(site)), 'return 204;']),
    location('@only-read', [
      ...setAll({ ...missingHeaders(site), Allow: 'GET, HEAD' }),
      ...sentence(405, sentenceFor(405)),
    ]),
  ].join('\n\n')}\n`;
}

const headOf = ({
  hostname,
}: URL): string => `# Headers and content types of the site. Generated with it; for a server block such as:
#   server {
#     listen 443 ssl;
#     server_name ${hostname};
#     root /srv/site;
#     include /etc/nginx/porchlight.conf;        # a copy of this file
#     include /etc/nginx/porchlight-moves.conf;  # a copy of nginx-moves.conf
#   }
index index.html;
etag on;
absolute_redirect off;
server_tokens off;`;

const mimeOf = (contentType: string): string => contentType.replace(/;.*/, '');
const isText = (contentType: string): boolean => contentType.includes('charset=utf-8');

function types(): string {
  const all = Object.entries(contentTypes);
  const rows = all.map(([extension, type]) => `${mimeOf(type)} ${extension.slice(1)};`);
  return [
    `# nginx's own list knows neither calendars nor OPML.`,
    ...inBraces('types', rows),
    `default_type ${unknownContentType};`,
    'charset utf-8;',
    // nginx counts text/html in by itself, and warns when it is told.
    `charset_types ${[...textTypes()].filter((type) => type !== 'text/html').join(' ')};`,
  ].join('\n');
}

function textTypes(): ReadonlySet<string> {
  const narrower = fileKinds.flatMap(({ contentType }) => contentType ?? []);
  return new Set([...Object.values(contentTypes), ...narrower].filter(isText).map(mimeOf));
}

/** A condition of nginx is one comparison. */
const preflight =
  (): string => `# Browsers ask this before a script of another site asks for a feed or calendar.
set $asks $request_method;
if ($uri ~ ${quote(expressionForPrograms())}) {
  set $asks "$request_method for programs";
}
if ($asks = "OPTIONS for programs") {
  return 418;
}
error_page 418 = @preflight;`;

const onlyRead = `if ($request_method !~ "^(?:GET|HEAD)$") {
  return 405;
}
error_page 405 @only-read;`;

/**
 * The locations of former addresses add no headers, so they have those of the server, of which nginx
 * leaves out what is empty.
 */
function moved(site: URL): string {
  const unlikePages = [
    { expression: expressionForPrograms(), headers: movedHeadersForPrograms(site) },
    { expression: expressionForLists(), headers: movedHeadersOfLists(site) },
  ];
  const forPages = movedHeaders(site);
  const differing = new Set(unlikePages.flatMap(({ headers }) => Object.keys(headers)));
  const setTo = (name: string, value: string): string => `set ${variableOf(name)} ${quote(value)};`;
  return [
    '# For addresses that lead on.',
    ...[...differing].map((name) => setTo(name, forPages[name] ?? '')),
    ...unlikePages.flatMap(({ expression, headers }) =>
      inBraces(
        `if ($uri ~ ${quote(expression)})`,
        Object.entries(headers).map(([name, value]) => setTo(name, value)),
      ),
    ),
    ...[...new Set([...Object.keys(forPages), ...differing])].map(
      (name) =>
        `add_header ${name} ${differing.has(name) ? variableOf(name) : quote(forPages[name]!)} always;`,
    ),
    'error_page 410 =410 @gone;',
  ].join('\n');
}

const variableOf = (header: string): string =>
  `$moved_${header.toLowerCase().replaceAll('-', '_')}`;

/** A folder without an index is not forbidden: it is not there. */
const notFound = (): string =>
  [
    ...[...missingListPages, ...notFoundPages]
      .toReversed()
      .map(({ start, page }) =>
        start === '/'
          ? `set $not_found ${page};`
          : `if ($uri ~ ${quote(`^${start}`)}) {\n  set $not_found ${page};\n}`,
      ),
    'error_page 403 404 =404 @not-found;',
    '',
    '# Nothing whose name begins with a dot, but the folder of RFC 8615; and nothing that is for hosts.',
    location(`~ ${quote(hiddenExpression)}`, ['return 404;']),
  ].join('\n');

function answerOf(kind: KindToTell): Lines {
  const { 'Content-Type': type, ...headers } = kind.headers;
  return [
    ...(type === undefined ? [] : ['types { }', `default_type ${mimeOf(type)};`]),
    ...setAll(headers),
    ...(kind.forPrograms ? ['error_page 403 404 =404 @no-feed;'] : []),
    ...(kind.name === 'embed' ? ['error_page 403 404 =404 @no-list;'] : []),
    'try_files $uri $uri/ =404;',
  ];
}

const sentence = (status: number, text: string): Lines => [
  'types { }',
  'default_type text/plain;',
  `return ${status} ${quote(`${text}\\n`)};`,
];

const setAll = (headers: Headers): Lines =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} ${quote(value)} always;`);

const location = (address: string, lines: Lines): string =>
  inBraces(`location ${address}`, lines).join('\n');

/** Inside quotes nginx still replaces variables, and has no sign to prevent it. */
function quote(text: string): string {
  if (/\$(?=[\w{])/.test(text)) throw new Error(`nginx would read a variable in ${text}`);
  return inQuotes(text);
}
