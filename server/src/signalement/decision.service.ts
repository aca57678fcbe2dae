import type { ClientBase } from 'pg';
import {
  appuisDe,
  defaireLesModifications,
  ecrireLesLieux,
  nommerLesEvenements,
} from '../lieu/lieu.module.ts';
import { declarerAnnulable } from '../shared/annulation.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { operer, type Operee, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { garder, montres, type Proposition } from './proposition.ts';
import type { DeciderSignalementInput } from './signalement.inputs.ts';
import { ChampsChangesDepuis, SignalementInconnu } from './signalement.results.ts';

const SOURCE = 'issue 5, « signaler un changement » : une correction à accepter ou à refuser';

const refuser = (phrase: string): never => {
  throw new Refusee(new RegleNonTenue('SIGNALEMENT', phrase, SOURCE));
};

interface SignalementLu {
  readonly lieu: string;
  readonly champs: Proposition;
  readonly version: number;
  readonly retire: boolean;
  readonly decision: string | null;
}

const LIRE = `
  select s.lieu_id as lieu, s.champs, l.version, l.retire,
    (select d.decision from labels.signalement_decision d where d.signalement_id = s.id order by d.evenement desc limit 1) as decision
  from labels.signalement s join labels.lieu l on l.id = s.lieu_id
  where s.id = $1
  for update of l`;

const DECIDER = `
  insert into labels.signalement_decision (signalement_id, decision, motif, champs, evenement, enregistre_le)
  values ($1, $2, $3, $4, $5, $6)`;

/** Accepts a report, whose kept fields are then written under the same event, or refuses it and says why. */
export function deciderSignalement(
  context: Context,
  input: DeciderSignalementInput,
): Promise<Operee | Refus> {
  exigerLaFrance(context.actor);
  const { cleIdempotence: cle, ...entree } = input;
  return operer(
    context,
    { owner: 'labels', action: 'signalement.decider', cle, entree },
    async (client, noter) => {
      const lu = await lire(client, input.signalement);
      const motif = input.motif?.trim() || null;
      if (lu.decision !== null && lu.decision !== 'ROUVERT')
        refuser('Ce signalement est déjà décidé : annulez d’abord la décision.');
      if (!input.acceptee && motif === null) refuser('Un refus dit pourquoi : un motif est attendu.');
      const retenus = input.acceptee ? retenir(lu, input) : {};
      const champs = montres(retenus);
      if (input.acceptee) await exigerLaVersion(client, lu, champs, input.versionAttendue);
      if ('retire' in retenus) await exigerSansAppui(client, lu.lieu, context.today);
      const evenement = await noter({
        type: input.acceptee ? 'signalement.accepte' : 'signalement.refuse',
        objet: `lieu:${lu.lieu}`,
        contenu: { signalement: input.signalement, champs },
        ...(motif === null ? {} : { motif }),
      });
      const decision = input.acceptee ? 'ACCEPTE' : 'REFUSE';
      await client.query(DECIDER, [input.signalement, decision, motif, champs, evenement, context.today]);
      if (champs.length > 0)
        await ecrireLesLieux(client, evenement, context.today, [{ lieu: lu.lieu, champs: retenus }]);
    },
  );
}

async function lire(client: ClientBase, signalement: string): Promise<SignalementLu> {
  const { rows } = estUuid(signalement)
    ? await client.query<SignalementLu>(LIRE, [signalement])
    : { rows: [] };
  const [lu] = rows;
  if (!lu) throw new Refusee(new SignalementInconnu());
  return lu;
}

function retenir({ champs, retire }: SignalementLu, input: DeciderSignalementInput): Proposition {
  if (retire) refuser('Ce lieu n’est plus au registre : refusez le signalement, ou rétablissez le lieu.');
  const proposes: readonly string[] = montres(champs);
  const retenus = input.champs ?? proposes;
  const inconnu = retenus.find((champ) => !proposes.includes(champ));
  if (inconnu !== undefined)
    refuser(`Le signalement ne propose rien pour « ${inconnu} » : un champ proposé est attendu.`);
  if (proposes.length > 0 && retenus.length === 0)
    refuser('Aucun champ n’est retenu : retenez-en un, ou refusez le signalement.');
  return garder(champs, retenus);
}

/** A place on which a label rests does not leave the register unseen. */
async function exigerSansAppui(client: ClientBase, lieu: string, jour: string): Promise<void> {
  const raison = (await appuisDe(client, [lieu], jour)).get(lieu);
  if (raison !== undefined) refuser(`Le lieu ne peut pas sortir du registre : ${raison}`);
}

/** A field that changed since it was read is not overwritten unseen. */
async function exigerLaVersion(
  client: ClientBase,
  { lieu, version }: SignalementLu,
  champs: readonly string[],
  attendue: number,
): Promise<void> {
  if (version === attendue) return;
  const { rows } = await client.query<{ champ: string }>(
    `select distinct c.champ from labels.modification m cross join jsonb_object_keys(m.champs) c (champ)
     where m.lieu_id = $1 and m.version > $2 and c.champ = any($3) order by 1`,
    [lieu, attendue, champs],
  );
  if (rows.length > 0)
    throw new Refusee(
      new ChampsChangesDepuis(
        rows.map(({ champ }) => champ),
        version,
      ),
    );
}

for (const type of ['signalement.accepte', 'signalement.refuse'])
  declarerAnnulable(type, {
    owner: 'labels',
    droit: 'MODIFIER_LIEUX',
    async defaire({ context, client, evenement, motif, noter }) {
      const position = await noter({
        type: 'signalement.rouvert',
        objet: evenement.objet ?? '',
        contenu: { signalement: evenement.contenu['signalement'] },
      });
      await client.query(DECIDER, [
        evenement.contenu['signalement'],
        'ROUVERT',
        motif,
        [],
        position,
        context.today,
      ]);
      await defaireLesModifications(client, evenement, { evenement: position, jour: context.today });
    },
  });

nommerLesEvenements({
  'signalement.accepte': 'Changement signalé accepté',
  'signalement.refuse': 'Changement signalé refusé',
  'signalement.rouvert': 'Décision sur un signalement annulée',
});
