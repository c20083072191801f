/**
 * Why the CMS refused, in its own sentence; `otherwise` where nothing of it came back, such as
 * without a connection.
 */
export function refusalOf(error: unknown, otherwise: string): string {
  const { response } = error as {
    readonly response?: { readonly data?: { readonly error?: { readonly message?: string } } };
  };
  return response?.data?.error?.message || otherwise;
}
