import type { Core } from '@strapi/strapi';

export const uploadsVersion = 1;

export interface UploadSettings {
  readonly sizeOptimization: boolean;
  readonly responsiveDimensions: boolean;
  readonly autoOrientation: boolean;
}

interface SettingsService {
  getSettings(): Promise<UploadSettings>;
  setSettings(settings: UploadSettings): Promise<unknown>;
}

export const uploadService = (strapi: Core.Strapi): SettingsService =>
  strapi.plugin('upload').service('upload') as unknown as SettingsService;

/** Pictures are turned upright and rid of what cameras write into them; the site makes the sizes. */
export async function applyUploadSettings(strapi: Core.Strapi): Promise<void> {
  await uploadService(strapi).setSettings({
    sizeOptimization: true,
    responsiveDimensions: false,
    autoOrientation: true,
  });
}
