import type { Picture } from './camera.ts';

export type Hung = Omit<Picture, 'bytes'>;

/** A page on which all pictures hang side by side, by scene and path; each leads to its full size. */
export const contactSheet = (pictures: readonly Hung[]): string =>
  [
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title>',
    `<style>${style}</style><h1>${pictures.length} pictures</h1>`,
    ...[...Map.groupBy(pictures, ({ scene }) => scene)].map(([scene, shown]) => wall(scene, shown)),
  ].join('\n');

const wall = (scene: string, pictures: readonly Hung[]): string =>
  [
    `<h2>${scene}</h2>`,
    ...[...Map.groupBy(pictures, ({ path }) => path)].map(
      ([path, shown]) => `<h3>${path}</h3><div>${shown.map(frame).join('')}</div>`,
    ),
  ].join('\n');

const frame = ({ file, look }: Hung): string =>
  file.endsWith('.pdf')
    ? `<a href="${file}">${look}</a>`
    : `<a href="${file}"><img src="${file}" alt="${look}" loading="lazy"></a>`;

const style = `
  body { font: 16px sans-serif; background: #888 }
  h3 { position: sticky; top: 0; background: #888 }
  div { display: flex; gap: 1rem; align-items: start }
  img { max-width: 32vw; border: 1px solid }`;
