import fc from 'fast-check';
import { plusJours } from '../src/shared/jour.rules.ts';
import { appendEvent } from '../src/shared/journal.ts';
import { today } from '../src/shared/today.ts';
import { enProprietaire } from './grand-livre.ts';
import { COHORTES, COLLECTIVITES, LIEU, uuid } from './monde.ts';

/** A day, as said to the register on that day or later. */
export interface Fait {
  readonly jour: string;
  readonly su: string;
}

/** A carnet of the generated register; its uses are those of its pass, in the order of their ranks. */
export interface CarnetSuivi {
  /** Its order, of those below. */
  readonly commande: number;
  readonly remise: Fait | null;
  readonly usages: readonly (Fait & { readonly reprise: Fait | null })[];
}

export interface CommandeSuivie {
  /** Which of the two buyers, and its only cohort. */
  readonly acheteur: 0 | 1;
  readonly achat: string;
  readonly toleree: string;
}

export interface RegistreSuivi {
  readonly commandes: readonly CommandeSuivie[];
  readonly carnets: readonly CarnetSuivi[];
}

export const TAILLE = 5;
const DEBUT = '2025-01-05';

const fait = (apres: string, jours: number, retard: number): Fait => {
  const jour = plusJours(apres, jours);
  return { jour, su: plusJours(jour, retard) };
};

const retard = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 40 }) },
);

const commandes = fc.array(
  fc.record({
    acheteur: fc.constantFrom<0 | 1>(0, 1),
    achat: fc.integer({ min: 0, max: 300 }),
    duree: fc.integer({ min: 60, max: 500 }),
  }),
  { minLength: 1, maxLength: 4 },
);

const carnet = fc.record({
  commande: fc.nat(),
  remise: fc.option(fc.tuple(fc.integer({ min: 0, max: 200 }), retard)),
  usages: fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), retard, fc.option(retard, { freq: 5 })), {
    maxLength: TAILLE,
  }),
});

/** Orders, hand-overs, uses and uses taken back, some of them told late: what a follow-up has to be right on. */
export const registreAuHasard: fc.Arbitrary<RegistreSuivi> = fc
  .record({ lesCommandes: commandes, lesCarnets: fc.array(carnet, { minLength: 1, maxLength: 40 }) })
  .map(({ lesCommandes, lesCarnets }) => {
    const faites = lesCommandes.map(({ acheteur, achat, duree }): CommandeSuivie => {
      const jour = plusJours(DEBUT, achat);
      return { acheteur, achat: jour, toleree: plusJours(jour, duree) };
    });
    const suivis = lesCarnets.map(({ commande, remise, usages }): CarnetSuivi => {
      const rang = commande % faites.length;
      const { achat = DEBUT, toleree = DEBUT } = faites[rang] ?? {};
      const remis = remise && fait(achat, remise[0], remise[1]);
      if (!remis || remis.jour > toleree) return { commande: rang, remise: null, usages: [] };
      return {
        commande: rang,
        remise: remis,
        usages: usages
          .map(([jours, late, reprise]) => {
            const use = fait(remis.jour, jours, late);
            return { ...use, reprise: reprise === null ? null : fait(use.su, reprise, 0) };
          })
          .filter(({ jour }) => jour <= toleree),
      };
    });
    return { commandes: faites, carnets: suivis };
  });

const id = (genre: number, rang: number): string => uuid(genre, 500 + rang);

