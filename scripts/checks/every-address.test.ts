import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { parse } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';

import { loadCompiledSite } from '../publisher/compiled-site.ts';
import type { RenderedSite } from './render-site.ts';
import { repository } from '../repository.ts';
import { demo, demoMoment, demoUrl, goldenMoment, hubAt, siteAt, textOf } from './demo-site.ts';

let site: RenderedSite;
let pages: ReadonlyMap<string, string>;

beforeAll(async () => {
  site = await siteAt(demoMoment);
  const html = [...site.files.keys()].filter((file) => file.endsWith('.html'));
  pages = new Map(html.map((file) => [file, textOf(site, file)]));
});

test('every address of the demo can be rendered, and no entry is held back', async () => {
  expect([...site.failed]).toEqual([]);
  expect((await hubAt(demoMoment)).heldBack).toEqual([]);
  expect([...(await siteAt(goldenMoment)).failed]).toEqual([]);
});

test('each address answers with the status that belongs to it', () => {
  const unusual = [...site.files].filter(([, { status }]) => status !== 200);
  expect(unusual.map(([file, { status }]) => [file, status])).toEqual([
    ['404.html', 404],
    ['ar/404.html', 404],
    ['ar/embed/events/404.html', 404],
    ['embed/events/404.html', 404],
    ['es/404.html', 404],
    ['es/embed/events/404.html', 404],
  ]);
});

test('every link, picture, style and feed of every page leads to something that is there', async () => {
  const { media } = await demo();
  const files = new Set([...site.files.keys(), ...(await loadCompiledSite()).assets.keys()]);
  const pictures = new RegExp(
    `^media/(${media.map(({ sha256 }) => sha256.slice(0, 16)).join('|')})-`,
  );
  const dead = [...pages].flatMap(([page, html]) =>
    addressesIn(html)
      .map((address) => new URL(address, `${demoUrl}/${page}`))
      .filter((url) => url.origin === demoUrl)
      .map((url) => fileAt(decodeURIComponent(url.pathname)))
      .filter((file) => !files.has(file) && !pictures.test(file))
      .map((file) => `${page} → ${file}`),
  );
  expect(dead).toEqual([]);
});

test('every link to a part of a page leads to a part that is there', () => {
  const dead = [...pages].flatMap(([page, html]) => {
    const document = parse(html);
    return document
      .querySelectorAll('a[href*="#"]')
      .map((link) => new URL(link.getAttribute('href') ?? '', `${demoUrl}/${page}`))
      .filter((url) => url.origin === demoUrl && url.hash !== '')
      .filter((url) => {
        const target = pages.get(fileAt(url.pathname));
        return target === undefined || !parse(target).querySelector(`[id="${url.hash.slice(1)}"]`);
      })
      .map((url) => `${page} → ${url.pathname}${url.hash}`);
  });
  expect(dead).toEqual([]);
});

test('every route of the site is reached by the demo', async () => {
  const routes = (await readdir(join(repository, 'site', 'src', 'pages'), { recursive: true }))
    .filter((file) => /\.(astro|ts)$/.test(file) && !file.includes('.test.'))
    .map((file) => ({ file, pattern: patternOf(file) }));
  const paths = [...site.files.keys()].map((file) => `/${file}`.replace(/index\.html$/, ''));
  const standIns = /(?:not-found|moved)\.astro$/;
  const unreached = routes
    .filter(({ file }) => !standIns.test(file))
    .filter(({ pattern }) => !paths.some((path) => pattern.test(path)))
    .map(({ file }) => file);
  expect(unreached).toEqual([]);
});

test('no page loads anything from another host, and none has inline script or style', () => {
  const faults = [...pages].flatMap(([page, html]) => {
    const document = parse(html);
    const inline = document
      .querySelectorAll('script:not([src]), style, [style], [onclick], [onload]')
      .filter((element) => element.getAttribute('type') !== 'application/ld+json');
    const foreign = document
      .querySelectorAll(
        'img, script, source, iframe, link[rel=stylesheet], link[rel=preload], link[rel=icon]',
      )
      .flatMap((element) =>
        ['src', 'srcset', 'href'].map((name) => element.getAttribute(name) ?? ''),
      )
      .filter((address) => /^(?:https?:)?\/\//.test(address));
    return [...inline.map((element) => `${page}: ${element.outerHTML.slice(0, 80)}`), ...foreign];
  });
  expect(faults).toEqual([]);
});

test('where former addresses lead is rendered for servers, and is no address of the site', async () => {
  const { buildHub, everyPath, render } = await loadCompiledSite();
  const redirects = [{ from: '/events/no-more/', gone: true as const, at: demoMoment }];
  const hub = buildHub({ ...(await demo()), redirects }, demoMoment, demoUrl);
  const rendered = await render('/redirects.json', hub);
  if ('problem' in rendered) throw new Error(rendered.problem);
  expect(JSON.parse(Buffer.concat(rendered.pieces).toString())).toEqual([
    { from: '/events/no-more/', gone: true },
    { from: '/events/no-more.ics', gone: true },
  ]);
  expect(textOf(site, 'redirects.json')).toBe('[]\n');
  expect(everyPath(hub)).not.toContain('/redirects.json');
});

test('a path that is no address of the site is answered by nothing', async () => {
  const { render } = await loadCompiledSite();
  const hub = await hubAt(demoMoment);
  const paths = [
    '/nowhere/',
    '/fr/',
    '/x/y/',
    '/events/nothing-of-the-sort/',
    '/en/',
    '/es/events/zzz/',
  ];
  for (const path of paths) expect(await render(path, hub)).toHaveProperty('problem');
});

const fileAt = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

function addressesIn(html: string): readonly string[] {
  const document = parse(html);
  const plain = document
    .querySelectorAll('[href], [src]')
    .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
    .filter((address) => !/^(?:mailto|tel|webcal):/.test(address));
  const sets = document
    .querySelectorAll('[srcset]')
    .flatMap((element) => (element.getAttribute('srcset') ?? '').split(','))
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
  return [...plain, ...sets];
}

/** The pattern of an Astro route: `[...locale]` is a language or nothing, `[slug]` one part. */
function patternOf(file: string): RegExp {
  const path = `/${file}`
    .replace(/\.(?:astro|ts)$/, '')
    .replace(/\/index$/, '/')
    .replaceAll('.', '\\.')
    .replace('/[\\.\\.\\.locale]', '(?:/es|/ar)?')
    .replaceAll(/\[\\\.\\\.\\\.\w+\]/g, '.+')
    .replaceAll(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${path}/?$`);
}
