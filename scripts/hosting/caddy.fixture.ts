import type { Headers } from '../serve/security.ts';

/** The headers Caddy would answer with: the map's content type, then the first `handle` that matches. */
export function asCaddy(text: string, path: string): Headers {
  const [route = ''] = text.split('handle_errors');
  const handles = [...route.matchAll(/^\t\thandle ?(?:@(\S+) )?\{\n(.*?)^\t\t\}/gms)];
  const found = handles.find(([, name]) => isMatch(route, name, path));
  const set = [...found![2]!.matchAll(/^\t{4}(\S+) "(.*)"$/gm)];
  return {
    'Content-Type': contentType(route, path),
    ...Object.fromEntries(set.map(([, name, value]) => [name!, value!.replaceAll('\\"', '"')])),
  };
}

function isMatch(route: string, name: string | undefined, path: string): boolean {
  if (name === undefined) return true;
  const expression = new RegExp(`^\\t\\t@${name} path_regexp "(.*)"$`, 'm').exec(route)?.[1];
  // The others are about methods that ask for no file.
  return expression !== undefined && new RegExp(expression).test(path);
}

function contentType(route: string, path: string): string {
  const rows = [...route.matchAll(/^\t{3}~(?:\(\?i\))?(\S+) "(.*)"$/gm)];
  const row = rows.find(([, expression]) => new RegExp(expression!, 'i').test(path));
  return row?.[2] ?? /^\t{3}default "(.*)"$/m.exec(route)![1]!;
}
