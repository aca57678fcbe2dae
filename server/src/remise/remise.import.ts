import { INCIDENT_DU_JOUR, retrouverLesCarnets } from '../carnet/carnet.module.ts';
import { annoncer, effets, juger, leJour, type Motif } from '../shared/import.lot.ts';
import type { DefinitionDImport } from '../shared/import.ts';
import { formatDesRemises, TABLE_DES_REMISES } from './remise.format.ts';

const DESIGNER = `
  select l.ligne, l.distributeur, coalesce(l.cohorte, l.public) as cohorte, d.id as distributeur_id, h.nombre, h.id as cohorte_id
  from pg_temp.lecture l
  left join pass.distributeur d on d.code = l.distributeur and d.collectivite_id = l.collectivite_id
  left join lateral (
    select count(*)::int as nombre, (array_agg(h.id))[1] as id from pass.cohorte h
    where h.collectivite_id = l.collectivite_id and (l.public is null or h.public = l.public)
      and case when l.cohorte is null then h.du <= l.jour and coalesce(h.jusqu_au >= l.jour, true)
        else plateforme.sans_accent(h.libelle) = plateforme.sans_accent(l.cohorte) end) h on true
  where l.attendu is null`;

/** Each carnet on the day it is said to be handed over; those that were, as the line says, are left out. */
const REMETTABLES = `
  select l.ligne, l.valeur, l.jour, l.tolere_jusqu_au, l.enregistre_le, l.cohorte, l.public, l.distributeur, r.jour as remis_le,
    r.jour is not null and (r.jour, r.cohorte_id, r.distributeur_id) = (l.jour, l.cohorte_id, l.distributeur_id) as identique,
    a.jour as active_le, greatest(a.enregistre_le, l.carnet_connu) as connu_le, ${INCIDENT_DU_JOUR} as incident, o.publics, h.public as public_admis,
    m.vers is not null and (m.vers = 'OPERATEUR' or (m.vers = 'DISTRIBUTEUR' and m.distributeur_id <> l.distributeur_id)) as ailleurs
  from pg_temp.lecture l
  join pass.commande o on o.id = l.commande_id
  join pass.cohorte h on h.id = l.cohorte_id
  left join pass.remise r on r.lot = l.carnet_lot and r.carnet_id = l.carnet_id
  left join pass.commande_etape a on a.commande_id = l.commande_id and a.etape = 'ACTIVEE'
  left join lateral (select m.vers, m.distributeur_id from pass.deplacement m
    where m.lot = l.carnet_lot and m.carnet_id = l.carnet_id and m.jour <= l.jour order by m.ordre desc limit 1) m on true
  where l.attendu is null`;

const MOTIFS: readonly Motif[] = [
  {
    colonne: 'carnet',
    quand: 'v.remis_le is not null',
    valeur: 'v.valeur',
    attendu: `'un carnet qui n’a pas été remis : il l’a été le ' || ${leJour('v.remis_le')}`,
  },
  {
    colonne: 'carnet',
    quand: 'v.active_le is null or v.active_le > v.jour',
    valeur: 'v.valeur',
    attendu: `'un carnet activé le jour de sa remise (M3)'`,
  },
  {
    colonne: 'carnet',
    quand: 'v.incident is not null',
    valeur: 'v.valeur',
    attendu: `'un carnet que rien n’arrête ce jour-là (' || lower(v.incident) || ')'`,
  },
  {
    colonne: 'distributeur',
    quand: 'v.ailleurs',
    valeur: 'v.distributeur',
    attendu: `'le distributeur qui a ce carnet en stock ce jour-là'`,
  },
  {
    colonne: 'public',
    quand: 'v.publics is not null and v.public_admis <> all (v.publics)',
    valeur: 'v.public_admis',
    attendu: `'un public admis par la commande : ' || array_to_string(v.publics, ', ')`,
  },
  {
    colonne: 'jour',
    quand: 'v.jour > v.tolere_jusqu_au',
    valeur: leJour('v.jour'),
    attendu: `'un jour jusqu’au ' || ${leJour('v.tolere_jusqu_au')} || ', où les pass cessent de servir'`,
  },
  {
    colonne: 'jour',
    quand: 'v.enregistre_le is null and v.jour < $1::date - 30',
    valeur: leJour('v.jour'),
    attendu: `'un jour des 30 derniers ; une reprise d’historique dit en « enregistre_le » quand la source l’a enregistré'`,
  },
  {
    colonne: 'enregistreLe',
    quand: 'v.enregistre_le < v.connu_le',
    valeur: leJour('v.enregistre_le'),
    attendu: `'un jour où l’activation de ce carnet était enregistrée, à partir du ' || ${leJour('v.connu_le')}`,
  },
];

