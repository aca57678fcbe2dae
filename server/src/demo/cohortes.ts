import { texteDe } from './calendrier.rules.ts';
import type { CollectiviteDeDemonstration } from './collectivites.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import { type Effectif, effectifsDe, type PublicCible } from './effectifs.ts';

export interface CohorteDeDemonstration {
  readonly id: string;
  readonly collectivite: CollectiviteDeDemonstration;
  readonly public: PublicCible;
  readonly libelle: string;
  readonly du: number;
  readonly jusquAu: number | null;
  readonly personnes: number;
  readonly effectifs: readonly Effectif[];
  readonly enregistreLe: number;
  /** Carnets that its collectivité aimed to hand out to it; `null` when it set no target. */
  readonly objectif: number | null;
  /** Its weight among the hand-outs of its campaign; none for the one that has its own carnets. */
  readonly poids: number;
  /** How much its persons use their pass, 1 being the mean. */
  readonly assiduite: number;
}

/** Hand-outs to one collectivité's publics over a period. */
export interface Campagne {
  readonly collectivite: CollectiviteDeDemonstration;
  readonly du: number;
  readonly jusquAu: number | null;
  /** Carnets that will be handed out, about. */
  readonly carnets: number;
  readonly enregistreLe: number;
}

const PUBLICS = [
  { public: 'JEUNES_NON_DIPLOMES', nom: 'Jeunes non diplômés', poids: 14, assiduite: 0.75 },
  { public: 'PERSONNES_AGEES', nom: 'Personnes âgées', poids: 31, assiduite: 1.15 },
  { public: 'PERSONNES_ISOLEES', nom: 'Personnes isolées', poids: 13, assiduite: 0.9 },
  { public: 'ALLOPHONES', nom: 'Personnes allophones', poids: 10, assiduite: 1.1 },
  { public: 'DEMANDEURS_EMPLOI', nom: 'Demandeurs d’emploi', poids: 22, assiduite: 1 },
  { public: 'NON_COMMUNIQUE', nom: 'Public non communiqué', poids: 10, assiduite: 0.85 },
] as const;

/** The collectivité where one cohort counts three persons: too few to be shown. */
const TROIS_PERSONNES = { code: '26', personnes: 3 };

/** The cohorts of a campaign: five publics and those nobody asked; persons are declared, never counted from carnets. */
export function imaginerCohortes(campagne: Campagne): readonly CohorteDeDemonstration[] {
  const { collectivite, du, jusquAu, carnets, enregistreLe } = campagne;
  const hasard = new Hasard('cohortes', collectivite.type, collectivite.code, du);
  const periode = jusquAu === null ? `depuis ${annee(du)}` : `${annee(du)}-${annee(jusquAu)}`;
  const cohortes = PUBLICS.map(({ public: cible, nom, poids, assiduite }, i) => {
    const sien = poids * (0.75 + hasard.fraction() / 2);
    const personnes = Math.max(Math.round(((carnets * poids) / 100) * (0.82 + hasard.fraction() * 0.18)), 5);
    const effectifs = effectifsDe(hasard, cible, personnes);
    const id = identifiant(hasard, du, i);
    const libelle = `${nom}, ${periode}`;
    return {
      id,
      collectivite,
      public: cible,
      libelle,
      du,
      jusquAu,
      personnes,
      effectifs,
      enregistreLe,
      // Aimed at before anyone came: never what was then handed out. The people nobody asked about have none.
      objectif: cible === 'NON_COMMUNIQUE' ? null : Math.max(10, Math.ceil((carnets * poids) / 1000) * 10),
      poids: sien,
      assiduite,
    };
  });
  if (collectivite.code !== TROIS_PERSONNES.code || jusquAu === null) return cohortes;
  const { personnes } = TROIS_PERSONNES;
  const groupe = {
    id: identifiant(hasard, du, PUBLICS.length),
    collectivite,
    public: 'ALLOPHONES',
    libelle: `Personnes allophones, groupe du soir, ${periode}`,
    du,
    jusquAu,
    personnes,
    effectifs: effectifsDe(hasard, 'ALLOPHONES', personnes),
    enregistreLe,
    objectif: null,
    poids: 0,
    assiduite: 1,
  } as const;
  return [...cohortes, groupe];
}

const annee = (jour: number): string => texteDe(jour).slice(0, 4);
