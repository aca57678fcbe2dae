import type { ClientBase, Pool } from 'pg';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { operer, type Operee, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { NumeroInconnu } from './commande.results.ts';
import type { AbandonnerDevisInput, EtablirDevisInput } from './devis.inputs.ts';
import { termeRefuse, unMoisApres } from './devis.rules.ts';
import { enClair } from './etape.rules.ts';

export interface TarifEnVigueur {
  readonly id: string;
  readonly nom: string;
  readonly defaillant_le: string | null;
  readonly frais_amont_dix_milliemes: number | null;
  readonly frais_aval_dix_milliemes: number | null;
  readonly tva_dix_milliemes: number | null;
  readonly carnets_de_5_a_partir_de: number | null;
}

const VALEUR_FACIALE = 1000;
const S24 = 'Question au Sénat du 22/02/2024 : liquidation de l’opérateur';

/** What an operator asks for on a day; `null` when there is no such operator. */
export async function tarifDuJour(
  client: ClientBase | Pool,
  code: string,
  jour: string,
): Promise<TarifEnVigueur | null> {
  const { rows } = await client.query<TarifEnVigueur>(
    `select o.id, o.nom, d.jour as defaillant_le, t.frais_amont_dix_milliemes, t.frais_aval_dix_milliemes, t.tva_dix_milliemes,
       t.carnets_de_5_a_partir_de
     from pass.operateur o left join pass.defaillance d on d.operateur_id = o.id and d.jour <= $2
     left join lateral (select * from pass.operateur_tarif t where t.operateur_id = o.id and t.a_compter_du <= $2
       order by t.a_compter_du desc limit 1) t on true
     where o.code = $1`,
    [code, jour],
  );
  return rows[0] ?? null;
}

/** Says no to an operator that has failed: who holds its pass could not be paid. */
export function refuserLeDefaillant({
  nom,
  defaillant_le,
}: Pick<TarifEnVigueur, 'nom' | 'defaillant_le'>): void {
  if (defaillant_le === null) return;
  throw new Refusee(
    new RegleNonTenue(
      'OPERATEUR_DEFAILLANT',
      `${nom} est défaillant depuis le ${enClair(defaillant_le)} : un autre opérateur est attendu.`,
      S24,
    ),
  );
}

/** Only one caller at a time acts on a quote or an order: the other waits, then sees what was done. */
export const verrouiller = (client: ClientBase, objet: string): Promise<unknown> =>
  client.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [objet]);

/** Writes a quote on the terms asked for, with the operator's fees of the day where none are given. */
export function etablirDevis(context: Context, input: EtablirDevisInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const { actor, today } = context;
  return operer(context, { owner: 'pass', action: 'devis.etablir', cle, entree }, async (client, noter) => {
    const acheteur = await acheteurDuPerimetre(client, input.collectivite, actor.perimeter);
    const tarif = await tarifDuJour(client, input.operateur, today);
    if (!tarif)
      refuser('OPERATEUR', 'Aucun opérateur ne porte ce code : un opérateur du registre est attendu.');
    refuserLeDefaillant(tarif);
    const termes = {
      nombreDePass: input.nombreDePass,
      tailleDeCarnet: input.tailleDeCarnet,
      etabliLe: today,
      valideJusquAu: input.valideJusquAu,
      tolereeJusquAu: input.tolereeJusquAu ?? unMoisApres(input.valideJusquAu),
      carnetsDe5APartirDe: tarif.carnets_de_5_a_partir_de,
    };
    const manquement = termeRefuse(termes);
    if (manquement)
      throw new Refusee(new RegleNonTenue(manquement.regle, manquement.phrase, manquement.source));
    await verifierLaConvention(client, input, acheteur);
    await verifierLesDepartements(client, input.departements ?? null);
    const [amont, aval, tva] = [
      input.fraisAmontDixMilliemes ?? tarif.frais_amont_dix_milliemes,
      input.fraisAvalDixMilliemes ?? tarif.frais_aval_dix_milliemes,
      input.tvaDixMilliemes ?? tarif.tva_dix_milliemes,
    ];
    if (amont === null || aval === null || tva === null)
      refuser(
        'TARIF',
        `${tarif.nom} n’a pas de tarif en vigueur le ${enClair(today)} : les frais et la TVA sont à donner.`,
      );
    const { rows } = await client.query<{ id: string; numero: string }>(
      'select uuidv7() as id, pass.numeroter_devis($1) as numero',
      [Number(today.slice(0, 4))],
    );
    const [{ id, numero } = { id: '', numero: '' }] = rows;
    const evenement = await noter({
      type: 'devis.etabli',
      objet: `devis:${id}`,
      collectiviteId: acheteur,
      contenu: { numero, operateur: input.operateur, pass: input.nombreDePass, taille: input.tailleDeCarnet },
    });
    await client.query(INSERER, [
      id,
      numero,
      acheteur,
      input.convention ?? null,
      tarif.id,
      input.vague,
      input.nombreDePass,
      input.tailleDeCarnet,
      input.valeurFacialeCentimes ?? VALEUR_FACIALE,
      today,
      termes.valideJusquAu,
      termes.tolereeJusquAu,
      uniques(input.departements),
      uniques(input.services),
      uniques(input.publics),
      amont,
      aval,
      tva,
      input.prestationsCentimes ?? 0,
      evenement,
      today,
    ]);
  });
}

