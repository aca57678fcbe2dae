import {
  type AtomeLu,
  COMPTES_SECRETS,
  type Groupe,
  rangDuMois,
  type TableLue,
} from '../secret/secret.module.ts';
import type { Reader } from '../shared/read.ts';
import type { Row } from '../shared/statement.ts';

const comptes = COMPTES_SECRETS.join(', ');
const GROUPE = ['collectivite_id', 'vague', 'operateur', 'taille_de_carnet', 'mois_achat'];

/** The finest counts, as the folds and their tail know them, of the buyers that are not among $1. */
const ATOMES = `
  with compte as (
    select f.collectivite_id, o.vague, o.operateur, o.taille_de_carnet, f.mois_achat, f.mois, f.public,
      date_trunc('month', f.connu)::date as connu, ${COMPTES_SECRETS.map((nom) => `sum(f.${nom})::int as ${nom}`).join(', ')}
    from (
      select commande_id, collectivite_id, mois_achat, mois, public, connu, ${comptes} from statistiques.pli where grain = 'JOUR'
      union all select commande_id, collectivite_id, mois_achat, mois, public, connu_le, ${comptes} from pass.mouvement
    ) f join statistiques.commande_dite o on o.id = f.commande_id
    where f.public <> 'SANS_OBJET' and not f.collectivite_id = any($1::uuid[])
    group by 1, 2, 3, 4, 5, 6, 7, 8)
  select dense_rank() over (order by ${GROUPE.map((nom) => `t.${nom}`).join(', ')})::int - 1 as groupe, c.siren, c.type,
    c.outre_mer as "outreMer", case when c.type = 'EPCI' then c.siren end as epci, c.departement_code as departement,
    c.region_code as region, t.vague, t.operateur, t.taille_de_carnet as taille, t.mois_achat::text as achat, t.mois::text as mois,
    t.public, t.connu::text as connu, ${comptes}
  from compte t join territoires.collectivite c on c.id = t.collectivite_id
  order by groupe, t.mois, t.public, t.connu`;

/** Reads what a reader may not open, in one statement. */
export async function lireLaTable(read: Reader, siennes: readonly string[]): Promise<TableLue> {
  const rows = await read.query({ name: 'secret atomes', text: ATOMES, values: [siennes] });
  const groupes: Groupe[] = [];
  const atomes = rows.map((row): AtomeLu => {
    const groupe = Number(row['groupe']);
    groupes[groupe] ??= groupeDe(row);
    return {
      groupe,
      mois: rangDuMois(texte(row['mois'])),
      public: texte(row['public']),
      connu: rangDuMois(texte(row['connu'])),
      distribues: Number(row['distribues']),
      utilises: Number(row['utilises']),
      rembourses: Number(row['rembourses']),
    };
  });
  return { groupes, atomes };
}

const groupeDe = (row: Row): Groupe => ({
  siren: texte(row['siren']),
  type: texte(row['type']),
  outreMer: row['outreMer'] === true,
  epci: texteOuNul(row['epci']),
  departement: texteOuNul(row['departement']),
  region: texteOuNul(row['region']),
  vague: Number(row['vague']),
  operateur: texte(row['operateur']),
  taille: Number(row['taille']),
  achat: rangDuMois(texte(row['achat'])),
});

const texteOuNul = (valeur: unknown): string | null => (typeof valeur === 'string' ? valeur : null);
const texte = (valeur: unknown): string => texteOuNul(valeur) ?? '';
