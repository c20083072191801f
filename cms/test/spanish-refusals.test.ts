import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { Instant } from '@porchlight/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, minimalFields, newSlug, webinar } from './content.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';
import { administrator, type SignedIn, someone } from './people.ts';
import { type PostOffice, postOffice } from './post-office.ts';

/** Whoever works in Spanish is told in Spanish why something was not done. */

const require = createRequire(join(compiled, 'index.js'));
const { keepAppointments } = require(
  join(compiled, 'src', 'appointments', 'keep.js'),
) as typeof import('../src/appointments/keep.ts');

let hub: Hub;
let post: PostOffice;
let contributor: SignedIn;
let editor: SignedIn;
let chief: SignedIn;
beforeAll(async () => {
  post = await postOffice();
  process.env['SMTP_URL'] = `smtp://127.0.0.1:${post.port}`;
  hub = await startHub();
  contributor = await inSpanish('Contributor');
  editor = await inSpanish('Editor');
  chief = await inSpanish('Managing editor');
  await someone(hub, 'Managing editor');
});
afterAll(async () => {
  delete process.env['SMTP_URL'];
  await hub.stop();
  await post.close();
});

async function inSpanish(role: string): Promise<SignedIn> {
  const who = await someone(hub, role);
  const { data } = (await who('GET', '/admin/users/me')).json as { readonly data: { id: number } };
  await hub.strapi.db
    .query('admin::user')
    .update({ where: { id: data.id }, data: { preferedLanguage: 'es' } });
  return who;
}

const events = '/content-manager/collection-types/api::event.event';
const home = '/content-manager/single-types/api::hub-page.hub-page';
const nine = '2031-01-31T14:00:00.000Z' as Instant;

const told = async (answer: ReturnType<SignedIn>): Promise<string> =>
  ((await answer).json as { readonly error?: { readonly message: string } }).error?.message ?? '';

const draft = async (fields: object = {}): Promise<string> =>
  (await documents(hub, 'event').create({ data: webinar({ ...fields }) })).documentId;

test('who may not read, edit or publish an entry', async () => {
  const id = await draft();
  const read = 'No puede leer esta entrada. Pídaselo a otra persona del equipo.';
  for (const path of ['reviews', 'previews', 'versions', 'appointments', 'receipts'])
    expect([path, await told(contributor('GET', `/hub/${path}/event/${id}?locale=en`))]).toEqual([
      path,
      read,
    ]);
  const mine = (await contributor('POST', events, webinar())).id;
  const times = { publishOn: '2031-01-31T09:00', timeZone: 'UTC' };
  expect(await told(contributor('PUT', `/hub/appointments/event/${mine}/en`, times))).toBe(
    'No puede publicar esta entrada. Pídaselo a otra persona del equipo.',
  );
  expect(await told(contributor('GET', '/hub/reviews/poem/x'))).toBe(
    'No existe ese tipo de entrada.',
  );
  expect(await told(chief('GET', `/hub/versions/event/${id}/999999`))).toBe(
    'No existe esa versión. Vuelva a cargar la página.',
  );
});

test('a review that one cannot decide about, and a home page that nobody approved', async () => {
  const id = await draft();
  const path = `/hub/reviews/event/${id}?locale=en`;
  await editor('POST', path, { kind: 'ask' });
  const { data } = (await editor('GET', `${events}/${id}?locale=en`)).json as {
    readonly data: { readonly updatedAt: string };
  };
  expect(await told(editor('POST', path, { kind: 'approve', seen: data.updatedAt }))).toBe(
    'Usted pidió esta revisión. Deje que decida otra persona del equipo.',
  );
  expect(await told(editor('POST', path, {}))).toBe(
    'Pida la revisión, apruebe o devuelva con una nota de lo que hay que cambiar.',
  );
  await chief('PUT', `${home}?locale=en`, minimalFields('hub-page'));
  expect(await told(chief('POST', `${home}/actions/publish?locale=en`, {}))).toMatch(
    /^Otra persona tiene que aprobarlo antes de que se publique\..*«Pedir revisión»/,
  );
});

