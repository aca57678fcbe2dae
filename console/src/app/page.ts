import { type ComponentType, lazy } from 'react';

/** Each page is a chunk of its own, loaded when it is opened. */
export const page = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => ({ default: await load() }));
