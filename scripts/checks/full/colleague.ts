import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

import { clientOf } from '../admin-client.ts';
import type { LentDesk } from './lent-desk.ts';

type Role = 'Contributor' | 'Editor' | 'Managing editor';

/** Somebody who works at the desk. */
export interface Colleague {
  readonly name: string;
  readonly role: Role;
  readonly language?: 'en' | 'es';
}

const password = 'Porchlight-for-tests-2';

/** Somebody new, in a browser window of their own, signed in as people sign in. */
export async function signIn(
  browser: Browser,
  desk: LentDesk,
  colleague: Colleague,
  look: BrowserContextOptions = { viewport: { width: 1400, height: 1000 } },
): Promise<Page> {
  const email = await hire(desk, colleague);
  const context = await browser.newContext({ timezoneId: 'America/New_York', ...look });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(`${desk.cms}/admin`);
  await page.fill('input[name=email]', email);
  await page.fill('input[name=password]', password);
  await page.click('button[type=submit]');
  await page.getByRole('heading', { level: 1, name: colleague.name }).waitFor();
  return page;
}

let hired = 0;

async function hire({ cms, token }: LentDesk, { name, role, language = 'en' }: Colleague) {
  const admin = clientOf(new URL(cms), token);
  const { data: roles } = (await admin.get('/admin/roles')) as {
    readonly data: readonly { readonly id: number; readonly name: string }[];
  };
  hired += 1;
  const email = `${name.toLowerCase()}-${process.pid}-${performance.now()}-${hired}@library.example`;
  const { data } = (await admin.post('/admin/users', {
    firstname: name,
    lastname: 'Reyes',
    email,
    preferedLanguage: language,
    roles: roles.filter((each) => each.name === role).map(({ id }) => id),
  })) as { readonly data: { readonly id: number } };
  await admin.put(`/admin/users/${data.id}`, { isActive: true, password });
  return email;
}
