/** The admin panel in English and Spanish, without what sells or distracts. */
export default {
  config: {
    locales: ['es'],
    tutorials: false,
    notifications: { releases: false },
    translations: {
      en: { 'app.components.LeftMenu.navbrand.title': 'Porchlight' },
      es: { 'app.components.LeftMenu.navbrand.title': 'Porchlight' },
    },
  },
  register(): void {
    hideMediaLibraryBanner();
  },
  bootstrap(): void {},
};

/** Strapi has no setting for this announcement; this is what its own close button stores. */
function hideMediaLibraryBanner(): void {
  // The last part is the project's id for telemetry, which a hub does not have.
  for (const id of ['false', 'undefined', 'null'])
    window.localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${id}`, 'true');
}
