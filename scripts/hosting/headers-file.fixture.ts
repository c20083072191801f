import type { Headers } from '../serve/security.ts';

/** How two hosts read a `_headers` file, each as its published code does. */

interface Rule {
  readonly address: string;
  readonly set: Headers;
  readonly unset: readonly string[];
}

export const mostRules = 100;
export const longestLine = 2000;

export function rulesOf(text: string): readonly Rule[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const rules: { address: string; set: Record<string, string>; unset: string[] }[] = [];
  for (const line of lines) {
    const rule = rules.at(-1);
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (line.startsWith('/')) rules.push({ address: line, set: {}, unset: [] });
    else if (line.startsWith('  ! ')) rule!.unset.push(line.slice(4));
    else rule!.set[name] = value;
  }
  return rules;
}

/** Every answer comes with a header of Cloudflare's own; what rules say of one header is joined. */
export function asCloudflare(text: string, path: string): Headers {
  const headers = new Map([['Access-Control-Allow-Origin', '*']]);
  const told = new Set<string>();
  for (const { address, set, unset } of rulesOf(text)) {
    if (!cloudflareExpression(address).test(path)) continue;
    for (const name of unset) headers.delete(name);
    for (const [name, value] of Object.entries(set)) {
      const old = told.has(name) ? headers.get(name) : undefined;
      headers.set(name, old === undefined ? value : `${old}, ${value}`);
      told.add(name);
    }
  }
  return Object.fromEntries(headers);
}

function cloudflareExpression(address: string): RegExp {
  const splat = address.split('*').map(escape).join('.*');
  return new RegExp(`^${splat.replace(/:[A-Za-z]\w*/, '[^/]+')}$`);
}

/** A line without a colon is nothing to Netlify, and the last rule wins. */
export function asNetlify(text: string, path: string): Headers {
  const matching = rulesOf(text).filter(({ address }) => netlifyExpression(address).test(path));
  return Object.assign({}, ...matching.map(({ set }) => set)) as Headers;
}

/** What has a `*` inside is not escaped, and a slash more or less at the end makes no difference. */
function netlifyExpression(address: string): RegExp {
  const parts = address.split('/').filter(Boolean).map(netlifyPart);
  return new RegExp(`^/${parts.join('/')}/?$`, 'iu');
}

function netlifyPart(part: string): string {
  if (part.startsWith(':')) return '([^/]+)';
  if (part === '*') return '?(.*)';
  return part.includes('*') ? part.replaceAll('*', '(.*)') : escape(part);
}

const escape = (text: string): string => text.replace(/[-/\\^$*+?.()|[\]{}]/g, '\\$&');
