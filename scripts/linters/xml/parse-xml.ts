import { SaxesParser } from 'saxes';

import { unwritableIn } from '../characters.ts';
import type { XmlElement } from './element.ts';
import type { XmlProblem, XmlRule } from './rules.ts';

export interface ParsedXml {
  /** The outermost element, or undefined when the text is not well-formed. */
  readonly root: XmlElement | undefined;
  readonly problems: readonly XmlProblem[];
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** Parses a document strictly (XML 1.0, Namespaces in XML 1.0). */
export function parseXml(text: string): ParsedXml {
  const parser = new SaxesParser({ xmlns: true, defaultXMLVersion: '1.0', forceXMLVersion: true });
  const problems: XmlProblem[] = [];
  const report = (rule: XmlRule, message: string, line = parser.line) =>
    problems.push({ line, rule, message });
  const top: OpenElement = { name: '', line: 1, attributes: new Map(), children: [], text: '' };
  const open = [top];
  let line = 1;
  let declared = false;

  parser.on('error', ({ message }) => {
    // The parser begins its sentences with the position.
    const reason = message.replace(/^\d+:\d+: /, '');
    report(reason.startsWith(unbound) ? 'undeclared-prefix' : 'not-well-formed', reason);
  });
  parser.on('xmldecl', ({ version, encoding }) => {
    declared = version === '1.0' && encoding?.toUpperCase() === 'UTF-8';
  });
  parser.on('doctype', () => report('doctype', 'The document has a DTD.'));
  parser.on('processinginstruction', ({ target }) =>
    report('processing-instruction', `The document has a processing instruction, ${target}.`),
  );
  parser.on('opentagstart', () => {
    line = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.values(attributes).map(({ name, value }) => [name, value] as const);
    const element = { name, line, attributes: new Map(values), children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
    if (open.length > deepest + 1) throw new TooDeep();
    judgeCharacters(values.map(([, value]) => value).join(' '), line);
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    if (closed) judgeCharacters(closed.text, closed.line);
  });
  for (const kind of ['text', 'cdata'] as const)
    parser.on(kind, (part: string) => {
      const around = open.at(-1);
      if (around) around.text += part;
    });

  /** The text itself has none (the caller saw to it), but a reference can stand for one. */
  const judgeCharacters = (value: string, at: number) => {
    for (const character of unwritableIn(value))
      report('control-character', `A reference stands for ${character}.`, at);
  };

  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
    report('too-deep', `An element goes more than ${deepest} levels deep.`);
    return { root: undefined, problems };
  }
  if (!declared) report('xml-declaration', declarationMissing, 1);
  const isWellFormed = problems.every(({ rule }) => rule !== 'not-well-formed');
  return { root: isWellFormed ? top.children[0] : undefined, problems };
}

const deepest = 20;

/** The only way to stop the parser, whose work grows with the square of the depth. */
class TooDeep extends Error {}

const unbound = 'unbound namespace prefix';
const declarationMissing = 'The file has to begin with an XML declaration: version 1.0, UTF-8.';
