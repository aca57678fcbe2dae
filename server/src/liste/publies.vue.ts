import { parse } from 'graphql';
import type { Demande } from '../page/page.module.ts';
import { vueDeListe } from './listes.ts';

interface Chiffre {
  readonly indicateur: string;
  readonly perimetre: string;
  readonly reserve: string | null;
  readonly valeurCitee: string;
  readonly unite: string;
  readonly auteur: string;
  readonly publieLe: string;
  readonly source: string;
  readonly ecart: number | null;
  readonly ecartRelatif: number | null;
  readonly compte: {
    readonly valeur: number | null;
    readonly unite: string;
    readonly masque: boolean;
    readonly au: string;
  } | null;
}

/** A count of the register in its own unit: amounts in euros. */
const enUnite = (valeur: number | null | undefined, unite: string | undefined): number | null =>
  valeur == null ? null : unite === 'centimes' ? valeur / 100 : valeur;

const oui = (dit: string | undefined): boolean | null => (dit === undefined ? null : dit === 'true');

const mot =
  (fr: string, en: string) =>
  ({ langue }: Demande): string =>
    langue === 'fr' ? fr : en;
const titre = mot('Chiffres publiés', 'Published figures');

/** What others said of the scheme, each beside what the register counted with the same definition then. */
export const publies = vueDeListe<Chiffre>({
  chemin: /^\/pilotage\/chiffres-publies$/u,
  connus: ['q', 'f.rapproche', 'f.retire'],
  sansEffet: ['tri'],
  droit: null,
  document: parse(`
    query ChiffresPubliesAExporter($apres: String, $filtre: FiltreChiffresPublies) {
      liste: chiffresPublies(first: 100, after: $apres, filtre: $filtre) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node {
          indicateur perimetre reserve valeurCitee unite auteur publieLe source ecart ecartRelatif
          compte { valeur unite masque au }
        } }
      }
    }
  `),
  variables: ({ adresse: { parametres } }) => ({
    filtre: {
      texte: parametres['q']?.trim() || null,
      rapproche: oui(parametres['f.rapproche']),
      retire: parametres['f.retire'] === 'true',
    },
  }),
  titre: (demande) => [titre(demande)],
  colonnes: [
    {
      code: 'chiffre',
      genre: 'TEXTE',
      fr: ['Chiffre', 'Ce que la source compte.'],
      en: ['Figure', 'What the source counts.'],
      lire: ({ indicateur }) => indicateur,
    },
    {
      code: 'perimetre',
      genre: 'TEXTE',
      fr: ['Périmètre', 'Sur quoi, selon la source.'],
      en: ['Scope', 'Of what, as the source says.'],
      lire: ({ perimetre }) => perimetre,
    },
    {
      code: 'reserve',
      genre: 'TEXTE',
      fr: ['Réserve', 'Ce qui empêche de le comparer tel quel.'],
      en: ['Reserve', 'What keeps it from being compared as it is.'],
      lire: ({ reserve }) => reserve,
    },
    {
      code: 'publie',
      genre: 'TEXTE',
      fr: ['Publié', 'Valeur telle que la source l’écrit.'],
      en: ['Published', 'Value as the source wrote it.'],
      lire: ({ valeurCitee }) => valeurCitee,
    },
    {
      code: 'unite',
      genre: 'TEXTE',
      fr: ['Unité', 'Unité de la source.'],
      en: ['Unit', 'Unit of the source.'],
      lire: ({ unite }) => (unite === 'EUR' ? '€' : unite),
    },
    {
      code: 'registre',
      genre: 'NOMBRE',
      fr: ['Au registre', 'Ce que le registre compte avec la même définition, tel qu’il le savait alors.'],
      en: ['In the register', 'What the register counts with the same definition, as it knew then.'],
      lire: ({ compte }) => (compte?.masque ? { masque: 'SECRET' } : enUnite(compte?.valeur, compte?.unite)),
    },
    {
      code: 'registre.au',
      genre: 'JOUR',
      fr: ['Su le', 'Jour de connaissance du compte.'],
      en: ['Known on', 'Day of knowledge of the count.'],
      lire: ({ compte }) => compte?.au ?? null,
    },
    {
      code: 'ecart',
      genre: 'ECART',
      fr: ['Écart', 'Registre moins publié.'],
      en: ['Gap', 'Register minus published.'],
      lire: ({ ecart, compte }) => enUnite(ecart, compte?.unite),
    },
    {
      code: 'ecart.relatif',
      genre: 'TAUX',
      fr: ['Écart relatif', 'Écart rapporté au chiffre publié.'],
      en: ['Relative gap', 'Gap over the published figure.'],
      lire: ({ ecartRelatif }) => ecartRelatif,
    },
    {
      code: 'auteur',
      genre: 'TEXTE',
      fr: ['Dit par', 'Qui a publié le chiffre.'],
      en: ['Said by', 'Who published the figure.'],
      lire: ({ auteur }) => auteur,
    },
    {
      code: 'publie.le',
      genre: 'TEXTE',
      fr: ['Le', 'Date de la publication, aussi précise que la source.'],
      en: ['On', 'Date of the publication, as precise as the source.'],
      lire: ({ publieLe }) => publieLe,
    },
    {
      code: 'source',
      genre: 'TEXTE',
      fr: ['Source', 'Où le lire.'],
      en: ['Source', 'Where to read it.'],
      lire: ({ source }) => source,
    },
  ],
});
