/** Why a command does nothing, in a sentence that needs no stack trace. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
