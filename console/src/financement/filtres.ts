import type { EtapeDeDossier } from '../graphql/graphql.ts';
import type { Etiquette } from '../shared/Etiquettes.tsx';
import { type Langue, majuscule, numeroLisible } from '../shared/format.ts';
import { nomDuTerritoire, type Territoire, territoireDe } from '../shared/statistiques/territoire.ts';
import type { Vue } from '../shared/vue.ts';
import { ETAPES, MOTS_D_ETAPE } from './mots.ts';

/** What narrows the list of files, read from the address. */
export interface Filtre {
  readonly vague: number | null;
  readonly etape: EtapeDeDossier | null;
  readonly collectivite: string | null;
  readonly territoire: Territoire | null;
}

export const filtreDe = (vue: Vue): Filtre => ({
  vague: vue['f.vague'] ? Number(vue['f.vague']) : null,
  etape: ETAPES.find((une) => une === vue['f.dossier']) ?? null,
  collectivite: vue['f.collectivite'] ?? null,
  territoire: territoireDe(vue['t']),
});

/** What a filter asks of the API. */
export const variablesDe = ({ territoire, ...filtre }: Filtre) => ({
  ...filtre,
  ...(territoire ? { [territoire.niveau]: territoire.code } : {}),
});

const MOTS = {
  fr: { vague: (annee: number) => `vague ${annee}` },
  en: { vague: (annee: number) => `wave ${annee}` },
};

/** The filters in force, in words. */
export function etiquettesDe(
  { vague, etape, collectivite, territoire }: Filtre,
  langue: Langue,
): readonly Etiquette[] {
  return [
    ...(territoire === null ? [] : [{ parametre: 't', mot: nomDuTerritoire(territoire, langue) }]),
    ...(vague === null ? [] : [{ parametre: 'f.vague', mot: MOTS[langue].vague(vague) }]),
    ...(etape === null ? [] : [{ parametre: 'f.dossier', mot: majuscule(MOTS_D_ETAPE[langue][etape]) }]),
    ...(collectivite === null ? [] : [{ parametre: 'f.collectivite', mot: numeroLisible(collectivite) }]),
  ];
}
