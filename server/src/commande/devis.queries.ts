import { collectivites, parSiren } from '../collectivite/collectivite.module.ts';
import { conventions } from '../convention/convention.module.ts';
import type { List } from '../shared/read.ts';
import { column, expression, joined, one, shape } from '../shared/shape.ts';
import type { DevisArgs } from './devis.types.ts';
import { operateurs } from './operateur.queries.ts';

const etat = (d: string): string => `case
  when exists (select from pass.devis_fin f where f.devis_id = ${d}.id) then 'ABANDONNE'
  when exists (select from pass.commande c where c.devis_id = ${d}.id) then 'SIGNE' else 'EN_ATTENTE' end`;

const deLaFin =
  (colonne: string) =>
  (d: string): string =>
    `(select f.${colonne} from pass.devis_fin f where f.devis_id = ${d}.id)`;

export const devis = shape('pass.devis', {
  id: column,
  numero: column,
  etat: expression(etat),
  vague: column,
  nombreDePass: column,
  tailleDeCarnet: column,
  valeurFacialeCentimes: column,
  valeurCentimes: column,
  etabliLe: column,
  valideJusquAu: column,
  tolereeJusquAu: column,
  departements: column,
  services: column,
  publics: column,
  fraisAmontDixMilliemes: column,
  fraisAvalDixMilliemes: column,
  tvaDixMilliemes: column,
  prestationsCentimes: column,
  prix: ['valeurCentimes', 'fraisAmontDixMilliemes', 'tvaDixMilliemes', 'prestationsCentimes'],
  collectivite: one(collectivites),
  convention: one(conventions),
  operateur: one(operateurs),
  numeroDeCommande: expression((d) => `(select c.numero from pass.commande c where c.devis_id = ${d}.id)`),
  par: joined(
    (d, evenement) => `left join pass.evenement ${evenement} on ${evenement}.position = ${d}.evenement`,
    (evenement) => `coalesce(${evenement}.agent, ${evenement}.acteur, 'registre')`,
  ),
  abandonneLe: expression(deLaFin('jour')),
  motifDAbandon: expression(deLaFin('motif')),
});

/** Orders and quotes are searched alike: by number, or by the name of who buys. */
export const recherche = (c: string, texte: string): string =>
  `(lower(${c}.numero) like plateforme.motif(${texte}) or exists (select from territoires.collectivite x
    where x.id = ${c}.collectivite_id and plateforme.sans_accent(x.nom) like plateforme.motif(${texte})))`;

export const deLOperateur = (c: string, code: string): string =>
  `${c}.operateur_id = (select x.id from pass.operateur x where x.code = ${code})`;

export const listeDesDevis: List<DevisArgs> = {
  shape: devis,
  orderBy: [{ field: 'numero', sql: (d) => `${d}.numero` }],
  descending: true,
  owner: (d) => `${d}.collectivite_id`,
  where: {
    collectivite: parSiren,
    operateur: deLOperateur,
    vague: (d, vague) => `${d}.vague = ${vague}`,
    etat: (d, voulu) => `${etat(d)} = ${voulu}`,
    recherche,
  },
};
