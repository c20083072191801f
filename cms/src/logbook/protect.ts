import type { Core } from '@strapi/strapi';

const message = 'The logbook is only added to.';

/** Lets the database itself refuse what would change a line, whoever asks. */
export async function protectLogbook(strapi: Core.Strapi): Promise<void> {
  const statements = strapi.db.dialect.client === 'postgres' ? postgres : sqlite;
  await strapi.db.transaction(async ({ trx }) => {
    for (const statement of statements) await strapi.db.connection.raw(statement).transacting(trx);
  });
}

const sqlite = ['UPDATE', 'DELETE'].map(
  (deed) => `CREATE TRIGGER IF NOT EXISTS hub_logbook_no_${deed.toLowerCase()}
    BEFORE ${deed} ON logbook_lines BEGIN SELECT RAISE(ABORT, '${message}'); END`,
);

/** Row by row: an account that is deleted is looked for in all tables, and found in no line. */
const postgres = [
  // Two that replace the function at the same time would both fail.
  'SELECT pg_advisory_xact_lock(7045)',
  `CREATE OR REPLACE FUNCTION hub_logbook_refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION '${message}'; END $$`,
  ...(['UPDATE OR DELETE', 'TRUNCATE'] as const).flatMap((deed) => {
    const name = deed === 'TRUNCATE' ? 'hub_logbook_not_emptied' : 'hub_logbook_only_added_to';
    const each = deed === 'TRUNCATE' ? 'STATEMENT' : 'ROW';
    return [
      `DROP TRIGGER IF EXISTS ${name} ON logbook_lines`,
      `CREATE TRIGGER ${name} BEFORE ${deed} ON logbook_lines
        FOR EACH ${each} EXECUTE FUNCTION hub_logbook_refuse()`,
    ];
  }),
];
