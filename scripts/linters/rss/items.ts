import { readRfc822 } from '../dates.ts';
import { childrenOf, textOf, type XmlElement } from '../xml/element.ts';
import { problem } from './contents.ts';
import type { RssProblem } from './rules.ts';

/** What the items of a channel say together. */
export const judgeItems = (channel: XmlElement): readonly RssProblem[] => {
  const items = childrenOf(channel, 'item');
  return [...judgeGuids(items), ...judgeOrder(items)];
};

function judgeGuids(items: readonly XmlElement[]): readonly RssProblem[] {
  const seen = new Set<string>();
  return items
    .flatMap((item) => childrenOf(item, 'guid').slice(0, 1))
    .flatMap((guid) => {
      const isRepeated = seen.has(guid.text);
      seen.add(guid.text);
      return isRepeated && guid.text.trim() !== ''
        ? [problem(guid, 'repeated-guid', `Another item has the guid ${guid.text}.`)]
        : [];
    });
}

/** Newest first. In one second any order is right: what is finer decides, and RSS does not say it. */
function judgeOrder(items: readonly XmlElement[]): readonly RssProblem[] {
  let oldest: string | undefined;
  return items.flatMap((item) => {
    const date = readRfc822(textOf(item, 'pubDate') ?? '');
    if (date === undefined) return [];
    const isNewer = oldest !== undefined && date > oldest;
    oldest = isNewer ? oldest : date;
    return isNewer ? [problem(item, 'item-order', 'The item before this one is older.')] : [];
  });
}
