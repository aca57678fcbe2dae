import type { Module } from '../shared/module.ts';

/** Every room of the domain, in the only direction of imports. Adding one means adding a line here. */
export const modules: readonly Module[] = [];
