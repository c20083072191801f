import { Box } from '@strapi/design-system';
import { useParams } from 'react-router-dom';

import { typeOfModel } from '../entry';
import { NewEventDialog } from './new-event-dialog';

/** Beside the list of events: one that begins with more than an empty form. */
export function ListButton() {
  const { slug = '' } = useParams<{ slug: string }>();
  if (typeOfModel(slug) !== 'event') return null;
  return (
    <Box>
      <NewEventDialog />
    </Box>
  );
}
