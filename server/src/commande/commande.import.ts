import type { ClientBase } from 'pg';
import { annoncer, effets, juger, situer } from '../shared/import.lot.ts';
import type { ContexteDeLot, DefinitionDImport } from '../shared/import.ts';
import { TABLE_DES_COMMANDES } from './commande.colonnes.ts';
import { formatDesCommandes } from './commande.format.ts';
import { COMPARER, MOTIFS, NUMEROTER, RAPPROCHER } from './commande.jugement.ts';
import { repartirLesParts } from './commande.parts.ts';

const ENREGISTREE = (jour: string): string =>
  `case when l.enregistre_le is null then $1::date else greatest(l.enregistre_le, ${jour}) end`;

/** Orders, then what is new of their steps and receipts, with what each moves in the counts and in the ledger. */
const ECRIRE = [
  `insert into pass.commande (id, numero, collectivite_id, convention_id, operateur_id, vague, nombre_de_pass, taille_de_carnet,
     valeur_faciale_centimes, achetee_le, valide_jusqu_au, toleree_jusqu_au, fictive, departements, services, publics,
     frais_amont_dix_milliemes, frais_aval_dix_milliemes, tva_dix_milliemes, prestations_centimes, evenement, enregistre_le)
   select l.commande_id, l.cle, l.collectivite_id, v.id, l.operateur_id, l.vague, l.nombre_de_pass, l.taille,
     l.faciale, l.signee_le, l.valide_jusqu_au, l.toleree_jusqu_au, c.fictive, l.departements, l.services, l.publics,
     coalesce(l.amont, t.frais_amont_dix_milliemes, 400), coalesce(l.aval, t.frais_aval_dix_milliemes, 400),
     coalesce(l.tva, t.tva_dix_milliemes, 2000), l.prestations, a.position, coalesce(l.enregistre_le, $1)
   from pg_temp.lecture l
   join pg_temp.annonce a using (collectivite_id)
   join territoires.collectivite c on c.id = l.collectivite_id
   left join territoires.convention v on v.collectivite_id = l.collectivite_id and v.vague = l.vague and v.signee_le <= l.signee_le
   left join lateral (select * from pass.operateur_tarif t where t.operateur_id = l.operateur_id and t.a_compter_du <= l.signee_le
     order by t.a_compter_du desc limit 1) t on true
   where l.attendu is null and l.effet = 'CREEE' order by l.ligne`,
  `create temporary table etape_nouvelle on commit drop as
   select l.ligne, uuidv7() as id, l.commande_id, l.collectivite_id, u.etape, u.jour,
     case u.etape when 'MANDATEE' then l.mandat end as reference, l.nombre_de_pass, a.position, date_trunc('month', l.signee_le)::date as mois_achat,
     l.nombre_de_pass::bigint * l.faciale as valeur, ${ENREGISTREE('u.jour')} as enregistre_le
   from pg_temp.lecture l
   join pg_temp.annonce a using (collectivite_id)
   cross join lateral unnest(l.etapes, l.jours) u(etape, jour)
   where l.attendu is null and l.effet <> 'INCHANGEE'
     and not exists (select from pass.commande_etape s where s.commande_id = l.commande_id and s.etape = u.etape)`,
  `insert into pass.commande_etape (id, commande_id, collectivite_id, etape, jour, reference, nombre_de_pass, evenement, enregistre_le)
   select id, commande_id, collectivite_id, etape, jour, reference, nombre_de_pass, position, enregistre_le
   from pg_temp.etape_nouvelle where etape <> 'ACTIVEE' and $1::date is not null order by ligne, jour`,
  `insert into pass.commande_etape (id, commande_id, collectivite_id, etape, jour, couverte_par, nombre_de_pass, evenement, enregistre_le)
   select n.id, n.commande_id, n.collectivite_id, n.etape, n.jour, m.id, n.nombre_de_pass, n.position, n.enregistre_le
   from pg_temp.etape_nouvelle n join pass.commande_etape m on m.commande_id = n.commande_id and m.etape = 'MANDATEE'
   where n.etape = 'ACTIVEE' and $1::date is not null`,
  `insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, achetes, livres, actives)
   select collectivite_id, commande_id, mois_achat, date_trunc('month', jour), greatest(jour, enregistre_le), 'SANS_OBJET',
     sum(case etape when 'SIGNEE' then nombre_de_pass else 0 end), sum(case etape when 'LIVREE' then nombre_de_pass else 0 end),
     sum(case etape when 'ACTIVEE' then nombre_de_pass else 0 end)
   from pg_temp.etape_nouvelle where etape in ('SIGNEE', 'LIVREE', 'ACTIVEE') and $1::date is not null group by 1, 2, 3, 4, 5`,
  `insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
   select m.operation, n.commande_id, n.collectivite_id, m.debit, m.credit, n.valeur, n.jour, n.position, n.enregistre_le
   from pg_temp.etape_nouvelle n
   join (values ('SIGNEE', 'COMMANDE', 'CREANCE', 'COMMANDES'), ('ACTIVEE', 'ACTIVATION', 'COMMANDES', 'CIRCULATION'))
     m(etape, operation, debit, credit) on m.etape = n.etape where $1::date is not null`,
  `with recu as (
     insert into pass.encaissement (commande_id, collectivite_id, jour, centimes, payeur, reference, evenement, enregistre_le)
     select l.commande_id, l.collectivite_id, l.encaisse_le, l.encaisse, coalesce(l.payeur, left(c.nom, 200)), left(l.reference, 100), a.position,
       ${ENREGISTREE('l.encaisse_le')}
     from pg_temp.lecture l
     join pg_temp.annonce a using (collectivite_id)
     join territoires.collectivite c on c.id = l.collectivite_id
     where l.attendu is null and l.encaisse is not null and l.effet <> 'INCHANGEE'
       and not exists (select from pass.encaissement x where x.commande_id = l.commande_id and x.reference = left(l.reference, 100))
     returning commande_id, collectivite_id, centimes, jour, evenement, enregistre_le)
   insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
   select 'ENCAISSEMENT', commande_id, collectivite_id, 'FONDS', 'CREANCE', centimes, jour, evenement, enregistre_le from recu`,
];

