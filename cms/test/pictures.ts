import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

import { temporaryFolder } from '../../scripts/processes/temporary-folder.fixture.ts';
import type { Hub } from './hub.ts';

/** A picture of one point, as a PNG file. */
export function point(red: number, green: number, blue: number): Buffer {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixel = deflateSync(Buffer.from([0, red, green, blue]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', pixel),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.byteLength);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

export const redPoint = point(255, 0, 0);
export const bluePoint = point(0, 0, 255);

export interface StoredPicture {
  readonly id: number;
  readonly documentId: string;
  readonly url: string;
}

interface Uploads {
  upload(request: object): Promise<readonly StoredPicture[]>;
  replace(id: number, request: object): Promise<StoredPicture>;
  updateFileInfo(id: number, info: object): Promise<StoredPicture>;
  remove(file: StoredPicture): Promise<unknown>;
}

export const uploads = (hub: Hub): Uploads =>
  hub.strapi.plugin('upload').service('upload') as unknown as Uploads;

/** A file as a browser sends it. */
export async function sent(bytes: Buffer): Promise<object> {
  const filepath = join(await temporaryFolder(), 'point.png');
  await writeFile(filepath, bytes);
  return { filepath, originalFilename: 'point.png', mimetype: 'image/png', size: bytes.byteLength };
}

export async function uploadPicture(hub: Hub, bytes: Buffer): Promise<StoredPicture> {
  const [stored] = await uploads(hub).upload({
    files: await sent(bytes),
    data: { fileInfo: { name: 'point.png', alternativeText: 'A point' } },
  });
  if (stored === undefined) throw new Error('Nothing was uploaded.');
  return stored;
}