const INSERER = `
  insert into pass.devis (id, numero, collectivite_id, convention_id, operateur_id, vague, nombre_de_pass, taille_de_carnet,
    valeur_faciale_centimes, etabli_le, valide_jusqu_au, toleree_jusqu_au, departements, services, publics,
    frais_amont_dix_milliemes, frais_aval_dix_milliemes, tva_dix_milliemes, prestations_centimes, evenement, enregistre_le)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`;

const uniques = (valeurs: readonly string[] | null | undefined): readonly string[] | null =>
  valeurs ? [...new Set(valeurs)].toSorted((une, autre) => une.localeCompare(autre)) : null;

const SOURCE = 'Registre : ce qu’un devis désigne existe';

/** Says no to something that the register does not know. */
export function refuser(regle: string, phrase: string, source = SOURCE): never {
  throw new Refusee(new RegleNonTenue(regle, phrase, source));
}

async function acheteurDuPerimetre(
  client: ClientBase,
  siren: string,
  perimetre: readonly string[] | null,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select id from territoires.collectivite where siren = $1 and ($2::uuid[] is null or id = any($2))`,
    [siren, perimetre],
  );
  if (!rows[0]) throw new Refusee(new NumeroInconnu('SIREN'));
  return rows[0].id;
}

async function verifierLaConvention(
  client: ClientBase,
  { convention, vague }: EtablirDevisInput,
  acheteur: string,
): Promise<void> {
  if (convention == null) return;
  const { rows } = await client.query<{ collectivite_id: string; vague: number }>(
    `select collectivite_id, vague from territoires.convention where id::text = $1`,
    [convention],
  );
  const [trouvee] = rows;
  if (trouvee?.collectivite_id !== acheteur)
    refuser('CONVENTION', 'Cette convention n’est pas celle de l’acheteur : une des siennes est attendue.');
  if (trouvee.vague !== vague)
    refuser('CONVENTION', `Cette convention est de la vague ${trouvee.vague} : cette vague est attendue.`);
}

async function verifierLesDepartements(client: ClientBase, codes: readonly string[] | null): Promise<void> {
  if (codes === null) return;
  const { rows } = await client.query<{ code: string }>(
    `select distinct u.code from unnest($1::text[]) u(code) where not exists
       (select from territoires.territoire t where t.type = 'DEPARTEMENT' and t.code = u.code) order by 1`,
    [codes],
  );
  if (rows.length > 0)
    refuser(
      'DEPARTEMENT',
      `Ces codes ne sont pas ceux de départements : ${rows.map(({ code }) => code).join(', ')}.`,
    );
}

export interface DevisLu {
  readonly id: string;
  readonly numero: string;
  readonly collectivite_id: string;
  readonly convention_id: string | null;
  readonly valeur_centimes: number;
  readonly nombre_de_pass: number;
  readonly etabli_le: string;
  readonly valide_jusqu_au: string;
  readonly operateur: string;
}

/** A quote of the reader's perimeter that still waits, locked for what follows. */
export async function devisEnAttente(client: ClientBase, numero: string): Promise<DevisLu> {
  await verrouiller(client, `devis ${numero}`);
  const { rows } = await client.query<
    DevisLu & { readonly fin: string | null; readonly commande: string | null }
  >(
    `select d.id, d.numero, d.collectivite_id, d.convention_id, d.valeur_centimes, d.nombre_de_pass, d.etabli_le,
       d.valide_jusqu_au, o.code as operateur, f.jour as fin, c.numero as commande
     from pass.devis d join pass.operateur o on o.id = d.operateur_id
     left join pass.devis_fin f on f.devis_id = d.id left join pass.commande c on c.devis_id = d.id
     where d.numero = $1`,
    [numero],
  );
  const [devis] = rows;
  if (!devis) throw new Refusee(new NumeroInconnu('DEVIS'));
  const source = 'Registre : un devis est signé ou abandonné, une seule fois';
  if (devis.commande !== null)
    refuser('DEVIS_DECIDE', `Ce devis est déjà signé : c’est la commande ${devis.commande}.`, source);
  if (devis.fin !== null)
    refuser(
      'DEVIS_DECIDE',
      `Ce devis a été abandonné le ${enClair(devis.fin)} : un nouveau devis est attendu.`,
      source,
    );
  return devis;
}

/** Ends a quote that will not be signed. */
export function abandonnerDevis(context: Context, input: AbandonnerDevisInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  return operer(
    context,
    { owner: 'pass', action: 'devis.abandonner', cle, entree },
    async (client, noter) => {
      const devis = await devisEnAttente(client, input.devis);
      const evenement = await noter({
        type: 'devis.abandonne',
        objet: `devis:${devis.id}`,
        collectiviteId: devis.collectivite_id,
        motif: input.motif,
        contenu: { numero: devis.numero },
      });
      await client.query(
        `insert into pass.devis_fin (devis_id, collectivite_id, jour, motif, evenement, enregistre_le) values ($1, $2, $3, $4, $5, $3)`,
        [devis.id, devis.collectivite_id, context.today, input.motif, evenement],
      );
    },
  );
}
