import type { Backup } from './backup-file.ts';
import type { Restored } from './restore-backup.ts';

const documentsIn = ({ documents }: Backup): number =>
  Object.values(documents).reduce((sum, each) => sum + each, 0);

const bytesIn = ({ files }: Backup): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** "176 documents, 31 files, 5.8 MB". */
export const describeBackup = (backup: Backup): string =>
  [
    `${documentsIn(backup)} documents`,
    `${backup.files.length} files`,
    `${(bytesIn(backup) / 1_000_000).toFixed(1)} MB`,
  ].join(', ');

/** A person can look after these; they are no reason to be without a backup. */
export function describeUploadFaults({ uploads }: Backup): readonly string[] {
  const missing = uploads.missing.map(
    (path) => `${path} is in the media library, but the file is not there. Upload it again.`,
  );
  const changed = uploads.changed.map(
    (path) => `${path} is another file than the media library says. Replace it there once more.`,
  );
  const broken = uploads.broken.map(
    (path) => `${path} is a link that leads nowhere. Correct the link, or upload the file again.`,
  );
  return [...missing, ...changed, ...broken];
}

/** What becomes of a site that was kept as it was, when the hub that kept it is replaced. */
export const describePin = ({ pinned }: Restored): readonly string[] =>
  pinned === undefined
    ? []
    : [
        `The site was kept at run ${pinned}. It is so no longer: the next start shows what was restored.`,
      ];

/** What the secrets of a restored hub mean for the people who work with it. */
export function describeSecrets(secrets: Restored['secrets']): string {
  switch (secrets) {
    case 'of the backup':
      return 'The secrets are those of the backup: everyone stays signed in.';
    case 'of the directory':
      return `The secrets that were there are kept; they are not those of the backup. ${otherSecrets}`;
    case 'new':
      return `The secrets of the backup were not found, so new ones were made. ${otherSecrets}`;
  }
}

const otherSecrets =
  'Everyone signs in anew, with the password they have; the one that "start" shows is not valid. ' +
  'API tokens that somebody made in the admin have to be made again.';
