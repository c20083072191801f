/** Short words for writing rich text by hand: each yields a block as Strapi stores it. */

interface TextRun {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
}

interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly TextRun[];
}

type Run = string | TextRun | Link;

const inline = (runs: readonly Run[]): readonly (TextRun | Link)[] =>
  runs.map((run) => (typeof run === 'string' ? { type: 'text', text: run } : run));

export const p = (...runs: readonly Run[]) => ({ type: 'paragraph', children: inline(runs) });

export const h2 = (text: string) => ({ type: 'heading', level: 2, children: inline([text]) });

export const h3 = (text: string) => ({ type: 'heading', level: 3, children: inline([text]) });

export const quote = (...runs: readonly Run[]) => ({ type: 'quote', children: inline(runs) });

export const bullets = (...items: readonly (Run | readonly Run[])[]) => list('unordered', items);

export const steps = (...items: readonly (Run | readonly Run[])[]) => list('ordered', items);

/** A picture between paragraphs, by its media id. */
export const figure = (media: string, alt: string) => ({ type: 'image', media, alt });

export const strong = (text: string): TextRun => ({ type: 'text', text, bold: true });

export const a = (text: string, url: string): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', text }],
});

const list = (format: 'ordered' | 'unordered', items: readonly (Run | readonly Run[])[]) => ({
  type: 'list',
  format,
  children: items.map((item) => ({
    type: 'list-item',
    children: inline(isRuns(item) ? item : [item]),
  })),
});

const isRuns = (item: Run | readonly Run[]): item is readonly Run[] => Array.isArray(item);
