/** Strapi's new media library is meant; saying so keeps it from announcing itself. */
export default { useLegacyMediaLibrary: false };
