import { parse } from 'graphql';
import { type Cellule, jour } from '../feuille/feuille.module.ts';
import { EtatDeLabel, GenreDeLabel, SiteDeLieu } from '../lieu/lieu.module.ts';
import { type Adresse, type Demande, enMots, lireZone } from '../page/page.module.ts';
import { GENRES_DE_LABEL, MOTS } from './lieux.mots.ts';
import { vueDeListe } from './listes.ts';

interface Lieu {
  readonly id: string;
  readonly nom: string;
  readonly communeNom: string;
  readonly communeCode: string;
  readonly departementCode: string;
  readonly itinerant: boolean;
  readonly site: SiteDeLieu;
  readonly etatPassNumerique: EtatDeLabel | null;
  readonly etatFranceServices: EtatDeLabel | null;
  /** Absent when it is too small to be told to its reader. */
  readonly nombreDUtilisations: number | null;
}

const parmi = <T extends string>(valeurs: Readonly<Record<string, T>>, dite: string | undefined): T | null =>
  Object.values(valeurs).find((une) => une === dite) ?? null;

/** What an address narrows the list by. */
const lus = ({ parametres }: Pick<Adresse, 'parametres'>) => ({
  recherche: parametres['q']?.trim() || null,
  departement: /^dep:(\w+)$/u.exec(parametres['t'] ?? '')?.[1] ?? null,
  commune: parametres['f.commune'] ?? null,
  genre: parmi(GenreDeLabel, parametres['f.genre']),
  etat: parmi(EtatDeLabel, parametres['f.etat']),
  site: parmi(SiteDeLieu, parametres['f.site']),
  itinerant: parametres['f.itinerant'] === undefined ? null : parametres['f.itinerant'] === 'true',
  zone: lireZone(parametres['zone'] ?? ''),
  structure: parametres['f.structure'] ?? null,
  finAvant: parametres['f.fin'] ?? null,
  sansSiret: parametres['f.siret'] === 'sans' || null,
  retire: parametres['f.registre'] === 'sortis' || null,
});

/** The filter of the list of places, as the API takes it: what else is read of the same places is read by it. */
export const filtreDesLieux = (adresse: Adresse): Readonly<Record<string, unknown>> => lus(adresse);

async function titreDe(demande: Demande): Promise<readonly string[]> {
  const { adresse, langue, context } = demande;
  const mots = MOTS[langue];
  const filtre = lus(adresse);
  const { itinerant, finAvant } = filtre;
  const dits = [
    filtre.departement && (await enMots(adresse, langue, context)).territoire,
    filtre.commune && `${mots.commune}${filtre.commune}`,
    filtre.etat && mots.etat[filtre.etat][1],
    filtre.genre && mots.label(GENRES_DE_LABEL[filtre.genre]),
    filtre.site && mots[filtre.site],
    itinerant === null ? null : mots[itinerant ? 'true' : 'false'],
    filtre.recherche && mots.cite(filtre.recherche),
    finAvant && mots.finAvant(jour(finAvant, langue)),
    filtre.zone && mots.zone,
    filtre.structure && mots.structure,
    filtre.sansSiret && mots.sansSiret,
    filtre.retire && mots.sortis,
  ];
  return [mots.titre, ...dits.filter((un) => un !== null)];
}

const etat = (lu: EtatDeLabel | null, { langue }: Demande): Cellule => (lu ? MOTS[langue].etat[lu][0] : null);

/** Places and the state of their labels this day, by name. */
export const lieux = vueDeListe<Lieu>({
  chemin: /^\/lieux-labellises$/u,
  connus: [
    't',
    'zone',
    'f.commune',
    'f.genre',
    'f.etat',
    'f.site',
    'f.itinerant',
    'f.structure',
    'f.fin',
    'f.siret',
    'f.registre',
    'q',
  ],
  droit: null,
  document: parse(`
    query LieuxAExporter($apres: String, $filtre: FiltreLieux) {
      liste: lieux(first: 100, after: $apres, filtre: $filtre) {
        totalCount pageInfo { hasNextPage endCursor }
        edges { node {
          id nom communeNom communeCode departementCode itinerant site
          etatPassNumerique etatFranceServices nombreDUtilisations
        } }
      }
    }
  `),
  variables: ({ adresse }) => ({ filtre: lus(adresse) }),
  titre: titreDe,
  colonnes: [
    {
      code: 'lieu',
      genre: 'TEXTE',
      fr: ['Lieu', 'Nom du lieu.'],
      en: ['Place', 'Name of the place.'],
      lire: ({ nom }) => nom,
    },
    {
      code: 'commune',
      genre: 'TEXTE',
      sousLeNom: true,
      fr: ['Commune', 'Commune du lieu.'],
      en: ['Municipality', 'Municipality of the place.'],
      lire: ({ communeNom }) => communeNom,
    },
    {
      code: 'insee',
      genre: 'TEXTE',
      fr: ['Code INSEE', 'Code officiel de la commune.'],
      en: ['INSEE code', 'Official code of the municipality.'],
      donneesSeules: true,
      lire: ({ communeCode }) => communeCode,
    },
    {
      code: 'departement',
      genre: 'TEXTE',
      sousLeNom: true,
      fr: ['Département', 'Code du département.'],
      en: ['Département', 'Code of the département.'],
      lire: ({ departementCode }) => departementCode,
    },
    {
      code: 'pass.numerique',
      genre: 'TEXTE',
      fr: ['Pass numérique', 'État du label ce jour ; vide si le lieu ne l’a jamais eu.'],
      en: ['Pass numérique', 'State of the label today; empty when the place never had it.'],
      lire: ({ etatPassNumerique }, demande) => etat(etatPassNumerique, demande),
    },
    {
      code: 'france.services',
      genre: 'TEXTE',
      fr: ['France Services', 'État du label ce jour ; vide si le lieu ne l’a jamais eu.'],
      en: ['France Services', 'State of the label today; empty when the place never had it.'],
      lire: ({ etatFranceServices }, demande) => etat(etatFranceServices, demande),
    },
    {
      code: 'site',
      genre: 'TEXTE',
      fr: ['Site', 'Site principal de sa structure, ou antenne.'],
      en: ['Site', 'Main site of its structure, or branch.'],
      lire: ({ site }, { langue }) => MOTS[langue].site[site],
    },
    {
      code: 'itinerant',
      genre: 'TEXTE',
      fr: ['Itinérant', 'S’il se déplace.'],
      en: ['Travelling', 'Whether it moves about.'],
      lire: ({ itinerant }, { langue }) => MOTS[langue][itinerant ? 'oui' : 'non'],
    },
    {
      code: 'pass.utilises',
      genre: 'NOMBRE',
      unite: 'pass',
      fr: ['Pass utilisés', 'Pass utilisés dans ce lieu depuis le début.'],
      en: ['Passes used', 'Passes used in this place since the beginning.'],
      lire: ({ nombreDUtilisations }) => nombreDUtilisations ?? { masque: 'SECRET' },
    },
    {
      code: 'id',
      genre: 'TEXTE',
      fr: ['Identifiant', 'Identifiant du lieu dans ce registre ; il ne change jamais.'],
      en: ['Identifier', 'Identifier of the place in this register; it never changes.'],
      cle: true,
      donneesSeules: true,
      lire: ({ id }) => id,
    },
  ],
});
