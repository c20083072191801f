import type { Notes } from './notes';

type Block = Readonly<Record<string, unknown>>;

/** Rich text with its pictures named by id. Strapi copies a file's data into the text instead. */
export const toBlocks = (
  blocks: readonly unknown[],
  notes: Notes,
  path: readonly string[],
): readonly Block[] =>
  blocks.flatMap((block, index) => {
    const node = block as Block;
    return node['type'] === 'image' ? toImage(node, notes, [...path, String(index)]) : [node];
  });

/** A picture whose file is gone is left out, and noted. */
function toImage(node: Block, notes: Notes, path: readonly string[]): readonly Block[] {
  const copy = (node['image'] ?? {}) as Block;
  const file =
    notes.files.byHash.get(String(copy['hash'])) ?? notes.files.byUrl.get(String(copy['url']));
  if (file === undefined) {
    notes.missing.push(path.join('.'));
    return [];
  }
  notes.used.add(file.documentId);
  const own = copy['alternativeText'] ?? undefined;
  if (own === undefined) notes.described.add(file.documentId);
  const alt = own ?? file.alternativeText ?? '';
  return [{ type: 'image', media: file.documentId, alt: String(alt) }];
}
