import { completerLaSaisie } from '../edition/edition.module.ts';
import { nommerLesEvenements } from '../lieu/lieu.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { auNomDe } from '../shared/mur.ts';
import { operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { compterLeSignalement } from './limite.service.ts';
import { lireLaProposition, montres, premiereErreur, refusPersonnel } from './proposition.ts';
import { LieuASignalerInconnu } from './signalement.results.ts';
import type { OrigineDeSignalement } from './signalement.types.ts';

const SOURCE = 'APTIC, « signaler un changement sur un point de présence » ; aucune donnée personnelle';

/** What someone reports of a place: proposed values by API field, a message, or both. */
export interface SignalementFait {
  readonly lieu: string;
  readonly champs?: object | null;
  readonly message?: string | null;
  readonly cleIdempotence: string;
}

const refuser = (phrase: string): never => {
  throw new Refusee(new RegleNonTenue('SIGNALEMENT', phrase, SOURCE));
};

interface LieuVu {
  readonly version: number;
  readonly structure_id: string | null;
}

/**
 * Keeps what someone reports of a place, for its administrators to decide, and never who reports it: the pages of the public
 * call it as the API does. Answers the reference of the report.
 */
export async function signaler(
  context: Context,
  { cleIdempotence: cle, ...entree }: SignalementFait,
): Promise<Refus | { readonly reference: string; readonly deja: boolean }> {
  compterLeSignalement(context);
  const faite = await operer(
    context,
    { owner: 'labels', action: 'lieu.signaler', cle, entree },
    async (client, noter) => {
      const message = entree.message?.trim() || null;
      const personnel = message === null ? null : refusPersonnel('message', message);
      if (personnel !== null) refuser(personnel);
      const lue = await completerLaSaisie(client, lireLaProposition({ ...entree.champs }));
      const erreur = premiereErreur(lue);
      if (erreur !== null) refuser(erreur);
      const { champs } = lue;
      if (message === null && Object.keys(champs).length === 0)
        refuser('Rien n’est signalé : une valeur ou un message est attendu.');
      const { rows } = estUuid(entree.lieu)
        ? await client.query<LieuVu>(
            'select version, structure_id from labels.lieu where id = $1 and not retire',
            [entree.lieu],
          )
        : { rows: [] };
      const [lieu] = rows;
      if (!lieu) throw new Refusee(new LieuASignalerInconnu());
      const origine = origineDe(context, lieu);
      const evenement = await noter({
        type: 'lieu.signale',
        objet: `lieu:${entree.lieu}`,
        contenu: { origine, champs: montres(champs) },
      });
      await client.query(
        `insert into labels.signalement (lieu_id, origine, version, champs, message, evenement, enregistre_le)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [entree.lieu, origine, lieu.version, JSON.stringify(champs), message, evenement, context.today],
      );
    },
  );
  return 'objet' in faite ? { reference: await referenceDe(context, cle), deja: faite.deja } : faite;
}

function origineDe({ actor }: Context, lieu: LieuVu): OrigineDeSignalement {
  if (actor.structure !== null) return actor.structure === lieu.structure_id ? 'STRUCTURE' : 'PUBLIC';
  return actor.role === 'PUBLIC' || actor.role === 'STRUCTURE' ? 'PUBLIC' : 'AGENT';
}

/** The report that an actor made under a key. */
async function referenceDe({ pool, read, actor }: Context, cle: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'reference de signalement',
    text: `select s.id from labels.evenement e join labels.signalement s on s.evenement = e.position
      where ${auNomDe('$1')} and e.acteur = $2 and e.cle = $3`,
    values: [read.lecteur, actor.id, cle],
  });
  return rows[0]?.id ?? '';
}

nommerLesEvenements({ 'lieu.signale': 'Changement signalé' });
