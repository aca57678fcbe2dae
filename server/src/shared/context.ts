import type { Reader } from './read.ts';
export interface Context { readonly read: Reader; readonly today: string }
