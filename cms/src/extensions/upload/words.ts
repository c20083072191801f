import type { PanelLanguage } from '../../people/language';

/** Why a file cannot be taken. */
export type Unfit =
  | { readonly code: 'wrong-type' }
  | { readonly code: 'unreadable' }
  /** In megabytes. */
  | { readonly code: 'too-heavy'; readonly size: number; readonly most: number }
  /** In millions, of all frames together. */
  | {
      readonly code: 'too-many-pixels';
      readonly millions: number;
      readonly frames: number;
      readonly most: number;
    }
  /** In pixels. */
  | { readonly code: 'too-long'; readonly side: number; readonly most: number };

function inEnglish(unfit: Unfit): string {
  const smaller = 'Please save it smaller and upload it again.';
  switch (unfit.code) {
    case 'wrong-type':
      return 'Files of this kind cannot be uploaded. Please use JPEG, PNG, WebP, AVIF or GIF for a picture, PDF for a document and VTT for captions.';
    case 'unreadable':
      return 'This picture cannot be read. Please save it as a JPEG or PNG file and upload that.';
    case 'too-heavy':
      return `This picture has ${tenths(unfit.size)} MB, and ${unfit.most} MB are the most. ${smaller}`;
    case 'too-many-pixels': {
      const inFrames = unfit.frames > 1 ? ` in its ${unfit.frames} frames` : '';
      return `This picture has ${tenths(unfit.millions)} million pixels${inFrames}, and ${unfit.most} million are the most. ${smaller}`;
    }
    case 'too-long':
      return `One side of this picture has ${unfit.side} pixels, and ${unfit.most} are the most. ${smaller}`;
  }
}

function inSpanish(unfit: Unfit): string {
  const smaller = 'Guárdela más pequeña y vuelva a subirla.';
  switch (unfit.code) {
    case 'wrong-type':
      return 'No se pueden subir archivos de este tipo. Use JPEG, PNG, WebP, AVIF o GIF para una imagen, PDF para un documento y VTT para subtítulos.';
    case 'unreadable':
      return 'Esta imagen no se puede leer. Guárdela como archivo JPEG o PNG y súbala así.';
    case 'too-heavy':
      return `Esta imagen ocupa ${decimal(unfit.size)} MB y el máximo son ${unfit.most} MB. ${smaller}`;
    case 'too-many-pixels': {
      const inFrames = unfit.frames > 1 ? ` en sus ${unfit.frames} fotogramas` : '';
      return `Esta imagen tiene ${decimal(unfit.millions)} millones de píxeles${inFrames} y el máximo son ${unfit.most} millones. ${smaller}`;
    }
    case 'too-long':
      return `Un lado de esta imagen tiene ${unfit.side} píxeles y el máximo son ${unfit.most}. ${smaller}`;
  }
}

/** Rounded up, so that what is too much never reads as just enough. */
const tenths = (value: number): string => String(Math.ceil(value * 10) / 10);

const decimal = (value: number): string => tenths(value).replace('.', ',');

/** In a sentence that says what to do. */
export const describeUnfit = (unfit: Unfit, language: PanelLanguage): string =>
  ({ en: inEnglish, es: inSpanish })[language](unfit);
