/** What the backup is called that is made before a directory is brought to a format. */
export const beforeFormat = (format: number): string => `before-format-${format}`;

/** What the backup is called that is made before another version starts on a directory. */
export const beforeVersion = (version: string): string => `before-version-${version}`;

/** "unknown" is the version of a checkout whose package says none; "1.2.0-next.1" comes before 1.2.0. */
const version = String.raw`(unknown|\d+\.\d+\.\d+(-[a-z]+\.\d+)?)`;

/** The moment that an earlier backup of the same name has behind it. */
const moment = String.raw`\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z`;

const ownName = new RegExp(`^before-(format-\\d+|version-${version})(-${moment})?$`);

/** Whether a backup has a name that only a start gives, so that an operator's are never taken for one. */
export const isUpgradeName = (name: string): boolean => ownName.test(name);
