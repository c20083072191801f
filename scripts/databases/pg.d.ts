/** As much of the driver of PostgreSQL as is used here; it comes without types. */
declare module 'pg' {
  export interface Settings {
    readonly connectionString: string;
    readonly connectionTimeoutMillis?: number;
    readonly statement_timeout?: number;
    readonly lock_timeout?: number;
    readonly application_name?: string;
    /** Makes values of what the server writes, by the number of its type. */
    readonly types?: { getTypeParser(type: number): (text: string) => unknown };
  }

  export class Client {
    constructor(settings: Settings);
    connect(): Promise<void>;
    query<Row>(
      sql: string,
      values?: readonly unknown[],
    ): Promise<{ readonly rows: readonly Row[] }>;
    end(): Promise<void>;
    on(event: 'error', listener: (error: Error) => void): this;
  }
}
