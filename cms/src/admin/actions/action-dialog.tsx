import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { refusalOf } from '../refusals';
import { useWords } from '../words/words';

interface Props {
  /** What the button says that opens it. */
  readonly open: string;
  readonly title: string;
  /** Undefined where there is only something to see. */
  readonly confirm: string | undefined;
  readonly variant?: 'secondary' | 'danger-light' | 'default';
  readonly isDisabled?: boolean;
  /** Whether everything that is needed is filled in. */
  readonly isReady: boolean;
  /** Does it, and answers the sentence that says so, with what else there is to see. */
  readonly act: () => Promise<React.ReactNode>;
  /** Called when the dialog is closed, and whether anything was done in it. */
  readonly onClosed: (isDone: boolean) => void;
  readonly children: React.ReactNode;
}

/** Asks what is needed, shows what it means, and does it once somebody says so. */
export function ActionDialog(props: Props) {
  const { open, variant = 'secondary', isDisabled = false, onClosed } = props;
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<React.ReactNode>();
  const turn = (next: boolean): void => {
    setOpen(next);
    if (next) return;
    onClosed(done !== undefined);
    setDone(undefined);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={turn}>
      <Modal.Trigger>
        <Button type="button" variant={variant} disabled={isDisabled} fullWidth>
          {open}
        </Button>
      </Modal.Trigger>
      {isOpen && <Asking {...props} done={done} onDone={setDone} onClose={() => turn(false)} />}
    </Modal.Root>
  );
}

interface AskingProps extends Props {
  readonly done: React.ReactNode;
  readonly onDone: (says: React.ReactNode) => void;
  readonly onClose: () => void;
}

function Asking(props: AskingProps) {
  const { title, confirm, variant, isReady, act, children, done, onDone, onClose } = props;
  const { actions, widgets } = useWords();
  const [refusal, setRefusal] = useState('');
  const [isBusy, setBusy] = useState(false);
  const go = async (): Promise<void> => {
    setRefusal('');
    setBusy(true);
    try {
      onDone(await act());
    } catch (error) {
      setRefusal(refusalOf(error, widgets.failed));
    }
    setBusy(false);
  };
  return (
    <Modal.Content aria-describedby={undefined}>
      <Modal.Header closeLabel={actions.close}>
        <Modal.Title>{title}</Modal.Title>
      </Modal.Header>
      <Modal.Body>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {done === undefined ? children : <div role="status">{done}</div>}
          {refusal !== '' && (
            <Typography role="alert" textColor="danger700" style={{ whiteSpace: 'pre-line' }}>
              {refusal}
            </Typography>
          )}
        </Flex>
      </Modal.Body>
      <Modal.Footer>
        <Button type="button" variant="tertiary" onClick={onClose}>
          {done === undefined && confirm !== undefined ? actions.back : actions.close}
        </Button>
        {done === undefined && confirm !== undefined && (
          <Button
            type="button"
            variant={variant === 'danger-light' ? 'danger' : 'default'}
            disabled={!isReady || isBusy}
            loading={isBusy}
            onClick={() => void go()}
          >
            {isBusy ? actions.working : confirm}
          </Button>
        )}
      </Modal.Footer>
    </Modal.Content>
  );
}
