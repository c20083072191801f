import { Upload } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

/** For whoever may create events; the page is loaded when somebody opens it. */
export const intakeLink: Parameters<StrapiApp['addMenuLink']>[0] = {
  to: 'import-events',
  icon: Upload,
  intlLabel: { id: 'hub.intake', defaultMessage: 'Import events' },
  permissions: [{ action: 'plugin::content-manager.explorer.create', subject: 'api::event.event' }],
  Component: () => import('./intake-page'),
};
