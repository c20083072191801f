import { byCodeUnit } from '@porchlight/shared';

import { isWebAddress } from '../addresses.ts';
import { isBlank } from '../characters.ts';
import { quoted } from '../problem.ts';
import { repeated } from '../repeated.ts';
import { childrenOf, problem, withDescendants, type XmlElement } from '../xml/element.ts';
import type { OpmlProblem } from './rules.ts';

const known: ReadonlySet<string> = new Set([
  'category',
  'created',
  'description',
  'htmlUrl',
  'language',
  'text',
  'title',
  'type',
  'version',
  'xmlUrl',
]);

/** What only a feed has. */
const marks = ['type', 'xmlUrl', 'htmlUrl'];

const isFeed = ({ attributes, children }: XmlElement): boolean =>
  children.length === 0 && marks.some((mark) => attributes.has(mark));

/** Judges what stands in the body: feeds, and folders of feeds. What is deeper has to move first. */
export const judgeBody = (body: XmlElement): readonly OpmlProblem[] => [
  ...judgeStrangers(body),
  ...childrenOf(body, 'outline').flatMap((outline) =>
    isFeed(outline) ? judgeFeed(outline) : judgeFolder(outline),
  ),
  ...(childrenOf(body, 'outline').length === 0
    ? [problem(body, 'empty-list', 'The list is empty.')]
    : []),
  ...judgeRepetition(childrenOf(body, 'outline')),
];

function judgeFolder(folder: XmlElement): readonly OpmlProblem[] {
  const outlines = childrenOf(folder, 'outline');
  const claims = marks.filter((mark) => folder.attributes.has(mark));
  return [
    ...judgeOutline(folder),
    ...claims.map((mark) => problem(folder, 'folder-attribute', `A folder has no ${mark}.`)),
    ...(outlines.length === 0 ? [problem(folder, 'empty-folder', 'The folder is empty.')] : []),
    ...outlines.flatMap((outline) =>
      isFeed(outline)
        ? judgeFeed(outline)
        : [problem(outline, 'nested-folder', 'A folder stands in a folder.')],
    ),
    ...judgeOrder(outlines),
  ];
}

function judgeFeed(feed: XmlElement): readonly OpmlProblem[] {
  const { attributes } = feed;
  const missing = ['title', 'xmlUrl', 'htmlUrl'].filter((name) =>
    isBlank(attributes.get(name) ?? ''),
  );
  const addresses = ['xmlUrl', 'htmlUrl'].filter((name) => !missing.includes(name));
  return [
    ...judgeOutline(feed),
    ...(attributes.get('type') === 'rss'
      ? []
      : [problem(feed, 'feed-type', 'The type of a feed has to be rss.')]),
    ...missing.map((name) => problem(feed, 'missing-attribute', `The feed has no ${name}.`)),
    ...addresses
      .map((name) => attributes.get(name) ?? '')
      .filter((address) => !isWebAddress(address))
      .map((address) =>
        problem(feed, 'address', `${quoted(address)} is not a whole address of the web.`),
      ),
  ];
}

const judgeOutline = (outline: XmlElement): readonly OpmlProblem[] => [
  ...judgeStrangers(outline),
  ...(isBlank(outline.attributes.get('text') ?? '')
    ? [problem(outline, 'missing-text', 'The outline has no text.')]
    : []),
  ...[...outline.attributes.keys()]
    .filter((name) => !known.has(name))
    .map((name) => problem(outline, 'unknown-attribute', `An outline has no ${quoted(name)}.`)),
];

const judgeStrangers = (element: XmlElement): readonly OpmlProblem[] =>
  element.children
    .filter(({ name }) => name !== 'outline')
    .map((child) =>
      problem(child, 'unknown-element', `<${child.name}> must not stand in <${element.name}>.`),
    );

/** In code units, so the order never depends on a language. */
const judgeOrder = (outlines: readonly XmlElement[]): readonly OpmlProblem[] =>
  outlines.flatMap((outline, index) => {
    const before = outlines[index - 1];
    return before !== undefined && byCodeUnit(titleOf(before), titleOf(outline)) > 0
      ? [problem(outline, 'outline-order', 'The outline before this one has a later title.')]
      : [];
  });

const titleOf = ({ attributes }: XmlElement): string =>
  attributes.get('title') ?? attributes.get('text') ?? '';

function judgeRepetition(outlines: readonly XmlElement[]): readonly OpmlProblem[] {
  const feeds = outlines.flatMap(withDescendants).flatMap((outline) => {
    const address = outline.attributes.get('xmlUrl');
    return address === undefined ? [] : [{ outline, address }];
  });
  return repeated(feeds, ({ address }) => address).map(({ outline, address }) =>
    problem(outline, 'repeated-feed', `${quoted(address)} is listed twice.`),
  );
}
