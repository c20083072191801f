import { Flex, Typography } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import { ActionDialog } from '../actions/action-dialog';
import { ChoiceField } from '../actions/inputs';
import { useAnswer, valueOf } from '../answers';
import type { Differences, Restored, Versions } from '../../versions/routes';
import { seenAt } from '../saves';
import { lineOf } from '../versions';
import { useWords } from '../words/words';
import { DifferencesTable } from './differences-table';

interface Props {
  readonly path: string;
  readonly kept: Versions;
}

const draft = 'draft';

/** Compares a version with the draft or with another one, and brings it back. */
export function VersionsDialog({ path, kept }: Props) {
  const words = useWords();
  const { versions: say } = words;
  const { post } = useFetchClient();
  const versions = kept.versions.filter(({ action }) => action === 'publish');
  const [chosen, setChosen] = useState(String(versions[0]?.id ?? ''));
  const [other, setOther] = useState(draft);
  if (chosen === '') return null;

  const restore = async (): Promise<React.ReactNode> => {
    const { data } = await post<Restored>(`${path}/${chosen}/restore`, {
      updatedAt: seenAt(),
    });
    return (
      <Flex direction="column" alignItems="start" gap={2}>
        <Typography fontWeight="bold">{say.restored}</Typography>
        {data.missing.map(({ label, what, id }) => (
          <Typography key={`${label} ${id}`}>{say.missing(label, what)}</Typography>
        ))}
      </Flex>
    );
  };
  const choices = versions.map((version) => [String(version.id), lineOf(version, words)] as const);
  return (
    <ActionDialog
      open={say.open(versions.length)}
      title={say.title}
      confirm={kept.may ? say.restore : undefined}
      isReady
      act={restore}
      // The form behind the dialog holds what was there before; only a new look brings what is now.
      onClosed={(isDone) => isDone && window.location.reload()}
    >
      <ChoiceField
        name="hub-version"
        label={say.version}
        value={chosen}
        choices={choices}
        onChange={setChosen}
      />
      <ChoiceField
        name="hub-other-version"
        label={say.comparedWith}
        value={other}
        choices={[[draft, say.draft], ...choices]}
        onChange={setOther}
      />
      <Compared path={`${path}/${chosen}/differences?to=${other}`} />
      {kept.may && (
        <Typography variant="pi" textColor="neutral600">
          {say.ask}
        </Typography>
      )}
    </ActionDialog>
  );
}

function Compared({ path }: { readonly path: string }) {
  const { widgets } = useWords();
  const answer = useAnswer<Differences>(path, () => 60_000);
  const compared = valueOf(answer);
  if (compared !== undefined) return <DifferencesTable {...compared} />;
  return (
    <Typography role="status">
      {answer.state === 'failed' ? widgets.failed : widgets.waiting}
    </Typography>
  );
}
