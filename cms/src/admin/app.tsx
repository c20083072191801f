import type { StrapiApp } from '@strapi/strapi/admin';

import { ListButton } from './actions/list-button';
import { withStateColumn } from './columns/state-column';
import { fields } from './fields/fields';
import { menuLinks } from './menu-links';
import { EventPanel } from './panels/event-panel';
import { ImportedPanel } from './panels/imported-panel';
import { PreviewPanel } from './panels/preview-panel';
import { ReadinessPanel } from './panels/readiness-panel';
import { ReviewPanel } from './panels/review-panel';
import { SchedulePanel } from './panels/schedule-panel';
import { SeriesPanel } from './panels/series-panel';
import { VersionsPanel } from './panels/versions-panel';
import { WhereaboutsPanel } from './panels/whereabouts-panel';
import mark from './porchlight.svg';
import { withOurs } from './widgets/widgets';
import { en } from './words/en';
import { es } from './words/es';
import { spanishForms } from './words/spanish-forms';
import { toldToStrapi } from './words/words';

/** The admin panel in English and Spanish: with what our editors need, without what distracts them. */
export default {
  config: {
    locales: ['es'],
    auth: { logo: mark },
    menu: { logo: mark },
    head: { favicon: mark },
    tutorials: false,
    notifications: { releases: false },
    translations: { en: toldToStrapi(en), es: { ...toldToStrapi(es), ...spanishForms() } },
  },

  register(app: StrapiApp): void {
    hideMediaLibraryBanner();
    app.customFields.register(fields);
    app.widgets.register(withOurs);
    for (const link of menuLinks) app.addMenuLink(link);
  },

  bootstrap(app: StrapiApp): void {
    const manager = app.getPlugin('content-manager') as unknown as ContentManager;
    const { apis } = manager;
    apis.addEditViewSidePanel((panels) => [
      ...panels,
      ReadinessPanel,
      WhereaboutsPanel,
      EventPanel,
      ReviewPanel,
      PreviewPanel,
      SchedulePanel,
      SeriesPanel,
      VersionsPanel,
      ImportedPanel,
    ]);
    manager.injectComponent('listView', 'actions', { name: 'hub-new', Component: ListButton });
    app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', withStateColumn);
  },
};

/** As much of the content manager's interface as is used here; Strapi leaves it untyped. */
interface ContentManager {
  readonly apis: {
    addEditViewSidePanel(reducer: (panels: readonly unknown[]) => readonly unknown[]): void;
  };
  injectComponent(
    page: 'listView',
    zone: 'actions',
    component: { readonly name: string; readonly Component: React.ComponentType },
  ): void;
}

/** Strapi has no setting for this announcement; this is what its own close button stores. */
function hideMediaLibraryBanner(): void {
  // The last part is the project's id for telemetry, which a hub does not have.
  for (const id of ['false', 'undefined', 'null'])
    window.localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${id}`, 'true');
}
