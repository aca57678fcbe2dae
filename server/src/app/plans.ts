import {
  type DocumentNode,
  getOperationAST,
  type GraphQLSchema,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Cacheable, readCacheable } from './cacheable.ts';

/** What is known of the text of a query. */
export interface Plan {
  readonly number: number;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Set when its answers may be kept. */
  readonly cacheable: Cacheable | null;
}

/** Characters of the texts that are known: those that are asked again and again are few. */
const TEXTS = 16_000_000;
/** What an entry takes beside its text. */
const ENTRY = 500;

/** Texts met before, and what is known of those that only read; of a text met for the first time, who follows waits for what is learnt. */
export class Plans {
  private readonly schema: GraphQLSchema;
  private readonly known = new LRUCache<string, Plan | 'other'>({
    maxSize: TEXTS,
    sizeCalculation: (_plan, text) => text.length + ENTRY,
  });
  private readonly learning = new Map<string, PromiseWithResolvers<void>>();
  private read = 0;

  constructor(schema: GraphQLSchema) {
    this.schema = schema;
  }

  async of(text: string): Promise<Plan | 'other' | undefined> {
    await this.learning.get(text)?.promise;
    return this.known.get(text);
  }

  /** Its first request is about to run; gives what to call once nothing more is to be learnt of it. */
  meet(text: string): () => void {
    const learning = Promise.withResolvers<void>();
    this.learning.set(text, learning);
    return () => {
      if (this.learning.get(text) === learning) this.learning.delete(text);
      learning.resolve();
    };
  }

  /** The document that a text was read as. */
  learn(text: string, document: DocumentNode): Plan | null {
    const operation = getOperationAST(document);
    this.read += 1;
    const plan =
      operation?.operation === OperationTypeNode.QUERY
        ? {
            number: this.read,
            document,
            operation,
            cacheable: readCacheable(this.schema, document, operation),
          }
        : null;
    this.known.set(text, plan ?? 'other');
    return plan;
  }
}
