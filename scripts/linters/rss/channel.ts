import { isLanguageTag, isWebAddress } from '../addresses.ts';
import { isBlank } from '../characters.ts';
import { quoted } from '../problem.ts';
import { childrenOf, problem, textOf, type XmlElement } from '../xml/element.ts';
import { judgeContents } from './contents.ts';
import { judgeCover } from './media.ts';
import type { RssProblem } from './rules.ts';
import { judgeDate, judgeLink, judgePlainText, judgeTitle } from './values.ts';
import { channelContents, imageContents } from './vocabulary.ts';

/** The channel itself, without its items. */
export const judgeChannel = (channel: XmlElement): readonly RssProblem[] => [
  ...judgeContents(channel, channelContents),
  ...judgePlaces(channel),
  ...channel.children.flatMap((child) => judgeChild(child)),
  ...judgeSelf(channel),
  ...childrenOf(channel, 'image').flatMap((image) => judgeImage(image, channel)),
];

function judgeChild(child: XmlElement): readonly RssProblem[] {
  const { text } = child;
  if (child.name === 'itunes:image') return judgeCover(child);
  if (isBlank(text)) return [];
  switch (child.name) {
    case 'title':
      return judgeTitle(child);
    case 'description':
    case 'category':
      return judgePlainText(child);
    case 'link':
    case 'docs':
      return judgeLink(child);
    case 'lastBuildDate':
    case 'pubDate':
      return judgeDate(child);
    case 'language':
      return isLanguageTag(text)
        ? []
        : [problem(child, 'language', `${quoted(text)} is not a language tag.`)];
    case 'ttl':
      return /^[1-9]\d*$/.test(text)
        ? []
        : [problem(child, 'ttl', `${quoted(text)} is not a number of minutes.`)];
    default:
      return [];
  }
}

/** W3C MisplacedItem: a reader may stop at the first items. */
function judgePlaces({ children }: XmlElement): readonly RssProblem[] {
  const first = children.findIndex(({ name }) => name === 'item');
  if (first === -1) return [];
  return children
    .slice(first)
    .filter(({ name }) => name !== 'item')
    .map((child) => problem(child, 'misplaced-item', `<${child.name}> stands after an item.`));
}

/** W3C MissingAtomSelfLink, and every link of RFC 4287 §4.2.7 with a whole address. */
function judgeSelf(channel: XmlElement): readonly RssProblem[] {
  const links = childrenOf(channel, 'atom:link');
  const own = links.filter(({ attributes }) => attributes.get('rel') === 'self');
  return [
    ...(own.length === 1
      ? []
      : [problem(channel, 'self-link', `The channel has ${own.length} links to itself, not one.`)]),
    ...own
      .filter(({ attributes }) => attributes.get('type') !== 'application/rss+xml')
      .map((link) => problem(link, 'self-link', 'Its own type is application/rss+xml.')),
    ...links
      .filter(({ attributes }) => !isWebAddress(attributes.get('href') ?? ''))
      .map((link) => problem(link, 'self-link', 'The link has no whole address of the web.')),
  ];
}

/** The sizes RSS 2.0 allows. */
const largest = { width: 144, height: 400 };

function judgeImage(image: XmlElement, channel: XmlElement): readonly RssProblem[] {
  const differing = (['title', 'link'] as const).filter(
    (name) => textOf(image, name) !== undefined && textOf(image, name) !== textOf(channel, name),
  );
  const url = childrenOf(image, 'url').filter(({ text }) => !isBlank(text));
  const oversized = (['width', 'height'] as const).flatMap((name) =>
    childrenOf(image, name).filter(
      ({ text }) => !/^[1-9]\d*$/.test(text) || Number(text) > largest[name],
    ),
  );
  return [
    ...judgeContents(image, imageContents),
    ...url.flatMap(judgeLink),
    ...differing.map((name) =>
      problem(image, 'image', `The ${name} of the image is not that of the channel.`),
    ),
    ...oversized.map((size) =>
      problem(size, 'image', `${quoted(size.text)} is not a ${size.name} that RSS allows.`),
    ),
  ];
}
