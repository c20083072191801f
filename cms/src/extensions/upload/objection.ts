import { pictureLimits, pictureTypes } from '@porchlight/shared';

import { megabyte } from '../../uploads';
import { readPictureHead } from './picture-head';
import type { Unfit } from './words';

/** A file that was sent to the CMS and lies in a temporary folder. */
export interface SentFile {
  readonly filepath: string;
  readonly size: number;
  /** What the sender calls it. */
  readonly mimetype?: string | null;
  /** What Strapi found it to be. */
  readonly detectedMimeType?: string;
}

/** Why a file cannot be taken. Only pictures have limits of their own. */
export async function objectionTo(file: SentFile): Promise<Unfit | undefined> {
  const type = file.detectedMimeType ?? file.mimetype ?? '';
  if (!type.startsWith('image/')) return undefined;
  const { bytes, pixels, side } = pictureLimits;
  if (file.size > bytes)
    return { code: 'too-heavy', size: file.size / megabyte, most: bytes / megabyte };
  const head = await readPictureHead(file.filepath);
  if (head === undefined) return { code: 'unreadable' };
  if (!pictureTypes.includes(head.mediaType ?? '')) return { code: 'wrong-type' };
  const { width, height } = head.autoOrient;
  const frames = head.pages ?? 1;
  const all = width * height * frames;
  if (all > pixels)
    return { code: 'too-many-pixels', millions: all / 1e6, frames, most: pixels / 1e6 };
  const longer = Math.max(width, height);
  return longer > side ? { code: 'too-long', side: longer, most: side } : undefined;
}
