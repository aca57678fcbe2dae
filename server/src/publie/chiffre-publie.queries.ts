import type { List } from '../shared/read.ts';
import { column, expression, many, shape } from '../shared/shape.ts';
import type { ChiffresPubliesArgs, FiltreChiffresPublies } from './chiffre-publie.types.ts';

const versions = shape('statistiques.citation_version', {
  id: column,
  acte: column,
  publieLe: column,
  indicateur: column,
  valeurCitee: column,
  unite: column,
  perimetre: column,
  auteur: column,
  source: column,
  motif: column,
  enregistreLe: column,
});

/** What a count needs of its claim. */
const COMPARE = [
  'rapprochementBrut',
  'valeurMin',
  'valeurMax',
  'unite',
  'retire',
  'sansRapprochement',
] as const;

export const chiffresPublies = shape('statistiques.chiffre_publie', {
  id: column,
  publieLe: column,
  auteur: column,
  indicateur: column,
  valeurMin: expression((c) => `${c}.valeur_min::float8`),
  valeurMax: expression((c) => `${c}.valeur_max::float8`),
  approximatif: column,
  valeurCitee: column,
  unite: column,
  perimetre: column,
  reserve: column,
  source: column,
  retire: column,
  version: column,
  sansRapprochement: column,
  rapprochementBrut: expression((c) => `${c}.rapprochement`),
  rapprochement: COMPARE,
  constat: COMPARE,
  compte: COMPARE,
  ecart: COMPARE,
  ecartRelatif: COMPARE,
  versions: many(
    versions,
    (chiffre, version) => `${version}.citation_id = ${chiffre}.id`,
    (version) => `${version}.evenement, ${version}.id`,
  ),
});

type Arguments = ChiffresPubliesArgs & FiltreChiffresPublies;

const CHERCHES = ['indicateur', 'auteur', 'perimetre', 'reserve', 'source'];

export const listeDesChiffres: List<Omit<Arguments, 'filtre'>> = {
  shape: chiffresPublies,
  orderBy: [
    { field: 'publieLe', sql: (c) => `${c}.publie_le` },
    { field: 'id', sql: (c) => `${c}.id` },
  ],
  where: {
    texte: (c, texte) =>
      `plateforme.sans_accent(concat_ws(' ', ${CHERCHES.map((champ) => `${c}.${champ}`).join(', ')})) like plateforme.motif(${texte})`,
    rapproche: (c, oui) => `(${c}.rapprochement is not null) = ${oui}`,
    retire: (c, oui) => `${c}.retire = ${oui}`,
  },
};
