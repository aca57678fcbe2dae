import type { Module } from '../shared/module.ts';
import { ComposantResolver } from './composant.resolver.ts';

export { routesDesEncarts } from './cadre.http.ts';

/** What stands in the page of another site: the framed page of an embed, and the component that frames it. */
export const cadreModule: Module = { entities: [], resolvers: [ComposantResolver], references: {} };
