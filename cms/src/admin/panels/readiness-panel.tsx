import { Box, Flex, Typography } from '@strapi/design-system';
import { useForm, useQueryParams } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';

import { valueOf } from '../answers';
import { RemarkList } from '../readiness/remark-list';
import { type Readiness, useReadiness } from '../readiness/readiness';
import { typeOfModel } from '../whereabouts';
import { useWords, type Words } from '../words/words';

/** As much as the content manager tells a panel. */
interface PanelProps {
  readonly activeTab?: string | undefined;
  readonly model: string;
  readonly documentId?: string | undefined;
  readonly document?:
    | {
        readonly documentId?: string;
        readonly updatedAt?: unknown;
        readonly status?: unknown;
      }
    | undefined;
}

interface Panel {
  readonly title: string;
  readonly content: React.ReactNode;
}

/** "Ready to publish?": what would be refused, and what to think of, before anything is saved. */
export function ReadinessPanel({ activeTab, model, ...entry }: PanelProps): Panel | null {
  const words = useWords();
  // A copy that is being made has the address of what it is copied from.
  const { origin } = useParams();
  const type = typeOfModel(model);
  if (type === undefined || activeTab === 'published') return null;
  const { document } = entry;
  return {
    title: words.readiness.title,
    content: (
      <FormReadiness
        type={type}
        documentId={origin === undefined ? (document?.documentId ?? entry.documentId) : undefined}
        cause={`${String(document?.updatedAt)} ${String(document?.status)}`}
      />
    ),
  };
}

interface Props {
  readonly type: string;
  readonly documentId: string | undefined;
  readonly cause: string;
}

function FormReadiness(props: Props) {
  const words = useWords();
  const values = useForm('ReadinessPanel', (state) => state.values) as object;
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  const locale = query.plugins?.i18n?.locale ?? 'en';
  const answer = useReadiness({ ...props, locale, values });
  const readiness = valueOf(answer);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box role="status">
        <Typography>
          {readiness !== undefined && verdictOf(readiness, words)}
          {readiness === undefined &&
            (answer.state === 'failed' ? words.readiness.unknown : words.widgets.waiting)}
        </Typography>
      </Box>
      {readiness && (
        <>
          <RemarkList name={words.readiness.blocks} color="danger700" remarks={readiness.blocks} />
          <RemarkList
            name={words.readiness.warnings}
            color="neutral800"
            remarks={readiness.warnings}
          />
        </>
      )}
    </Flex>
  );
}

function verdictOf({ blocks, warnings }: Readiness, { readiness }: Words): string {
  if (blocks.length > 0) return readiness.blocked(blocks.length);
  return warnings.length > 0 ? readiness.warned(warnings.length) : readiness.ready;
}
