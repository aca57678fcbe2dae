import { coordonnees } from '../banque/banque.module.ts';
import { collectivites } from '../collectivite/collectivite.module.ts';
import { operateurs } from '../commande/commande.module.ts';
import { lieux, structures } from '../lieu/lieu.module.ts';
import type { PageArgs } from '../shared/connection.ts';
import type { List } from '../shared/read.ts';
import { column, count, expression, joined, one, shape } from '../shared/shape.ts';
import type { ContrePaiementsArgs } from './contre-paiement.types.ts';

const net = expression((t) => `${t}.centimes - ${t}.frais_centimes + ${t}.ajustements_centimes`);

export const contrePaiements = shape('pass.contre_paiement', {
  id: column,
  numero: column,
  mois: column,
  jour: column,
  nombreDeLignes: column,
  centimes: column,
  fraisCentimes: column,
  ajustementsCentimes: column,
  netCentimes: net,
  nombreDeVirements: count('pass.virement', (c, v) => `${v}.contre_paiement_id = ${c}.id`),
  empreinte: column,
  operateur: one(operateurs),
});

const virements = shape('pass.virement', {
  id: expression((v) => `${v}.contre_paiement_id || ' ' || ${v}.structure_id`),
  nombreDeLignes: column,
  centimes: column,
  fraisCentimes: column,
  ajustementsCentimes: column,
  netCentimes: column,
  structure: one(structures),
  coordonnees: one(coordonnees, (v, c) => `${c}.id = ${v}.coordonnees_id`),
  contrePaiement: one(contrePaiements, (v, c) => `${c}.id = ${v}.contre_paiement_id`),
});

const DE_L_USAGE = ['lot', 'carnet_id', 'rang', 'usage'] as const;
const memeUsage = (une: string, autre: string): string =>
  DE_L_USAGE.map((cle) => `${une}.${cle} = ${autre}.${cle}`).join(' and ');
const deLUsage = (colonne: string) =>
  joined(
    (l, u) => `join pass.utilisation ${u} on ${memeUsage(u, l)}`,
    (u) => `${u}.${colonne}`,
  );
const idDeLigne = (l: string): string =>
  `${l}.lot || '-' || ${l}.carnet_id || '-' || ${l}.rang || '-' || ${l}.usage`;

const lignes = shape('pass.reglement_ligne', {
  id: expression(idDeLigne),
  utiliseLe: deLUsage('jour'),
  jour: column,
  service: deLUsage('service'),
  centimes: column,
  fraisCentimes: column,
  netCentimes: expression((l) => `${l}.centimes - ${l}.frais_centimes`),
  collectivite: one(collectivites),
  lieu: one(
    lieux,
    (l, lieu) => `${lieu}.id = (select u.lieu_id from pass.utilisation u where ${memeUsage('u', l)})`,
  ),
});

export const ajustements = shape('pass.ajustement', {
  id: column,
  centimes: column,
  motif: column,
  jour: column,
  ligne: expression((a) => idDeLigne(a)),
  structure: one(structures),
  collectivite: one(collectivites),
  contrePaiement: one(
    contrePaiements,
    (a, c) =>
      `${c}.id = (select r.contre_paiement_id from pass.ajustement_regle r where r.ajustement_id = ${a}.id)`,
  ),
});

export const listeDesContrePaiements: List<ContrePaiementsArgs> = {
  shape: contrePaiements,
  descending: true,
  orderBy: [
    { field: 'mois', sql: (c) => `${c}.mois` },
    { field: 'numero', sql: (c) => `${c}.numero` },
  ],
  where: {
    operateur: (c, code) => `${c}.operateur_id = (select o.id from pass.operateur o where o.code = ${code})`,
  },
};

interface DeLaClotureArgs extends PageArgs {
  contrePaiement?: string;
  structure?: string;
  au?: string;
}

/** « As known on »: what was recorded by a day. */
const connu = (table: string, jour: string): string => `${table}.enregistre_le <= ${jour}::date`;
const de =
  (champ: string) =>
  (table: string, id: string): string =>
    `${table}.${champ} = ${id}`;

/** Transfers of a closing, or of a structure: the largest first. */
export const listeDesVirements: List<DeLaClotureArgs> = {
  shape: virements,
  descending: true,
  orderBy: [
    { field: 'netCentimes', sql: (v) => `${v}.net_centimes` },
    { field: 'id', sql: (v) => `(${v}.contre_paiement_id || ' ' || ${v}.structure_id)` },
  ],
  where: { contrePaiement: de('contre_paiement_id'), structure: de('structure_id'), au: connu },
};

export const listeDesLignes: List<Omit<DeLaClotureArgs, 'au'> & PageArgs> = {
  shape: lignes,
  orderBy: [{ field: 'id', sql: (l) => `(${idDeLigne(l)})` }],
  where: { contrePaiement: de('contre_paiement_id'), structure: de('structure_id') },
};

/** Adjustments of a structure, the last first. */
export const listeDesAjustements: List<Omit<DeLaClotureArgs, 'contrePaiement'> & PageArgs> = {
  shape: ajustements,
  descending: true,
  orderBy: [{ field: 'id', sql: (a) => `${a}.id` }],
  where: { structure: de('structure_id'), au: connu },
};
