import type { StrapiApp } from '@strapi/strapi/admin';

import { ListButton } from './actions/list-button';
import { withStateColumn } from './columns/state-column';
import { withReadableTimes } from './columns/time-columns';
import { fields } from './fields/fields';
import { menuLinks } from './menu-links';
import { MorePanel } from './panels/more-panel';
import { ReadinessPanel } from './panels/readiness-panel';
import { StalePanel } from './panels/stale-panel';
import { WhereaboutsPanel } from './panels/whereabouts-panel';
import mark from './porchlight.svg';
import { withOurs } from './widgets/widgets';
import { en } from './words/en';
import { es } from './words/es';
import { withSpanishHelp } from './words/spanish-help';
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
      StalePanel,
      ReadinessPanel,
      WhereaboutsPanel,
      MorePanel,
    ]);
    manager.injectComponent('listView', 'actions', { name: 'hub-new', Component: ListButton });
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', withSpanishHelp);
    for (const withOurs of [withStateColumn, withReadableTimes])
      app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', withOurs);
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
