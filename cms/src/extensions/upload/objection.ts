import { pictureLimits, pictureTypes } from '@porchlight/shared';

import { megabyte } from '../../uploads';
import { readPictureHead } from './picture-head';

/** A file that was sent to the CMS and lies in a temporary folder. */
export interface SentFile {
  readonly filepath: string;
  readonly size: number;
  /** What the sender calls it. */
  readonly mimetype?: string | null;
  /** What Strapi found it to be. */
  readonly detectedMimeType?: string;
}

export const wrongType =
  'Files of this kind cannot be uploaded. Please use JPEG, PNG, WebP, AVIF or GIF for a picture, PDF for a document and VTT for captions.';

const saveSmaller = 'Please save it smaller and upload it again.';

/** Why a file cannot be taken, in a sentence for the editor. Only pictures have limits of their own. */
export async function objectionTo(file: SentFile): Promise<string | undefined> {
  const type = file.detectedMimeType ?? file.mimetype ?? '';
  if (!type.startsWith('image/')) return undefined;
  const { bytes, pixels, side } = pictureLimits;
  if (file.size > bytes)
    return `This picture has ${tenths(file.size / megabyte)} MB, and ${bytes / megabyte} MB are the most. ${saveSmaller}`;
  const head = await readPictureHead(file.filepath);
  if (head === undefined)
    return 'This picture cannot be read. Please save it as a JPEG or PNG file and upload that.';
  if (!pictureTypes.includes(head.mediaType ?? '')) return wrongType;
  const { width, height } = head.autoOrient;
  const frames = head.pages ?? 1;
  if (width * height * frames > pixels) {
    const inFrames = frames > 1 ? ` in its ${frames} frames` : '';
    return `This picture has ${tenths((width * height * frames) / 1_000_000)} million pixels${inFrames}, and ${pixels / 1_000_000} million are the most. ${saveSmaller}`;
  }
  if (Math.max(width, height) > side)
    return `One side of this picture has ${Math.max(width, height)} pixels, and ${side} are the most. ${saveSmaller}`;
  return undefined;
}

/** Rounded up, so that what is too much never reads as just enough. */
const tenths = (value: number): string => String(Math.ceil(value * 10) / 10);
