import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Operee, operer, Refusee, RegleNonTenue } from '../shared/operation.ts';
import { CollectiviteInconnue } from '../collectivite/collectivite.module.ts';
import type { AjouterDistributeurInput } from './distributeur.types.ts';

const SOURCE = 'Règle du registre : un distributeur a un code à lui, et sa commune';
const REGLE = 'DISTRIBUTEUR_CODE';

/** Adds a counter to a collectivité of the reader's perimeter; its code is no other's. */
export function ajouterDistributeur(
  context: Context,
  { cleIdempotence: cle, ...entree }: AjouterDistributeurInput,
): Promise<Operee | Refus> {
  const demande = { owner: 'pass', action: 'distributeur.ajouter', cle, entree } as const;
  return operer(context, demande, async (client, noter) => {
    const { perimeter } = context.read;
    const { collectivite, code, nom, genre, communeCode } = entree;
    const vus = await client.query<{ id: string; fictif: boolean; commune: boolean }>(
      `select k.id, k.fictive as fictif,
         exists (select from territoires.territoire t where t.type = 'COMMUNE' and t.code = $3) as commune
       from territoires.collectivite k where k.siren = $1 and ($2::uuid[] is null or k.id = any ($2))`,
      [collectivite, perimeter, communeCode],
    );
    const [vu] = vus.rows;
    if (!vu) throw new Refusee(new CollectiviteInconnue());
    if (!vu.commune)
      throw new Refusee(
        new RegleNonTenue(
          'DISTRIBUTEUR_COMMUNE',
          `Aucune commune n’a le code ${communeCode} : un code INSEE, comme 33063, est attendu.`,
          SOURCE,
        ),
      );
    const { rows } = await client.query<{ id: string }>(
      `insert into pass.distributeur (collectivite_id, code, nom, genre, commune_code, fictif)
       values ($1, $2, $3, $4, $5, $6) on conflict (code) do nothing returning id`,
      [vu.id, code, nom, genre, communeCode, vu.fictif],
    );
    const [ajoute] = rows;
    if (!ajoute)
      throw new Refusee(
        new RegleNonTenue(
          REGLE,
          `Un distributeur a déjà le code ${code} : un autre code est attendu.`,
          SOURCE,
        ),
      );
    await noter({
      type: 'distributeur.ajoute',
      objet: `distributeur:${ajoute.id}`,
      collectiviteId: vu.id,
      contenu: { code, genre, communeCode },
    });
  });
}
