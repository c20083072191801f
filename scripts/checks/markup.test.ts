import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type HTMLElement, parse } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';

import type { RenderedSite } from './render-site.ts';
import { isFindable } from '../publisher/search/findable.ts';
import { sampled } from '../quality/size.ts';
import { demoMoment, siteAt, textOf } from './demo-site.ts';

let site: RenderedSite;
let pages: readonly (readonly [string, string])[];

beforeAll(async () => {
  site = await siteAt(demoMoment);
  pages = [...site.files.keys()]
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, textOf(site, file)]);
});

const validator = new HtmlValidate(
  new StaticConfigLoader({
    extends: ['html-validate:recommended'],
    rules: {
      // The compiled pages have neither: matters of taste in a source, not in an output.
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'long-title': 'off',
      // The stylesheet keeps telephone numbers on one line.
      'tel-non-breaking': 'off',
      // A table that scrolls sideways is a region only as far as the keyboard is concerned.
      'prefer-native-element': ['error', { exclude: ['region'] }],
      // A list whose markers the stylesheet removes is no list to some screen readers without it.
      'no-redundant-role': 'off',
    },
  }),
);

test('the markup of every page is valid', { timeout: 240_000 }, async () => {
  const faults: string[] = [];
  for (const [file, html] of sampled(pages, 4)) {
    const report = await validator.validateString(html);
    for (const { messages } of report.results)
      for (const { ruleId, message, selector } of messages)
        faults.push(`${file}: ${ruleId} ${message} (${selector ?? ''})`);
  }
  expect(faults).toEqual([]);
});

/** What a screen reader lists as the parts of a page. A section is one as soon as it has a name. */
const landmarks = [
  'nav',
  'aside',
  'section[aria-label], section[aria-labelledby], [role=region]',
] as const;

test('every page has one first heading, no heading skips a level, and every landmark a name of its own', () => {
  const faults = pages.flatMap(([file, html]) => {
    const document = parse(html);
    const levels = document
      .querySelectorAll('h1, h2, h3, h4, h5, h6')
      .map((heading) => Number(heading.tagName.slice(1)));
    const skips = levels.filter(
      (level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1,
    );
    const firsts = levels.filter((level) => level === 1).length;
    const mains = document.querySelectorAll('main').length;
    // One needs no name.
    const searches = document.querySelectorAll('search, [role=search]').length;
    const nameless = landmarks.flatMap((selector) => {
      const names = document.querySelectorAll(selector).map((each) => nameOf(each, document));
      return names
        .filter((name, index) => !name || names.indexOf(name) !== index)
        .map((name) => `${selector} “${name}”`);
    });
    return firsts === 1 &&
      mains === 1 &&
      searches <= 1 &&
      skips.length === 0 &&
      nameless.length === 0
      ? []
      : [
          `${file}: ${firsts} h1, ${mains} main, ${searches} search, skips to ${skips.join()}, ${nameless.join()}`,
        ];
  });
  expect(faults).toEqual([]);
});

test('every page names its language and direction, and its translations name each other', () => {
  const faults: string[] = [];
  const alternates = new Map<string, readonly string[]>();
  for (const [file, html] of pages) {
    const document = parse(html);
    const root = document.querySelector('html');
    const locale = /^(es|ar)\//.exec(file)?.[1] ?? 'en';
    const direction = locale === 'ar' ? 'rtl' : 'ltr';
    if (root?.getAttribute('lang') !== locale || root.getAttribute('dir') !== direction)
      faults.push(`${file}: ${root?.getAttribute('lang')} ${root?.getAttribute('dir')}`);
    const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
    const links = document
      .querySelectorAll('link[rel=alternate][hreflang]')
      .map((link) => link.getAttribute('href') ?? '');
    if (canonical !== undefined) alternates.set(canonical, links);
  }
  for (const [page, links] of alternates)
    for (const link of links)
      if (alternates.get(link)?.includes(page) !== true && link !== page)
        faults.push(`${page} names ${link}, which does not name it`);
  expect(faults).toEqual([]);
});

test('no two links on a page have the same words and lead to different places', () => {
  const faults = pages.flatMap(([file, html]) => {
    const targets = new Map<string, string>();
    const main = parse(html).querySelector('main');
    return (main?.querySelectorAll('a[href]') ?? []).flatMap((link) => {
      const words = (link.getAttribute('aria-label') ?? link.textContent)
        .replace(/\s+/g, ' ')
        .trim();
      const target = link.getAttribute('href') ?? '';
      const other = targets.get(words);
      targets.set(words, target);
      return other === undefined || other === target
        ? []
        : [`${file}: “${words}” → ${other}, ${target}`];
    });
  });
  expect(faults).toEqual([]);
});

/** What a screen reader calls an element. */
function nameOf(element: HTMLElement, document: HTMLElement): string | undefined {
  const by = element.getAttribute('aria-labelledby');
  const labelled = by === undefined ? undefined : document.querySelector(`[id="${by}"]`);
  const name = by === undefined ? element.getAttribute('aria-label') : labelled?.textContent;
  return name?.replace(/\s+/g, ' ').trim();
}

test('every time is written for machines too', () => {
  const times = pages.flatMap(([file, html]) =>
    parse(html)
      .querySelectorAll('time')
      .map((time) => [file, time.getAttribute('datetime'), time.textContent] as const),
  );
  const faults = times.filter(
    ([, value]) => !/^(?:\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?|PT[\dHMS]+)$/.test(value ?? ''),
  );
  expect([times.length > 0, faults]).toEqual([true, []]);
});

/** What flows in a line: nothing but a blank keeps the words of two of them apart. */
const inLine = new Set(['A', 'ABBR', 'B', 'BDI', 'CITE', 'CODE', 'S', 'SMALL', 'SPAN', 'TIME']);

/** Neighbours whose words run together in text, `By Mei-Lin Carter27 October 2026`. */
const runningTogether = (element: HTMLElement): readonly string[] =>
  element.childNodes.flatMap((node, index) => {
    if (!isElement(node) || node.matches('nav, svg, [data-pagefind-ignore]')) return [];
    const before = element.childNodes[index - 1];
    const together =
      before !== undefined &&
      isElement(before) &&
      [before, node].every(({ tagName }) => inLine.has(tagName)) &&
      /[\p{L}\p{N}]$/u.test(before.textContent) &&
      /^[\p{L}\p{N}]/u.test(node.textContent);
    return [
      ...(together ? [`${before.textContent}|${node.textContent}`] : []),
      ...runningTogether(node),
    ];
  });

const isElement = (node: object): node is HTMLElement => 'tagName' in node;

test('words that stand apart on a page do so in what a search finds of it', () => {
  const found = pages.filter(([file]) => isFindable(`/${file.replace('index.html', '')}`));
  const faults = found.flatMap(([file, html]) => {
    const main = parse(html).querySelector('main');
    return (main ? runningTogether(main) : []).map((words) => `${file}: ${words}`);
  });
  expect(found.length).toBeGreaterThan(200);
  expect(faults).toEqual([]);
});
