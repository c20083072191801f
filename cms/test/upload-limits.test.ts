import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

import { gifBomb, pngBomb } from '../../scripts/publisher/media/bomb.fixture.ts';
import { patterned, plain } from '../../scripts/publisher/media/picture.fixture.ts';
import { type Hub, startHub } from './hub.ts';
import { administratorToken } from './people.ts';
import { bluePoint, redPoint, uploads } from './pictures.ts';

let hub: Hub;
let token: string;
beforeAll(async () => {
  hub = await startHub();
  token = await administratorToken(hub);
});
afterAll(() => hub.stop());

/** Sends a file as the admin's own form does. */
async function send(path: string, name: string, bytes: Uint8Array, type: string) {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  form.append('fileInfo', JSON.stringify({ name, caption: null, alternativeText: null }));
  const answer = await fetch(new URL(path, hub.url), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  });
  const json = (await answer.json()) as {
    readonly error?: { readonly message: string };
    readonly id?: number;
    readonly url?: string;
    readonly width?: number;
    readonly height?: number;
  };
  return { status: answer.status, message: json.error?.message, stored: json };
}
const upload = (name: string, bytes: Uint8Array, type: string) =>
  send('/upload/files', name, bytes, type);
const stored = () => readdir(join(hub.folder, 'public', 'uploads'));

