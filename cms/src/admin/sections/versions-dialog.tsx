import {
  Button,
  Field,
  Flex,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';

import { useAnswer, valueOf } from '../answers';
import { messageOf } from '../refusals';
import { type Differences, lineOf, type Restored, type Versions } from '../versions';
import { useWords } from '../words/words';
import { DifferencesTable } from './differences-table';

interface Props {
  readonly path: string;
  readonly kept: Versions;
  readonly onClose: () => void;
}

const draft = 'draft';

/** Compares a version with the draft or with another one, and brings it back. */
export function VersionsDialog({ path, kept, onClose }: Props) {
  const words = useWords();
  const { versions: say } = words;
  const { post } = useFetchClient();
  const versions = kept.versions.filter(({ action }) => action === 'publish');
  const [chosen, setChosen] = useState(String(versions[0]?.id ?? ''));
  const [other, setOther] = useState(draft);
  const [step, setStep] = useState<Step>({ name: 'comparing' });

  const restore = async (): Promise<void> => {
    setStep({ name: 'restoring' });
    try {
      const { data } = await post<Restored>(`${path}/${chosen}/restore`);
      setStep({ name: 'restored', missing: data.missing });
    } catch (error) {
      setStep({ name: 'refused', sentence: messageOf(error) ?? words.widgets.failed });
    }
  };
  // The form behind the dialog holds what was there before; only a new look brings what is now.
  const close = (): void => (step.name === 'restored' ? window.location.reload() : onClose());

  const options = versions.map((version) => (
    <SingleSelectOption key={version.id} value={String(version.id)}>
      {lineOf(version, words)}
    </SingleSelectOption>
  ));
  return (
    <Modal.Root open onOpenChange={(isOpen) => isOpen || close()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={say.close}>
          <Modal.Title>{say.title}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Field.Root name="hubVersion">
              <Field.Label>{say.version}</Field.Label>
              <SingleSelect value={chosen} onChange={(value) => setChosen(String(value))}>
                {options}
              </SingleSelect>
            </Field.Root>
            <Field.Root name="hubOtherVersion">
              <Field.Label>{say.comparedWith}</Field.Label>
              <SingleSelect value={other} onChange={(value) => setOther(String(value))}>
                {[
                  <SingleSelectOption key={draft} value={draft}>
                    {say.draft}
                  </SingleSelectOption>,
                  ...options,
                ]}
              </SingleSelect>
            </Field.Root>
            {chosen !== '' && (
              <Compared path={`${path}/${chosen}/differences?to=${other}`} cause={step.name} />
            )}
            <Told step={step} />
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={close}>
            {say.close}
          </Button>
          {kept.may && chosen !== '' && step.name !== 'restored' && (
            <Button
              variant={step.name === 'asking' ? 'danger' : 'secondary'}
              loading={step.name === 'restoring'}
              onClick={() =>
                step.name === 'asking' ? void restore() : setStep({ name: 'asking' })
              }
            >
              {step.name === 'asking' ? say.restoreNow : say.restore}
            </Button>
          )}
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}

type Step =
  | { readonly name: 'comparing' | 'asking' | 'restoring' }
  | { readonly name: 'restored'; readonly missing: Restored['missing'] }
  | { readonly name: 'refused'; readonly sentence: string };

function Compared({ path, cause }: { readonly path: string; readonly cause: string }) {
  const { widgets } = useWords();
  const answer = useAnswer<Differences>(path, () => 60_000, cause);
  const compared = valueOf(answer);
  if (compared !== undefined) return <DifferencesTable {...compared} />;
  return (
    <Typography role="status">
      {answer.state === 'failed' ? widgets.failed : widgets.waiting}
    </Typography>
  );
}

/** What happens, or happened, to the draft. */
function Told({ step }: { readonly step: Step }) {
  const { versions: say } = useWords();
  switch (step.name) {
    case 'comparing':
    case 'restoring':
      return null;
    case 'asking':
      return <Typography role="status">{say.ask}</Typography>;
    case 'refused':
      return (
        <Typography role="alert" textColor="danger700">
          {step.sentence}
        </Typography>
      );
    case 'restored':
      return (
        <Flex direction="column" alignItems="start" gap={2} role="status">
          <Typography fontWeight="bold">{say.restored}</Typography>
          {step.missing.map(({ label, what, id }) => (
            <Typography key={`${label} ${id}`}>{say.missing(label, what)}</Typography>
          ))}
        </Flex>
      );
  }
}
