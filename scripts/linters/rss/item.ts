import { isTagUri } from '../addresses.ts';
import { isBlank } from '../characters.ts';
import { lintHtml } from '../html/lint-html.ts';
import { onLine, quoted } from '../problem.ts';
import { repeated } from '../repeated.ts';
import { childrenOf, problem, type XmlElement } from '../xml/element.ts';
import { judgeContents } from './contents.ts';
import { judgeCover, judgeDuration, judgeEnclosure, judgeTranscript } from './media.ts';
import type { RssProblem } from './rules.ts';
import { judgeDate, judgeLink, judgePlainText, judgeTitle } from './values.ts';
import { itemContents } from './vocabulary.ts';

export const judgeItem = (item: XmlElement): readonly RssProblem[] => [
  ...judgeContents(item, itemContents),
  ...item.children.flatMap(judgeChild),
  ...judgeCategories(item),
];

function judgeChild(child: XmlElement): readonly RssProblem[] {
  switch (child.name) {
    case 'enclosure':
      return judgeEnclosure(child);
    case 'podcast:transcript':
      return judgeTranscript(child);
    case 'itunes:image':
      return judgeCover(child);
    default:
      return isBlank(child.text) ? [] : judgeWords(child);
  }
}

function judgeWords(child: XmlElement): readonly RssProblem[] {
  switch (child.name) {
    case 'title':
      return judgeTitle(child);
    case 'link':
      return judgeLink(child);
    case 'pubDate':
      return judgeDate(child);
    case 'guid':
      return judgeGuid(child);
    case 'description':
    case 'content:encoded':
      return onLine(child.line, lintHtml(child.text));
    case 'category':
      return judgePlainText(child);
    case 'itunes:duration':
      return judgeDuration(child);
    default:
      return [];
  }
}

/** Not the address: an entry whose address changes is still the same entry. */
const judgeGuid = (guid: XmlElement): readonly RssProblem[] => [
  ...(guid.attributes.get('isPermaLink') === 'false'
    ? []
    : [problem(guid, 'guid', 'The guid is not said to be no link: isPermaLink="false".')]),
  ...(isTagUri(guid.text) ? [] : [problem(guid, 'guid', `${quoted(guid.text)} is not a tag URI.`)]),
];

function judgeCategories(item: XmlElement): readonly RssProblem[] {
  const categories = childrenOf(item, 'category');
  const trimmed = categories.filter(isTrimmed);
  return [
    ...categories
      .filter((category) => !isTrimmed(category))
      .map((category) =>
        problem(category, 'category', 'The category is empty or has space around it.'),
      ),
    ...repeated(trimmed, ({ text }) => text).map((category) =>
      problem(category, 'category', `${quoted(category.text)} is named twice.`),
    ),
  ];
}

const isTrimmed = ({ text }: XmlElement): boolean => !isBlank(text) && text === text.trim();
