import { collectivites, parSiren } from '../collectivite/collectivite.module.ts';
import { conventions } from '../convention/convention.module.ts';
import type { List } from '../shared/read.ts';
import {
  column,
  expression,
  extend,
  inPerimeter,
  joined,
  JOUR,
  many,
  one,
  type Parameter,
  shape,
} from '../shared/shape.ts';
import type { CommandesArgs } from './commande.types.ts';
import { deLOperateur, devis, recherche } from './devis.queries.ts';
import { ETAPES, etapeSuivante, ORDRE } from './etape.rules.ts';
import { operateurs } from './operateur.queries.ts';

/** What was known at the end of the day that is asked about. */
const connu = (fait: string, parameter: Parameter): string =>
  `${fait}.jour <= ${parameter(JOUR)} and ${fait}.enregistre_le <= ${parameter(JOUR)}`;

/** Steps of one day are told apart by their order in the procedure. */
const rank = (etape: string): string =>
  `array_position(string_to_array('${ORDRE.join(',')}', ','), ${etape}.etape)`;

/** Something of the last step that is known of an order. */
const ofLastStep = (sql: string, commande: string, parameter: Parameter): string =>
  `(select ${sql} from pass.commande_etape e where e.commande_id = ${commande}.id and ${connu('e', parameter)}
    order by ${rank('e')} desc limit 1)`;

const lastStep = (commande: string, parameter: Parameter): string =>
  ofLastStep('e.etape', commande, parameter);

/** For each step, something of the one that comes next. */
const selonLaSuivante = (sql: (etape: keyof typeof ETAPES) => string): string =>
  `case e.etape ${ORDRE.map((etape) => {
    const suivante = etapeSuivante(etape);
    return suivante ? `when '${etape}' then ${sql(suivante)}` : '';
  }).join(' ')} end`;

const attendueLe = (c: string): string =>
  selonLaSuivante((etape) => {
    const { delai, delaiOutreMer } = ETAPES[etape];
    if (etape === 'CLOTUREE') return `${c}.valide_jusqu_au + ${delai}`;
    if (delaiOutreMer === undefined) return `e.jour + ${delai}`;
    return `e.jour + case when (select x.outre_mer from territoires.collectivite x where x.id = ${c}.collectivite_id)
      then ${delaiOutreMer} else ${delai} end`;
  });

const etapes = shape('pass.commande_etape', {
  id: column,
  etape: column,
  jour: column,
  reference: column,
  enregistreLe: column,
  par: joined(
    (etape, evenement) =>
      `left join pass.evenement ${evenement} on ${evenement}.position = ${etape}.evenement`,
    (evenement) => `coalesce(${evenement}.agent, ${evenement}.acteur, 'registre')`,
  ),
});

const parts = shape('pass.commande_part', {
  id: expression((p) => `${p}.commande_id || '-' || ${p}.rang`),
  rang: column,
  genre: column,
  financeur: column,
  centimes: column,
});

const encaissements = shape('pass.encaissement', {
  id: column,
  jour: column,
  centimes: column,
  payeur: column,
  reference: column,
  enregistreLe: column,
});

export const commandes = shape('pass.commande', {
  id: column,
  numero: column,
  vague: column,
  nombreDePass: column,
  tailleDeCarnet: column,
  valeurFacialeCentimes: column,
  valeurCentimes: column,
  acheteeLe: column,
  valideJusquAu: column,
  tolereeJusquAu: column,
  fictive: column,
  departements: column,
  services: column,
  publics: column,
  fraisAmontDixMilliemes: column,
  fraisAvalDixMilliemes: column,
  tvaDixMilliemes: column,
  prestationsCentimes: column,
  prix: ['valeurCentimes', 'fraisAmontDixMilliemes', 'tvaDixMilliemes', 'prestationsCentimes'],
  etat: expression((c, parameter) => `coalesce(${lastStep(c, parameter)}, 'DEVIS')`),
  joursDansLEtat: expression(
    (c, parameter) =>
      `greatest(coalesce(${parameter(JOUR)}::date - ${ofLastStep('e.jour', c, parameter)}, 0), 0)`,
  ),
  prochaineEtape: expression((c, parameter) =>
    ofLastStep(
      selonLaSuivante((etape) => `'${etape}'`),
      c,
      parameter,
    ),
  ),
  prochainResponsable: expression((c, parameter) =>
    ofLastStep(
      selonLaSuivante((etape) => `'${ETAPES[etape].responsable}'`),
      c,
      parameter,
    ),
  ),
  attendueLe: expression((c, parameter) => ofLastStep(attendueLe(c), c, parameter)),
  enRetard: expression(
    (c, parameter) =>
      `coalesce(${ofLastStep(attendueLe(c), c, parameter)} < ${parameter(JOUR)}::date, false)`,
  ),
  collectivite: one(collectivites),
  convention: one(conventions),
  operateur: one(operateurs),
  devis: one(devis),
  etapes: many(
    etapes,
    (commande, etape, parameter) => `${etape}.commande_id = ${commande}.id and ${connu(etape, parameter)}`,
    rank,
  ),
  parts: many(
    parts,
    (commande, part) => `${part}.commande_id = ${commande}.id`,
    (part) => `${part}.rang`,
  ),
  encaissements: many(
    encaissements,
    (commande, recu, parameter) => `${recu}.commande_id = ${commande}.id and ${connu(recu, parameter)}`,
    (recu) => `${recu}.jour, ${recu}.id`,
  ),
  encaisseCentimes: expression(
    (c, parameter) =>
      `coalesce((select sum(e.centimes) from pass.encaissement e
        where e.commande_id = ${c}.id and ${connu('e', parameter)}), 0)::bigint`,
  ),
  nombreDeCarnets: expression(
    (c, parameter) =>
      `(select count(*)::integer from pass.carnet k where k.commande_id = ${c}.id and k.enregistre_le <= ${parameter(JOUR)})`,
  ),
});

/** What the room adds to another room's type. */
extend(collectivites, {
  commandes: many(
    commandes,
    (collectivite, commande, parameter) =>
      `${commande}.collectivite_id = ${collectivite}.id and ${inPerimeter(`${commande}.collectivite_id`, parameter)}`,
    (commande) => `${commande}.achetee_le, ${commande}.numero`,
  ),
});

export const listeDesCommandes: List<CommandesArgs> = {
  shape: commandes,
  orderBy: [{ field: 'numero', sql: (c) => `${c}.numero` }],
  owner: (c) => `${c}.collectivite_id`,
  where: {
    collectivite: parSiren,
    etape: (c, etape, parameter) => `${lastStep(c, parameter)} = ${etape}`,
    operateur: deLOperateur,
    vague: (c, vague) => `${c}.vague = ${vague}`,
    recherche,
    au: (c, au) => `${c}.achetee_le <= ${au} and ${c}.enregistre_le <= ${au}`,
  },
};
