/** What is asked, and the media types that its reader takes. */
export interface Question {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
  readonly accept: string;
}

/** An answer as it is sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Iterable<readonly [string, string]>;
  readonly body: string | Buffer;
  /** Strong tag of the content, of what may be kept. */
  readonly etag: string | null;
  /** What its admission cost, where it is known here. */
  readonly cost?: number | null;
}

/** Has Apollo Server answer the question, on behalf of its context. */
export type Execute = () => Promise<Answer>;
