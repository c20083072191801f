import { resolve } from 'node:path';

import { type DataDirectory, foldersOf } from '../../data-directory/layout.ts';
import { isWithin, realPlaceOf } from '../../data-directory/real-place.ts';
import { exitCodes, Failure } from '../../terminal/failure.ts';

/** Another place that the site is shipped to. */
export type ShipTarget =
  | { readonly kind: 'folder'; readonly path: string }
  /** What rsync calls a remote destination: `user@host:path`, `host::module`, `rsync://host/module`. */
  | { readonly kind: 'rsync'; readonly address: string };

const user = '(?:[a-z0-9_][a-z0-9_.-]*@)?';
const host = String.raw`(?:[a-z0-9][a-z0-9.-]*|\[[0-9a-f:]+\])`;
const path = '(?!//)[a-z0-9_./~@%+=,][a-z0-9_./~@%+=,-]*';

/** Nothing in them can be an option, another word, or mean something to a shell on the other side. */
const remotePlaces = [
  new RegExp(`^${user}${host}::?${path}$`, 'i'),
  new RegExp(`^rsync://${user}${host}(?::\\d+)?/${path}$`, 'i'),
];

/** Reads `--to` as rsync would: a colon before the first slash makes it a place on another machine. */
export function readTarget(text: string): ShipTarget {
  const isRemote = /^[^/]*:/.test(text);
  if (isRemote && remotePlaces.some((place) => place.test(text)))
    return { kind: 'rsync', address: `${text.replace(/\/+$/, '')}/` };
  if (isRemote || text === '' || text.startsWith('-') || /^\s|\s$|\p{Cc}/u.test(text))
    throw new Failure(`"${text}" is not a place to ship to.`, {
      remedy:
        'Give a folder, or a place that rsync knows, such as web@web1.library.org:/srv/site, without spaces or signs that a shell reads.',
      exitCode: exitCodes.wrongUse,
    });
  return { kind: 'folder', path: resolve(text) };
}

/** The publisher would take what is put into its own folders for its own. */
export function refuseOwnFolders(target: ShipTarget, data: DataDirectory): void {
  if (target.kind !== 'folder') return;
  const place = realPlaceOf(target.path);
  // Its folders may be links to other disks.
  const own = [data.root, ...foldersOf(data)].map(realPlaceOf);
  if (own.some((folder) => isWithin(place, folder) || isWithin(folder, place)))
    throw new Failure(`${target.path} and the data directory ${data.root} lie in one another.`, {
      remedy: 'Ship to a folder elsewhere.',
      exitCode: exitCodes.wrongUse,
    });
}

/** What a person reads of it. */
export const nameOf = (target: ShipTarget): string =>
  target.kind === 'folder' ? target.path : target.address;
