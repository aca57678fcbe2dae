import type { ClientBase, Pool } from 'pg';
import {
  type AppelLu,
  deLaVague,
  type EmploiDeCommande,
  emploiDe,
  lireLesAppels,
  partMaximale,
} from '../financement/financement.module.ts';
import { auNomDe } from '../shared/mur.ts';
import { attribuer, deLEtat, nonUtilise, partDe, type Poids, rassembler, tenu } from './solde.rules.ts';
import type { PartPic, SoldeDeConvention } from './solde.types.ts';

/** For whom and as known on which day. */
export interface Lecture {
  readonly client: ClientBase | Pool;
  readonly lecteur: string;
  readonly au: string;
}

interface ConventionLue {
  readonly id: string;
  readonly collectivite_id: string;
  readonly dossier: string | null;
  readonly signee_le: string;
  readonly etat: number;
  readonly total: number;
  readonly verse: number;
  readonly taux: number | null;
}

const CONVENTIONS = `
  select c.id, c.collectivite_id, d.numero as dossier, c.signee_le, c.part_etat_centimes as etat,
    c.part_etat_centimes + c.part_locale_centimes as total, d.taux_dix_milliemes as taux,
    coalesce((select sum(e.centimes) from territoires.dossier_etape e where e.dossier_id = d.id and e.etape in ('VERSE', 'SOLDE')
      and e.jour <= $2 and e.enregistre_le <= $2), 0)::bigint as verse
  from territoires.convention c
  left join territoires.dossier d on d.id = c.dossier_id
  where c.vague = $1 and c.signee_le <= $2 and c.enregistre_le <= $2
    and ((select plateforme.voit_tout()) or c.collectivite_id = any ((select plateforme.perimetre())::uuid[]))
    and ($4::uuid is null or c.collectivite_id = $4)
    and ${auNomDe('$3')}
  order by d.numero, c.signee_le, c.id`;

/** Weights of the funders of each order of a wave or of a buyer. */
export async function poidsDe(
  { client, lecteur }: Lecture,
  commandes: readonly EmploiDeCommande[],
): Promise<(commande: string) => readonly Poids[]> {
  const { rows } = await client.query<Poids & { readonly commande_id: string }>({
    name: 'poids des financeurs',
    text: `select p.commande_id, p.genre, p.financeur, p.poids from pass.part_de_commande p
      where p.commande_id = any($1) and ${auNomDe('$2')} order by p.commande_id, p.rang`,
    values: [commandes.map(({ id }) => id), lecteur],
  });
  const par = Map.groupBy(rows, ({ commande_id: une }) => une);
  return (commande) => par.get(commande) ?? [];
}

/** Where the State and each convention of a wave stand, as known on a day. */
export async function solder(
  lecture: Lecture,
  vague: number,
  collectivite: string | null = null,
): Promise<readonly SoldeDeConvention[]> {
  return (await solderAvec(lecture, vague, collectivite)).soldes;
}

interface SoldesDUneVague {
  readonly soldes: readonly SoldeDeConvention[];
  readonly emplois: readonly EmploiDeCommande[];
  readonly poids: (commande: string) => readonly Poids[];
}

/** The same, with what became of every order that was looked at, and who funds it. */
export async function solderAvec(
  lecture: Lecture,
  vague: number,
  collectivite: string | null = null,
): Promise<SoldesDUneVague> {
  const { client, lecteur, au } = lecture;
  const appel = (await lireLesAppels(client)).find((un) => un.vague === vague);
  if (!appel) return { soldes: [], emplois: [], poids: () => [] };
  const { rows: conventions } = await client.query<ConventionLue>({
    name: 'conventions de la vague',
    text: CONVENTIONS,
    values: [vague, au, lecteur, collectivite],
  });
  const choix =
    collectivite === null
      ? ({ critere: 'vague', valeur: vague } as const)
      : ({ critere: 'collectivite_id', valeur: collectivite } as const);
  const emplois = await emploiDe(client, lecteur, au, choix);
  const poids = await poidsDe(lecture, emplois);
  const parConvention = Map.groupBy(emplois, ({ convention_id: une }) => une);
  const soldes = conventions.map((convention) =>
    soldeDe(convention, { appel, au, emplois: parConvention.get(convention.id) ?? [], poids }),
  );
  return { soldes, emplois, poids };
}

interface Faits {
  readonly appel: AppelLu;
  readonly au: string;
  readonly emplois: readonly EmploiDeCommande[];
  readonly poids: (commande: string) => readonly Poids[];
}

export const somme = <Une>(lignes: readonly Une[], de: (ligne: Une) => number): number =>
  lignes.reduce((total, ligne) => total + de(ligne), 0);

function soldeDe(convention: ConventionLue, { appel, au, emplois, poids }: Faits): SoldeDeConvention {
  const { contenu } = deLaVague(appel, convention.signee_le);
  const restes = emplois.map((une) => ({ ...nonUtilise(une, au), poids: poids(une.id) }));
  const utilise = somme(emplois, (une) => une.utilise_centimes);
  const suitLUsage = contenu.versement === 'USAGE';
  const taux = convention.taux ?? contenu.tauxMaximal;
  return {
    id: convention.id,
    vague: appel.vague,
    au,
    suitLUsage,
    dossier: convention.dossier,
    signeeLe: convention.signee_le,
    collectiviteId: convention.collectivite_id,
    partEtatCentimes: convention.etat,
    totalCentimes: convention.total,
    commandeCentimes: somme(emplois, (une) => une.valeur_centimes),
    nombreDePass: somme(emplois, (une) => une.nombre_de_pass),
    utiliseCentimes: utilise,
    payeCentimes: somme(emplois, (une) => une.paye_centimes),
    nonUtiliseCentimes: somme(restes, ({ perdu }) => perdu),
    encoreUtilisableCentimes: somme(restes, ({ encoreUtilisable }) => encoreUtilisable),
    verseCentimes: convention.verse,
    duCentimes: suitLUsage ? Math.min(partMaximale(contenu, utilise, taux), convention.etat) : 0,
    exigibleCentimes:
      contenu.exigibles === 'NON_UTILISES'
        ? somme(restes, (reste) => deLEtat(attribuer(reste.perdu, reste.poids)))
        : 0,
    pic: picDe(emplois, contenu.partPicMinimale),
    utiliseParFinanceur: rassembler(emplois.flatMap((une) => attribuer(une.utilise_centimes, poids(une.id)))),
  };
}

/** The PIC part, on pass handed out and on what they paid. */
export function picDe(emplois: readonly EmploiDeCommande[], promise: number | null): PartPic {
  const [remis, remisPic] = [somme(emplois, (une) => une.remis_pass), somme(emplois, (une) => une.remis_pic)];
  const utilise = somme(emplois, (une) => une.utilise_centimes);
  const utilisePic = somme(emplois, (une) => une.pic_centimes);
  return {
    remis: partDe(remisPic, remis),
    utilises: partDe(utilisePic, utilise),
    promiseDixMilliemes: promise,
    tenueSurRemis: tenu(remisPic, remis, promise),
    tenueSurUtilises: tenu(utilisePic, utilise, promise),
  };
}
