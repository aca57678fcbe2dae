import type { Context } from '../shared/context.ts';
import type { Admission } from './admission.ts';
import type { Execution } from './execution.ts';
import { checkVariables } from './limits.ts';
import type { Plan } from './plans.ts';
import type { Answer, Execute, Question } from './question.ts';

export interface ShortcutOptions {
  readonly admission: Admission;
  readonly execution: Execution;
}

/** Kinds of clients, told apart by the media types they take; others go the whole way. */
const MOST = 100;

/**
 * Runs again the queries that Apollo Server has read and validated once: all that it would do until they run, and after, is the same
 * each time, and costs as much as a light query. It alone says what is wrong, of what was refused or failed here.
 */
export class Shortcut {
  private readonly options: ShortcutOptions;
  /** The media type that Apollo Server chose, by what the reader takes. */
  private readonly types = new Map<string, string>();
  private readonly entered = new WeakMap<Context['read'], { readonly refusal: unknown }>();

  constructor(options: ShortcutOptions) {
    this.options = options;
  }

  /** Whether a request was let in here; throws why not when it was refused. */
  let(context: Context): boolean {
    const entered = this.entered.get(context.read);
    if (entered?.refusal !== undefined) throw entered.refusal;
    return entered !== undefined;
  }

  /** Apollo Server is to refuse a request for this reason. */
  refuse(context: Context, refusal: unknown): void {
    this.entered.set(context.read, { refusal });
  }

  async answer(
    { document, operation }: Plan,
    { variables, operationName, accept }: Question,
    context: Context,
    execute: Execute,
  ): Promise<Answer & { readonly cost: number | null }> {
    const { admission, execution } = this.options;
    const name = operation.name?.value ?? null;
    const type = this.types.get(accept);
    if (type === undefined || (operationName !== null && operationName !== name))
      return { ...(await this.whole(accept, execute)), cost: null };
    try {
      checkVariables(variables);
      const cost = admission.enter(context, document, operation, variables);
      this.entered.set(context.read, { refusal: undefined });
      const { data, errors } = await execution.run(document, name, context, variables);
      if (!errors && data)
        return {
          status: 200,
          headers: [['content-type', type]],
          body: JSON.stringify({ data }),
          etag: null,
          cost,
        };
    } catch (error) {
      // What failed while it ran, Apollo Server is told by the execution.
      if (!this.entered.has(context.read)) this.refuse(context, error);
    }
    return { ...(await execute()), cost: null };
  }

  private async whole(accept: string, execute: Execute): Promise<Answer> {
    const answer = await execute();
    const type = answer.status === 200 ? new Map(answer.headers).get('content-type') : undefined;
    if (type !== undefined && this.types.size < MOST) this.types.set(accept, type);
    return answer;
  }
}
