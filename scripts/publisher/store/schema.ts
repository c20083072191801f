/** Rises with every change of the tables; a store of another version is made again. */
export const schemaVersion = 4;

export const schema = `
-- Single facts: the number and moment that the site shows, a pin, what is still to be done.
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- What is published, as exported: the last version of each that could be read.
CREATE TABLE document (
  document_id TEXT NOT NULL, locale TEXT NOT NULL, record TEXT NOT NULL,
  PRIMARY KEY (document_id, locale)
) WITHOUT ROWID;
CREATE TABLE media (id TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE redirect ("from" TEXT PRIMARY KEY, record TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE change (number INTEGER PRIMARY KEY, record TEXT NOT NULL);

-- What is published and not shown: a later version, as exported, or the stored one.
CREATE TABLE held (
  document_id TEXT NOT NULL, locale TEXT NOT NULL, number INTEGER NOT NULL, reason TEXT NOT NULL,
  record TEXT, -- null when it is the stored one
  PRIMARY KEY (document_id, locale)
) WITHOUT ROWID;
-- Addresses of such entries that nothing renders, and whose files stay as they were.
CREATE TABLE kept (
  path TEXT PRIMARY KEY, document_id TEXT NOT NULL, locale TEXT NOT NULL,
  FOREIGN KEY (document_id, locale) REFERENCES held ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX kept_version ON kept (document_id, locale);
-- What the CMS may have heard is held back, and is owed the word "live" once it is not.
CREATE TABLE let_go (
  document_id TEXT NOT NULL, locale TEXT NOT NULL, PRIMARY KEY (document_id, locale)
) WITHOUT ROWID;

-- What each page asked when it was rendered, and a digest of each answer.
CREATE TABLE page (
  id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, sha256 TEXT, problem TEXT,
  asked TEXT -- a digest of its questions, in the order it asked them
);
CREATE INDEX page_problem ON page (path) WHERE problem IS NOT NULL;
CREATE TABLE question (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE, digest TEXT NOT NULL);
CREATE TABLE looked_at (
  key TEXT NOT NULL, question INTEGER NOT NULL REFERENCES question ON DELETE CASCADE,
  PRIMARY KEY (key, question)
) WITHOUT ROWID;
CREATE INDEX looked_at_question ON looked_at (question);
CREATE TABLE asked (
  question INTEGER NOT NULL REFERENCES question,
  page INTEGER NOT NULL REFERENCES page ON DELETE CASCADE,
  PRIMARY KEY (question, page)
) WITHOUT ROWID;
CREATE INDEX asked_page ON asked (page);

-- What each release that is kept holds, once the journal is empty.
CREATE TABLE file (
  release TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (release, path)
) WITHOUT ROWID;

-- Files with a hash in their names, and when the site last referred to them, as far as somebody has
-- looked. What a release's own code refers to, it refers to as long as that is shown. Social cards are
-- among them, without a release.
CREATE TABLE asset (path TEXT PRIMARY KEY, used_at TEXT NOT NULL, release TEXT) WITHOUT ROWID;

-- Runs, the newest last, and what each one changed.
CREATE TABLE run (
  run INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, number INTEGER NOT NULL,
  at TEXT NOT NULL, moment TEXT NOT NULL, release TEXT NOT NULL,
  files INTEGER NOT NULL, took_ms INTEGER NOT NULL, next_change TEXT
);
CREATE TABLE step (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE, place INTEGER NOT NULL,
  path TEXT NOT NULL, sha256 TEXT, former TEXT, bytes BLOB,
  PRIMARY KEY (run, place)
);
-- The run whose steps may not all have been taken, or may not last through a power cut yet.
CREATE TABLE pending (run INTEGER PRIMARY KEY REFERENCES run ON DELETE CASCADE);
`;
