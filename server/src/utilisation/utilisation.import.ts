import { retrouverLesCarnets } from '../carnet/carnet.module.ts';
import { annoncer, effets, juger } from '../shared/import.lot.ts';
import type { ContexteDeLot, DefinitionDImport } from '../shared/import.ts';
import { parCarnet, parNumero, TABLE_DES_UTILISATIONS } from './utilisation.format.ts';
import { COMPARER, JUGEABLES, LIEUX_LUS, MOTIFS } from './utilisation.jugement.ts';

const NOUVELLES = `pg_temp.lecture l join pg_temp.annonce a using (collectivite_id)
   join pass.commande o on o.id = l.commande_id
   join pass.remise r on r.lot = l.carnet_lot and r.carnet_id = l.carnet_id
   join pass.cohorte h on h.id = r.cohorte_id
   where l.attendu is null`;
const CREEES = `${NOUVELLES} and l.effet = 'CREEE'`;
/** The payments of the lines: of uses that enter, and of those that had none. */
const PAYEES = `${NOUVELLES} and l.effet <> 'INCHANGEE' and l.paye_le is not null`;

const LE = 'coalesce(l.enregistre_le, $1::date)';
const PAIEMENT_LE = 'coalesce(l.paiement_enregistre_le, greatest(l.enregistre_le, l.paye_le))';

const ECRIRE = [
  `insert into pass.utilisation (lot, carnet_id, rang, usage, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au,
     lieu_id, jour, service, minutes, prix_centimes, part_pass_centimes, evenement, enregistre_le)
   select l.carnet_lot, l.carnet_id, l.rang, l.usage, l.collectivite_id, l.taille, r.jour, l.tolere_jusqu_au,
     l.lieu_id, l.jour, l.service, l.minutes, l.prix, l.part, a.position, ${LE}
   from ${CREEES} order by l.carnet_lot, l.carnet_id, l.rang`,
  `insert into pass.reglement_ligne (lot, carnet_id, rang, usage, collectivite_id, jour, centimes, frais_centimes, structure_id, evenement, enregistre_le)
   select l.carnet_lot, l.carnet_id, l.rang, l.usage, l.collectivite_id, l.paye_le, coalesce(l.montant_paye, l.part), l.frais, l.structure_id,
     a.position, ${PAIEMENT_LE}
   from ${PAYEES} and $1::date is not null order by l.carnet_lot, l.carnet_id, l.rang`,
  `insert into pass.mouvement (collectivite_id, mois_achat, mois, public, utilises, rembourses)
   select l.collectivite_id, date_trunc('month', l.achete_le), date_trunc('month', l.jour), h.public, count(*), 0
   from ${CREEES} group by 1, 2, 3, 4
   union all
   select l.collectivite_id, date_trunc('month', l.achete_le), date_trunc('month', l.paye_le), h.public, 0, count(*)
   from ${PAYEES} and $1::date is not null group by 1, 2, 3, 4`,
  `insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
   select * from (
     select 'UTILISATION', l.commande_id, l.collectivite_id, 'CIRCULATION', e.credit, sum(e.centimes) as centimes, l.jour, a.position, ${LE}
     from pg_temp.lecture l join pg_temp.annonce a using (collectivite_id) join pass.commande o on o.id = l.commande_id
     cross join lateral (values ('STRUCTURES', l.part), ('RELIQUATS', o.valeur_faciale_centimes - l.part)) e(credit, centimes)
     where l.attendu is null and l.effet = 'CREEE' group by 2, 3, 5, 7, 8, 9
     union all
     select 'CONTRE_PAIEMENT', l.commande_id, l.collectivite_id, 'STRUCTURES', e.credit, sum(e.centimes), l.paye_le, a.position, ${PAIEMENT_LE}
     from pg_temp.lecture l join pg_temp.annonce a using (collectivite_id)
     cross join lateral (values ('FONDS', coalesce(l.montant_paye, l.part) - l.frais), ('FRAIS', l.frais)) e(credit, centimes)
     where l.attendu is null and l.effet <> 'INCHANGEE' and l.paye_le is not null group by 2, 3, 5, 7, 8, 9) e
   where e.centimes > 0`,
];

/** The column that says which pass was used. */
const numeroLu = ({ presente }: ContexteDeLot): string => (presente('pass') ? 'pass' : 'carnet');

/** Uses, judged as one at a desk is: exactly once, and, of a history taken over, with what was paid for them. */
export const importDesUtilisations: DefinitionDImport = {
  genre: 'utilisations',
  owner: 'pass',
  evenement: null,
  sansPersonne: true,
  formats: [parNumero, parCarnet],
  table: TABLE_DES_UTILISATIONS,
  async valider(client, lot) {
    await retrouverLesCarnets(client, lot, numeroLu(lot));
    await client.query(
      `update pg_temp.lecture set cle = carnet_lot || ' ' || carnet_id || ' ' || rang where attendu is null`,
    );
    await client.query(LIEUX_LUS);
    try {
      await client.query(
        `update pg_temp.lecture l set lieu_id = x.id, structure_id = x.structure_id from pg_temp.lieu_lu x
         where x.siret is not distinct from l.siret and x.lieu is not distinct from l.lieu and x.nombre = 1`,
      );
      await juger(
        client,
        lot,
        `select l.ligne, coalesce(l.lieu, l.siret) as lieu, l.lieu_id, x.nombre from pg_temp.lecture l
         left join pg_temp.lieu_lu x on x.siret is not distinct from l.siret and x.lieu is not distinct from l.lieu`,
        [
          {
            colonne: 'lieu',
            quand: 'v.lieu_id is null and coalesce(v.nombre, 0) = 0',
            valeur: 'v.lieu',
            attendu: `'un lieu connu du registre : SIRET et nom, identifiant ou clé de source'`,
          },
          {
            colonne: 'lieu',
            quand: 'v.lieu_id is null',
            valeur: 'v.lieu',
            attendu: `'le nom d’un seul lieu de cette structure : ' || v.nombre || ' conviennent'`,
          },
        ],
      );
    } finally {
      await client.query('drop table if exists pg_temp.lieu_lu').catch(() => undefined);
    }
  },
  async fusionner(client, lot) {
    await client.query('analyze pg_temp.lecture');
    const motifs = MOTIFS.map((motif) =>
      motif.colonne === 'pass' ? { ...motif, colonne: numeroLu(lot) } : motif,
    );
    await juger(client, lot, JUGEABLES, motifs, [lot.jour]);
    await effets(client, COMPARER);
    await client.query(
      `update pg_temp.lecture l set part = v.part_retenue, usage = coalesce(v.deja_usage, 1 + v.annulations) from (${JUGEABLES}) v
       where v.ligne = l.ligne and l.effet <> 'INCHANGEE'`,
    );
    await annoncer(client, lot, {
      owner: 'pass',
      repris: 'utilisations.reprises',
      nouveau: 'utilisations.enregistrees',
    });
    for (const ordre of ECRIRE) await client.query(ordre, [lot.jour]);
    return {};
  },
};
