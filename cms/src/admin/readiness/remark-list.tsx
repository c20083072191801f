import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

import { focusField } from './focus-field';
import type { Remark } from './readiness';

interface Props {
  readonly name?: string | undefined;
  readonly color: 'danger700' | 'neutral800';
  readonly remarks: readonly Remark[];
}

/** Sentences about a form, each a way to the field it is about. */
export function RemarkList({ name, color, remarks }: Props) {
  if (remarks.length === 0) return null;
  return (
    <Box>
      {name !== undefined && (
        <Typography tag="h3" fontWeight="bold">
          {name}
        </Typography>
      )}
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        gap={2}
        paddingTop={name === undefined ? 0 : 2}
      >
        {remarks.map((remark) => (
          <li key={`${remark.field} ${remark.sentence}`}>
            <Typography textColor={color}>
              {remark.field === null ? (
                remark.sentence
              ) : (
                <Way type="button" onClick={() => focusField(remark)}>
                  {remark.sentence}
                </Way>
              )}
            </Typography>
          </li>
        ))}
      </Flex>
    </Box>
  );
}

/** Looks like the sentence it is. */
const Way = styled.button`
  color: inherit;
  cursor: pointer;
  font: inherit;
  overflow-wrap: anywhere;
  text-align: start;
  text-decoration: underline;
  text-underline-offset: 0.2em;
`;
