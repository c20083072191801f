import { buildHub } from '../hub/hub.ts';
import { keysOf } from '../hub/questions.ts';
import type { CompiledSite } from './compiled-site.ts';
import { everyPath } from './every-path.ts';
import { movesOf } from './moves.ts';
import { render } from './render.ts';

/** The one export of `.compiled/server/entry.mjs`. */
export const site: CompiledSite = { buildHub, everyPath, movesOf, render, keysOf };
