import { quoted } from '../problem.ts';
import { problem, withDescendants, type XmlElement } from '../xml/element.ts';
import type { RssProblem } from './rules.ts';
import { namespaces } from './vocabulary.ts';

/** RSS 2.0 itself is in no namespace; what extends it is under the prefix that everybody uses. */
export const judgeNamespaces = (root: XmlElement): readonly RssProblem[] =>
  withDescendants(root).flatMap((element) =>
    [...element.attributes]
      .filter(([name]) => /^xmlns(:|$)/.test(name))
      .filter(([name, uri]) => namespaces.get(name.slice('xmlns:'.length)) !== uri)
      .map(([name, uri]) =>
        problem(element, 'namespace', `${name}=${quoted(uri)} is not a namespace we use.`),
      ),
  );
