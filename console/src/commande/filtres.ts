import type { EtapeDeCommande } from '../graphql/graphql.ts';
import type { Etiquette } from '../shared/Etiquettes.tsx';
import type { Langue } from '../shared/format.ts';
import { jour } from '../shared/dates.ts';
import { ETAPES_DE_COMMANDE, ORDRE_DES_ETAPES } from '../shared/mots.ts';
import type { Vue } from '../shared/vue.ts';

export interface FiltreDeCommandes {
  readonly collectivite: string | null;
  readonly operateur: string | null;
  readonly vague: number | null;
  readonly etape: EtapeDeCommande | null;
  readonly recherche: string | null;
  readonly au: string | null;
}

/** What narrows the orders, read from the address and from nothing else. */
export const filtreDe = (vue: Vue): FiltreDeCommandes => ({
  collectivite: vue['f.collectivite'] ?? null,
  operateur: vue['f.operateur'] ?? null,
  vague: vue['f.vague'] ? Number(vue['f.vague']) : null,
  etape: ORDRE_DES_ETAPES.find((etape) => etape === vue['f.etape']) ?? null,
  recherche: vue['q']?.trim() || null,
  au: vue['au'] ?? null,
});

const MOTS = {
  fr: {
    collectivite: (siren: string) => `SIREN ${siren}`,
    operateur: (code: string) => `opérateur ${code}`,
    vague: (annee: number) => `vague ${annee}`,
    etape: (nom: string) => `étape ${nom}`,
    cite: (mots: string) => `« ${mots} »`,
    au: (day: string) => `telles que connues le ${day}`,
  },
  en: {
    collectivite: (siren: string) => `SIREN ${siren}`,
    operateur: (code: string) => `operator ${code}`,
    vague: (annee: number) => `wave ${annee}`,
    etape: (nom: string) => `step ${nom}`,
    cite: (mots: string) => `“${mots}”`,
    au: (day: string) => `as known on ${day}`,
  },
};

/** The filters in force, as removable words. */
export function etiquettesDe(filtre: FiltreDeCommandes, langue: Langue): readonly Etiquette[] {
  const mots = MOTS[langue];
  const { collectivite, operateur, vague, etape, recherche, au } = filtre;
  const actives: (Etiquette | null)[] = [
    collectivite ? { parametre: 'f.collectivite', mot: mots.collectivite(collectivite) } : null,
    operateur ? { parametre: 'f.operateur', mot: mots.operateur(operateur) } : null,
    vague ? { parametre: 'f.vague', mot: mots.vague(vague) } : null,
    etape ? { parametre: 'f.etape', mot: mots.etape(ETAPES_DE_COMMANDE[langue][etape].toLowerCase()) } : null,
    recherche ? { parametre: 'q', mot: mots.cite(recherche) } : null,
    au ? { parametre: 'au', mot: mots.au(jour(au, langue)) } : null,
  ];
  return actives.filter((one) => one !== null);
}
