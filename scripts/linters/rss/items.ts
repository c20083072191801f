import { isBlank } from '../characters.ts';
import { readRfc822 } from '../dates.ts';
import { repeated } from '../repeated.ts';
import { childrenOf, problem, textOf, type XmlElement } from '../xml/element.ts';
import type { RssProblem } from './rules.ts';

/** What the items of a channel say together. */
export const judgeItems = (channel: XmlElement): readonly RssProblem[] => {
  const items = childrenOf(channel, 'item');
  return [...judgeGuids(items), ...judgeOrder(items)];
};

function judgeGuids(items: readonly XmlElement[]): readonly RssProblem[] {
  const guids = items
    .flatMap((item) => childrenOf(item, 'guid').slice(0, 1))
    .filter(({ text }) => !isBlank(text));
  return repeated(guids, ({ text }) => text).map((guid) =>
    problem(guid, 'repeated-guid', `Another item has the guid ${guid.text}.`),
  );
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
