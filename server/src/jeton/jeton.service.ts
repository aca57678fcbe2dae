import type { ClientBase } from 'pg';
import { aLeDroit } from '../acces/acces.module.ts';
import { auditer } from '../shared/audit.ts';
import { type Actor, type Context, proprietaireDe } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { plusJours } from '../shared/jour.rules.ts';
import { operer, type Operee, Refusee } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { auteurDe, ecrireLaPortee, ecrireUnJeton, ecrireUnSecret, nouvelId } from './ecrire.service.ts';
import { essayer } from './essai.service.ts';
import type {
  CreerJetonInput,
  ModifierPorteeInput,
  RevoquerJetonInput,
  TournerJetonInput,
} from './jeton.inputs.ts';
import { type EssaiDePortee, JetonInconnu, JetonRevoque, PorteeChangeeDepuis } from './jeton.results.ts';
import { deLaCollectivite, dit } from './journal.ts';
import { type JetonLu, refuser, verifierLaPortee } from './portee.service.ts';

/** What was done, and the secret that it made: read this once, and kept by nobody here. */
export interface AvecSecret {
  readonly faite: Operee | Refus;
  readonly secret: string | null;
}

/** Whether someone sees to the tokens of everyone. */
export const lesGereTous = ({ role }: Actor): boolean => aLeDroit(role, 'ADMINISTRER_ACCES');

/** Creates a token whose scope is within its maker's. */
export async function creerJeton(
  context: Context,
  { cleIdempotence: cle, genre, portee }: CreerJetonInput,
  champsConnus: ReadonlySet<string>,
): Promise<AvecSecret> {
  let secret: string | null = null;
  const entree = { genre, portee };
  const faite = await operer(
    context,
    { owner: 'plateforme', action: 'jeton.creer', cle, entree },
    async (client, noter) => {
      const voulue = await verifierLaPortee(client, context, genre, portee, champsConnus);
      const id = await nouvelId(client);
      const evenement = await noter({
        type: 'jeton.cree',
        objet: `jeton:${id}`,
        contenu: { genre, ...dit(voulue) },
        ...(await deLaCollectivite(client, voulue)),
      });
      secret = await ecrireUnJeton(client, context, { id, genre, portee: voulue, evenement });
      await tracer(client, context, 'jeton.cree', id);
    },
  );
  return { faite, secret };
}

/** Gives a token another scope, or only says what of its last thirty days it would have refused. */
export async function modifierPortee(
  context: Context,
  { cleIdempotence: cle, simuler, ...entree }: ModifierPorteeInput,
  champsConnus: ReadonlySet<string>,
): Promise<Operee | Refus | EssaiDePortee> {
  let essai: EssaiDePortee | null = null;
  const faite = await surUnJeton(
    context,
    { cle, action: 'jeton.portee', entree },
    async (client, lu, noter) => {
      if (lu.version !== entree.versionAttendue) throw new Refusee(new PorteeChangeeDepuis(lu.version));
      const portee = await verifierLaPortee(client, context, lu.genre, entree.portee, champsConnus);
      if (simuler === true) {
        essai = await essayer(context, lu, portee);
        throw new Essaye();
      }
      const version = lu.version + 1;
      const evenement = await noter({ version, ...dit(portee) }, await deLaCollectivite(client, portee));
      const { actor, today } = context;
      await ecrireLaPortee(client, actor, { jeton: lu.id, version, portee, evenement, today });
    },
  ).catch((error: unknown) => {
    if (essai !== null && error instanceof Essaye) return essai;
    throw error;
  });
  return faite;
}

/** Ends the transaction of a trial: nothing of it remains. */
class Essaye extends Error {}

/** Gives a token a new secret; the one before opens for some days more, or no longer. */
export async function tournerJeton(
  context: Context,
  { cleIdempotence: cle, ...entree }: TournerJetonInput,
): Promise<AvecSecret> {
  let secret: string | null = null;
  const faite = await surUnJeton(
    context,
    { cle, action: 'jeton.tourner', entree },
    async (client, lu, noter) => {
      const { today } = context;
      if (lu.expireLe < today) refuser('Ce jeton a fini : prolongez-le d’abord, ou créez-en un autre.');
      const { rows } = await client.query<{ rang: number }>(
        'select max(rang) + 1 as rang from plateforme.jeton_secret where jeton_id = $1',
        [lu.id],
      );
      const rang = rows[0]?.rang ?? 1;
      const { delai } = entree;
      const evenement = await noter({ rang, delai }, {});
      const jusquAu = delai === 0 ? null : plusJours(today, delai);
      const partiePublique = lu.public;
      secret = await ecrireUnSecret(client, {
        jeton: lu.id,
        partiePublique,
        rang,
        jusquAu,
        evenement,
        today,
      });
    },
  );
  return { faite, secret };
}

/** Ends a token for ever, with every secret of it. */
export const revoquerJeton = (
  context: Context,
  { cleIdempotence: cle, ...entree }: RevoquerJetonInput,
): Promise<Operee | Refus> =>
  surUnJeton(context, { cle, action: 'jeton.revoquer', entree }, async (client, lu, noter) => {
    const motif = entree.motif.trim();
    if (motif === '') refuser('La révocation n’a pas de motif : un motif de 1 à 500 caractères est attendu.');
    const evenement = await noter({}, { motif });
    const { actor, today } = context;
    await client.query('insert into plateforme.jeton_revocation values ($1, $2, $3, $4, $5)', [
      lu.id,
      motif,
      auteurDe(actor),
      evenement,
      today,
    ]);
  });

const LIRE = `
  select id, public, genre, version, nom, perimetre_type as territoire, perimetre_code as code, operations, champs, indicateurs,
    origines, quota, expire_le as "expireLe", revoque_le is not null as revoque
  from plateforme.jeton_lu where id = $1 and ($4 or proprietaire = $2 or equipe = $3)`;

const EVENEMENTS = {
  'jeton.portee': 'jeton.portee_modifiee',
  'jeton.tourner': 'jeton.tourne',
  'jeton.revoquer': 'jeton.revoque',
} as const;

interface Action {
  readonly cle: string;
  readonly action: keyof typeof EVENEMENTS;
  readonly entree: { readonly jeton: string };
}

type Noter = (
  contenu: Readonly<Record<string, unknown>>,
  suite: { readonly motif?: string; readonly collectiviteId?: string },
) => Promise<number>;

/** Something done to a token, once it is locked, known, its reader's to manage, and not revoked. */
function surUnJeton(
  context: Context,
  { cle, action, entree }: Action,
  faire: (client: ClientBase, lu: JetonLu, noter: Noter) => Promise<void>,
): Promise<Operee | Refus> {
  return operer(context, { owner: 'plateforme', action, cle, entree }, async (client, noter) => {
    const { actor } = context;
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 14))', [entree.jeton]);
    const { rows } = estUuid(entree.jeton)
      ? await client.query<JetonLu & { revoque: boolean }>(LIRE, [
          entree.jeton,
          proprietaireDe(actor),
          actor.id,
          lesGereTous(actor),
        ])
      : { rows: [] };
    const [lu] = rows;
    if (!lu) throw new Refusee(new JetonInconnu());
    if (lu.revoque) throw new Refusee(new JetonRevoque());
    const type = EVENEMENTS[action];
    await faire(client, lu, (contenu, suite) => noter({ type, objet: `jeton:${lu.id}`, contenu, ...suite }));
    await tracer(client, context, type, lu.id);
  });
}

const tracer = (client: ClientBase, { actor }: Context, action: string, id: string): Promise<void> =>
  auditer(client, { acteur: actor, action, objet: `jeton:${id}` });