/** Writes a generated register in the place of the one written before, beside the small world whose carnets it takes away. */
export function ecrireLeRegistre(url: string, { commandes: faites, carnets }: RegistreSuivi): Promise<void> {
  const deja = `('2025-01-01')`;
  return enProprietaire(
    url,
    async (client) => {
      for (const table of ['annulation', 'utilisation', 'remise', 'carnet', 'commande_etape', 'commande'])
        await client.query(`delete from pass.${table}`);
      await client.query(
        `insert into pass.commande (id, numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, achetee_le, valide_jusqu_au, toleree_jusqu_au, evenement, enregistre_le)
         select x.id, x.numero, x.acheteur, '${uuid(5, 1)}', 2020, greatest(x.carnets, 1) * ${TAILLE}, ${TAILLE}, x.achat, x.toleree, x.toleree, 1, x.achat
         from jsonb_to_recordset($1) as x(id uuid, numero text, acheteur uuid, achat date, toleree date, carnets int)`,
        [
          JSON.stringify(
            faites.map(({ acheteur, achat, toleree }, rang) => ({
              id: id(6, rang),
              numero: `2025-${String(rang + 100)}`,
              acheteur: COLLECTIVITES[acheteur],
              achat,
              toleree,
              carnets: carnets.filter(({ commande }) => commande === rang).length,
            })),
          ),
        ],
      );
      await client.query(
        `insert into pass.commande_etape (commande_id, collectivite_id, etape, jour, reference, couverte_par, nombre_de_pass, evenement, enregistre_le)
         select id, collectivite_id, e.etape, achetee_le, 'essai', case e.etape when 'ACTIVEE' then '${uuid(7, 3)}'::uuid end, nombre_de_pass, 1, achetee_le
         from pass.commande cross join (values ('SIGNEE'), ('LIVREE'), ('MANDATEE'), ('ACTIVEE')) e(etape)`,
      );
      await client.query(
        `insert into pass.carnet (lot, id, serie, numero, commande_id, collectivite_id, nombre_de_pass, achete_le, tolere_jusqu_au, evenement, enregistre_le)
         select 1, x.id, x.serie, 'S' || x.serie, o.id, o.collectivite_id, ${TAILLE}, o.achetee_le, o.toleree_jusqu_au, 1, ${deja}
         from jsonb_to_recordset($1) as x(id uuid, serie int, commande uuid) join pass.commande o on o.id = x.commande`,
        [
          JSON.stringify(
            carnets.map(({ commande }, rang) => ({
              id: id(9, rang),
              serie: 500 + rang,
              commande: id(6, commande),
            })),
          ),
        ],
      );
      const remis = carnets.flatMap(({ remise, commande }, rang) =>
        remise
          ? [
              {
                id: id(9, rang),
                ...remise,
                cohorte: COHORTES[faites[commande]?.acheteur ?? 0],
                distributeur: uuid(8, (faites[commande]?.acheteur ?? 0) + 1),
              },
            ]
          : [],
      );
      await client.query(
        `insert into pass.remise (lot, carnet_id, collectivite_id, nombre_de_pass, tolere_jusqu_au, jour, cohorte_id, distributeur_id, evenement, enregistre_le)
         select 1, c.id, c.collectivite_id, c.nombre_de_pass, c.tolere_jusqu_au, x.jour, x.cohorte, x.distributeur, 1, x.su
         from jsonb_to_recordset($1) as x(id uuid, jour date, su date, cohorte uuid, distributeur uuid) join pass.carnet c on c.id = x.id`,
        [JSON.stringify(remis)],
      );
      const usages = carnets.flatMap(({ usages: siens }, rang) =>
        siens.map(({ jour, su, reprise }, i) => ({
          id: id(9, rang),
          rang: i + 1,
          jour,
          su,
          reprise: reprise?.jour,
          reprise_sue: reprise?.su,
        })),
      );
      await client.query(
        `with x as (select * from jsonb_to_recordset($1) as x(id uuid, rang int, jour date, su date, reprise date, reprise_sue date)),
         faits as (insert into pass.utilisation (lot, carnet_id, rang, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, lieu_id, jour, service, prix_centimes, part_pass_centimes, evenement, enregistre_le)
           select 1, r.carnet_id, x.rang, r.collectivite_id, r.nombre_de_pass, r.jour, r.tolere_jusqu_au, '${LIEU}', x.jour, 'DECOUVRIR', 1000, 1000, 1, x.su
           from x join pass.remise r on r.carnet_id = x.id)
         insert into pass.annulation (lot, carnet_id, rang, usage, collectivite_id, lieu_id, jour, motif, evenement, enregistre_le)
           select 1, r.carnet_id, x.rang, 1, r.collectivite_id, '${LIEU}', x.reprise, 'essai', 1, x.reprise_sue
           from x join pass.remise r on r.carnet_id = x.id where x.reprise is not null`,
        [JSON.stringify(usages)],
      );
      await appendEvent(client, 'pass', {
        type: 'carnets.repris',
        acteur: 'essai',
        contenu: {},
        enregistreLe: today(),
        repris: true,
      });
    },
    true,
  );
}
