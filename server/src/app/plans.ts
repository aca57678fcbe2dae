import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Cacheable, readCacheable } from './cacheable.ts';

/** What is known of a text whose answers may be kept. */
export interface Plan extends Cacheable {
  readonly number: number;
  readonly document: DocumentNode;
}

/** Characters of the texts that are known: those that are asked again and again are few. */
const TEXTS = 16_000_000;
/** What an entry takes beside its text. */
const ENTRY = 500;

/** Texts met before, and whether their answers may be kept; of a text met for the first time, who follows waits for what is learnt. */
export class Plans {
  private readonly schema: GraphQLSchema;
  private readonly known = new LRUCache<string, Plan | 'never'>({
    maxSize: TEXTS,
    sizeCalculation: (_plan, text) => text.length + ENTRY,
  });
  private readonly learning = new Map<string, PromiseWithResolvers<void>>();
  private read = 0;

  constructor(schema: GraphQLSchema) {
    this.schema = schema;
  }

  async of(text: string): Promise<Plan | 'never' | undefined> {
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
    const cacheable = readCacheable(this.schema, document);
    this.read += 1;
    const plan = cacheable && { ...cacheable, document, number: this.read };
    this.known.set(text, plan ?? 'never');
    return plan;
  }
}
