import { hash } from 'node:crypto';

import { SaxesParser } from 'saxes';

/**
 * What keeps a reader from taking in an XML file: it is not well-formed, or names one item twice.
 * Feeds and sitemaps hold the same entries again and again, so each is read only once.
 */
export function faultsOfXml(text: Buffer): string | undefined {
  const { frame, entries } = partsOf(text);
  const guids = new Set<string>();
  for (const part of [read(frame), ...entries.map(readOnce)]) {
    // What one part cannot tell the whole may: an entry can begin in the middle of another thing.
    if (part.fault !== undefined) return read(text).fault;
    for (const guid of part.guids) {
      if (guids.has(guid)) return `it has two items with the guid ${guid}.`;
      guids.add(guid);
    }
  }
  return undefined;
}

interface Reading {
  readonly fault: string | undefined;
  readonly guids: readonly string[];
}

/** The entries of a feed or a sitemap, and what is left of the file without them. */
function partsOf(text: Buffer): { readonly frame: Buffer; readonly entries: readonly Buffer[] } {
  const kind = kinds.find(({ begin }) => text.includes(begin));
  if (kind === undefined) return { frame: text, entries: [] };
  const { begin, end } = kind;
  const first = text.indexOf(begin);
  const last = text.lastIndexOf(end) + end.length;
  const entries: Buffer[] = [];
  for (let at = first; at < last;) {
    const next = text.indexOf(begin, at + begin.length);
    const until = next === -1 ? last : next;
    entries.push(text.subarray(at, until));
    at = until;
  }
  return { frame: Buffer.concat([text.subarray(0, first), text.subarray(last)]), entries };
}

const kinds = [
  { begin: '<item>', end: '</item>' },
  { begin: '<url>', end: '</url>' },
];

/** Readings by what was read; forgotten all at once when they are too many to keep. */
const known = new Map<string, Reading>();
const mostKept = 50_000;

function readOnce(entry: Buffer): Reading {
  const key = hash('sha1', entry, 'base64url');
  const reading = known.get(key) ?? read(entry);
  if (known.size >= mostKept) known.clear();
  known.set(key, reading);
  return reading;
}

function read(text: Buffer): Reading {
  const parser = new SaxesParser();
  let fault: string | undefined;
  let inGuid = false;
  const guids: string[] = [];
  parser.on('error', (error) => {
    fault ??= `it is not well-formed (${error.message}).`;
  });
  parser.on('opentag', ({ name }) => {
    inGuid = name === 'guid';
  });
  parser.on('closetag', () => {
    inGuid = false;
  });
  parser.on('text', (guid) => {
    if (inGuid) guids.push(guid);
  });
  parser.write(text.toString()).close();
  return { fault, guids };
}
