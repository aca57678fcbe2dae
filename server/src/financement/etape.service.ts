import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Operee, operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { enEuros } from './articles.rules.ts';
import { enFrancais } from './depot.service.ts';
import { DossierInconnu, type FranchirEtapeDeDossierInput } from './dossier.inputs.ts';
import { emploiDe } from './emploi.sql.ts';
import { EN_MOTS, type Etape, refusDEtape } from './etape.rules.ts';
import type { ContenuDeRegle } from './regle.rules.ts';
import { partMaximale } from './simulation.rules.ts';

/** A file as those who act on it must see it: locked, with its last step and the rules that judge it. */
export interface DossierTenu {
  readonly id: string;
  readonly numero: string;
  readonly collectivite_id: string;
  readonly vague: number;
  readonly appel_id: string;
  readonly enveloppe_centimes: number;
  readonly regle: ContenuDeRegle;
  readonly source: string;
  readonly taux: number;
  readonly aide_centimes: number;
  readonly accorde_centimes: number | null;
  readonly verse_centimes: number | null;
  readonly derniere: Etape;
  readonly dernier_jour: string;
  readonly convention_id: string | null;
  readonly part_etat_centimes: number | null;
}

export const regleNonTenue = (
  regle: string,
  message: string,
  { source }: Pick<DossierTenu, 'source'>,
): Refusee => new Refusee(new RegleNonTenue(regle, message, source));

/** Holds a file against anyone else until the end of the transaction. */
export async function tenirLeDossier(client: ClientBase, numero: string): Promise<DossierTenu> {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`dossier ${numero}`]);
  const { rows } = await client.query<DossierTenu>(TENIR, [numero]);
  const [dossier] = rows;
  if (!dossier) throw new Refusee(new DossierInconnu());
  return dossier;
}

const TENIR = `
  select d.id, d.numero, d.collectivite_id, a.vague, a.id as appel_id, a.enveloppe_centimes, r.contenu as regle, r.source,
    d.taux_dix_milliemes as taux, d.aide_centimes, e.etape as derniere, e.jour as dernier_jour,
    (select x.centimes from territoires.dossier_etape x where x.dossier_id = d.id and x.etape = 'LAUREAT') as accorde_centimes,
    (select x.centimes from territoires.dossier_etape x where x.dossier_id = d.id and x.etape = 'VERSE') as verse_centimes,
    c.id as convention_id, c.part_etat_centimes
  from territoires.dossier d
  join territoires.appel_a_projets a on a.id = d.appel_id
  join territoires.regle_d_appel r on r.id = d.regle_id
  join lateral (select * from territoires.dossier_etape x where x.dossier_id = d.id
    order by x.jour desc, x.evenement desc, x.id desc limit 1) e on true
  left join territoires.convention c on c.dossier_id = d.id
  where d.numero = $1`;

export interface Franchie {
  readonly etape: Etape;
  readonly jour: string;
  readonly centimes?: number | null | undefined;
  readonly reference?: string | null | undefined;
  readonly motif?: string | null | undefined;
}

/** Refuses a step out of its order, to come, or before the one it follows. */
export function verifierLEtape(dossier: DossierTenu, { etape, jour }: Franchie, today: string): void {
  const refus = refusDEtape(dossier.derniere, etape);
  if (refus !== null) throw regleNonTenue('AAP_ETAPE', refus, dossier);
  if (jour > today)
    throw regleNonTenue(
      'AAP_JOUR',
      `Le ${enFrancais(jour)} est à venir : un jour passé est attendu.`,
      dossier,
    );
  if (jour < dossier.dernier_jour)
    throw regleNonTenue(
      'AAP_JOUR',
      `Le ${enFrancais(jour)} est avant l’étape précédente (${EN_MOTS[dossier.derniere]} le ${enFrancais(dossier.dernier_jour)}).`,
      dossier,
    );
}

export async function ecrireLEtape(
  client: ClientBase,
  dossier: DossierTenu,
  { etape, jour, centimes = null, reference = null, motif = null }: Franchie,
  { evenement, enregistreLe }: { readonly evenement: number; readonly enregistreLe: string },
): Promise<void> {
  const { id, collectivite_id: collectivite } = dossier;
  const valeurs = [id, collectivite, etape, jour, centimes, reference, motif, evenement, enregistreLe];
  await client.query(ETAPE, valeurs);
}

