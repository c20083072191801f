import { sizeFaultOf } from '../limits.ts';
import { byLine, type Source } from '../problem.ts';
import { childrenOf, problem, type XmlElement } from '../xml/element.ts';
import { readXml } from '../xml/read-xml.ts';
import { judgeChannel } from './channel.ts';
import { judgeItem } from './item.ts';
import { judgeItems } from './items.ts';
import { judgeNamespaces } from './namespaces.ts';
import type { RssProblem } from './rules.ts';

/**
 * Every way in which a file is not an RSS 2.0 feed (https://www.rssboard.org/rss-specification) as
 * we write them; empty when there is none. Of what is not well-formed nothing more can be said.
 */
export function lintRss(source: Source): readonly RssProblem[] {
  const { root, problems } = readXml(source);
  return byLine<RssProblem['rule']>([
    ...problems,
    ...(root ? [...judgeSize(source, root), ...judgeRoot(root)] : []),
  ]);
}

function judgeSize(source: Source, root: XmlElement): readonly RssProblem[] {
  const items = childrenOf(root, 'channel').flatMap((channel) => childrenOf(channel, 'item'));
  const fault = sizeFaultOf(source, items.length);
  return fault === undefined ? [] : [problem(root, 'size', fault)];
}

function judgeRoot(root: XmlElement): readonly RssProblem[] {
  if (root.name !== 'rss') return [problem(root, 'root', `The file is <${root.name}>, not <rss>.`)];
  const channels = childrenOf(root, 'channel');
  const version = root.attributes.get('version');
  return [
    ...(version === '2.0' ? [] : [problem(root, 'root', 'The version of RSS has to be 2.0.')]),
    ...(channels.length === 1 && root.children.length === 1
      ? []
      : [problem(root, 'root', '<rss> has to hold one channel and nothing else.')]),
    ...judgeNamespaces(root),
    ...channels.flatMap((channel) => [
      ...judgeChannel(channel),
      ...childrenOf(channel, 'item').flatMap(judgeItem),
      ...judgeItems(channel),
    ]),
  ];
}
