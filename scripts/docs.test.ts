import { existsSync } from 'node:fs';
import { glob, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { expect, test } from 'vitest';

import { repository } from './repository.ts';

/** Everything written for people, by its path in the repository. */
const pages = new Map<string, string>();
for await (const path of glob(['*.md', 'docs/**/*.md'], { cwd: repository }))
  pages.set(path, await readFile(join(repository, path), 'utf8'));

const { scripts } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What pnpm itself does. */
const ofPnpm = ['install', 'exec'];

test('every command is told of', () => {
  const all = [...pages.values()].join('\n');
  const untold = Object.keys(scripts).filter(
    (name) => !all.includes(`pnpm@12.21.0 ${name}`) && !all.includes(`\`${name}\``),
  );
  expect(untold).toEqual([]);
});

test.for([...pages])('%s names commands that there are', ([, text]) => {
  const named = [...text.matchAll(/pnpm@12\.21\.0 ([a-z][a-z-]*)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts) && !ofPnpm.includes(name))).toEqual([]);
});

test.for([...pages])('%s leads to pages and places that there are', ([page, text]) => {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  const dead = links.filter((link) => !/^[a-z]+:/.test(link) && !isThere(page, link));
  expect(dead).toEqual([]);
});

function isThere(page: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const target = file === '' ? page : join(dirname(page), decodeURIComponent(file));
  if (!existsSync(join(repository, target))) return false;
  return heading === undefined || anchorsOf(pages.get(target) ?? '').includes(heading);
}

/** As GitHub names headings. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
