import { join } from 'node:path';

/** How Strapi sends mail: through the relay that is named, or not at all. */
export function mailSettings(smtpUrl: string | undefined) {
  if (smtpUrl === undefined) return { provider: join(__dirname, 'no-mail.js') };
  const { hostname, port, username } = new URL(smtpUrl);
  if (username !== '')
    throw new Error(
      'SMTP_URL holds a user name, and only relays that need none are supported. Please name such a relay.',
    );
  // The provider's "dev" host is its name for a relay; otherwise it would look up mail exchangers.
  return {
    provider: 'sendmail',
    providerOptions: { devHost: hostname, devPort: Number(port || '25') },
  };
}