const ECRIRE = [
  `insert into pass.remise (lot, carnet_id, collectivite_id, nombre_de_pass, tolere_jusqu_au, jour, cohorte_id, distributeur_id, evenement, enregistre_le)
   select l.carnet_lot, l.carnet_id, l.collectivite_id, l.taille, l.tolere_jusqu_au, l.jour, l.cohorte_id, l.distributeur_id, a.position,
     coalesce(l.enregistre_le, $1)
   from pg_temp.lecture l join pg_temp.annonce a using (collectivite_id)
   where l.attendu is null and l.effet = 'CREEE' order by l.carnet_lot, l.carnet_id`,
  `insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, distribues)
   select l.collectivite_id, c.commande_id, date_trunc('month', l.achete_le), date_trunc('month', l.jour),
     greatest(l.jour, coalesce(l.enregistre_le, $1)), h.public, sum(l.taille)
   from pg_temp.lecture l
   join pass.carnet c on c.lot = l.carnet_lot and c.id = l.carnet_id
   join pass.cohorte h on h.id = l.cohorte_id
   where l.attendu is null and l.effet = 'CREEE' group by 1, 2, 3, 4, 5, 6`,
];

/** Hand-overs, judged as one at a counter is: a carnet is handed over once, whole, once active. */
export const importDesRemises: DefinitionDImport = {
  genre: 'remises',
  owner: 'pass',
  evenement: null,
  sansPersonne: true,
  formats: [formatDesRemises],
  table: TABLE_DES_REMISES,
  async valider(client, lot) {
    await retrouverLesCarnets(client, lot, { colonne: 'carnet', cle: `k.lot || ' ' || k.id` });
    await juger(client, lot, DESIGNER, [
      {
        colonne: 'distributeur',
        quand: 'v.distributeur_id is null',
        valeur: 'v.distributeur',
        attendu: `'le code d’un distributeur de la collectivité du carnet'`,
      },
      {
        colonne: 'cohorte',
        quand: 'v.nombre = 0',
        valeur: 'v.cohorte',
        attendu: `'une cohorte de la collectivité du carnet, en cours ce jour-là si seul son public est dit'`,
      },
      {
        colonne: 'cohorte',
        quand: 'v.nombre > 1',
        valeur: 'v.cohorte',
        attendu: `'le libellé d’une seule cohorte : ' || v.nombre || ' conviennent'`,
      },
    ]);
    await client.query(
      `update pg_temp.lecture l set distributeur_id = d.distributeur_id, cohorte_id = d.cohorte_id from (${DESIGNER}) d
       where d.ligne = l.ligne`,
    );
  },
  async juger(client, lot) {
    await juger(client, lot, `select * from (${REMETTABLES}) r where not identique`, MOTIFS, [lot.jour]);
  },
  async fusionner(client, lot) {
    await effets(client, `select ligne, 'CREEE' as effet from (${REMETTABLES}) r where not identique`);
    await annoncer(client, lot, {
      owner: 'pass',
      repris: 'remises.reprises',
      nouveau: 'remises.enregistrees',
    });
    for (const ordre of ECRIRE) await client.query(ordre, [lot.jour]);
    return {};
  },
};