const ETAPE = `
  insert into territoires.dossier_etape (dossier_id, collectivite_id, etape, jour, centimes, reference, motif, evenement, enregistre_le)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** Moves a file one step on, as its rules allow. */
export async function franchir(
  context: Context,
  input: FranchirEtapeDeDossierInput,
): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const demande = { owner: 'territoires', action: 'dossier.franchir', cle, entree } as const;
  return operer(context, demande, async (client, noter) => {
    const dossier = await tenirLeDossier(client, input.dossier);
    const { etape, reference = null } = input;
    const motif = input.motif?.trim() || null;
    const jour = input.jour ?? context.today;
    verifierLEtape(dossier, { etape, jour }, context.today);
    const ailleurs = AILLEURS[etape];
    if (ailleurs !== undefined) throw regleNonTenue('AAP_ETAPE', ailleurs, dossier);
    if (etape === 'REFUSE' && motif === null)
      throw regleNonTenue('AAP_MOTIF', 'Un refus se motive : une phrase est attendue.', dossier);
    const centimes = await montantDe(client, dossier, input, jour);
    const franchie = { etape, jour, centimes, reference, motif };
    const evenement = await noter({
      type: `dossier.${etape.toLowerCase()}`,
      objet: `dossier:${dossier.id}`,
      collectiviteId: dossier.collectivite_id,
      contenu: { numero: dossier.numero, etape, jour, centimes, reference },
      ...(motif === null ? {} : { motif }),
    });
    await ecrireLEtape(client, dossier, franchie, { evenement, enregistreLe: context.today });
  });
}

/** Steps that are the effect of something else. */
const AILLEURS: Readonly<Partial<Record<Etape, string>>> = {
  CONVENTIONNE:
    'Un dossier devient conventionné par la signature de sa convention, avec les parts de ses financeurs.',
  SOLDE: 'Un dossier se solde sur les faits : le montant se calcule, il ne se saisit pas.',
  REVERSEMENT:
    'Un reversement se constate en soldant le dossier : le montant se calcule, il ne se saisit pas.',
};

async function montantDe(
  client: ClientBase,
  dossier: DossierTenu,
  { etape, centimes }: FranchirEtapeDeDossierInput,
  jour: string,
): Promise<number | null> {
  if (etape === 'LAUREAT') return montantAccorde(client, dossier, centimes ?? dossier.aide_centimes);
  if (etape === 'VERSE') return montantVerse(client, dossier, centimes ?? null, jour);
  return null;
}

/** What is granted stays within what the rules give, and within what the call has left. */
async function montantAccorde(client: ClientBase, dossier: DossierTenu, centimes: number): Promise<number> {
  if (centimes === 0 || centimes > dossier.aide_centimes)
    throw regleNonTenue(
      'AAP_MONTANT',
      `${enEuros(centimes)} ne peuvent pas être accordés : au plus ${enEuros(dossier.aide_centimes)}, calculés au dépôt, sont attendus.`,
      dossier,
    );
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`appel ${dossier.appel_id}`]);
  const { rows } = await client.query<{ accorde: number }>(
    'select accorde_centimes as accorde from territoires.suite_de_l_appel($1)',
    [dossier.appel_id],
  );
  const reste = dossier.enveloppe_centimes - (rows[0]?.accorde ?? 0);
  if (centimes > reste)
    throw regleNonTenue(
      'AAP_ENVELOPPE',
      `L’enveloppe de l’appel n’y suffit pas : il en reste ${enEuros(reste)}, ${enEuros(centimes)} sont demandés.`,
      dossier,
    );
  return centimes;
}

/** In 2019 the whole share of the State at once; in 2020 at most what the pass used have earned. */
async function montantVerse(
  client: ClientBase,
  dossier: DossierTenu,
  centimes: number | null,
  jour: string,
): Promise<number> {
  const entier = dossier.part_etat_centimes ?? 0;
  if (dossier.regle.versement === 'SIGNATURE') {
    if (centimes === null || centimes === entier) return entier;
    throw regleNonTenue(
      'AAP_VERSEMENT',
      `L’aide se verse en entier à la signature : ${enEuros(entier)} sont attendus, et non ${enEuros(centimes)}.`,
      dossier,
    );
  }
  const du = await duSelonLUsage(client, dossier, jour);
  if (centimes !== null && centimes <= du) return centimes;
  if (centimes === null) return du;
  throw regleNonTenue(
    'M6',
    `L’aide suit l’usage : ${enEuros(du)} sont dus pour les pass utilisés au ${enFrancais(jour)}, ${enEuros(centimes)} ne peuvent pas être versés.`,
    dossier,
  );
}

/** The State's part of what was used, never more than its share of the convention. */
async function duSelonLUsage(client: ClientBase, dossier: DossierTenu, jour: string): Promise<number> {
  const { convention_id: convention, regle, taux, part_etat_centimes: part } = dossier;
  const emplois = await emploiDe(client, jour, 'convention_id', convention);
  const utilise = emplois.reduce((somme, { utilise_centimes: une }) => somme + une, 0);
  return Math.min(partMaximale(regle, utilise, taux), part ?? 0);
}
