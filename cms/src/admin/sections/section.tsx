import { Box, Flex, Typography } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useId, useState } from 'react';
import { styled } from 'styled-components';

interface Props {
  readonly title: string;
  /** What there is to know of it while it is closed. */
  readonly says?: string | undefined;
  /** Whether it needs somebody, so that it is open until they close it. */
  readonly needsYou?: boolean;
  readonly children: React.ReactNode;
}

/** One line beside the form, and what is behind it once it is opened. */
export function Section({ title, says, needsYou = false, children }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState<boolean>();
  const [wasNeeded, setWasNeeded] = useState(needsYou);
  // What somebody has just done in it must not close it over their answer.
  if (needsYou && !wasNeeded) setWasNeeded(true);
  const isOpen = chosen ?? wasNeeded;
  return (
    <Line>
      <h3>
        <Opener
          type="button"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setChosen(!isOpen)}
        >
          <span>
            <Typography fontWeight="bold" textColor="neutral800">
              {title}
            </Typography>
            {says !== undefined && (
              <Typography tag="span" variant="pi" textColor="neutral600" display="block">
                {says}
              </Typography>
            )}
          </span>
          <CaretDown aria-hidden width="1.2rem" height="1.2rem" fill="neutral600" />
        </Opener>
      </h3>
      <Box id={id} hidden={!isOpen} paddingTop={2} paddingBottom={4}>
        {isOpen && (
          <Flex direction="column" alignItems="stretch" gap={3}>
            {children}
          </Flex>
        )}
      </Box>
    </Line>
  );
}

const Line = styled.section`
  border-block-start: 1px solid ${({ theme }) => theme.colors.neutral150};

  &:first-child {
    border-block-start: 0;
  }
`;

const Opener = styled.button`
  align-items: center;
  cursor: pointer;
  display: flex;
  gap: 0.8rem;
  inline-size: 100%;
  justify-content: space-between;
  padding-block: 1rem;
  text-align: start;

  svg {
    flex: none;
  }

  &[aria-expanded='true'] svg {
    transform: rotate(180deg);
  }
`;
