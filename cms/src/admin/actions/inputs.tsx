import { Field, Flex, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import { styled } from 'styled-components';

interface InputProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'url';
  readonly onChange: (value: string) => void;
}

interface Changed {
  readonly target: { readonly value: string };
}

/** One line of an action's dialog. */
export function TextField({
  name,
  label,
  hint,
  error,
  value,
  type = 'text',
  onChange,
}: InputProps) {
  return (
    <Field.Root name={name} id={name} hint={hint} error={error}>
      <Field.Label>{label}</Field.Label>
      <Field.Input
        name={name}
        type={type}
        value={value}
        onChange={(event: Changed) => onChange(event.target.value)}
      />
      <Field.Error />
      <Field.Hint />
    </Field.Root>
  );
}

/** A sentence or two. */
export function ProseField({ name, label, hint, value, onChange }: Omit<InputProps, 'type'>) {
  return (
    <Field.Root name={name} id={name} hint={hint}>
      <Field.Label>{label}</Field.Label>
      <Textarea
        name={name}
        value={value}
        onChange={(event: Changed) => onChange(event.target.value)}
      />
      <Field.Hint />
    </Field.Root>
  );
}

interface ChoiceProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value | '';
  readonly placeholder?: string;
  readonly choices: readonly (readonly [value: Value, words: string])[];
  readonly onChange: (value: Value) => void;
}

/** One of a few. */
export function ChoiceField<Value extends string>({
  name,
  label,
  value,
  placeholder,
  choices,
  onChange,
}: ChoiceProps<Value>) {
  return (
    <Field.Root name={name} id={name}>
      <Field.Label>{label}</Field.Label>
      <SingleSelect
        value={value}
        placeholder={placeholder ?? ''}
        onChange={(chosen: string | number) => onChange(chosen as Value)}
      >
        {choices.map(([each, words]) => (
          <SingleSelectOption key={each} value={each}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

/** Fields beside each other, as far as there is room. */
export const FieldRow = styled(Flex).attrs({ gap: 3, alignItems: 'start', wrap: 'wrap' })`
  > * {
    flex: 1 1 14rem;
  }
`;
