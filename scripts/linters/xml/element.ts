import type { LineProblem } from '../problem.ts';

/** An element as a linter sees it. */
export interface XmlElement {
  /** With its prefix, as it is written. */
  readonly name: string;
  /** The line its tag begins in. */
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text, CDATA included, without that of its children. */
  readonly text: string;
}

export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The text of the first child of that name. */
export const textOf = (element: XmlElement, name: string): string | undefined =>
  childrenOf(element, name)[0]?.text;

/** The element and everything in it, in the order of the file. */
export function withDescendants(element: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  // No recursion: how deep a file goes is up to whoever wrote it.
  const waiting = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    found.push(next);
    for (const child of next.children.toReversed()) waiting.push(child);
  }
  return found;
}

/** A problem of an element, in the line its tag begins in. */
export const problem = <Rule extends string>(
  { line }: XmlElement,
  rule: Rule,
  message: string,
): LineProblem<Rule> => ({ line, rule, message });
