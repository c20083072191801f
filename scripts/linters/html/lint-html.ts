import { isAbsoluteUri, isWebAddress } from '../addresses.ts';
import { quoted } from '../problem.ts';
import type { HtmlFault } from './rules.ts';
import { type HtmlTag, readTags } from './tags.ts';
import { addressAttributes, attributes, blocks, elements, voidElements } from './vocabulary.ts';

/**
 * Judges a piece of HTML that a feed carries. References in addresses are not resolved, but for the
 * two that have to be there: what else is not written plainly is not allowed, so nothing can hide
 * behind `&#106;avascript:`.
 */
export function lintHtml(html: string): readonly HtmlFault[] {
  const { tags, rest } = readTags(html);
  return [
    ...(rest === undefined ? [] : [fault('html-syntax', `${quoted(rest)} is not a whole tag.`)]),
    ...tags.flatMap(judgeTag),
    ...judgeNesting(tags),
  ];
}

function judgeTag({ name, isEnd, attributes: written }: HtmlTag): readonly HtmlFault[] {
  if (isEnd) return [];
  if (!elements.has(name)) return [fault('unsafe-html', `<${name}> must not stand in a feed.`)];
  const odd = [...written.keys()].filter((attribute) => !attributes.has(attribute));
  return [
    ...odd.map((attribute) =>
      fault('unsafe-html', `<${name}> must not have ${quoted(attribute)} in a feed.`),
    ),
    ...[...written].flatMap(([attribute, value]) =>
      addressesOf(attribute, value).flatMap((address) => judgeAddress(name, address)),
    ),
    ...(name === 'img' && !written.has('alt')
      ? [fault('image-without-text', 'A picture has no alt.')]
      : []),
  ];
}

function addressesOf(attribute: string, value: string): readonly string[] {
  if (addressAttributes.has(attribute)) return [value];
  if (attribute !== 'srcset') return [];
  return value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0] ?? '');
}

function judgeAddress(element: string, address: string): readonly HtmlFault[] {
  const where = `${quoted(address)} in <${element}>`;
  const isOfWeb = /^https?:\/\/[^/?#]/.test(address);
  if (isOfWeb || (element === 'a' && /^(mailto|tel):./.test(address))) {
    const meant = address.replace(apostrophe, "'").replace(ampersand, '&');
    const isRight = isOfWeb ? isWebAddress(meant) : isAbsoluteUri(meant);
    return isRight && !otherReference.test(address)
      ? []
      : [fault('html-address', `${where} is not an address that every program reads alike.`)];
  }
  return /^[^/?#]*:/.test(address.trim()) || address.includes('&')
    ? [fault('unsafe-html', `${where} is not an address of the web.`)]
    : [fault('relative-address', `${where} is not a whole address.`)];
}

const ampersand = /&amp;/g;
const apostrophe = /&#39;/g;
const otherReference = /&(?!amp;|#39;)/;

/** A browser repairs a tag without its end, or a list in a paragraph, each in its own way. */
function judgeNesting(tags: readonly HtmlTag[]): readonly HtmlFault[] {
  const open: string[] = [];
  const faults: HtmlFault[] = [];
  for (const { name, isEnd } of tags) {
    if (voidElements.has(name)) {
      if (isEnd) faults.push(fault('html-syntax', `</${name}> ends what has no end.`));
    } else if (!isEnd) {
      if (open.at(-1) === 'p' && blocks.has(name))
        faults.push(fault('html-syntax', `<${name}> stands in a <p>.`));
      open.push(name);
    } else if (open.at(-1) === name) {
      open.pop();
    } else {
      faults.push(
        fault('html-syntax', `</${name}> stands where <${open.at(-1) ?? 'nothing'}> is open.`),
      );
      const begun = open.lastIndexOf(name);
      if (begun !== -1) open.splice(begun);
    }
  }
  return [...faults, ...open.map((name) => fault('html-syntax', `<${name}> has no end.`))];
}

const fault = (rule: HtmlFault['rule'], message: string): HtmlFault => ({ rule, message });
