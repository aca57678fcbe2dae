import type { ClientBase } from 'pg';
import { aLeDroit } from '../acces/acces.module.ts';
import { type Actor, type Context, proprietaireDe } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { operer, type Operee, Refusee } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { codeLibre, ecrire, type Etat, lireVersion, refuser, verifie } from './vue.etat.ts';
import type {
  EnregistrerVueInput,
  ModifierVueInput,
  RetablirVueInput,
  SupprimerVueInput,
} from './vue.inputs.ts';
import { VueChangeeDepuis, VueInconnue } from './vue.results.ts';

interface Lue extends Etat {
  readonly version: number;
  readonly proprietaire: string;
  readonly supprimee: boolean;
}

/** Whether someone may change a view: who made it, and for a role's view, who may give one to a role. */
export const peutModifier = (
  actor: Actor,
  { proprietaire, portee }: { readonly proprietaire: string; readonly portee: string },
): boolean =>
  proprietaire === proprietaireDe(actor) || (portee === 'PAR_ROLE' && aLeDroit(actor.role, 'PARTAGER_VUES'));

/** Saves a view under a new short code. */
export function enregistrerVue(context: Context, input: EnregistrerVueInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  return operer(
    context,
    { owner: 'plateforme', action: 'vue.enregistrer', cle, entree },
    async (client, noter) => {
      const etat = await verifie(client, context, {
        ...entree,
        description: entree.description?.trim() || null,
        role: entree.role ?? null,
      });
      const code = await codeLibre(client);
      const evenement = await noter({ type: 'vue.enregistree', objet: `vue:${code}`, contenu: dit(etat) });
      const { actor } = context;
      const { rows } = await client.query<{ id: string }>(
        `insert into plateforme.vue (code, proprietaire, equipe, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5) returning id`,
        [code, proprietaireDe(actor), actor.id, evenement, context.today],
      );
      await ecrire(client, context, {
        vue: rows[0]?.id ?? '',
        version: 1,
        etat,
        supprimee: false,
        evenement,
      });
    },
  );
}

/** Changes what is given of a view; what others changed meanwhile stays, or is a conflict when it is the same. */
export function modifierVue(context: Context, input: ModifierVueInput): Promise<Operee | Refus> {
  const { vue, versionAttendue, cleIdempotence: _, ...donnes } = input;
  const { description, ...reste } = donnes;
  const changes: Partial<Etat> = {
    ...presents(reste),
    ...(donnes.portee !== undefined && donnes.portee !== 'PAR_ROLE' ? { role: null } : {}),
    ...(description == null ? {} : { description: description.trim() || null }),
  };
  return surUneVue(context, input, 'vue.modifiee', async (client, lue) => {
    if (lue.supprimee) throw new Refusee(new VueInconnue());
    if (lue.version !== versionAttendue) await sansConflit(client, lue, { vue, versionAttendue, changes });
    return { etat: await verifie(client, context, { ...lue, ...changes }, vue), supprimee: false };
  });
}

/** Deletes a view: its versions stay, and any of them can come back. */
export const supprimerVue = (context: Context, input: SupprimerVueInput): Promise<Operee | Refus> =>
  surUneVue(context, input, 'vue.supprimee', async (_client, lue) => {
    exigerLaVersion(lue, input.versionAttendue);
    return { etat: lue, supprimee: true };
  });

/** Makes a version of a view its last again, which also undoes its deletion. */
export const retablirVue = (context: Context, input: RetablirVueInput): Promise<Operee | Refus> =>
  surUneVue(context, input, 'vue.retablie', async (client, lue) => {
    exigerLaVersion(lue, input.versionAttendue);
    const ancienne = await lireVersion(client, input.vue, input.version);
    if (!ancienne)
      return refuser('Cette vue n’a jamais eu cette version : une version de son histoire est attendue.');
    return { etat: await verifie(client, context, ancienne, input.vue), supprimee: false };
  });

/** One more version of a view, once it is locked, known, and its reader's to change. */
function surUneVue(
  context: Context,
  { cleIdempotence: cle, ...entree }: SupprimerVueInput,
  type: 'vue.modifiee' | 'vue.supprimee' | 'vue.retablie',
  suivante: (client: ClientBase, lue: Lue) => Promise<{ readonly etat: Etat; readonly supprimee: boolean }>,
): Promise<Operee | Refus> {
  return operer(context, { owner: 'plateforme', action: type, cle, entree }, async (client, noter) => {
    const { vue } = entree;
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 12))', [vue]);
    const { rows } = estUuid(vue)
      ? await client.query<Lue & { code: string }>('select * from plateforme.vue_lue where id = $1', [vue])
      : { rows: [] };
    const [lue] = rows;
    if (!lue || !peutModifier(context.actor, lue)) throw new Refusee(new VueInconnue());
    const { etat, supprimee } = await suivante(client, lue);
    const evenement = await noter({
      type,
      objet: `vue:${lue.code}`,
      contenu: { version: lue.version + 1, ...dit(etat) },
    });
    await ecrire(client, context, { vue, version: lue.version + 1, etat, supprimee, evenement });
  });
}

/** What the journal says of a view: neither its name nor its address, which may be a person's own words. */
const dit = ({ chemin, portee, role }: Etat): Readonly<Record<string, unknown>> => ({ chemin, portee, role });

const presents = <T extends object>(donnes: T): Partial<T> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same object without what was not given
  Object.fromEntries(Object.entries(donnes).filter(([, valeur]) => valeur != null)) as Partial<T>;

function exigerLaVersion({ version }: Lue, attendue: number): void {
  if (version !== attendue) throw new Refusee(new VueChangeeDepuis([], version));
}

async function sansConflit(
  client: ClientBase,
  lue: Lue,
  { vue, versionAttendue, changes }: { vue: string; versionAttendue: number; changes: Partial<Etat> },
): Promise<void> {
  const base: Partial<Record<string, unknown>> = { ...(await lireVersion(client, vue, versionAttendue)) };
  const actuelle: Partial<Record<string, unknown>> = { ...lue };
  const champs = Object.entries(changes)
    .filter(([champ, valeur]) => base[champ] !== actuelle[champ] && actuelle[champ] !== valeur)
    .map(([champ]) => champ);
  if (champs.length > 0) throw new Refusee(new VueChangeeDepuis(champs, lue.version));
}
