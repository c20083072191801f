import { Box, Checkbox, Typography } from '@strapi/design-system';

/** A line that can be ticked, unless something speaks against it. */
export interface TickLine {
  readonly id: string;
  readonly words: string;
  /** What else there is to say of it. */
  readonly says?: string | undefined;
  readonly isFixed: boolean;
}

interface Props {
  readonly label: string;
  readonly lines: readonly TickLine[];
  readonly ticked: ReadonlySet<string>;
  readonly onChange: (ticked: ReadonlySet<string>) => void;
}

/** What an action would do, line by line, before it does it. */
export function TickList({ label, lines, ticked, onChange }: Props) {
  const turn = (id: string, isOn: boolean): void => {
    const next = new Set(ticked);
    if (isOn) next.add(id);
    else next.delete(id);
    onChange(next);
  };
  return (
    <Box tag="fieldset" style={{ border: 0, margin: 0, padding: 0, minWidth: 0 }}>
      <Typography tag="legend" fontWeight="bold">
        {label}
      </Typography>
      <Box tag="ul" paddingTop={2}>
        {lines.map(({ id, words, says, isFixed }) => (
          <Box tag="li" key={id} paddingBottom={2}>
            <Checkbox
              checked={!isFixed && ticked.has(id)}
              disabled={isFixed}
              aria-describedby={says === undefined ? undefined : `hub-says-${id}`}
              onCheckedChange={(isOn: boolean | 'indeterminate') => turn(id, isOn === true)}
            >
              {words}
            </Checkbox>
            {says !== undefined && (
              <Typography tag="p" variant="pi" id={`hub-says-${id}`} textColor="neutral700">
                {says}
              </Typography>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}
