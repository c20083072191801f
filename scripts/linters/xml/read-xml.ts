import { unwritableIn, withoutUnwritable } from '../characters.ts';
import type { Source } from '../problem.ts';
import { readSource } from '../source-text.ts';
import { type ParsedXml, parseXml } from './parse-xml.ts';
import type { XmlProblem } from './rules.ts';

/** Reads an XML file of ours and judges what is the same for all of them. */
export function readXml(source: Source): ParsedXml {
  const file = readSource(source);
  const text = file.text.replace(/\r\n?/g, '\n');
  const { root, problems } = parseXml(withoutUnwritable(text));
  return {
    root,
    problems: [
      ...file.problems,
      ...judgeLineBreaks(file.text),
      ...judgeCharacters(text),
      ...problems,
    ],
  };
}

function judgeLineBreaks(text: string): readonly XmlProblem[] {
  const returned = text
    .split('\n')
    .flatMap((line, index) => (line.includes('\r') ? [index + 1] : []));
  const endsOnce = /[^\n]\n$/.test(text);
  return [
    ...returned.map((line) => problem(line, 'line-break', 'The line holds a CR.')),
    ...(endsOnce
      ? []
      : [problem(text.split('\n').length, 'line-break', 'The file has to end with one LF.')]),
  ];
}

const judgeCharacters = (text: string): readonly XmlProblem[] =>
  text
    .split('\n')
    .flatMap((line, index) =>
      unwritableIn(line).map((character) =>
        problem(index + 1, 'control-character', `The line holds ${character}.`),
      ),
    );

const problem = (line: number, rule: XmlProblem['rule'], message: string): XmlProblem => ({
  line,
  rule,
  message,
});
