import { retrouverLesCarnets } from '../carnet/carnet.module.ts';
import { annoncer, effets, juger, type Motif } from '../shared/import.lot.ts';
import type { ContexteDeLot, DefinitionDImport } from '../shared/import.ts';
import { parCarnet, parNumero, TABLE_DES_UTILISATIONS } from './utilisation.format.ts';
import { ENTRANTES, JUGEABLES, LIEUX_LUS, MOTIFS } from './utilisation.jugement.ts';

const CREEES = `pg_temp.entree e join pg_temp.annonce a using (collectivite_id) where e.effet = 'CREEE'`;
/** The payments of the lines: of uses that enter, and of those that had none. */
const PAYEES = `pg_temp.entree e join pg_temp.annonce a using (collectivite_id) where e.paye_le is not null`;

const LE = 'coalesce(e.enregistre_le, $1::date)';
const PAIEMENT_LE = 'coalesce(e.paiement_enregistre_le, greatest(e.enregistre_le, e.paye_le))';
const PAYE = 'coalesce(e.montant_paye, e.part_retenue)';

const ECRIRE = [
  `insert into pass.utilisation (lot, carnet_id, rang, usage, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au,
     lieu_id, jour, service, minutes, prix_centimes, part_pass_centimes, evenement, enregistre_le)
   select e.carnet_lot, e.carnet_id, e.rang, e.usage, collectivite_id, e.taille, e.remis_le, e.tolere_jusqu_au,
     e.lieu_id, e.jour, e.service, e.minutes, e.prix, e.part_retenue, a.position, ${LE}
   from ${CREEES} order by e.carnet_lot, e.carnet_id, e.rang`,
  `insert into pass.reglement_ligne (lot, carnet_id, rang, usage, collectivite_id, jour, centimes, frais_centimes, structure_id, evenement, enregistre_le)
   select e.carnet_lot, e.carnet_id, e.rang, e.usage, collectivite_id, e.paye_le, ${PAYE}, e.frais, e.structure_id,
     a.position, ${PAIEMENT_LE}
   from ${PAYEES} and $1::date is not null order by e.carnet_lot, e.carnet_id, e.rang`,
  `insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, utilises, rembourses)
   select collectivite_id, e.commande_id, date_trunc('month', e.achete_le), date_trunc('month', e.jour), greatest(e.jour, ${LE}), e.public,
     count(*), 0
   from ${CREEES} and $1::date is not null group by 1, 2, 3, 4, 5, 6
   union all
   select collectivite_id, e.commande_id, date_trunc('month', e.achete_le), date_trunc('month', e.paye_le), greatest(e.paye_le, ${PAIEMENT_LE}),
     e.public, 0, count(*)
   from ${PAYEES} group by 1, 2, 3, 4, 5, 6`,
  `insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
   select * from (
     select 'UTILISATION', e.commande_id, collectivite_id, 'CIRCULATION', m.credit, sum(m.centimes) as centimes, e.jour, a.position, ${LE}
     from pg_temp.entree e join pg_temp.annonce a using (collectivite_id)
     cross join lateral (values ('STRUCTURES', e.part_retenue), ('RELIQUATS', e.faciale - e.part_retenue)) m(credit, centimes)
     where e.effet = 'CREEE' group by 2, 3, 5, 7, 8, 9
     union all
     select 'CONTRE_PAIEMENT', e.commande_id, collectivite_id, 'STRUCTURES', m.credit, sum(m.centimes), e.paye_le, a.position, ${PAIEMENT_LE}
     from pg_temp.entree e join pg_temp.annonce a using (collectivite_id)
     cross join lateral (values ('FONDS', ${PAYE} - e.frais), ('FRAIS', e.frais)) m(credit, centimes)
     where e.paye_le is not null group by 2, 3, 5, 7, 8, 9) groupees
   where centimes > 0`,
];

/** The column that says which pass was used. */
const numeroLu = ({ presente }: ContexteDeLot): string => (presente('pass') ? 'pass' : 'carnet');

/** Lines whose place is not one, and only one. */
const SANS_LIEU = `
  select l.ligne, coalesce(l.lieu, l.siret) as lieu, coalesce(x.nombre, 0) as nombre from pg_temp.lecture l
  left join pg_temp.lieu_lu x on x.siret = coalesce(l.siret, '') and x.lieu = coalesce(l.lieu, '')
  where x.nombre is distinct from 1`;

const INTROUVABLES: readonly Motif[] = [
  {
    colonne: 'lieu',
    quand: 'v.nombre = 0',
    valeur: 'v.lieu',
    attendu: `'un lieu connu du registre : SIRET et nom, identifiant ou clé de source'`,
  },
  {
    colonne: 'lieu',
    quand: 'v.nombre > 1',
    valeur: 'v.lieu',
    attendu: `'le nom d’un seul lieu de cette structure : ' || v.nombre || ' conviennent'`,
  },
];

/** Uses, judged as one at a desk is: exactly once, and, of a history taken over, with what was paid for them. */
export const importDesUtilisations: DefinitionDImport = {
  genre: 'utilisations',
  owner: 'pass',
  evenement: null,
  sansPersonne: true,
  formats: [parNumero, parCarnet],
  table: TABLE_DES_UTILISATIONS,
  async valider(client, lot) {
    await client.query(LIEUX_LUS);
    try {
      await juger(client, lot, SANS_LIEU, INTROUVABLES);
      await retrouverLesCarnets(client, lot, {
        colonne: numeroLu(lot),
        cle: `k.lot || ' ' || k.id || ' ' || l.rang`,
        aussi: {
          valeurs: ', lieu_id = y.id, structure_id = y.structure_id',
          table: 'pg_temp.lieu_lu y',
          quand: `y.siret = coalesce(l.siret, '') and y.lieu = coalesce(l.lieu, '')`,
        },
      });
    } finally {
      await client.query('drop table if exists pg_temp.lieu_lu').catch(() => undefined);
    }
  },
  async juger(client, lot) {
    const motifs = MOTIFS.map((motif) =>
      motif.colonne === 'pass' ? { ...motif, colonne: numeroLu(lot) } : motif,
    );
    await client.query('analyze pg_temp.lecture');
    await client.query(`create temporary table jugee on commit drop as ${JUGEABLES}`);
    await juger(client, lot, 'select * from pg_temp.jugee', motifs, [lot.jour]);
  },
  async fusionner(client, lot) {
    await client.query('analyze pg_temp.jugee');
    await client.query(ENTRANTES);
    await effets(client, 'select ligne, effet from pg_temp.entree');
    await annoncer(client, lot, {
      owner: 'pass',
      repris: 'utilisations.reprises',
      nouveau: 'utilisations.enregistrees',
    });
    for (const ordre of ECRIRE) await client.query(ordre, [lot.jour]);
    return {};
  },
};
