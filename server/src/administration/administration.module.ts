import type { Module } from '../shared/module.ts';
import { AdministrationResolver } from './administration.lecture.ts';
import { ModificationDAccesResolver } from './administration.resolver.ts';
import { declarerLesAnnulations } from './annulations.ts';
import { EvenementAnnulableResolver } from './evenement.resolver.ts';
import { MoiResolver } from './moi.resolver.ts';

export { routesDuJournal } from './journal.http.ts';

declarerLesAnnulations();

export const administrationModule: Module = {
  entities: [],
  resolvers: [MoiResolver, AdministrationResolver, ModificationDAccesResolver, EvenementAnnulableResolver],
  references: {},
};
