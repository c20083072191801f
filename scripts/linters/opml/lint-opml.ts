import { isBlank } from '../characters.ts';
import { readRfc822 } from '../dates.ts';
import { byLine, quoted, type Source } from '../problem.ts';
import { childrenOf, problem, textOf, type XmlElement } from '../xml/element.ts';
import { readXml } from '../xml/read-xml.ts';
import { judgeBody } from './outlines.ts';
import type { OpmlProblem } from './rules.ts';

/**
 * Every way in which a file is not a list of feeds in OPML 2.0 (https://opml.org/spec2.opml) as we
 * write them; empty when there is none. Of what is not well-formed nothing more can be said.
 */
export function lintOpml(source: Source): readonly OpmlProblem[] {
  const { root, problems } = readXml(source);
  return byLine<OpmlProblem['rule']>([...problems, ...(root ? judgeRoot(root) : [])]);
}

function judgeRoot(root: XmlElement): readonly OpmlProblem[] {
  if (root.name !== 'opml')
    return [problem(root, 'root', `The file is <${root.name}>, not <opml>.`)];
  const parts = root.children.map(({ name }) => name).join();
  return [
    ...(root.attributes.get('version') === '2.0' && root.attributes.size === 1
      ? []
      : [problem(root, 'root', 'The version of OPML has to be 2.0, and nothing else is said.')]),
    ...(parts === 'head,body'
      ? []
      : [problem(root, 'root', '<opml> has to hold one head, then one body.')]),
    ...childrenOf(root, 'head').flatMap(judgeHead),
    ...childrenOf(root, 'body').flatMap(judgeBody),
  ];
}

/** What we say of a list; OPML 2.0 knows more, about windows and their owners. */
const headElements = ['title', 'dateCreated', 'dateModified', 'docs'];

function judgeHead(head: XmlElement): readonly OpmlProblem[] {
  const missing = ['title', 'dateModified'].filter((name) => isBlank(textOf(head, name) ?? ''));
  return [
    ...missing.map((name) => problem(head, 'missing-head', `The head has no ${name}.`)),
    ...head.children.flatMap((child, index) => judgeHeadElement(child, head, index)),
  ];
}

function judgeHeadElement(
  child: XmlElement,
  head: XmlElement,
  index: number,
): readonly OpmlProblem[] {
  const { name, text } = child;
  if (!headElements.includes(name))
    return [problem(child, 'unknown-element', `<${name}> must not stand in <head>.`)];
  const isDate = name.startsWith('date') && !isBlank(text);
  return [
    ...(head.children.findIndex((other) => other.name === name) === index
      ? []
      : [problem(child, 'repeated-element', `<${name}> is written twice.`)]),
    ...(isDate && readRfc822(text) === undefined
      ? [problem(child, 'date', `${quoted(text)} is not a date of RFC 822 in GMT.`)]
      : []),
  ];
}
