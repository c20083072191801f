import { pictureLimits } from '@porchlight/shared';

/** Why a picture can never be shown, however often it is fetched: its bytes themselves are unfit. */
export type Unusable =
  | { readonly code: 'too-many-bytes'; readonly bytes: number }
  | { readonly code: 'foreign-type' }
  | { readonly code: 'too-many-pixels'; readonly pixels: number; readonly frames: number }
  | { readonly code: 'side-too-long'; readonly side: number }
  | { readonly code: 'damaged' };

/** What is wrong and what to do, as it follows the name of the picture. */
export function describeUnusable(problem: Unusable): string {
  switch (problem.code) {
    case 'too-many-bytes':
      return `its file has ${megabytes(problem.bytes)} MB where ${megabytes(pictureLimits.bytes)} MB are the most. Upload it smaller.`;
    case 'foreign-type':
      return 'it is not a JPEG, PNG, WebP, AVIF or GIF file. Save it as one of these and upload it again.';
    case 'too-many-pixels': {
      const frames = problem.frames > 1 ? `in its ${problem.frames} frames ` : '';
      return `it has ${millions(problem.pixels)} million pixels ${frames}where ${millions(pictureLimits.pixels)} million are the most. Upload it smaller.`;
    }
    case 'side-too-long':
      return `one of its sides has ${problem.side} pixels where ${pictureLimits.side} are the most. Upload it smaller.`;
    case 'damaged':
      return 'its file is damaged or cut off. Upload it again.';
  }
}

const megabytes = (bytes: number): string => shortened(bytes / 1024 ** 2);
const millions = (pixels: number): string => shortened(pixels / 1_000_000);

/** Rounded up, so that what is too much never reads as just enough. */
const shortened = (value: number): string => String(Math.ceil(value * 10) / 10);
