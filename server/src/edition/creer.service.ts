import type { ClientBase } from 'pg';
import { CHAMPS_DE_LIEU, differenceSql } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { operer, type Operee, Refusee } from '../shared/operation.ts';
import { completerLaSaisie, structureDe } from './completer.service.ts';
import type { CreerLieuInput } from './edition.inputs.ts';
import { SaisieRefusee } from './edition.results.ts';
import { regle } from './fiche.service.ts';
import { type ErreurDeSaisie, lireLaSaisie } from './saisie.rules.ts';
import { Simulee } from './simulation.ts';

type Champs = Readonly<Record<string, unknown>>;

const DEFINITION = Object.entries(CHAMPS_DE_LIEU);
const COLONNES = DEFINITION.map(([, [colonne]]) => colonne);
/** What a place has when nothing is said of it. */
const VIDE: Champs = {
  ...Object.fromEntries(DEFINITION.map(([champ, [, type]]) => [champ, type === 'text[]' ? [] : null])),
  itinerant: false,
  fixe: false,
  site: 'PRINCIPAL',
  retire: false,
};

const INSERER = `
  with neuf as (
    insert into labels.lieu (id, cle_source, source, ${COLONNES.join(', ')}, modifie_le)
    select $4::uuid, 'registre:' || $4, 'registre', ${COLONNES.map((colonne) => `v.${colonne}`).join(', ')}, $2::date
    from jsonb_populate_record(null::labels.lieu, $1::jsonb) v
    returning new.id, new.version, ${differenceSql('old', 'new')} as champs)
  insert into labels.modification (lieu_id, version, creation, champs, evenement, enregistre_le)
  select id, version, true, champs, $3, $2 from neuf`;

/** Adds a place to the register, of a structure known by its SIRET or new: several places may be of one structure. */
export async function creerLieu(context: Context, input: CreerLieuInput): Promise<Operee | Refus> {
  exigerLaFrance(context.actor);
  const { cleIdempotence: cle, ...entree } = input;
  return operer(context, { owner: 'labels', action: 'lieu.creer', cle, entree }, async (client, noter) => {
    const dits = await lire(client, input);
    await refuserLeMeme(client, dits);
    const champs = Object.fromEntries(
      Object.entries(dits).map(([champ, apres]) => [champ, { avant: null, apres: apres ?? null }]),
    );
    const edition = { champs, fusionnes: [] };
    if (input.simuler) throw new Simulee(null, edition);
    // The event names the place: it has its identifier before it is written.
    const { rows } = await client.query<{ id: string }>('select uuidv7() as id');
    const id = rows[0]?.id ?? '';
    const { motif } = input;
    const evenement = await noter({ type: 'lieu.cree', objet: `lieu:${id}`, motif, contenu: edition });
    const valeurs: Champs = { ...VIDE, ...dits };
    const ligne = Object.fromEntries(
      DEFINITION.map(([champ, [colonne]]) => [colonne, valeurs[champ] ?? null]),
    );
    await client.query(INSERER, [JSON.stringify(ligne), context.today, evenement, id]);
  });
}

/** Every fault is said at once: a name and a commune are expected, and a SIRET that holds if one is given. */
async function lire(client: ClientBase, input: CreerLieuInput): Promise<Champs> {
  const { champs, erreurs } = await completerLaSaisie(client, lireLaSaisie(input.champs));
  const fautes: ErreurDeSaisie[] = [...erreurs];
  for (const champ of ['nom', 'communeCode'] as const)
    if (champs[champ] === undefined && !fautes.some((faute) => faute.champ === champ))
      fautes.push({ champ, message: 'Attendu : une valeur, ce champ ne peut pas être vide.' });
  const { siret, nomDeLaStructure } = input;
  const nom = nomDeLaStructure?.trim() || String(champs['nom']);
  const structureId = siret?.trim() ? await structureDe(client, { siret, nom }) : null;
  if (structureId !== null && typeof structureId === 'object') fautes.push(structureId);
  if (fautes.length > 0) throw new Refusee(new SaisieRefusee(fautes));
  return { ...champs, structureId };
}

/** Two who add one place do it one after the other, and the second is told of the first. */
async function refuserLeMeme(client: ClientBase, { nom, communeCode, structureId }: Champs): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtextextended('lieu.creer ' || $1, 0))`, [communeCode]);
  const { rows } = await client.query<{ nom: string; commune_nom: string }>(
    `select nom, commune_nom from labels.lieu
     where not retire and commune_code = $2 and plateforme.sans_accent(nom) = plateforme.sans_accent($1)
       and structure_id is not distinct from $3::uuid limit 1`,
    [nom, communeCode, structureId],
  );
  const [meme] = rows;
  if (meme)
    throw regle(
      'LIEU_DEJA_LA',
      `« ${meme.nom} », à ${meme.commune_nom}, est déjà au registre pour cette structure.`,
    );
}
