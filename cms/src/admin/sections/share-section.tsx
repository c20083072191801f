import { type ShareDays, shareDays } from '@porchlight/shared';
import {
  Box,
  Button,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Field,
  Typography,
} from '@strapi/design-system';
import { useFetchClient, useForm } from '@strapi/strapi/admin';
import { useState } from 'react';

import type { PreviewAnswer, Share } from '../../previews/routes';
import { useAnswer, valueOf } from '../answers';
import { useEditedLocale } from '../edited-locale';
import type { SavedEntry } from '../entry';
import { refusalOf } from '../refusals';
import { momentWords, useWords } from '../words/words';
import { Section } from './section';

type Deed =
  | { readonly kind: 'open' }
  | { readonly kind: 'share'; readonly days: ShareDays }
  | { readonly kind: 'revoke'; readonly share: string };

/** The draft as a page in a tab of its own, and links to it for somebody outside. */
export function ShareSection({ type, documentId }: SavedEntry) {
  const { preview: words, widgets } = useWords();
  const { post } = useFetchClient();
  const isUnsaved = useForm('ShareSection', ({ modified }) => modified);
  const [done, setDone] = useState(0);
  const [refusal, setRefusal] = useState('');
  const [days, setDays] = useState<ShareDays>(7);
  const address = `/hub/previews/${type}/${documentId}?locale=${useEditedLocale()}`;
  const preview = valueOf(useAnswer<PreviewAnswer>(address, () => 60_000, done));

  const act = async (deed: Deed): Promise<{ readonly url?: string } | undefined> => {
    setRefusal('');
    try {
      return (await post<{ readonly url?: string }>(address, deed)).data;
    } catch (error) {
      setRefusal(refusalOf(error, widgets.failed));
      return undefined;
    } finally {
      setDone((count) => count + 1);
    }
  };
  const open = async (): Promise<void> => {
    // Opened at once: a browser stops a window that comes after an answer.
    const tab = window.open('about:blank', '_blank');
    const url = (await act({ kind: 'open' }))?.url;
    if (tab === null) return;
    if (url === undefined) tab.close();
    else {
      tab.opener = null;
      tab.location.replace(url);
    }
  };

  const links = preview?.shares.length ?? 0;
  return (
    <Section title={words.title} says={links > 0 ? words.links(links) : undefined}>
      <Button variant="secondary" disabled={isUnsaved} onClick={() => void open()} fullWidth>
        {words.open}
      </Button>
      {isUnsaved && <Typography textColor="neutral600">{words.saveFirst}</Typography>}
      {refusal && (
        <Typography role="alert" textColor="danger700">
          {refusal}
        </Typography>
      )}
      {preview?.mayShare && (
        <>
          <Field.Root name="preview-days" hint={words.shareHint}>
            <Field.Label>{words.shareFor}</Field.Label>
            <SingleSelect
              value={String(days)}
              onChange={(value: string | number) =>
                setDays(shareDays.find((each) => String(each) === String(value)) ?? days)
              }
            >
              {shareDays.map((each) => (
                <SingleSelectOption key={each} value={String(each)}>
                  {words.days(each)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Hint />
          </Field.Root>
          <Button variant="tertiary" onClick={() => void act({ kind: 'share', days })} fullWidth>
            {words.share}
          </Button>
        </>
      )}
      {preview && preview.shares.length > 0 && (
        <Box tag="ul" aria-label={words.shared}>
          {preview.shares.map((share) => (
            <SharedLink
              key={share.id}
              share={share}
              onRevoke={() => void act({ kind: 'revoke', share: share.id })}
            />
          ))}
        </Box>
      )}
    </Section>
  );
}

function SharedLink({ share, onRevoke }: { readonly share: Share; readonly onRevoke: () => void }) {
  const { preview: words } = useWords();
  const [isCopied, setCopied] = useState(false);
  const says = words.sharedBy(share.person, momentWords(share.expiresAt));
  const copy = async (): Promise<void> => {
    // Browsers have a clipboard only where the connection is safe.
    if (navigator.clipboard === undefined) window.prompt(words.copy, share.url);
    else await navigator.clipboard.writeText(share.url);
    setCopied(true);
  };
  return (
    <Box tag="li" paddingBottom={3}>
      <Typography>{says}</Typography>
      <Flex gap={2} paddingTop={1} wrap="wrap">
        <Button
          size="S"
          variant="tertiary"
          onClick={() => void copy()}
          aria-label={`${isCopied ? words.copied : words.copy}: ${says}`}
        >
          {isCopied ? words.copied : words.copy}
        </Button>
        <Button
          size="S"
          variant="danger-light"
          onClick={onRevoke}
          aria-label={`${words.revoke}: ${says}`}
        >
          {words.revoke}
        </Button>
      </Flex>
    </Box>
  );
}
