import { parse } from 'node-html-parser';
import { beforeAll, expect, test } from 'vitest';

import { demoMoment, demoUrl, siteAt, textOf } from './demo-site.ts';

type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };
interface Found {
  readonly file: string;
  readonly thing: Thing;
}

let files: ReadonlySet<string>;
let found: readonly Found[];
beforeAll(async () => {
  const site = await siteAt(demoMoment);
  files = new Set(site.files.keys());
  found = [...files]
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) =>
      parse(textOf(site, file))
        .querySelectorAll('script[type="application/ld+json"]')
        .map(({ rawText }) => ({ file, thing: JSON.parse(rawText) as Thing })),
    );
});

/** Everything that is said on any page, what stands inside of something else too. */
function thingsIn(value: unknown): readonly Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(thingsIn);
  return '@type' in value ? [value as Thing, ...inside] : inside;
}

/** What search engines refuse a thing without (Google's documentation of each type). */
const required: Readonly<Record<string, readonly string[]>> = {
  Event: ['name', 'startDate', 'location', 'eventStatus', 'eventAttendanceMode', 'organizer'],
  Course: ['name', 'description', 'provider'],
  NewsArticle: ['headline', 'datePublished', 'author'],
  BlogPosting: ['headline', 'datePublished', 'author'],
  VideoObject: ['name', 'uploadDate'],
  Dataset: ['name', 'description', 'distribution', 'creator'],
  DataDownload: ['contentUrl', 'encodingFormat'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  WebSite: ['name', 'url'],
  Organization: ['name'],
  Person: ['name'],
  Place: ['name', 'address'],
  PostalAddress: [],
  VirtualLocation: ['url'],
  Offer: [],
  CourseInstance: ['courseMode'],
};

test('everything the pages say has what its kind is refused without, and every kind is there', () => {
  const things = found.flatMap(({ file, thing }) =>
    thingsIn(thing).map((each) => ({ file, thing: each })),
  );
  const faults = things.flatMap(({ file, thing }) =>
    (required[thing['@type']] ?? ['a kind we know'])
      .filter((property) => (thing[property] ?? '') === '')
      .map((property) => `${file}: ${thing['@type']} without ${property}`),
  );
  expect(faults).toEqual([]);
  expect(new Set(things.map(({ thing }) => thing['@type']))).toEqual(
    new Set(Object.keys(required)),
  );
});

test('every address in it is a full one, and those of ours are there', () => {
  const addresses = found.flatMap(({ file, thing }) =>
    thingsIn(thing).flatMap((each) =>
      ['url', 'item', 'contentUrl', 'image', 'logo', 'thumbnailUrl'].flatMap((key) =>
        each[key] === undefined ? [] : [{ file, address: String(each[key]) }],
      ),
    ),
  );
  const fileAt = (address: string): string => {
    const path = new URL(address).pathname.slice(1);
    return path === '' || path.endsWith('/') ? `${path}index.html` : path;
  };
  const faults = addresses.filter(
    ({ address }) =>
      !/^https?:\/\//.test(address) ||
      (address.startsWith(demoUrl) && !address.includes('/media/') && !files.has(fileAt(address))),
  );
  expect(addresses.length).toBeGreaterThan(1_000);
  expect(faults).toEqual([]);
});

test('every page below the home page says the way to it', () => {
  const withTrail = new Set(
    found.filter(({ thing }) => thing['@type'] === 'BreadcrumbList').map(({ file }) => file),
  );
  const without = [...files].filter(
    // Lists for other sites stand alone.
    (file) => file.endsWith('.html') && !file.includes('embed/events/') && !withTrail.has(file),
  );
  expect(without.sort()).toEqual(
    ['', 'ar/', 'es/']
      .flatMap((folder) => ['404', 'index', 'offline/index'].map((name) => `${folder}${name}.html`))
      .sort(),
  );
});
