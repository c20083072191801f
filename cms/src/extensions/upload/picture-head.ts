import { createRequire } from 'node:module';

/** What a picture's file says of it, as far as uploads are judged by it. */
export interface PictureHead {
  readonly mediaType?: string;
  /** How many pictures follow each other, when it is more than one. */
  readonly pages?: number;
  /** The size in pixels, the picture upright. */
  readonly autoOrient: { readonly width: number; readonly height: number };
}

type Sharp = (
  path: string,
  options: { readonly limitInputPixels: false },
) => { metadata(): Promise<PictureHead> };

// Sharp comes with Strapi's upload plugin. A second copy in the same process would bring a second
// libvips, and the two get into each other's way.
const ofStrapi = createRequire(require.resolve('@strapi/strapi/package.json'));
const ofUpload = createRequire(ofStrapi.resolve('@strapi/upload/package.json'));
const sharp = ofUpload('sharp') as Sharp;

/** Reads the head of a picture, and none of its pixels. Undefined when it is no picture. */
export const readPictureHead = (path: string): Promise<PictureHead | undefined> =>
  sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
