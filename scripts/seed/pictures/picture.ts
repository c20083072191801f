/** A picture of the demo: drawn as SVG in this folder, uploaded as a photograph-like raster. */
export interface DemoPicture {
  /** The id of its media record, `media-…`. */
  readonly id: string;
  /** The SVG beside this file. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** The point that must stay in view, in percent from the left and from the top. */
  readonly focalPoint: { readonly x: number; readonly y: number };
}
