import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { operer, type Operee, Refusee } from '../shared/operation.ts';
import { NumeroInconnu } from './commande.results.ts';
import type { EtablirDevisInput } from './devis.inputs.ts';
import { termeRefuse, unMoisApres } from './devis.rules.ts';
import { refuser, refuserLeDefaillant, tarifDuJour, type TarifEnVigueur } from './tarif.service.ts';
import { enFrancais } from '../shared/jour.rules.ts';

const VALEUR_FACIALE = 1000;

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
    if (manquement) refuser(manquement.regle, manquement.phrase, manquement.source);
    await verifierLaConvention(client, input, acheteur);
    await verifierLesDepartements(client, input.departements ?? null);
    const frais = fraisDe(input, tarif, today);
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
      ...frais,
      input.prestationsCentimes ?? 0,
      evenement,
      today,
    ]);
  });
}

/** The fees that are given, otherwise those of the operator's tariff that day: before, after, and the tax. */
function fraisDe(input: EtablirDevisInput, tarif: TarifEnVigueur, jour: string): readonly number[] {
  const frais = [
    input.fraisAmontDixMilliemes ?? tarif.frais_amont_dix_milliemes,
    input.fraisAvalDixMilliemes ?? tarif.frais_aval_dix_milliemes,
    input.tvaDixMilliemes ?? tarif.tva_dix_milliemes,
  ].filter((un) => un !== null);
  if (frais.length < 3)
    refuser(
      'TARIF',
      `${tarif.nom} n’a pas de tarif en vigueur le ${enFrancais(jour)} : les frais et la TVA sont à donner.`,
    );
  return frais;
}

const INSERER = `
  insert into pass.devis (id, numero, collectivite_id, convention_id, operateur_id, vague, nombre_de_pass, taille_de_carnet,
    valeur_faciale_centimes, etabli_le, valide_jusqu_au, toleree_jusqu_au, departements, services, publics,
    frais_amont_dix_milliemes, frais_aval_dix_milliemes, tva_dix_milliemes, prestations_centimes, evenement, enregistre_le)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)`;

const uniques = (valeurs: readonly string[] | null | undefined): readonly string[] | null =>
  valeurs ? [...new Set(valeurs)].toSorted((une, autre) => une.localeCompare(autre)) : null;

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
