import type { Surroundings } from './check-page.ts';

/** Addresses of the site that a page links to and that are not there, each once. */
export interface DeadLinks {
  /** What the page says itself, its `<head>` too. */
  readonly content: readonly string[];
  /** What stands around that on every page. */
  readonly frame: readonly string[];
}

/** @param html in UTF-8 */
export function deadLinks(
  html: Buffer,
  { has, hasFile }: Pick<Surroundings, 'has' | 'hasFile'>,
): DeadLinks {
  // One byte a character is read and searched fastest; what is not ASCII is put right when found.
  const text = html.toString('latin1');
  const [body, begin] = [text.indexOf('<body'), text.indexOf('<main')];
  const end = text.lastIndexOf('</main>');
  const isWhole = body !== -1 && begin !== -1 && end !== -1;
  const [content, frame] = [new Set<string>(), new Set<string>()];
  for (const { path, at } of referencesIn(text)) {
    const isFrame = isWhole && at >= body && (at < begin || at >= end);
    (isFrame ? frame : content).add(path);
  }
  const deadAmong = (paths: ReadonlySet<string>): readonly string[] =>
    [...paths]
      .map((path) => Buffer.from(path, 'latin1').toString())
      .filter((path) => !has(path) && !has(`${path}/`) && !hasFile(path.slice(1)));
  return { content: deadAmong(content), frame: deadAmong(frame) };
}

/** What a page refers to on its own site, without what follows `#` and `?`, and where. */
function* referencesIn(html: string): Iterable<{ readonly path: string; readonly at: number }> {
  for (let at = html.indexOf('="/'); at !== -1; at = html.indexOf('="/', at + 1)) {
    const [begin, end] = [at + 2, html.indexOf('"', at + 2)];
    if (!isReference.test(html.slice(at - 7, at)) || html[begin + 1] === '/') continue;
    const [path = ''] = html.slice(begin, end === -1 ? undefined : end).split(/[#?]/, 1);
    yield { path, at };
  }
}

/** The attributes that lead to something, with the blank before them: seven characters at most. */
const isReference = /\s(?:href|src|action)$/;
