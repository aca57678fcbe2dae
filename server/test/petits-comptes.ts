import { rangDuMois } from '../src/secret/secret.module.ts';
import { enProprietaire } from './grand-livre.ts';
import { COLLECTIVITES, uuid } from './monde.ts';

/** A buyer of the planted world, with what figures may be asked by. */
export interface Acheteur {
  readonly id: string;
  readonly siren: string;
  readonly type: string;
  readonly departement: string | null;
  readonly region: string;
  readonly vague: number;
  readonly taille: number;
  readonly achat: string;
}

export const ACHETEURS: readonly Acheteur[] = [
  [COLLECTIVITES[0], '999000007', 'DEPARTEMENT', '33', '75', 2020, 5, '2026-03'],
  [COLLECTIVITES[1], '999000015', 'DEPARTEMENT', '23', '75', 2020, 10, '2026-03'],
  [uuid(1, 3), '999000023', 'EPCI', '33', '75', 2019, 10, '2026-03'],
  [uuid(1, 4), '999000031', 'REGION', null, '75', 2019, 5, '2026-04'],
  [uuid(1, 5), '999000049', 'DEPARTEMENT', '69', '84', 2020, 5, '2026-04'],
].map(([id, siren, type, departement, region, vague, taille, achat]) => ({
  id: String(id),
  siren: String(siren),
  type: String(type),
  departement: departement === null ? null : String(departement),
  region: String(region),
  vague: Number(vague),
  taille: Number(taille),
  achat: String(achat),
}));

export const PUBLICS = ['PERSONNES_AGEES', 'ALLOPHONES', 'DEMANDEURS_EMPLOI'] as const;
const MOIS = ['2026-05', '2026-06', '2026-07', '2026-08'] as const;

/** What a buyer handed out, had used and had paid back in a month, for a public, and the month when it was known. */
export interface Plante {
  readonly acheteur: Acheteur;
  readonly mois: string;
  readonly public: string;
  readonly connu: string;
  readonly distribues: number;
  readonly utilises: number;
  readonly rembourses: number;
}

/** Few here, many there, none elsewhere: always the same. */
const tirer = (rang: number): number => {
  const tire = (rang * 7919 + 104_729) % 97;
  return tire < 30 ? 0 : tire < 62 ? (tire % 4) + 1 : tire - 50;
};

export const PLANTES: readonly Plante[] = ACHETEURS.flatMap((acheteur, a) =>
  MOIS.flatMap((mois, m) =>
    PUBLICS.map((dePublic, p): Plante => {
      const rang = a * 31 + m * 11 + p * 3;
      const connu = rang % 5 === 0 ? (MOIS[m + 1] ?? mois) : mois;
      const utilises = tirer(rang + 1);
      return {
        acheteur,
        mois,
        public: dePublic,
        connu,
        distribues: tirer(rang) * acheteur.taille,
        utilises,
        rembourses: Math.max(0, utilises - tirer(rang + 2)),
      };
    }),
  ),
);

export const COMPTES_PLANTES = ['distribues', 'utilises', 'rembourses'] as const;
export type ComptePlante = (typeof COMPTES_PLANTES)[number];

/** Persons, or acts. */
export const unitesDe = (plante: Plante, compte: ComptePlante): number =>
  compte === 'distribues' ? plante.distribues / plante.acheteur.taille : plante[compte];

/** Puts them in the tail of the folds, beside the small world without what it had handed out. */
export const planter = (url: string): Promise<void> =>
  enProprietaire(
    url,
    async (client) => {
      await client.query('truncate pass.mouvement, statistiques.pli, statistiques.pli_mois');
      for (const { id, siren, type, departement, region, vague, taille, achat } of ACHETEURS) {
        await client.query(
          `insert into territoires.collectivite (id, siren, nom, type, territoire_id, departement_code, region_code, fictive)
           values ($1, $2, 'Acheteur ' || $2, $3, '${uuid(4, 1)}', $4, $5, true) on conflict do nothing`,
          [id, siren, type, departement, region],
        );
        await client.query(
          `insert into pass.commande (id, numero, collectivite_id, operateur_id, vague, nombre_de_pass, taille_de_carnet, achetee_le, valide_jusqu_au, toleree_jusqu_au, evenement, enregistre_le)
           values ($1, '2026-' || right($2, 3), $3, '${uuid(5, 1)}', $4, 5000, $5, $6, '2027-12-31', '2028-01-31', 1, $6)`,
          [commandeDe(siren), siren, id, vague, taille, `${achat}-02`],
        );
      }
      for (const { acheteur, mois, connu, ...plante } of PLANTES)
        await client.query(
          `insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, public, connu_le, distribues, utilises, rembourses)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            acheteur.id,
            commandeDe(acheteur.siren),
            `${acheteur.achat}-01`,
            `${mois}-01`,
            plante.public,
            `${connu}-${connu === mois ? '15' : '03'}`,
            plante.distribues,
            plante.utilises,
            plante.rembourses,
          ],
        );
    },
    true,
  );

const commandeDe = (siren: string): string => uuid(6, Number(siren.slice(-3)) + 100);

/** The last day of a month « 2026-06 ». */
export const finDe = (mois: string): string =>
  new Date(Date.UTC(Math.floor((rangDuMois(mois) + 1) / 12), (rangDuMois(mois) + 1) % 12, 0))
    .toISOString()
    .slice(0, 10);
