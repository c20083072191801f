import { inflateSync } from 'node:zlib';

const woffHeader = 44;
const woffEntry = 20;
const sfntHeader = 12;
const sfntEntry = 16;

/**
 * The font in a WOFF file, as programs outside of browsers read it: the same tables, not packed. See
 * WOFF File Format 1.0, §3 to §5. Tables stay in their order, which WOFF asks to be that of their tags.
 *
 * @throws when it is not a WOFF file
 */
export function sfntOf(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is not a WOFF file.');
  const count = woff.readUInt16BE(12);
  const directory = Buffer.alloc(sfntHeader + count * sfntEntry);
  const power = Math.floor(Math.log2(count));
  woff.copy(directory, 0, 4, 8);
  for (const [index, value] of [count, 2 ** power * 16, power, (count - 2 ** power) * 16].entries())
    directory.writeUInt16BE(value, 4 + index * 2);
  const parts: Buffer[] = [directory];
  let place = directory.length;
  for (let index = 0; index < count; index += 1) {
    const entry = woff.subarray(woffHeader + index * woffEntry);
    const [offset, packed, length] = [4, 8, 12].map((at) => entry.readUInt32BE(at)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    const target = directory.subarray(sfntHeader + index * sfntEntry);
    entry.copy(target, 0, 0, 4);
    entry.copy(target, 4, 16, 20);
    target.writeUInt32BE(place, 8);
    target.writeUInt32BE(length, 12);
    const padding = (4 - (length % 4)) % 4;
    parts.push(packed < length ? inflateSync(bytes) : bytes, Buffer.alloc(padding));
    place += length + padding;
  }
  return Buffer.concat(parts);
}
