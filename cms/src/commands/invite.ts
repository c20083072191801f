import { parseArgs } from 'node:util';

import { invitationFor, resetLinkFor } from '../people/links';
import { Refusal } from '../refusal';
import { run, say } from './run';

/** `invite.js EMAIL [--role NAME]` and `invite.js --reset EMAIL` print a link to hand on. */
run(async (strapi) => {
  const { values, positionals } = parseArgs({
    options: { role: { type: 'string' }, reset: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.reset !== undefined) return say(await resetLinkFor(strapi, values.reset));
  const [email] = positionals;
  if (email === undefined) throw new Refusal('Please give the e-mail address to invite.');
  say(await invitationFor(strapi, email, values.role ?? 'Contributor'));
});
