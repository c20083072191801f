import { Typography } from '@strapi/design-system';

import { type Answer, valueOf } from '../answers';
import { useWords } from '../words/words';

interface Props<Value> {
  readonly answer: Answer<Value>;
  readonly children: (value: Value) => React.ReactNode;
}

/** What is known, or why nothing is. */
export function Answered<Value>({ answer, children }: Props<Value>) {
  const { widgets } = useWords();
  const value = valueOf(answer);
  if (value !== undefined) return <>{children(value)}</>;
  return (
    <Typography textColor="neutral600" role="status">
      {answer.state === 'failed' ? widgets.failed : widgets.waiting}
    </Typography>
  );
}
