/** One tag of a piece of HTML. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly isEnd: boolean;
  /** Names in lower case, values with their references as they are written. */
  readonly attributes: ReadonlyMap<string, string>;
}

interface HtmlTags {
  readonly tags: readonly HtmlTag[];
  /** What looks like mark-up and is no tag: a comment, a tag without its end. */
  readonly rest: string | undefined;
}

/** Unquoted, nothing of a tag is a `<`: so the expression never looks at a character twice. */
const tag = /<(\/?)([a-z][^\s/<>"']*)((?:"[^"]*"|'[^']*'|[^"'<>])*)>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Finds the tags of a piece of HTML whose text has its `<` escaped, as ours has. */
export function readTags(html: string): HtmlTags {
  const tags = Array.from(html.matchAll(tag), ([, slash, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    isEnd: slash === '/',
    attributes: readAttributes(attributes),
  }));
  return { tags, rest: /<[a-z/!?][^<]{0,40}/i.exec(html.replace(tag, ' '))?.[0] };
}

/** Of two attributes of a name the first counts (HTML §13.2.5.33). */
function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  return attributes;
}
