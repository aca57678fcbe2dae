import type { Context } from '../shared/context.ts';
import { auNomDe } from '../shared/mur.ts';
import type { Row } from '../shared/statement.ts';

const REGLE = 'u.regle_le <= $3::date and u.regle_enregistre_le <= $3::date';

const RELEVE = `
  select f.*, a.ajustements as "ajustementsCentimes",
    case when f."nombreEnAttente" > 0 then case when pass.coordonnees_du_jour($1, $3) is not null then 'MOIS_OUVERT'
      else coalesce((select case v.verdict when 'VERIFIEES' then 'DELAI' when 'REFUSEES' then 'COORDONNEES_REFUSEES' else 'COORDONNEES_A_VERIFIER' end
        from pass.coordonnees_bancaires c left join pass.coordonnees_verification v on v.coordonnees_id = c.id and v.jour <= $3::date
        where c.structure_id = $1 and c.jour <= $3::date order by c.declarees_a desc, c.id desc limit 1), 'COORDONNEES_ABSENTES') end end as raison
  from (
    select count(*)::int as "nombreDUsages", coalesce(sum(u.part_pass_centimes), 0)::bigint as "usagesCentimes",
      count(*) filter (where ${REGLE})::int as "nombreRegle",
      coalesce(sum(u.centimes) filter (where ${REGLE}), 0)::bigint as "regleCentimes",
      coalesce(sum(u.frais_centimes) filter (where ${REGLE}), 0)::bigint as "fraisCentimes",
      count(*) filter (where (${REGLE}) is not true)::int as "nombreEnAttente",
      coalesce(sum(u.part_pass_centimes) filter (where (${REGLE}) is not true), 0)::bigint as "enAttenteCentimes"
    from pass.usage_regle u
    where u.structure_id = $1 and ($2::date is null or u.jour >= $2::date) and u.jour <= $3::date and u.enregistre_le <= $3::date
      and (u.reprise_le is null or u.reprise_le > $3::date)) f,
    (select coalesce(sum(j.centimes), 0)::bigint as ajustements from pass.ajustement j
     where j.structure_id = $1 and ($2::date is null or j.jour >= $2::date) and j.enregistre_le <= $3::date) a
  where ${auNomDe('$4')}`;

/** What a structure did and was paid over a period, as known on its last day. */
export async function lireReleve(
  { read }: Context,
  { structure, du, au }: { readonly structure: string; readonly du: string | null; readonly au: string },
): Promise<Row> {
  const values = [structure, du, au, read.lecteur];
  const [totaux] = await read.query({ name: 'releve', text: RELEVE, values });
  return { structureId: structure, du, au, ...totaux };
}

const ATTESTATION = `
  select u.regle_le as jour, p.numero as "contrePaiement", c.nom as acheteur, count(*)::int as "nombreDePass",
    sum(u.centimes)::bigint as "brutCentimes", sum(u.frais_centimes)::bigint as "fraisCentimes",
    sum(u.centimes - u.frais_centimes)::bigint as "netCentimes"
  from pass.usage_regle u
  join territoires.collectivite c on c.id = u.collectivite_id
  left join pass.contre_paiement p on p.id = u.contre_paiement_id
  where ${auNomDe('$4')} and u.lieu_id = $1 and u.regle_le between $2::date and $3::date
  group by 1, 2, 3 order by 1, 3`;

/** What was paid for the uses of a place, by closing and buyer, over a period of payment. */
export async function lireAttestation(
  { read }: Context,
  { lieu, du, au }: { readonly lieu: string; readonly du: string; readonly au: string },
): Promise<Row> {
  const values = [lieu, du, au, read.lecteur];
  const versements = await read.query({ name: 'attestation', text: ATTESTATION, values });
  const somme = (champ: string): number => versements.reduce((total, une) => total + Number(une[champ]), 0);
  return {
    lieuId: lieu,
    du,
    au,
    nombreDePass: somme('nombreDePass'),
    brutCentimes: somme('brutCentimes'),
    fraisCentimes: somme('fraisCentimes'),
    netCentimes: somme('netCentimes'),
    versements,
  };
}
