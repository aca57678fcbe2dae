import type { ClientBase } from 'pg';
import { appendEvent } from '../shared/journal.ts';
import { partager } from '../shared/partage.rules.ts';
import { texteDe } from './calendrier.rules.ts';
import { type CommandeDeDemonstration, jourDeLEtape } from './commandes.ts';
import { ACTEUR, annoncerParCollectivite, copier } from './ecriture.ts';
import type { Monde } from './monde.ts';

const VALEUR_CENTIMES = 1000;

const valeurDe = ({ nombreDePass }: CommandeDeDemonstration): number => nombreDePass * VALEUR_CENTIMES;

/** The fees of each operator, and from how many pass it prints carnets of five: the first one from 2 000, the other always. */
async function ecrireLesTarifs(
  client: ClientBase,
  operateurs: readonly { readonly id: string }[],
  jour: number,
): Promise<void> {
  const tarifs = await appendEvent(client, 'pass', {
    type: 'tarifs.repris',
    acteur: ACTEUR,
    contenu: { nombre: operateurs.length },
    enregistreLe: texteDe(jour),
    repris: true,
  });
  await copier(
    client,
    'pass.operateur_tarif (operateur_id, a_compter_du, carnets_de_5_a_partir_de, source, evenement, enregistre_le)',
    operateurs.map(({ id }, rang) => [
      id,
      '2019-01-01',
      rang === 0 ? 2000 : null,
      'Tarif fictif : 4 % HT amont et aval',
      tarifs,
      '2019-01-01',
    ]),
  );
}

/** Who funds each order, what came in for it, and what that moves in the ledger. */
export async function ecrireLArgent(
  client: ClientBase,
  { commandes, conventions, jour }: Monde,
  operateurs: readonly { readonly id: string }[],
): Promise<void> {
  const acheteuses = commandes.map(({ collectivite }) => collectivite);
  const position = await annoncerParCollectivite(client, 'pass', 'financements.repris', jour, acheteuses);
  await ecrireLesTarifs(client, operateurs, jour);
  await copier(
    client,
    'pass.commande_part (commande_id, rang, collectivite_id, genre, financeur, centimes, evenement, enregistre_le)',
    commandes.flatMap((une) => {
      const { collectivite, acheteeLe, id } = une;
      const { parts } = conventions.de(une);
      const centimes = partager(
        valeurDe(une),
        parts.map((part) => part.centimes),
      );
      return parts
        .map(({ genre, financeur }, i) => ({ genre, financeur, part: centimes[i] ?? 0 }))
        .filter(({ part }) => part > 0)
        .map(({ genre, financeur, part }, i) => [
          id,
          i + 1,
          collectivite.id,
          genre,
          financeur,
          part,
          position(collectivite),
          texteDe(acheteeLe),
        ]);
    }),
  );
  const couvertes = commandes.filter((une) => jourDeLEtape(une, 'MANDATEE') !== null);
  await copier(
    client,
    'pass.encaissement (commande_id, collectivite_id, jour, centimes, payeur, reference, evenement, enregistre_le)',
    couvertes.map((une) => {
      const le = texteDe(jourDeLEtape(une, 'MANDATEE') ?? une.acheteeLe);
      const { id, numero, collectivite } = une;
      return [
        id,
        collectivite.id,
        le,
        valeurDe(une),
        collectivite.nom.slice(0, 200),
        `ENC-${numero}`,
        position(collectivite),
        le,
      ];
    }),
  );
  await client.query(ECRITURES, [commandes.map(({ id }) => id)]);
}

/** An order signed is owed, its funds come in, and its pass circulate once it is active. */
const ECRITURES = `
  insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
  select m.operation, c.id, c.collectivite_id, m.debit, m.credit, c.valeur_centimes, e.jour, e.evenement, e.enregistre_le
  from pass.commande c
  join pass.commande_etape e on e.commande_id = c.id
  join (values ('SIGNEE', 'COMMANDE', 'CREANCE', 'COMMANDES'), ('ACTIVEE', 'ACTIVATION', 'COMMANDES', 'CIRCULATION'))
    m(etape, operation, debit, credit) on m.etape = e.etape
  where c.id = any($1)
  union all
  select 'ENCAISSEMENT', x.commande_id, x.collectivite_id, 'FONDS', 'CREANCE', x.centimes, x.jour, x.evenement, x.enregistre_le
  from pass.encaissement x where x.commande_id = any($1)`;
