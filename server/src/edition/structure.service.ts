import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { operer, type Operee, Refusee } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { Illisible, texte } from '../shared/valeurs.rules.ts';
import type { ModifierStructureInput } from './edition.inputs.ts';
import { ConflitDeModification } from './edition.results.ts';
import { regle } from './fiche.service.ts';

interface StructureTenue {
  readonly id: string;
  readonly nom: string;
  readonly version: number;
}

const LIRE = 'select id, nom, version from labels.structure where id = $1 for update';

/** The last change of a structure's name after a version: what it was then, and who changed it. */
const DEPUIS = `
  select e.contenu -> 'nom' ->> 'avant' as base, coalesce(e.agent, e.acteur) as par, e.motif,
    to_char(e.enregistre_a at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as quand
  from labels.evenement e
  where e.objet = 'structure:' || $1 and (e.contenu ->> 'version')::int > $2
  order by e.position`;

/** Renames a structure; its SIRET, by which it is known, never changes. */
export async function modifierStructure(
  context: Context,
  input: ModifierStructureInput,
): Promise<Operee | Refus> {
  exigerLaFrance(context.actor);
  const { cleIdempotence: cle, ...entree } = input;
  return operer(
    context,
    { owner: 'labels', action: 'structure.modifier', cle, entree },
    async (client, noter) => {
      const tenue = await tenirLaStructure(client, input.structure);
      const nom = texte(300)(input.nom.trim());
      if (nom instanceof Illisible || nom === '')
        throw regle('STRUCTURE_NOM', 'Un nom de 1 à 300 caractères est attendu.');
      if (nom === tenue.nom)
        throw regle('LIEU_INCHANGE', 'Rien à enregistrer : la structure porte déjà ce nom.');
      await refuserLeConflit(client, tenue, input.versionAttendue, nom);
      await noter({
        type: 'structure.modifiee',
        objet: `structure:${tenue.id}`,
        motif: input.motif,
        contenu: { version: tenue.version + 1, nom: { avant: tenue.nom, apres: nom } },
      });
      await renommer(client, tenue.id, nom);
    },
  );
}

export async function tenirLaStructure(client: ClientBase, id: string): Promise<StructureTenue> {
  const { rows } = estUuid(id) ? await client.query<StructureTenue>(LIRE, [id]) : { rows: [] };
  if (!rows[0]) throw regle('STRUCTURE_INCONNUE', 'Aucune structure du registre ne porte cet identifiant.');
  return rows[0];
}

export const renommer = (client: ClientBase, id: string, nom: string): Promise<unknown> =>
  client.query('update labels.structure set nom = $2, version = version + 1 where id = $1', [id, nom]);

const dire = (nom: string): string => JSON.stringify(nom);

/** One field: whoever changed it since is shown beside, and nothing is written. */
async function refuserLeConflit(
  client: ClientBase,
  { id, nom, version }: StructureTenue,
  attendue: number,
  voulu: string,
): Promise<void> {
  if (attendue >= version) return;
  const { rows } = await client.query<{ base: string; par: string; motif: string | null; quand: string }>(
    DEPUIS,
    [id, attendue],
  );
  const [premier] = rows;
  const dernier = rows.at(-1);
  if (!premier || !dernier || premier.base === nom) return;
  const { par, motif, quand } = dernier;
  const champs = [
    { champ: 'nom', base: dire(premier.base), eux: dire(nom), moi: dire(voulu), deMoi: false, par },
  ];
  throw new Refusee(new ConflitDeModification({ version, champs, fusionnes: [], par, motif, quand }));
}
