import { Failure, type FailureDetails } from '../terminal/failure.ts';

/** Why what was expected of the CMS, the store or the lease did not come, in words for alarms. */
export type FailureCode =
  'cms-unreachable' | 'token-refused' | 'cms-unusable' | 'loss-unexplained' | 'lease-lost';

/** A failure that an alarm can tell from others. */
export class PublishingFailure extends Failure {
  readonly code: FailureCode;

  constructor(code: FailureCode, sentence: string, details: FailureDetails) {
    super(sentence, details);
    this.code = code;
  }
}
