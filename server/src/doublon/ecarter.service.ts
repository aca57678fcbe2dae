import type { ClientBase } from 'pg';
import { nommerLesEvenements } from '../lieu/lieu.module.ts';
import { declarerAnnulable } from '../shared/annulation.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { auNomDe } from '../shared/mur.ts';
import { operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import type { EcarterDoublonInput } from './doublon.inputs.ts';
import { LieuAFusionnerInconnu } from './doublon.results.ts';

const DIRE = `
  insert into labels.doublon_ecarte (un_lieu, autre_lieu, ecarte, motif, evenement, enregistre_le)
  values ($1, $2, $3, $4, $5, $6)`;

const EST_ECARTE = `
  select ecarte from labels.doublon_ecarte where un_lieu = $1 and autre_lieu = $2 order by evenement desc limit 1`;

/** Says that two places are two, so that they are no longer shown as one. */
export async function ecarterDoublon(
  context: Context,
  input: EcarterDoublonInput,
): Promise<Refus | { readonly evenement: string | null; readonly deja: boolean }> {
  exigerLaFrance(context.actor);
  const { cleIdempotence: cle, ...entree } = input;
  const faite = await operer(
    context,
    { owner: 'labels', action: 'doublon.ecarter', cle, entree },
    async (client, noter) => {
      const [un, autre] = await lesDeux(client, input);
      const { rows } = await client.query<{ ecarte: boolean }>(EST_ECARTE, [un, autre]);
      if (rows[0]?.ecarte === true)
        throw new Refusee(
          new RegleNonTenue('DOUBLON', 'C’est déjà dit : ce sont deux lieux.', 'Registre, doublons'),
        );
      const evenement = await noter({
        type: 'doublon.ecarte',
        objet: `lieu:${un}`,
        motif: input.motif,
        contenu: { un, autre },
      });
      await client.query(DIRE, [un, autre, true, input.motif, evenement, context.today]);
    },
  );
  return 'objet' in faite ? { evenement: await evenementDe(context, cle), deja: faite.deja } : faite;
}

/** The two in the one order pairs are kept in, held until it is said. */
async function lesDeux(client: ClientBase, { un, autre }: EcarterDoublonInput): Promise<readonly string[]> {
  const designes = [un, autre];
  const { rows } = designes.every(estUuid)
    ? await client.query<{ id: string }>(
        'select id from labels.lieu where id = any($1::uuid[]) order by id for update',
        [designes],
      )
    : { rows: [] };
  if (rows.length !== 2) throw new Refusee(new LieuAFusionnerInconnu());
  return rows.map(({ id }) => id);
}

/** The event that a key wrote. */
async function evenementDe({ pool, actor, read }: Context, cle: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>({
    name: 'evenement d un doublon ecarte',
    text: `select id from labels.evenement where ${auNomDe('$3')} and acteur = $1 and cle = $2`,
    values: [actor.id, cle, read.lecteur],
  });
  return rows[0]?.id ?? null;
}

declarerAnnulable('doublon.ecarte', {
  owner: 'labels',
  droit: 'MODIFIER_LIEUX',
  async defaire({ context, client, evenement, motif, noter }) {
    const { un, autre } = evenement.contenu;
    const contenu = { un, autre };
    const position = await noter({ type: 'doublon.repris', objet: evenement.objet ?? '', contenu });
    await client.query(DIRE, [un, autre, false, motif, position, context.today]);
  },
});

nommerLesEvenements({ 'doublon.ecarte': 'Dits deux lieux', 'doublon.repris': 'À nouveau doublon possible' });
