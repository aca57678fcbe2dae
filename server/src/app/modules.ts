import { accesModule } from '../acces/acces.module.ts';
import { collectiviteModule } from '../collectivite/collectivite.module.ts';
import { conventionModule } from '../convention/convention.module.ts';
import { lieuModule } from '../lieu/lieu.module.ts';
import type { Module } from '../shared/module.ts';
import { territoireModule } from '../territoire/territoire.module.ts';

/** Every room of the domain, in the only direction of imports. Adding one means adding a line here. */
export const modules: readonly Module[] = [territoireModule, accesModule, collectiviteModule, conventionModule, lieuModule];
