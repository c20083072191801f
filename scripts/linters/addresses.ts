/** RFC 3986 §3: brackets stand only around an IPv6 address, and one `#` before the fragment. */
const plain = "[\\w.~!$&'()*+,;=:@-]|%[0-9a-f]{2}";
const uri = new RegExp(
  [
    '^[a-z][a-z0-9+.-]*:',
    `(?://(?:${plain})*(?:\\[[0-9a-f:.]+\\](?::\\d*)?)?(?=[/?#]|$))?`,
    `(?:${plain}|/)*`,
    `(?:\\?(?:${plain}|[/?])*)?`,
    `(?:#(?:${plain}|[/?])*)?$`,
  ].join(''),
  'i',
);

/** Whether this is an absolute URI (RFC 3986 §4.3, a fragment allowed): ASCII, percent-encoded. */
export const isAbsoluteUri = (text: string): boolean => uri.test(text) && URL.canParse(text);

/**
 * Whether this is an absolute address of the web, without anybody's name or password. Browsers take
 * a host with two dots side by side and a colon without a port; others do not (RFC 1034 §3.5).
 */
export const isWebAddress = (text: string): boolean => web.test(text) && isAbsoluteUri(text);

const host = '(?:[\\w-]+(?:\\.[\\w-]+)*\\.?|\\[[\\dA-Fa-f:.]+\\])';
const web = new RegExp(`^https?://${host}(?::\\d+)?(?:[/?#]|$)`);

/** RFC 4151 §2.1: `tag:` authority `,` date `:` what the authority likes. */
export const isTagUri = (text: string): boolean => tagUri.test(text);

const tagUri = new RegExp(
  [
    '^tag:(?:[\\w.-]+@)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*',
    ',\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?',
    `:(?:${plain}|[/?])+$`,
  ].join(''),
  'i',
);

/** RFC 2045 §5.1 with the names of RFC 6838 §4.2, no parameters. */
export const isMediaType = (text: string): boolean =>
  /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/i.test(text);

/** BCP 47 (RFC 5646 §2.1): a language of two or three letters, then subtags. */
export function isLanguageTag(text: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(text)) return false;
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
