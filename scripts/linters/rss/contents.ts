import { isBlank } from '../characters.ts';
import { childrenOf, problem, type XmlElement } from '../xml/element.ts';
import type { RssProblem } from './rules.ts';
import { type Contents, namespaces, wordy } from './vocabulary.ts';

/** Which elements stand in another, how often, and whether they say anything. */
export function judgeContents(
  element: XmlElement,
  { required, single, many }: Contents,
): readonly RssProblem[] {
  const known = new Set([...required, ...single, ...many]);
  const once = new Set([...required, ...single]);
  return [
    ...required
      .filter((name) => childrenOf(element, name).length === 0)
      .map((name) => problem(element, 'missing-element', `<${element.name}> has no <${name}>.`)),
    ...element.children
      .filter(({ name }) => !known.has(name) && !isForeign(name))
      .map((child) =>
        problem(child, 'unknown-element', `<${child.name}> must not stand in <${element.name}>.`),
      ),
    ...[...once].flatMap((name) =>
      childrenOf(element, name)
        .slice(1)
        .map((child) => problem(child, 'repeated-element', `<${name}> is written twice.`)),
    ),
    ...element.children
      .filter(({ name, text }) => known.has(name) && wordy.has(name) && isBlank(text))
      .map((child) => problem(child, 'empty-element', `<${child.name}> is empty.`)),
  ];
}

/** A prefix we do not know is a problem where it is declared, or is not declared, not here. */
const isForeign = (name: string): boolean =>
  name.includes(':') && !namespaces.has(name.slice(0, name.indexOf(':')));
