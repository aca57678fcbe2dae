import type { Context } from '../shared/context.ts';
import { ligneCsv } from '../shared/csv.rules.ts';
import { auNomDe } from '../shared/mur.ts';
import { ecrirePain, type FormatDeVirement, referenceDe } from './pain.rules.ts';

interface VirementLu {
  readonly structure: string;
  readonly siret: string | null;
  readonly nom: string;
  readonly titulaire: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly lignes: number;
  readonly centimes: number;
  readonly frais: number;
  readonly ajustements: number;
  readonly net: number;
}

interface ClotureLue {
  readonly numero: string;
  readonly mois: string;
  readonly jour: string;
  readonly empreinte: string;
  readonly titulaire: string | null;
  readonly iban: string | null;
  readonly bic: string | null;
  readonly virements: readonly VirementLu[];
}

const CLOTURE = `
  select p.numero, p.mois, p.jour, p.empreinte, o.titulaire, o.iban, o.bic, (
    select coalesce(json_agg(v), '[]') from (
      select v.structure_id as structure, s.siret, s.nom, c.titulaire, c.iban, c.bic, v.nombre_de_lignes as lignes, v.centimes,
        v.frais_centimes as frais, v.ajustements_centimes as ajustements, v.net_centimes as net
      from pass.virement v join labels.structure s on s.id = v.structure_id
      left join pass.coordonnees_bancaires c on c.id = v.coordonnees_id
      where v.contre_paiement_id = p.id order by s.nom, s.id) v) as virements
  from pass.contre_paiement p join pass.operateur o on o.id = p.operateur_id
  where ${auNomDe('$2')} and p.numero = $1`;

/** A closing with its transfers and their accounts; `null` when no closing has this number. */
export async function lireClotureAExporter(
  { pool, read }: Context,
  numero: string,
): Promise<ClotureLue | null> {
  const { rows } = await pool.query<ClotureLue>(CLOTURE, [numero, read.lecteur]);
  return rows[0] ?? null;
}

/** Why a closing cannot be sent to a bank; `null` when it can. */
export function empechementDeVirer({ titulaire, iban, bic, virements }: ClotureLue): string | null {
  if (!titulaire || !iban || !bic)
    return 'L’opérateur n’a pas de compte à débiter : son titulaire, son IBAN et son BIC sont attendus.';
  return virements.some(({ net }) => net > 0)
    ? null
    : 'Cette clôture ne verse rien : aucun virement à demander.';
}

/** The file of transfers of a closing, for the operator's bank: one for each structure that receives something. */
export function painDeLaCloture(format: FormatDeVirement, cloture: ClotureLue): string {
  const { numero, mois, jour, titulaire, iban, bic, virements } = cloture;
  return ecrirePain(format, {
    numero,
    jour,
    debiteur: { titulaire: titulaire ?? '', iban: iban ?? '', bic: bic ?? '' },
    virements: virements
      .filter(({ net }) => net > 0)
      .map((virement) => ({
        creancier: {
          titulaire: virement.titulaire ?? '',
          iban: virement.iban ?? '',
          bic: virement.bic ?? '',
        },
        centimes: virement.net,
        reference: referenceDe(numero, virement.structure),
        libelle: `Pass numerique ${mois.slice(0, 7)} ${numero} ${virement.lignes} pass`,
      })),
  });
}

const BOM = '\uFEFF';
const enEuros = (centimes: number): string => (centimes / 100).toFixed(2).replace('.', ',');
const ligne = (cellules: readonly string[]): string => ligneCsv(cellules, ';');

/** The transfers of a closing, one a line. */
export function csvDeLaCloture({ numero, mois, jour, virements }: ClotureLue): string {
  const entete = [
    'numero',
    'mois',
    'jour',
    'siret',
    'structure',
    'titulaire',
    'iban',
    'bic',
    'pass',
    'brut',
    'frais',
  ];
  const debut = [numero, mois.slice(0, 7), jour];
  const lignes = virements.map((v) => {
    const compte = [v.siret ?? '', v.nom, v.titulaire ?? '', v.iban ?? '', v.bic ?? ''];
    const sommes = [v.centimes, v.frais, v.ajustements, v.net].map(enEuros);
    return debut.concat(compte, String(v.lignes), sommes, referenceDe(numero, v.structure));
  });
  return BOM + ligne([...entete, 'ajustements', 'net', 'reference']) + lignes.map(ligne).join('');
}

interface UsageLu {
  readonly jour: string;
  readonly lieu: string;
  readonly acheteur: string;
  readonly service: string;
  readonly part: number;
  readonly regle_le: string | null;
  readonly frais: number | null;
  readonly numero: string | null;
}

const USAGES = `
  select u.jour::text, l.nom as lieu, k.nom as acheteur, u.service, u.part_pass_centimes as part,
    case when r.oui then u.regle_le::text end as regle_le, case when r.oui then u.frais_centimes end as frais,
    case when r.oui then p.numero end as numero
  from pass.usage_regle u
  cross join lateral (select coalesce(u.regle_le <= $3::date and u.regle_enregistre_le <= $3::date, false) as oui) r
  join labels.lieu l on l.id = u.lieu_id
  join territoires.collectivite k on k.id = u.collectivite_id
  left join pass.contre_paiement p on p.id = u.contre_paiement_id
  where ${auNomDe('$4')} and u.structure_id = $1 and ($2::date is null or u.jour >= $2::date) and u.jour <= $3::date
    and u.enregistre_le <= $3::date and (u.reprise_le is null or u.reprise_le > $3::date)
  order by u.jour, u.id`;

/** The lines of a structure's statement: each use, and its payment when it was known by the last day. */
export async function csvDuReleve(
  { pool, read }: Context,
  { structure, du, au }: { readonly structure: string; readonly du: string | null; readonly au: string },
): Promise<string> {
  const { rows } = await pool.query<UsageLu>(USAGES, [structure, du, au, read.lecteur]);
  const entete = [
    'jour',
    'lieu',
    'acheteur',
    'service',
    'part',
    'regle_le',
    'frais',
    'net',
    'contre_paiement',
  ];
  const lignes = rows.map(({ jour, lieu, acheteur, service, part, regle_le: regleLe, frais, numero }) => {
    const sommes = frais === null ? ['', ''] : [enEuros(frais), enEuros(part - frais)];
    return [jour, lieu, acheteur, service, enEuros(part), regleLe ?? '', ...sommes, numero ?? ''];
  });
  return BOM + ligne(entete) + lignes.map(ligne).join('');
}
