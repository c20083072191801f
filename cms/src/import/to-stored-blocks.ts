import type { Uploaded } from './media';

type Block = Readonly<Record<string, unknown>>;

/** What Strapi copies of a file into rich text. */
const copied = [
  'name',
  'caption',
  'url',
  'width',
  'height',
  'formats',
  'hash',
  'ext',
  'mime',
  'size',
  'previewUrl',
  'provider',
  'provider_metadata',
  'createdAt',
  'updatedAt',
];

/** Rich text as Strapi keeps it; a picture without its file is left out. */
export const toStoredBlocks = (blocks: readonly unknown[], uploaded: Uploaded): readonly Block[] =>
  blocks.flatMap((block) => {
    const node = block as Block;
    if (node['type'] !== 'image') return [node];
    const file = uploaded.get(String(node['media']));
    if (file === undefined) return [];
    return [
      {
        type: 'image',
        image: {
          ...Object.fromEntries(copied.map((name) => [name, file[name] ?? null])),
          alternativeText: node['alt'] ?? '',
        },
        children: [{ type: 'text', text: '' }],
      },
    ];
  });
