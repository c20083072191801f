import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { Instant } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, webinar } from './content.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator } from './people.ts';
import { type PostOffice, postOffice } from './post-office.ts';

const require = createRequire(join(compiled, 'index.js'));
const { keepAppointments } = require(
  join(compiled, 'src', 'appointments', 'keep.js'),
) as typeof import('../src/appointments/keep.ts');

let hub: Hub;
let post: PostOffice;
beforeAll(async () => {
  post = await postOffice();
  process.env['SMTP_URL'] = `smtp://127.0.0.1:${post.port}`;
  hub = await startHub();
});
afterAll(async () => {
  delete process.env['SMTP_URL'];
  await hub.stop();
});

const nine = '2031-01-31T14:00:00.000Z' as Instant;

async function refusedAtNine(): Promise<string> {
  const admin = await administrator(hub);
  const data = webinar({ title: 'Backwards', endsAtLocal: '2025-01-30T14:00' });
  const { documentId } = await documents(hub, 'event').create({ data });
  const times = { publishOn: '2031-01-31T09:00', timeZone: 'America/New_York' };
  await admin('PUT', `/hub/appointments/event/${documentId}/en`, times);
  await keepAppointments(hub.strapi, nine);
  return documentId;
}

test('who made it gets a mail, once; a mail server that is down is no reason to forget it', async () => {
  const event = await refusedAtNine();
  await keepAppointments(hub.strapi, nine);
  expect(post.letters).toHaveLength(1);
  const letter = (post.letters[0] ?? '').replace(/=\r\n/g, '');
  expect(letter).toContain('To: admin@library.example');
  expect(letter).toContain('From: Porchlight <no-reply@hub.library.example>');
  expect(letter).toContain('ends before it starts');
  expect(letter).toContain(event);

  await post.close();
  const where = { entry: await refusedAtNine() };
  expect(
    await hub.strapi.db.query('api::appointment.appointment').findOne({ where }),
  ).toMatchObject({ failed: 'publish', failedAt: nine });
});
