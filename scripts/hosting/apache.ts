import { contentTypes } from '../serve/content-types.ts';
import { cachePolicies } from '../serve/headers.ts';
import { preflightHeaders } from '../serve/cross-origin.ts';
import { expressionOf } from './address-expression.ts';
import {
  goneSentenceForPrograms,
  missingListPages,
  missingSentenceForPrograms,
  notFoundPages,
} from './error-answers.ts';
import { hiddenExpression } from './hidden-addresses.ts';
import { kindsToTell, type KindToTell } from './kinds-to-tell.ts';
import { indented, inQuotes, type Lines } from './lines.ts';

/** The text of `.htaccess` for Apache 2.4, https://httpd.apache.org/docs/2.4/mod/core.html#if. */
export function toHtaccess(site: URL): string {
  const { page, unlikePages } = kindsToTell(site);
  const branches = unlikePages.map((kind, index) => ({
    head: `${index === 0 ? 'If' : 'ElseIf'} ${condition(expressionOf(kind.matches))}`,
    lines: answerOf(kind, site),
  }));
  return `${[
    '# Headers and content types of the site, for Apache 2.4 with mod_headers and AllowOverride FileInfo.',
    '# Generated with the site.',
    ...Object.entries(contentTypes).map(
      ([extension, type]) => `AddType ${inQuotes(type)} ${extension}`,
    ),
    ...notFound,
    gone,
    ...noList,
    hidden,
    ...branches.flatMap(({ head, lines }) => block(head, lines)),
    ...block('Else', answerOf(page, site)),
    // Sections are read in order and after everything outside of them.
    ...block('If "true"', withHeaders(forErrors)),
  ].join('\n')}\n`;
}

const ifMissing = ' "expr=%{REQUEST_STATUS} -ge 400"';

/** What the answer with the file was to have does not stay on one without it. */
const forErrors: Lines = [
  set('Cache-Control', cachePolicies.missing, ifMissing),
  `Header always unset Content-Disposition${ifMissing}`,
];

const notFound: Lines = notFoundPages
  .toReversed()
  .flatMap(({ start, page }) =>
    start === '/'
      ? [`ErrorDocument 404 ${page}`]
      : block(`If ${condition(`^${start}`)}`, [`ErrorDocument 404 ${page}`]),
  );

/** The page that was left at a former address says that it is gone. */
const gone = 'ErrorDocument 410 "/%{REQUEST_URI}index.html"';

/** None is left at that of a list. */
const noList: Lines = missingListPages.flatMap(({ start, page }) =>
  block(`If ${condition(`^${start}`)}`, [`ErrorDocument 404 ${page}`, `ErrorDocument 410 ${page}`]),
);

const hidden = `RedirectMatch 404 ${inQuotes(hiddenExpression)}`;

function answerOf(kind: KindToTell, site: URL): Lines {
  const { 'Content-Type': type, ...headers } = kind.headers;
  return [
    ...(type === undefined ? [] : [`ForceType ${inQuotes(type)}`]),
    ...(kind.forPrograms
      ? [
          `ErrorDocument 404 ${inQuotes(missingSentenceForPrograms(site))}`,
          `ErrorDocument 410 ${inQuotes(goneSentenceForPrograms(site))}`,
        ]
      : []),
    ...withHeaders([
      ...Object.entries(headers).map(([name, value]) => set(name, value)),
      ...(kind.forPrograms ? ofPrograms : []),
    ]),
  ];
}

const ifPreflight = ` "expr=%{REQUEST_METHOD} == 'OPTIONS'"`;

/** Apache itself answers OPTIONS with an empty 200, which browsers take as well as 204. */
const ofPrograms: Lines = [
  set('Content-Type', 'text/plain; charset=utf-8', ifMissing),
  ...Object.entries(preflightHeaders).map(([name, value]) => set(name, value, ifPreflight)),
];

/** The value is a format, in which a percent sign begins a variable. */
function set(name: string, value: string, when = ''): string {
  return `Header always set ${name} ${inQuotes(value.replaceAll('%', '%%'))}${when}`;
}

function withHeaders(lines: Lines): Lines {
  return block('IfModule mod_headers.c', lines);
}

function condition(expression: string): string {
  return `"%{REQUEST_URI} =~ m#${expression}#"`;
}

function block(head: string, lines: Lines): Lines {
  const [name] = head.split(' ');
  return [`<${head}>`, ...indented(lines), `</${name}>`];
}
