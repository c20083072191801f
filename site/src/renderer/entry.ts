import { cardPath } from '../cards/card-path.ts';
import { buildHub } from '../hub/hub.ts';
import { openLibrary } from '../hub/library.ts';
import { keysOf } from '../hub/question-keys.ts';
import { readDocument } from '../hub/read-document.ts';
import type { CompiledSite } from './compiled-site.ts';
import { documentPaths, everyPath, generalPaths } from './every-path.ts';
import { render } from './render.ts';

/** The one export of `.compiled/server/entry.mjs`. */
export const site: CompiledSite = {
  buildHub,
  readDocument,
  openLibrary,
  everyPath,
  generalPaths,
  documentPaths,
  render,
  keysOf,
  cardPath,
};
