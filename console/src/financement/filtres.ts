import type { EtapeDeDossier } from '../graphql/graphql.ts';
import type { Etiquette } from '../shared/Etiquettes.tsx';
import { type Langue, majuscule, numeroLisible } from '../shared/format.ts';
import type { Vue } from '../shared/vue.ts';
import { ETAPES, MOTS_D_ETAPE } from './mots.ts';

/** What narrows the list of files, read from the address. */
export interface Filtre {
  readonly vague: number | null;
  readonly etape: EtapeDeDossier | null;
  readonly collectivite: string | null;
}

export const filtreDe = (vue: Vue): Filtre => ({
  vague: vue['f.vague'] ? Number(vue['f.vague']) : null,
  etape: ETAPES.find((une) => une === vue['f.dossier']) ?? null,
  collectivite: vue['f.collectivite'] ?? null,
});

const MOTS = {
  fr: { vague: (annee: number) => `vague ${annee}` },
  en: { vague: (annee: number) => `wave ${annee}` },
};

/** The filters in force, in words. */
export function etiquettesDe({ vague, etape, collectivite }: Filtre, langue: Langue): readonly Etiquette[] {
  return [
    ...(vague === null ? [] : [{ parametre: 'f.vague', mot: MOTS[langue].vague(vague) }]),
    ...(etape === null ? [] : [{ parametre: 'f.dossier', mot: majuscule(MOTS_D_ETAPE[langue][etape]) }]),
    ...(collectivite === null ? [] : [{ parametre: 'f.collectivite', mot: numeroLisible(collectivite) }]),
  ];
}