test('what is wrong with an entry, by the rules of the site and by those of the database', async () => {
  const id = await draft({
    title: 'Porche',
    startsAtLocal: '2031-02-01T15:00',
    endsAtLocal: '2031-02-01T14:00',
  });
  expect(await told(editor('POST', `${events}/${id}/actions/publish?locale=en`, {}))).toBe(
    '“Porche”, campo «Termina (hora del lugar)»: termina antes de empezar, o en el mismo minuto. Corrija una de las dos horas.',
  );
  expect(await told(editor('POST', `${events}/actions/publish`, {}))).toContain(
    ', campo «Título»: está vacío. Complételo, por favor.',
  );
  expect(
    await told(editor('PUT', `${events}/${id}?locale=en`, { title: 'x'.repeat(300) })),
  ).toContain('campo «Título»: el texto es demasiado largo.');
});

test('what a page cannot ask for', async () => {
  const id = await draft();
  expect(await told(editor('POST', `/hub/previews/event/${id}?locale=en`, {}))).toBe(
    'La página pidió algo desconocido. Vuelva a cargarla.',
  );
});

test('times that are wrong, and a publication before its time', async () => {
  const id = await draft();
  const path = `/hub/appointments/event/${id}/en`;
  const zone = { timeZone: 'America/New_York' };
  expect(await told(editor('PUT', path, { ...zone, publishOn: '2020-01-31T09:00' }))).toBe(
    'La hora de publicarlo ya pasó. Elija una posterior o hágalo ahora.',
  );
  await editor('PUT', path, { ...zone, publishOn: '2031-01-31T09:00' });
  const early = await told(editor('POST', `${events}/${id}/actions/publish`, {}));
  expect(early.replaceAll('\u00a0', ' ')).toBe(
    '«Plan your year» está programado para el viernes 31 de enero de 2031, 9:00 a. m., hora estándar del este, América del Norte. Para publicarlo ahora, quite antes esa hora en «Programación».',
  );
});

test('an appointment that is not kept, beside the form and in the mail', async () => {
  const mine = (await contributor('POST', events, webinar({ title: 'Planes' }))).id;
  const path = `/hub/appointments/event/${mine}/en`;
  await editor('PUT', path, { publishOn: '2031-01-31T09:00', timeZone: 'America/New_York' });
  await contributor('PUT', `${events}/${mine}?locale=en`, { title: 'Otros planes' });
  await keepAppointments(hub.strapi, nine);
  const problem =
    'Después de programarlo lo cambió alguien que no puede publicarlo. Léalo y prográmelo de nuevo.';
  expect((await editor('GET', path.replace('/en', ''))).json).toMatchObject({
    locales: [{ problem }],
  });
  const faulty = await draft();
  const times = { publishOn: '2031-01-31T09:00', timeZone: 'America/New_York' };
  await editor('PUT', `/hub/appointments/event/${faulty}/en`, times);
  await editor('PUT', `${events}/${faulty}?locale=en`, { endsAtLocal: '2025-01-30T14:00' });
  await keepAppointments(hub.strapi, nine);
  expect((await editor('GET', `/hub/appointments/event/${faulty}`)).json).toMatchObject({
    locales: [{ problem: expect.stringContaining('termina antes de empezar') }],
  });
  expect(post.letters.some((letter) => letter.includes('iba a publicarse por s'))).toBe(true);
});

test('fields that are named are called what their form calls them', async () => {
  const id = await draft();
  const form = ((await editor('GET', `${events}/${id}?locale=en`)).json as { data: object }).data;
  const colleague = await administrator(hub);
  await colleague('PUT', `${events}/${id}?locale=en`, { ...form, summary: 'Otro' });
  expect(
    await told(editor('PUT', `${events}/${id}?locale=en`, { ...form, slug: newSlug() })),
  ).toContain('y cambió: Resumen.');
});
