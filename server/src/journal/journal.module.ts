import type { Module } from '../shared/module.ts';
import { ChaineResolver } from './chaine.resolver.ts';
import { JournalResolver } from './journal.resolver.ts';

export { Evenement, EvenementConnection, type EvenementsArgs, JournalArgs } from './journal.types.ts';
export { derniersEvenements, evenements, listeDesEvenements } from './journal.queries.ts';
export { CHAINES, rupturesDe } from './chaine.rules.ts';
export { csvDeLAudit, csvDuJournal, type FiltresDExport } from './export.service.ts';
export { purgerLAudit, reglerLaRetention, sceller, scellerDeTempsEnTemps } from './scellement.service.ts';

export const journalModule: Module = {
  entities: [],
  resolvers: [JournalResolver, ChaineResolver],
  references: {},
};
