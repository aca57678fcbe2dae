import type { ClientBase } from 'pg';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { idDe, operer, type Operee, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { estUuid } from '../shared/texte.ts';
import {
  AnnotationInconnue,
  type AnnoterInput,
  type RetirerAnnotationInput,
  TerritoireInconnu,
  type TerritoireAnnote,
} from './annotation.types.ts';

const SOURCE = 'issue 6, annotations du temps des figures';

const refuser = (phrase: string): never => {
  throw new Refusee(new RegleNonTenue('ANNOTATION', phrase, SOURCE));
};

/** What is known of a territory, whatever the perimeter. */
const CONNU: Readonly<Record<Exclude<TerritoireAnnote, 'FRANCE'>, string>> = {
  REGION: `select from territoires.territoire where type = 'REGION' and code = $1`,
  DEPARTEMENT: `select from territoires.territoire where type = 'DEPARTEMENT' and code = $1`,
  COLLECTIVITE:
    'select from territoires.collectivite where siren = $1 and ($2::uuid[] is null or id = any($2))',
};

/** Writes dated words on the figures of a territory of the perimeter. */
export function annoter(context: Context, input: AnnoterInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  return operer(
    context,
    { owner: 'statistiques', action: 'annotation.ecrire', cle, entree },
    async (client, noter) => {
      const [nom, court] = [entree.nom.trim(), entree.court.trim()];
      if (nom === '' || court === '')
        refuser('L’annotation n’a pas de nom : un nom et son abrégé sont attendus.');
      if (entree.au < entree.du)
        refuser('L’annotation finit avant de commencer : une fin le même jour ou après est attendue.');
      const code = entree.code?.trim() || null;
      await exigerLeTerritoire(client, context, entree.territoire, code);
      const { actor, today } = context;
      const { territoire, texte, du, au } = entree;
      const { rows } = await client.query<{ id: string }>('select uuidv7() as id');
      const id = rows[0]?.id ?? '';
      const evenement = await noter({
        type: 'annotation.ecrite',
        objet: `annotation:${id}`,
        contenu: { nom, du, au, territoire, code },
      });
      await client.query(
        `insert into statistiques.annotation (id, nom, court, texte, du, au, territoire_type, territoire_code, equipe, role, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          id,
          nom,
          court,
          texte?.trim() || null,
          du,
          au,
          territoire,
          code,
          actor.id,
          actor.role,
          evenement,
          today,
        ],
      );
    },
  );
}

/** Takes an annotation off the figures, or puts it back; whoever shares the role and perimeter that wrote it may. */
export function retirerAnnotation(context: Context, input: RetirerAnnotationInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  return operer(
    context,
    { owner: 'statistiques', action: 'annotation.retirer', cle, entree },
    async (client, noter) => {
      const { annotation: id, retiree } = entree;
      const { rowCount } = estUuid(id)
        ? await client.query('select from statistiques.annotation where id = $1 and equipe = $2', [
            id,
            context.actor.id,
          ])
        : { rowCount: 0 };
      if (rowCount !== 1) throw new Refusee(new AnnotationInconnue());
      const type = retiree ? 'annotation.retiree' : 'annotation.remise';
      const evenement = await noter({ type, objet: `annotation:${id}`, contenu: {} });
      await client.query('insert into statistiques.annotation_retrait values ($1, $2, $3, $4)', [
        id,
        retiree,
        evenement,
        context.today,
      ]);
    },
  );
}

/** Whose annotation an operation wrote. */
export const annotationDe = ({ objet }: Operee): string => idDe(objet);

async function exigerLeTerritoire(
  client: ClientBase,
  { actor }: Context,
  territoire: TerritoireAnnote,
  code: string | null,
): Promise<void> {
  if (territoire === 'FRANCE') {
    if (code !== null) refuser('La France n’a pas de code : aucun n’est attendu.');
    if (actor.perimeter !== null) throw new Refusee(new TerritoireInconnu());
    return;
  }
  // A region or a département is more than the authorities of a perimeter.
  if (code === null || (territoire !== 'COLLECTIVITE' && actor.perimeter !== null))
    throw new Refusee(new TerritoireInconnu());
  const values = territoire === 'COLLECTIVITE' ? [code, actor.perimeter] : [code];
  const { rowCount } = await client.query(CONNU[territoire], values);
  if (rowCount !== 1) throw new Refusee(new TerritoireInconnu());
}
