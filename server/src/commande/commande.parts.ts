import type { ClientBase } from 'pg';
import { partager } from '../shared/partage.rules.ts';

interface Financeur {
  readonly genre: string;
  readonly financeur: string;
  readonly centimes: number;
}

interface CommandeAFinancer {
  readonly commande: string;
  readonly collectivite: string;
  readonly nom: string;
  readonly convention: string | null;
  readonly valeur: number;
  /** What the State has promised and not yet given to an order of the convention. */
  readonly reste_etat: number | null;
  readonly parts: readonly Financeur[] | null;
  readonly evenement: number;
  readonly enregistre_le: string;
}

const A_FINANCER = `
  select l.commande_id as commande, l.collectivite_id as collectivite, left(t.nom, 200) as nom, v.id as convention, c.valeur_centimes as valeur,
    v.part_etat_centimes - coalesce((select sum(p.centimes) from pass.commande_part p join pass.commande o on o.id = p.commande_id
      where o.convention_id = v.id and p.genre = 'ETAT'), 0)::bigint as reste_etat,
    coalesce(
      (select json_agg(json_build_object('genre', p.genre, 'financeur', p.financeur, 'centimes', p.centimes) order by p.rang)
       from territoires.convention_part p where p.convention_id = v.id),
      case when v.id is not null then json_build_array(
        json_build_object('genre', 'ETAT', 'financeur', 'État', 'centimes', v.part_etat_centimes),
        json_build_object('genre', 'COMMANDITAIRE', 'financeur', left(t.nom, 200), 'centimes', v.part_locale_centimes)) end) as parts,
    c.evenement, c.enregistre_le::text
  from pg_temp.lecture l
  join pass.commande c on c.id = l.commande_id
  join territoires.collectivite t on t.id = l.collectivite_id
  left join territoires.convention v on v.id = c.convention_id
  where l.attendu is null and l.effet = 'CREEE' order by l.ligne`;

/** Splits each new order between the funders of its convention, to the cent (M2); what the State does not owe falls to the buyer. */
export async function repartirLesParts(client: ClientBase): Promise<void> {
  const { rows } = await client.query<CommandeAFinancer>(A_FINANCER);
  const restes = new Map<string, number>();
  const parts = rows.flatMap((commande) => {
    const { convention, reste_etat } = commande;
    const reste = convention === null ? 0 : (restes.get(convention) ?? Math.max(reste_etat ?? 0, 0));
    const siennes = partsDe(commande, reste);
    const etat = siennes.find(({ genre }) => genre === 'ETAT')?.centimes ?? 0;
    if (convention !== null) restes.set(convention, reste - etat);
    return siennes.map((part, i) => ({
      ...part,
      ...commande,
      centimes: part.centimes,
      rang: i + 1,
      parts: null,
    }));
  });
  await client.query(
    `insert into pass.commande_part (commande_id, rang, collectivite_id, genre, financeur, centimes, evenement, enregistre_le)
     select commande, rang, collectivite, genre, financeur, centimes, evenement, enregistre_le
     from jsonb_to_recordset($1) as p(commande uuid, rang smallint, collectivite uuid, genre text, financeur text, centimes bigint,
       evenement bigint, enregistre_le date)`,
    [JSON.stringify(parts)],
  );
}

function partsDe({ valeur, nom, parts }: CommandeAFinancer, resteDeLEtat: number): readonly Financeur[] {
  const acheteur = { genre: 'COMMANDITAIRE', financeur: nom };
  const financeurs = (parts ?? []).filter(({ centimes }) => centimes > 0);
  if (financeurs.length === 0) return [{ ...acheteur, centimes: valeur }];
  const poids = financeurs.map(({ centimes }) => centimes);
  const partagees = partager(valeur, poids).map((centimes, i) => ({
    genre: financeurs[i]?.genre ?? '',
    financeur: financeurs[i]?.financeur ?? '',
    centimes,
  }));
  const trop = partagees
    .filter(({ genre }) => genre === 'ETAT')
    .reduce((total, { centimes }) => total + centimes, -resteDeLEtat);
  if (trop <= 0) return partagees.filter(({ centimes }) => centimes > 0);
  const bornees = partagees.map((part) =>
    part.genre === 'ETAT' ? { ...part, centimes: Math.max(part.centimes - trop, 0) } : part,
  );
  const rang = bornees.findIndex(({ genre }) => genre === 'COMMANDITAIRE');
  const deja = bornees[rang]?.centimes ?? 0;
  const autres = bornees.filter((_, i) => i !== rang);
  const reste = valeur - autres.reduce((total, { centimes }) => total + centimes, 0) - deja;
  return [...autres, { ...acheteur, centimes: deja + reste }].filter(({ centimes }) => centimes > 0);
}
