import { isWebAddress } from '../addresses.ts';
import { isLongerThan } from '../characters.ts';
import { readRfc822 } from '../dates.ts';
import { quoted } from '../problem.ts';
import { markupIn } from '../text-markup.ts';
import { problem, type XmlElement } from '../xml/element.ts';
import type { RssProblem } from './rules.ts';

const longest = 250;

export const judgeTitle = (title: XmlElement): readonly RssProblem[] => [
  ...judgePlainText(title),
  ...(isLongerThan(title.text, longest)
    ? [problem(title, 'title-length', `The title has more than ${longest} characters.`)]
    : []),
];

/** W3C ContainsHTML. */
export function judgePlainText(element: XmlElement): readonly RssProblem[] {
  const markup = markupIn(element.text);
  return markup === undefined
    ? []
    : [problem(element, 'markup-in-text', `Readers take ${quoted(markup)} for HTML.`)];
}

/** W3C InvalidFullLink. */
export const judgeLink = (element: XmlElement): readonly RssProblem[] =>
  isWebAddress(element.text)
    ? []
    : [problem(element, 'link', `${quoted(element.text)} is not a whole address of the web.`)];

/** W3C InvalidRFC2822Date, IncorrectDOW. */
export const judgeDate = (element: XmlElement): readonly RssProblem[] =>
  readRfc822(element.text) === undefined
    ? [problem(element, 'date', `${quoted(element.text)} is not a date of RFC 822 in GMT.`)]
    : [];
