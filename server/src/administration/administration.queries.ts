import type { ComptesArgs, DemandesArgs, InvitationsArgs } from './administration.inputs.ts';
import type { List } from '../shared/read.ts';
import { column, expression, instant, JOUR, many, one, shape } from '../shared/shape.ts';
import { EN_VIGUEUR } from '../identite/identite.module.ts';

const perimetre = expression((t) => `plateforme.nom_du_perimetre(${t}.perimetre_type, ${t}.perimetre_code)`);

const habilitations = shape('plateforme.habilitation', {
  id: column,
  role: column,
  perimetreType: column,
  perimetreCode: column,
  perimetre,
  du: column,
  jusquAu: column,
  motif: column,
  accordeePar: column,
  retireeLe: expression(
    (h) => `(select r.a_compter_du from plateforme.habilitation_retrait r where r.habilitation_id = ${h}.id)`,
  ),
  enVigueur: expression((h, parameter) => `(${EN_VIGUEUR(h, `${parameter(JOUR)}::date`)})`),
});

const identites = shape('plateforme.compte_identite', {
  id: expression((i) => `${i}.fournisseur`),
  fournisseur: column,
  confirmee: column,
  vueLe: instant('vue_le'),
});

export const comptes = shape('plateforme.compte', {
  id: column,
  pseudonyme: column,
  nom: column,
  courriel: column,
  organisation: column,
  creeLe: instant('cree_le'),
  fermeLe: instant('ferme_le'),
  purgeLe: instant('purge_le'),
  habilitations: many(
    habilitations,
    (compte, h) => `${h}.compte_id = ${compte}.id`,
    (h) => `${h}.id desc`,
  ),
  identites: many(
    identites,
    (compte, i) => `${i}.compte_id = ${compte}.id`,
    (i) => `${i}.fournisseur`,
  ),
});

/** Of some collectivités: what a manager sees of accounts and invitations. */
const chez = (t: string, ids: string): string =>
  `${t}.perimetre_type = 'COLLECTIVITE' and ${t}.perimetre_code in (select c.siren from territoires.collectivite c where c.id = any(${ids}::uuid[]))`;

const recent = (t: string): string => `(-extract(epoch from ${t}.cree_le))::float8`;

export const listeDesComptes: List<ComptesArgs> = {
  shape: { ...comptes, fields: { ...comptes.fields, ordre: expression(recent) } },
  orderBy: [
    { field: 'ordre', sql: recent },
    { field: 'id', sql: (t) => `${t}.id` },
  ],
  where: {
    recherche: (t, motif) =>
      `plateforme.sans_accent(concat_ws(' ', ${t}.pseudonyme, ${t}.nom, ${t}.courriel, ${t}.organisation)) like plateforme.motif(${motif})`,
    role: (t, role, parameter) =>
      `exists (select from plateforme.habilitation h where h.compte_id = ${t}.id and h.role = ${role} and ${EN_VIGUEUR('h', `${parameter(JOUR)}::date`)})`,
    aConfirmer: (t, oui) =>
      `${oui} = exists (select from plateforme.compte_identite i where i.compte_id = ${t}.id and not i.confirmee)`,
    chez: (t, ids) =>
      `exists (select from plateforme.habilitation h where h.compte_id = ${t}.id and ${chez('h', ids)})`,
  },
};

const invitations = shape('plateforme.invitation', {
  id: column,
  courriel: column,
  role: column,
  perimetre,
  motif: column,
  invitePar: column,
  creeLe: instant('cree_le'),
  expireLe: instant('expire_le'),
  etat: expression(
    (
      i,
    ) => `case when ${i}.acceptee_le is not null then 'ACCEPTEE' when ${i}.annulee_le is not null then 'ANNULEE'
      when ${i}.expire_le < clock_timestamp() then 'EXPIREE' else 'ENVOYEE' end`,
  ),
  ordre: expression(recent),
});

export const listeDesInvitations: List<InvitationsArgs> = {
  shape: invitations,
  orderBy: listeDesComptes.orderBy,
  where: {
    chez,
  },
};

const faite = (t: string): string => `(-extract(epoch from ${t}.faite_le))::float8`;

const demandes = shape('plateforme.demande_d_acces', {
  id: column,
  compte: one(comptes, (demande, compte) => `${compte}.id = ${demande}.compte_id`),
  droit: column,
  page: column,
  motif: column,
  faiteLe: instant('faite_le'),
  traiteeLe: instant('traitee_le'),
  acceptee: column,
  reponse: column,
  ordre: expression(faite),
});

export const listeDesDemandes: List<DemandesArgs> = {
  shape: demandes,
  orderBy: [
    { field: 'ordre', sql: faite },
    { field: 'id', sql: (t) => `${t}.id` },
  ],
  where: { ouvertes: (t, oui) => `${oui} = (${t}.traitee_le is null)` },
};