test.for([
  ['porch.jpg', 'image/jpeg', () => plain(30, 20).jpeg().toBuffer()],
  ['porch.png', 'image/png', () => plain(30, 20).png().toBuffer()],
  ['porch.webp', 'image/webp', () => plain(30, 20).webp().toBuffer()],
  ['porch.avif', 'image/avif', () => plain(30, 20).avif().toBuffer()],
  ['porch.gif', 'image/gif', () => plain(30, 20).gif().toBuffer()],
  ['minutes.pdf', 'application/pdf', () => Buffer.from('%PDF-1.7\n%%EOF\n')],
  ['captions.vtt', 'text/vtt', () => Buffer.from('WEBVTT\n')],
] as const)('%s is taken', async ([name, type, make]) => {
  expect((await upload(name, await make(), type)).status).toBe(201);
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const wrongType =
  'Files of this kind cannot be uploaded. Please use JPEG, PNG, WebP, AVIF or GIF for a picture, PDF for a document and VTT for captions.';
const smaller = 'Please save it smaller and upload it again.';

test.for<[string, string, () => Uint8Array | Promise<Uint8Array>, string]>([
  ['drawing.svg', 'image/svg+xml', () => Buffer.from(svg), wrongType],
  ['drawing.png', 'image/png', () => Buffer.from(`<?xml version="1.0"?>${svg}`), wrongType],
  ['page.html', 'text/html', () => Buffer.from('<!doctype html>'), wrongType],
  ['scan.tiff', 'image/tiff', () => plain(30, 20).tiff().toBuffer(), wrongType],
  ['archive.zip', 'application/zip', () => Buffer.from('PK\x03\x04'), wrongType],
  [
    'page.jpg',
    'image/jpeg',
    () => Buffer.from('no picture at all'),
    'This picture cannot be read. Please save it as a JPEG or PNG file and upload that.',
  ],
  [
    'bomb.png',
    'image/png',
    () => pngBomb(16_000, 16_000),
    `This picture has 256 million pixels, and 40 million are the most. ${smaller}`,
  ],
  [
    'film.gif',
    'image/gif',
    () => gifBomb(1_000, 1_000, 41),
    `This picture has 41 million pixels in its 41 frames, and 40 million are the most. ${smaller}`,
  ],
  [
    'banner.png',
    'image/png',
    () => pngBomb(16_384, 1),
    `One side of this picture has 16384 pixels, and 16383 are the most. ${smaller}`,
  ],
  [
    'heavy.png',
    'image/png',
    async () => Buffer.concat([await plain(30, 20).png().toBuffer(), Buffer.alloc(20 * 1024 ** 2)]),
    `This picture has 20.1 MB, and 20 MB are the most. ${smaller}`,
  ],
])('%s (%s) is refused, and the editor hears why', async ([name, type, make, sentence]) => {
  const before = await stored();
  const bytes = await make();
  expect(await upload(name, bytes, type)).toMatchObject({ status: 400, message: sentence });
  expect(await send('/upload', name, bytes, type)).toMatchObject({
    status: 400,
    message: sentence,
  });
  expect(await stored()).toEqual(before);
});

test('whoever works in Spanish hears it in Spanish', async () => {
  const { id } = await hub.strapi.db.query('admin::user').findOne({ where: {} });
  const speak = (preferedLanguage: string | null) =>
    hub.strapi.db.query('admin::user').update({ where: { id }, data: { preferedLanguage } });
  await speak('es');
  onTestFinished(async () => void (await speak(null)));
  const heavy = Buffer.concat([await plain(30, 20).png().toBuffer(), Buffer.alloc(20 * 1024 ** 2)]);
  expect((await upload('heavy.png', heavy, 'image/png')).message).toBe(
    'Esta imagen ocupa 20,1 MB y el máximo son 20 MB. Guárdela más pequeña y vuelva a subirla.',
  );
  expect((await upload('drawing.svg', Buffer.from(svg), 'image/svg+xml')).message).toBe(
    'No se pueden subir archivos de este tipo. Use JPEG, PNG, WebP, AVIF o GIF para una imagen, PDF para un documento y VTT para subtítulos.',
  );
});

test('a picture cannot be replaced by what could not be uploaded', async () => {
  const { stored: picture } = await upload('point.png', redPoint, 'image/png');
  const path = `/upload/files/${picture.id}/replace`;
  const bomb = await send(path, 'bomb.png', pngBomb(16_000, 16_000), 'image/png');
  expect([bomb.status, bomb.message]).toEqual([
    400,
    `This picture has 256 million pixels, and 40 million are the most. ${smaller}`,
  ]);
  expect((await send(path, 'drawing.svg', Buffer.from(svg), 'image/svg+xml')).message).toBe(
    wrongType,
  );
  expect((await send(path, 'point.png', bluePoint, 'image/png')).status).toBe(200);
});

test('an AVIF file stays as it was sent; a JPEG file loses what a camera wrote into it', async () => {
  const talkative = patterned(300, 200).withExif({ IFD0: { Copyright: 'somebody' } });
  const storedBytes = async (name: string, type: string, bytes: Buffer) => {
    const { stored: picture } = await upload(name, bytes, type);
    return readFile(join(hub.folder, 'public', picture.url ?? ''));
  };
  const avif = await talkative.clone().avif({ effort: 0 }).toBuffer();
  expect(avif.equals(await storedBytes('porch.avif', 'image/avif', avif))).toBe(true);
  const jpeg = await talkative.clone().jpeg({ quality: 100 }).toBuffer();
  expect(jpeg.includes('somebody')).toBe(true);
  expect((await storedBytes('porch.jpg', 'image/jpeg', jpeg)).includes('somebody')).toBe(false);
});

test('a damaged picture is refused', async () => {
  const whole = await patterned(60, 40).jpeg().toBuffer();
  const { status } = await upload('cut.jpg', whole.subarray(0, whole.length / 2), 'image/jpeg');
  expect(status).toBe(400);
});

test('a picture of a camera held sideways is measured as one sees it, turned or not', async () => {
  const sideways = plain(60, 40).withMetadata({ orientation: 6 });
  const service = uploads(hub) as unknown as {
    setSettings(settings: object): Promise<unknown>;
    getSettings(): Promise<object>;
  };
  const settings = await service.getSettings();
  const sizes: unknown[] = [];
  for (const autoOrientation of [true, false]) {
    await service.setSettings({ ...settings, sizeOptimization: false, autoOrientation });
    const { stored: picture } = await upload(
      'porch.jpg',
      await sideways.clone().jpeg().toBuffer(),
      'image/jpeg',
    );
    sizes.push([picture.width, picture.height]);
  }
  await service.setSettings(settings);
  expect(sizes).toEqual([
    [40, 60],
    [40, 60],
  ]);
});
