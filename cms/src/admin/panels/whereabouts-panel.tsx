import { homePath } from '@porchlight/shared';
import { Box, Flex, Link, Typography } from '@strapi/design-system';

import { useAnswer, valueOf } from '../answers';
import { useEditedLocale } from '../edited-locale';
import { type Panel, type PanelProps, useEntry } from '../entry';
import { StateBadge } from '../state-badge';
import { type Carrier, versionIn, type Whereabouts } from '../whereabouts';
import { momentWords, useWords, type Words } from '../words/words';

/** "Where is this?": on its way, live since, held back because; with its page and its feeds. */
export function WhereaboutsPanel(props: PanelProps): Panel | null {
  const { whereabouts } = useWords();
  const entry = useEntry(props);
  if (entry === undefined) return null;
  const { type, documentId, cause } = entry;
  return {
    title: whereabouts.title,
    content:
      documentId === undefined ? (
        <Typography textColor="neutral600">{whereabouts.draft}</Typography>
      ) : (
        <PublishedWhereabouts
          path={`/hub/receipts/${type}/${documentId}`}
          cause={cause}
          isHome={type === 'hub-page'}
        />
      ),
  };
}

/** A second while something is on its way, so that "live" comes by itself; else now and then. */
const patienceMs = (whereabouts: Whereabouts | undefined): number =>
  whereabouts?.locales.some(({ state }) => state === 'queued') ? 1000 : 10_000;

interface Props {
  readonly path: string;
  readonly cause: string;
  readonly isHome: boolean;
}

function PublishedWhereabouts({ path, cause, isHome }: Props) {
  const words = useWords();
  const locale = useEditedLocale();
  const answer = useAnswer<Whereabouts>(path, patienceMs, cause);
  const whereabouts = valueOf(answer);
  if (whereabouts === undefined)
    return (
      <Typography textColor="neutral600">
        {answer.state === 'failed' ? words.whereabouts.unknown : words.widgets.waiting}
      </Typography>
    );
  const { site, locales } = whereabouts;
  const version = versionIn(locales, locale);
  const state = version?.state ?? 'draft';
  const page = isHome ? homePath(locale) : version?.path;
  const isThere = state === 'live' || state === 'held';
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box role="status">
        <Flex direction="column" alignItems="start" gap={2}>
          <StateBadge state={state} />
          <Typography>{sentenceOf(version, words)}</Typography>
          {version?.reason && (
            <Typography textColor="danger700">
              {words.whereabouts.because(version.reason)}
            </Typography>
          )}
        </Flex>
      </Box>
      {isThere && page !== undefined && (
        <Link href={site + page} isExternal>
          {words.whereabouts.page}
        </Link>
      )}
      {version && version.carriers.length > 0 && (
        <Carriers carriers={version.carriers} site={site} />
      )}
    </Flex>
  );
}

function sentenceOf(version: Whereabouts['locales'][number] | undefined, words: Words): string {
  const { draft, queued, live, held, withdrawn } = words.whereabouts;
  switch (version?.state) {
    case undefined:
      return draft;
    case 'queued':
      return queued;
    case 'live':
      return live(momentWords(version.since));
    case 'held':
      return held(momentWords(version.since));
    case 'withdrawn':
      return withdrawn;
  }
}

function Carriers({
  carriers,
  site,
}: {
  readonly carriers: readonly Carrier[];
  readonly site: string;
}) {
  const words = useWords();
  const { carriedBy, feed, calendar } = words.whereabouts;
  return (
    <details>
      <summary>
        <Typography>{`${carriedBy} (${carriers.length})`}</Typography>
      </summary>
      <Box tag="ul" paddingTop={2}>
        {carriers.map((carrier) => {
          const name = nameOf(carrier.of, words);
          return (
            <Box tag="li" key={carrier.feed ?? carrier.calendar} paddingBottom={1}>
              <Typography>{name}: </Typography>
              {carrier.feed && (
                <Link href={site + carrier.feed} isExternal aria-label={`${name}: ${feed}`}>
                  {feed}
                </Link>
              )}{' '}
              {carrier.calendar && (
                <Link href={site + carrier.calendar} isExternal aria-label={`${name}: ${calendar}`}>
                  {calendar}
                </Link>
              )}
            </Box>
          );
        })}
      </Box>
    </details>
  );
}

function nameOf(of: Carrier['of'], words: Words): string {
  switch (of.kind) {
    case 'all':
      return words.whereabouts.everything;
    case 'recordings':
      return words.whereabouts.recordings;
    case 'type':
      return words.types[of.type] ?? of.type;
    case 'format':
      return words.formats[of.format] ?? of.format;
    case 'facet':
      return of.name;
  }
}
