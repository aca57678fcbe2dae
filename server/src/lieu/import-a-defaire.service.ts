import type { ClientBase, Pool } from 'pg';
import { auNomDe } from '../shared/mur.ts';
import { affirmer } from './assertion.service.ts';
import type { ActeDeLabel, GenreDeLabel } from './lieu.types.ts';
import { CHAMPS_DE_LIEU, type Changement, ecrireLesLieux } from './modification.service.ts';

/** Why a place that an import touched is left as it is: someone wrote one of the same fields, or spoke of the same label, since. */
export type Retenue = 'MODIFIE' | 'LABEL' | 'UTILISE';

interface Assertion {
  readonly id: string;
  readonly genre: GenreDeLabel;
  readonly libelle: string | null;
  readonly emetteur: string;
  readonly du: string;
}

/** A place that an import touched: what its fields were, the labels it was given, and what keeps it from being put back. */
export interface LieuTouche {
  readonly lieu: string;
  readonly nom: string;
  readonly commune: string;
  readonly cree: boolean;
  readonly champs: Readonly<Record<string, { readonly avant: unknown }>>;
  readonly assertions: readonly Assertion[];
  readonly retenue: Retenue | null;
}

const NOMS = Object.entries(CHAMPS_DE_LIEU)
  .map(([champ, [colonne]]) => `('${champ}', '${colonne}')`)
  .join();

const MODIFIE = `exists (
  select from jsonb_each(m.champs) c join (values ${NOMS}) n (champ, colonne) on n.champ = c.key
  where coalesce(to_jsonb(l) -> n.colonne, 'null') is distinct from coalesce(c.value -> 'apres', 'null'))
  or m.creation and exists (select from labels.lieu f where f.fusionne_dans = l.id)`;

/** Someone else’s word on a label that the import gave, or on any label of a place that it brought. */
const LABEL = `exists (
  select from labels.label_assertion a
  where a.lieu_id = l.id and a.evenement > $1 and a.acte <> 'ANNULATION' and labels.tient(a)
    and (coalesce(m.creation, false) or a.label in (select d.label from labels.label_assertion d where d.lieu_id = l.id and d.evenement = $1)))
  or exists (select from labels.label_assertion d where d.lieu_id = l.id and d.evenement = $1 and d.acte <> 'ANNULATION' and not labels.tient(d))`;

const ASSERTIONS = `(
  select coalesce(json_agg(json_build_object('id', a.id, 'genre', a.genre, 'libelle', a.libelle, 'emetteur', a.emetteur, 'du', a.du)), '[]')
  from labels.label_assertion a where a.lieu_id = l.id and a.evenement = $1 and a.acte = 'LABELLISATION')`;

/** The places that an import touched, by name. Held until the end of the transaction when they are about to be put back. */
export async function lieuxTouches(
  client: ClientBase | Pool,
  evenement: number,
  lecteur: string,
  verrou = false,
): Promise<readonly LieuTouche[]> {
  const { rows } = await client.query<LieuTouche>(
    `select l.id as lieu, l.nom, l.commune_nom as commune, coalesce(m.creation, false) as cree, coalesce(m.champs, '{}') as champs,
       ${ASSERTIONS} as assertions, case when ${MODIFIE} then 'MODIFIE' when ${LABEL} then 'LABEL' end as retenue
     from labels.lieu l left join labels.modification m on m.lieu_id = l.id and m.evenement = $1
     where ${auNomDe('$2')} and l.id in (
       select lieu_id from labels.modification where evenement = $1
       union select lieu_id from labels.label_assertion where evenement = $1)
     order by l.nom collate "fr-x-icu", l.id ${verrou ? 'for update of l' : ''}`,
    [evenement, lecteur],
  );
  return rows;
}

/** What putting places back as they were does: fields restored, places taken out, labels taken back. */
export interface Remise {
  readonly restaures: number;
  readonly retires: number;
  readonly labels: number;
}

export const compterLaRemise = (touches: readonly LieuTouche[]): Remise => ({
  restaures: touches.filter(({ cree }) => !cree).length,
  retires: touches.filter(({ cree }) => cree).length,
  labels: touches.reduce((somme, { assertions }) => somme + assertions.length, 0),
});

const ANNULATION: ActeDeLabel = 'ANNULATION';

/** Puts places back as they were before an import, under an event: none of its facts is erased, each is answered. */
export async function remettreLesLieux(
  client: ClientBase,
  evenement: number,
  jour: string,
  touches: readonly LieuTouche[],
  motif: string,
): Promise<void> {
  await ecrireLesLieux(client, evenement, jour, touches.map(changementDe));
  const dites = touches.flatMap(({ lieu, assertions }) =>
    assertions.map(({ id, ...dite }) => ({ ...dite, lieu, acte: ANNULATION, motif, annule: id })),
  );
  if (dites.length > 0) await affirmer(client, evenement, jour, dites);
}

const changementDe = ({ lieu, cree, champs }: LieuTouche): Changement => ({
  lieu,
  champs: cree
    ? { retire: true }
    : Object.fromEntries(Object.entries(champs).map(([champ, { avant }]) => [champ, avant])),
});