/** Makes the carnets that an import numbers: an order that is known may still lack them. */
export type Fabriquer = (client: ClientBase, lot: ContexteDeLot) => Promise<void>;

/** Orders and their steps, as facts; those of another operator come with the numbers of their carnets. */
export const importDesCommandes = (fabriquer: Fabriquer): DefinitionDImport => ({
  genre: 'commandes',
  owner: 'pass',
  evenement: null,
  formats: [formatDesCommandes],
  table: TABLE_DES_COMMANDES,
  async valider(client, lot) {
    await situer(client, lot);
    await client.query(
      `update pg_temp.lecture l set operateur_id = o.id from pass.operateur o where lower(o.code) = lower(l.operateur)`,
    );
    await juger(client, lot, 'select ligne, operateur, operateur_id from pg_temp.lecture', [
      {
        colonne: 'operateur',
        quand: 'v.operateur_id is null',
        valeur: 'v.operateur',
        attendu: `'le code d’un opérateur connu du registre'`,
      },
    ]);
  },
  async juger(client, lot) {
    await client.query(NUMEROTER);
    await client.query('create index on pg_temp.carnet_lu (numero)');
    await client.query('create index on pg_temp.carnet_lu (ligne)');
    await client.query('analyze pg_temp.carnet_lu');
    await juger(client, lot, RAPPROCHER, MOTIFS);
  },
  async fusionner(client, lot) {
    await effets(client, COMPARER);
    await client.query(
      `update pg_temp.lecture l set commande_id = coalesce((select c.id from pass.commande c where c.numero = l.cle), uuidv7())
       where l.attendu is null`,
    );
    await annoncer(client, lot, {
      owner: 'pass',
      repris: 'commandes.reprises',
      nouveau: 'commandes.importees',
    });
    for (const ordre of ECRIRE) await client.query(ordre, [lot.jour]);
    await repartirLesParts(client);
    await fabriquer(client, lot);
    return {};
  },
});
