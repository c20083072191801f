import { stableJson } from '../stable-json.ts';
import type { ChangeRecord, DocumentRecord, Head, MediaRecord, RedirectRecord } from './format.ts';
import { lineKeys } from './line-order.ts';

/** A snapshot that is too large to be held at once: every part in the order of its lines. */
export interface OrderedSnapshot {
  readonly head: Head;
  readonly documents: Iterable<DocumentRecord>;
  readonly media: Iterable<MediaRecord>;
  readonly redirects: Iterable<RedirectRecord>;
  readonly changes: Iterable<ChangeRecord>;
}

/** A SHA-256 that takes its UTF-8 text in parts, and gives lower-case hexadecimal. */
export interface RunningSha256 {
  readonly update: (text: string) => void;
  readonly digest: () => string;
}

/**
 * The lines of a snapshot one after another, each with its line feed: the bytes of `writeSnapshot`.
 * @throws RangeError when the parts are not in order, or the head counts other documents.
 */
export function* snapshotLines(
  snapshot: OrderedSnapshot,
  sha256: RunningSha256,
): Generator<string> {
  let lines = 0;
  for (const text of linesBeforeEnd(snapshot)) {
    const line = `${text}\n`;
    lines += 1;
    sha256.update(line);
    yield line;
  }
  yield `${stableJson({ line: 'end', lines, sha256: sha256.digest() })}\n`;
}

function* linesBeforeEnd({
  head,
  documents,
  media,
  redirects,
  changes,
}: OrderedSnapshot): Generator<string> {
  const left = new Map(Object.entries(head.counts));
  const counted = function* (): Generator<DocumentRecord> {
    for (const document of documents) {
      left.set(document.type, (left.get(document.type) ?? 0) - 1);
      yield document;
    }
  };
  yield stableJson({ ...head, line: 'head' });
  yield* inOrder('document', counted(), lineKeys.document);
  for (const [type, number] of left)
    if (number !== 0) throw new RangeError(`The head counts other documents of type ${type}.`);
  yield* inOrder('media', media, lineKeys.media);
  yield* inOrder('redirect', redirects, lineKeys.redirect);
  yield* inOrder('change', changes, lineKeys.change);
}

function* inOrder<Item extends object>(
  line: string,
  items: Iterable<Item>,
  keyOf: (item: Item) => string,
): Generator<string> {
  let last = { key: '', text: '' };
  for (const item of items) {
    const next = { key: keyOf(item), text: stableJson({ ...item, line }) };
    if (next.key < last.key || (next.key === last.key && next.text < last.text))
      throw new RangeError(`The ${line} "${next.key}" comes after "${last.key}".`);
    yield next.text;
    last = next;
  }
}
