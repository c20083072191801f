import type { Headers } from '../serve/security.ts';

interface Location {
  readonly expression: RegExp;
  readonly body: string;
}

/** The headers nginx would answer with: the first location whose expression matches, else the last. */
export function asNginx(text: string, path: string): Headers {
  // A folder's index is looked up as another request inside.
  const uri = path.endsWith('/') ? `${path}index.html` : path;
  const { body } = locationsOf(text).find(({ expression }) => expression.test(uri))!;
  return { ...addedBy(body), 'Content-Type': contentType(text, body, uri) };
}

const locationsOf = (text: string): readonly Location[] =>
  [...text.matchAll(/^location (?:~ "([^"]+)"|(\/)) \{\n(.*?)^\}/gms)].map(
    ([, expression, , body]) => ({ expression: new RegExp(expression ?? ''), body: body! }),
  );

const addedBy = (body: string): Headers =>
  Object.fromEntries(
    [...body.matchAll(/^ {2}add_header (\S+) "(.*)" always;$/gm)].map(([, name, value]) => [
      name!,
      value!.replaceAll('\\"', '"'),
    ]),
  );

function contentType(text: string, body: string, uri: string): string {
  const own = body.includes('types { }') ? /default_type (\S+);/.exec(body)?.[1] : undefined;
  const extension = /\.(\w+)$/.exec(uri)?.[1]?.toLowerCase() ?? '';
  const listed = new RegExp(`^ {2}(\\S+) ${extension};$`, 'm').exec(text)?.[1];
  const mime = own ?? listed ?? /^default_type (\S+);/m.exec(text)![1]!;
  const words = /^charset_types (.*);$/m.exec(text)![1]!.split(' ');
  return mime === 'text/html' || words.includes(mime) ? `${mime}; charset=utf-8` : mime;
}
