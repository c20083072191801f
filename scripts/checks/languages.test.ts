import { isLocale, type Locale } from '@porchlight/shared';
import { type HTMLElement, type Node, NodeType, parse } from 'node-html-parser';
import { expect, test } from 'vitest';

import { type Hub, loadCompiledSite } from '../publisher/compiled-site.ts';
import { demoMoment, hubAt } from './demo-site.ts';
import { sampled } from '../quality/size.ts';

/** The languages in which something published is called this. */
type Names = ReadonlyMap<string, ReadonlySet<Locale>>;

function namesIn(hub: Hub): Names {
  const names = new Map<string, Set<Locale>>();
  for (const document of hub.documents()) {
    const name = 'title' in document ? document.title : 'name' in document ? document.name : '';
    // A name of a person, a house or a body is a name in any language.
    if (['person', 'organization', 'place'].includes(document.type)) continue;
    names.set(name, (names.get(name) ?? new Set()).add(document.locale));
  }
  return names;
}

const textsOf = (element: HTMLElement): readonly (readonly [string, HTMLElement])[] =>
  element.childNodes.flatMap((node: Node) => {
    if (node.nodeType === NodeType.TEXT_NODE) return [[node.textContent.trim(), element] as const];
    const isMarkup = node.nodeType === NodeType.ELEMENT_NODE;
    return isMarkup && !['SCRIPT', 'STYLE'].includes((node as HTMLElement).tagName)
      ? textsOf(node as HTMLElement)
      : [];
  });

/** In which language the page says that a text is. */
const languageOf = (element: HTMLElement): string | undefined =>
  element.closest('[lang]')?.getAttribute('lang');

/** Words that are only read out are joined to others: ": Plan your year". */
const bare = (words: string): string => words.replace(/^[:،,]\s*/u, '');

const isArabic = (words: string): boolean =>
  /\p{Script=Arabic}{2}/u.test(words) && !/\p{Script=Latin}/u.test(words);

test(
  'what is in another language than its page says so, on pages of translations',
  { timeout: 240_000 },
  async () => {
    const { everyPath, render } = await loadCompiledSite();
    const hub = await hubAt(demoMoment);
    const names = namesIn(hub);
    const faults: string[] = [];
    const foreign = new Set<string>();
    const pages = everyPath(hub).filter((path) => /^\/(?:es|ar)\/(?:.*\/)?$/.test(path));
    for (const path of sampled(pages, 3)) {
      const rendered = await render(path, hub);
      if ('problem' in rendered) throw new Error(rendered.problem);
      const html = Buffer.concat(rendered.pieces).toString();
      const body = parse(html).querySelector('html');
      if (body === null) throw new Error(`${path} is no page`);
      for (const [words, element] of textsOf(body)) {
        const said = languageOf(element);
        const spoken = names.get(bare(words));
        const isRight =
          spoken === undefined
            ? !isArabic(words) || said === 'ar'
            : isLocale(said) && spoken.has(said);
        if (!isRight) faults.push(`${path}: “${words.slice(0, 60)}” is not in ${said}`);
        else if (spoken !== undefined && said !== body.getAttribute('lang'))
          foreign.add(said ?? '');
      }
    }
    expect(faults).toEqual([]);
    // What the demo has in one language only is in English.
    expect([...foreign]).toEqual(['en']);
  },
);
