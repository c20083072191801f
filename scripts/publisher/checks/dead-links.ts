import type { Surroundings } from './check-page.ts';

/** What a page refers to on its own site. */
const references = /\s(?:href|src|action)="(\/(?!\/)[^"#?]*)/g;

/** Addresses of the site that a page links to and that are not there, each once. */
export function deadLinks(
  html: string,
  { has, hasFile }: Pick<Surroundings, 'has' | 'hasFile'>,
): readonly string[] {
  const linked = new Set<string>();
  for (const [, path] of html.matchAll(references)) if (path !== undefined) linked.add(path);
  return [...linked].filter((path) => !has(path) && !has(`${path}/`) && !hasFile(path.slice(1)));
}
