import { BulletList, Lock, Upload } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

type MenuLink = Parameters<StrapiApp['addMenuLink']>[0];

/** Our own pages in the menu, each for whoever may do there what it is for, and loaded when opened. */
export const menuLinks: readonly MenuLink[] = [
  {
    to: 'import-events',
    icon: Upload,
    intlLabel: { id: 'hub.intake', defaultMessage: 'Import events' },
    permissions: [
      { action: 'plugin::content-manager.explorer.create', subject: 'api::event.event' },
    ],
    Component: () => import('./intake/intake-page'),
  },
  {
    to: 'closures',
    icon: Lock,
    intlLabel: { id: 'hub.closures', defaultMessage: 'Closures' },
    permissions: [
      { action: 'plugin::content-manager.explorer.publish', subject: 'api::event.event' },
    ],
    Component: () => import('./pages/closures-page'),
  },
  {
    to: 'logbook',
    icon: BulletList,
    intlLabel: { id: 'hub.logbook', defaultMessage: 'Logbook' },
    permissions: [{ action: 'admin::hub.logbook', subject: null }],
    Component: () => import('./pages/logbook-page'),
  },
];
