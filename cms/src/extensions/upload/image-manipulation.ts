import { readPictureHead } from './picture-head';

interface StoredPicture {
  readonly filepath?: string;
}

/** Strapi's service that measures pictures and writes them anew. */
export interface ImageManipulation {
  getDimensions(
    file: StoredPicture,
  ): Promise<{ readonly width: number | null; readonly height: number | null }>;
  isOptimizableImage(file: StoredPicture): Promise<boolean>;
}

/** Strapi measures a picture as it is stored; what counts is how it is seen. */
export const upright = (service: ImageManipulation): ImageManipulation => ({
  ...service,
  async getDimensions(file) {
    const head = await headOf(file);
    return head === undefined ? service.getDimensions(file) : { ...head.autoOrient };
  },
});

/** Strapi would take four seconds a megapixel to write an AVIF anew, so it stays as it was sent. */
export const sparingAvif = (service: ImageManipulation): ImageManipulation => ({
  ...service,
  isOptimizableImage: async (file) =>
    (await headOf(file))?.mediaType !== 'image/avif' && service.isOptimizableImage(file),
});

const headOf = async ({ filepath }: StoredPicture) =>
  filepath === undefined ? undefined : readPictureHead(filepath);
