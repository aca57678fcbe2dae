import type { GraphQLResolveInfo } from 'graphql';
import type { KeyObject } from 'node:crypto';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { auNomDe } from '../shared/mur.ts';
import { type Operee, operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { column, instant } from '../shared/shape.ts';
import { compileRows, lookAhead } from '../shared/statement.ts';
import { estUuid } from '../shared/texte.ts';
import { AppareilHorsService, AppareilInconnu } from './appareil.types.ts';
import type { EnregistrerAppareilInput, RetirerAppareilInput } from './appareil.types.ts';
import { type ClePublique, lireLaCle } from './signature.service.ts';

const ENREGISTRER = `
  insert into pass.appareil (acteur, structure_id, nom, cle_publique) values ($1, $2, $3, $4) returning id`;

/** Makes a phone known by its public key, for those who act as who registers it. */
export async function enregistrer(
  context: Context,
  { cleIdempotence: cle, nom, clePublique: { x, y } }: EnregistrerAppareilInput,
): Promise<Operee | Refus> {
  const { actor } = context;
  const entree = { nom, x, y };
  return operer(
    context,
    { owner: 'pass', action: 'appareil.enregistrer', cle, entree },
    async (client, noter) => {
      if (!lireLaCle({ x, y }))
        throw new Refusee(
          new RegleNonTenue(
            'APPAREIL_CLE',
            'Cette clé n’est pas un point de la courbe P-256 : la clé publique ECDSA de l’appareil est attendue.',
            'RFC 7518, 6.2.1',
          ),
        );
      const jwk: ClePublique & { kty: string; crv: string } = { kty: 'EC', crv: 'P-256', x, y };
      const values = [actor.id, actor.structure, nom, JSON.stringify(jwk)];
      const { rows } = await client.query<{ id: string }>(ENREGISTRER, values);
      await noter({ type: 'appareil.enregistre', objet: `appareil:${rows[0]?.id}`, contenu: { nom } });
    },
  );
}

const RETIRER = `
  update pass.appareil set retire_a = clock_timestamp()
  where id = $1 and acteur = plateforme.acteur() and retire_a is null`;

/** Takes a phone out of service: what it still holds will be refused. */
export async function retirer(
  context: Context,
  { cleIdempotence: cle, appareil, motif }: RetirerAppareilInput,
): Promise<Operee | Refus> {
  return operer(
    context,
    { owner: 'pass', action: 'appareil.retirer', cle, entree: { appareil, motif } },
    async (client, noter) => {
      const connu = estUuid(appareil)
        ? await client.query('select from pass.appareil where id = $1 and acteur = plateforme.acteur()', [
            appareil,
          ])
        : null;
      if (!connu?.rowCount) throw new Refusee(new AppareilInconnu());
      const { rowCount } = await client.query(RETIRER, [appareil]);
      if (!rowCount) throw new Refusee(new AppareilHorsService());
      await noter({ type: 'appareil.retire', objet: `appareil:${appareil}`, motif, contenu: {} });
    },
  );
}

const LES_MIENS = 'select * from pass.appareil where acteur = plateforme.acteur()';
const CHAMPS = {
  id: column,
  nom: column,
  enregistreA: instant('enregistre_a'),
  retireA: instant('retire_a'),
};

/** The phones of those who act as who asks, the last one first. */
export const lesMiens = ({ read }: Context, info: GraphQLResolveInfo): Promise<readonly object[]> =>
  read.rows(
    'mes appareils',
    () => compileRows(() => LES_MIENS, CHAMPS, 'order by t.enregistre_a desc', lookAhead(info)),
    {},
    info,
  );

/** The key that a phone in service signs with, or why it has none. */
export async function cleDe({ pool, read }: Context, appareil: string): Promise<KeyObject | Refus> {
  if (!estUuid(appareil)) return new AppareilInconnu();
  const { rows } = await pool.query<{ cle: ClePublique; retire: boolean }>({
    name: 'cle-d-appareil',
    text: `select cle_publique as cle, retire_a is not null as retire from pass.appareil
      where ${auNomDe('$2')} and id = $1 and acteur = plateforme.acteur()`,
    values: [appareil, read.lecteur],
  });
  const [lu] = rows;
  const cle = lu && lireLaCle(lu.cle);
  if (!cle) return new AppareilInconnu();
  return lu.retire ? new AppareilHorsService() : cle;
}
