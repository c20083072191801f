/** What the CMS says of a refusal; undefined for what is no answer of it. */
export function messageOf(error: unknown): string | undefined {
  const { response } = error as {
    readonly response?: { readonly data?: { readonly error?: { readonly message?: string } } };
  };
  return response?.data?.error?.message;
}
