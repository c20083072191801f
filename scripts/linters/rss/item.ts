import { isTagUri } from '../addresses.ts';
import { lintHtml } from '../html/lint-html.ts';
import { onLine, quoted } from '../problem.ts';
import { childrenOf, type XmlElement } from '../xml/element.ts';
import { judgeContents, problem } from './contents.ts';
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
      return child.text.trim() === '' ? [] : judgeWords(child);
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
  const seen = new Set<string>();
  return childrenOf(item, 'category').flatMap((category) => {
    const { text } = category;
    const isRepeated = seen.has(text);
    seen.add(text);
    if (text === '' || text !== text.trim())
      return [problem(category, 'category', 'The category is empty or has space around it.')];
    return isRepeated ? [problem(category, 'category', `${quoted(text)} is named twice.`)] : [];
  });
}
