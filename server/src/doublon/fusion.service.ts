import type { ClientBase } from 'pg';
import {
  affirmer,
  type Changement,
  CHAMPS_DE_LIEU,
  defaireLesModifications,
  ecrireLesLieux,
  type LieuModifie,
  nommerLesEvenements,
} from '../lieu/lieu.module.ts';
import { declarerAnnulable } from '../shared/annulation.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { auNomDe } from '../shared/mur.ts';
import { operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import { CHOIX } from './choix.rules.ts';
import type { FusionnerLieuxInput } from './doublon.inputs.ts';
import { type ChampFusionne, FicheChangeeDepuis, LieuAFusionnerInconnu } from './doublon.results.ts';
import { copierLesLabels, labelsAReprendre } from './fusion.labels.ts';

const SOURCE = 'Registre, fusion de deux lieux : réversible, une fois, sans chaîne';

const refuser = (phrase: string): never => {
  throw new Refusee(new RegleNonTenue('FUSION', phrase, SOURCE));
};

/** What a merge does, or would. */
export interface Effets {
  readonly champs: readonly ChampFusionne[];
  readonly labels: readonly string[];
}

/** Thrown once everything was written, so that nothing of it remains: what was done is what would be. */
class Simulee extends Error {
  readonly effets: Effets;

  constructor(effets: Effets) {
    super('Simulation');
    this.effets = effets;
  }
}

export interface Fusion extends Effets {
  readonly evenement: string | null;
  readonly simule: boolean;
  readonly deja: boolean;
}

/**
 * Makes one place of two: the one absorbed leaves the register and says where it went, the kept takes the fields chosen and the
 * labels it lacks. Uses stay where they were made, and what arrives at the one absorbed is judged by its own labels.
 */
export async function fusionnerLieux(context: Context, input: FusionnerLieuxInput): Promise<Fusion | Refus> {
  exigerLaFrance(context.actor);
  const { cleIdempotence: cle, ...entree } = input;
  try {
    const faite = await operer(
      context,
      { owner: 'labels', action: 'lieux.fusionner', cle, entree },
      async (client, noter) => {
        const { garde, absorbe } = await lireLesDeux(client, input);
        const champs = champsChoisis(input, garde, absorbe);
        const evenement = await noter({
          type: 'lieux.fusionnes',
          objet: `lieu:${garde.id}`,
          motif: input.motif,
          contenu: { absorbe: absorbe.id, champs: input.champsDeLAbsorbe ?? [] },
        });
        const modifies = await ecrireLesLieux(client, evenement, context.today, [
          { lieu: garde.id, champs },
          { lieu: absorbe.id, champs: { retire: true, fusionneDans: garde.id } },
        ]);
        const copier = input.copierLesLabels !== false;
        const labels = copier
          ? await copierLesLabels(client, evenement, context.today, { garde: garde.id, absorbe })
          : [];
        const ecrits = modifies.find(({ lieu }) => lieu === garde.id)?.champs ?? {};
        if (input.simuler === true) throw new Simulee({ champs: dits(ecrits), labels });
      },
    );
    if (!('objet' in faite)) return faite;
    return { ...(await effetsDe(context, cle, input.garde)), simule: false, deja: faite.deja };
  } catch (error) {
    if (error instanceof Simulee) return { ...error.effets, evenement: null, simule: true, deja: false };
    throw error;
  }
}

interface LieuLu {
  readonly id: string;
  readonly nom: string;
  readonly version: number;
  readonly retire: boolean;
  readonly structureId: string | null;
  readonly departementCode: string;
  readonly absorbes: number;
  /** The whole row, by column. */
  readonly colonnes: Readonly<Record<string, unknown>>;
}

const LIRE = `
  select l.id, l.nom, l.version, l.retire, l.structure_id as "structureId", l.departement_code as "departementCode",
    (select count(*)::int from labels.lieu f where f.fusionne_dans = l.id) as absorbes, to_jsonb(l) as colonnes
  from labels.lieu l where l.id = any($1::uuid[]) order by l.id for update`;

async function lireLesDeux(client: ClientBase, input: FusionnerLieuxInput) {
  const designes = [input.garde, input.absorbe];
  const { rows } = designes.every(estUuid) ? await client.query<LieuLu>(LIRE, [designes]) : { rows: [] };
  const garde = rows.find(({ id }) => id === input.garde.toLowerCase());
  const absorbe = rows.find(({ id }) => id === input.absorbe.toLowerCase());
  if (!garde || !absorbe || garde === absorbe) throw new Refusee(new LieuAFusionnerInconnu());
  const retire = [garde, absorbe].find((un) => un.retire);
  if (retire) refuser(`« ${retire.nom} » n’est plus au registre : deux lieux qui y sont sont attendus.`);
  if (absorbe.absorbes > 0)
    refuser(
      `Un lieu a déjà été fusionné dans « ${absorbe.nom} » : gardez celui-ci, ou défaites d’abord cette fusion.`,
    );
  const change =
    garde.version !== input.versionDuGarde
      ? garde
      : absorbe.version !== input.versionDeLAbsorbe
        ? absorbe
        : null;
  if (change) throw new Refusee(new FicheChangeeDepuis(change.nom, garde.version, absorbe.version));
  return { garde, absorbe };
}

/** What the kept takes from the one absorbed: whole choices, and never what would move past payments. */
function champsChoisis(
  { champsDeLAbsorbe = [] }: FusionnerLieuxInput,
  garde: LieuLu,
  absorbe: LieuLu,
): Changement['champs'] {
  const champs = champsDeLAbsorbe.flatMap(
    (nom) => CHOIX.get(nom)?.champs ?? refuser(`« ${nom} » n’est pas un champ qui se choisit.`),
  );
  if (champs.includes('structureId') && garde.structureId !== null)
    refuser(
      'La structure du lieu gardé ne change pas, ses règlements en dépendent : gardez l’autre lieu, ou laissez sa structure.',
    );
  if (champs.includes('departementCode') && garde.departementCode !== absorbe.departementCode)
    refuser(
      'Les deux communes sont de départements différents : gardez l’autre lieu, ou laissez sa commune au lieu gardé.',
    );
  return Object.fromEntries(champs.map((champ) => [champ, absorbe.colonnes[CHAMPS_DE_LIEU[champ][0]]]));
}

const dits = (champs: LieuModifie['champs']): readonly ChampFusionne[] =>
  Object.entries(champs).map(([champ, { avant, apres }]) => ({
    champ,
    avant: JSON.stringify(avant ?? null),
    apres: JSON.stringify(apres ?? null),
  }));

/** What the merge of a key did, now or before. */
async function effetsDe(
  { pool, actor, read }: Context,
  cle: string,
  garde: string,
): Promise<Effets & { readonly evenement: string | null }> {
  const { rows } = await pool.query<{ id: string; champs: LieuModifie['champs'] | null; labels: string[] }>({
    name: 'effets de la fusion',
    text: `select e.id, m.champs, array(select distinct coalesce(a.libelle, a.genre) from labels.label_assertion a where a.evenement = e.position) as labels
      from labels.evenement e left join labels.modification m on m.evenement = e.position and m.lieu_id = $4
      where ${auNomDe('$3')} and e.acteur = $1 and e.cle = $2`,
    values: [actor.id, cle, read.lecteur, garde],
  });
  const [lu] = rows;
  return { evenement: lu?.id ?? null, champs: dits(lu?.champs ?? {}), labels: lu?.labels ?? [] };
}

declarerAnnulable('lieux.fusionnes', {
  owner: 'labels',
  droit: 'MODIFIER_LIEUX',
  async defaire({ context, client, evenement, motif, noter }) {
    const reprises = await labelsAReprendre(client, evenement.position, motif);
    const position = await noter({
      type: 'lieux.separes',
      objet: evenement.objet ?? '',
      contenu: { absorbe: evenement.contenu['absorbe'] },
    });
    await defaireLesModifications(client, evenement, { evenement: position, jour: context.today });
    if (reprises.length > 0) await affirmer(client, position, context.today, reprises);
  },
});

nommerLesEvenements({
  'lieux.fusionnes': 'Lieux fusionnés',
  'lieux.separes': 'Fusion annulée',
});
