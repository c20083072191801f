import type { Headers } from '../serve/security.ts';

/** The headers Apache would answer with: the types by extension, then the first section that holds. */
export function asApache(text: string, path: string): Headers {
  const uri = path.endsWith('/') ? `${path}index.html` : path;
  const sections = [...text.matchAll(/^<(?:If|ElseIf|Else)(?: "([^\n]+)")?>\n(.*?)^<\//gms)].map(
    ([, condition, body]) => ({ condition, body: body! }),
  );
  const { body } = sections.find(
    (section) => section.body.includes('X-Frame-Options') && holds(section.condition, uri),
  )!;
  const set = [...body.matchAll(/^ {4}Header always set (\S+) "(.*)"$/gm)].filter(
    ([line]) => !line.includes('expr='),
  );
  const type = /^ {2}ForceType "(.*)"$/m.exec(body)?.[1] ?? typeOf(text, uri);
  return {
    ...(type === undefined ? {} : { 'Content-Type': type }),
    ...Object.fromEntries(set.map(([, name, value]) => [name!, value!.replaceAll('%%', '%')])),
  };
}

function holds(condition: string | undefined, uri: string): boolean {
  const [, expression = ''] = /^%\{REQUEST_URI\} =~ m#(.*)#$/.exec(condition ?? '') ?? [];
  return new RegExp(expression).test(uri);
}

function typeOf(text: string, uri: string): string | undefined {
  const rows = [...text.matchAll(/^AddType "(.*)" (\.\w+)$/gm)];
  return rows.find(([, , extension]) => uri.toLowerCase().endsWith(extension!))?.[1];
}
