/** What the compiled site is to the scripts that run it: pure functions of a snapshot and a moment. */
export { buildHub, type Hub } from '../hub/hub.ts';
export { keysOf, type Question } from '../hub/questions.ts';
export { readSnapshot } from '@porchlight/shared';
export { everyPath } from './every-path.ts';
export { render, type Rendered, type RenderProblem } from './render.ts';
