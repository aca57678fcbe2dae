import { expect } from 'vitest';
import { COLLECTIVITES, LIEU, uuid } from '../monde.ts';

/** One wrong row, planted past every guard, and what breaks then: nothing else. */
export interface Faute {
  readonly faute: string;
  readonly plante: string;
  readonly attendu: Readonly<Record<string, readonly unknown[]>>;
}

export const [GIRONDE, CREUSE] = COLLECTIVITES;
export const COMMANDE = uuid(6, 1);
export const carnet = (serie: number): string => uuid(9, serie);
export const ligne = (texte: string): unknown => expect.stringContaining(texte);

/** A use with its entry and its movement, so that only what is said of it is wrong. */
export const usage = (valeurs: Readonly<Record<string, string>>): string => {
  const ligneDUsage = {
    lot: '1',
    carnet_id: `'${carnet(1)}'`,
    rang: '1',
    usage: '1',
    collectivite_id: `'${GIRONDE}'`,
    nombre_de_pass: '5',
    remis_le: `'2026-09-01'`,
    tolere_jusqu_au: `'2027-01-31'`,
    lieu_id: `'${LIEU}'`,
    jour: `'2026-09-05'`,
    service: `'DECOUVRIR'`,
    prix_centimes: '1000',
    part_pass_centimes: '1000',
    evenement: '1',
    enregistre_le: `'2026-09-05'`,
    ...valeurs,
  };
  return `insert into pass.utilisation (${Object.keys(ligneDUsage).join()}) values (${Object.values(ligneDUsage).join()});
    insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
      values ('UTILISATION', '${COMMANDE}', '${GIRONDE}', 'CIRCULATION', 'STRUCTURES', ${ligneDUsage.part_pass_centimes}, ${ligneDUsage.jour}, 1, ${ligneDUsage.enregistre_le});
    insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, utilises)
      values ('${GIRONDE}', '${COMMANDE}', '2026-07-01', date_trunc('month', ${ligneDUsage.jour}::date),
        greatest(${ligneDUsage.jour}::date, ${ligneDUsage.enregistre_le}::date), 'PERSONNES_AGEES', 1)`;
};

export const incident = (
  serie: number,
  ordre: number,
  genre: string,
  jour: string,
  enregistreLe = jour,
): string =>
  `insert into pass.incident (lot, carnet_id, ordre, collectivite_id, genre, jour, motif, evenement, enregistre_le)
   values (1, '${carnet(serie)}', ${ordre}, '${GIRONDE}', '${genre}', '${jour}', 'essai', 1, '${enregistreLe}')`;

/** What a fold tells of a day of knowledge that the facts do not. */
export const connu = (le: string, mois: string, ecart: string): string =>
  `commande ${COMMANDE}, connu le ${le}, mois ${mois}, PERSONNES_AGEES : écart de ${ecart}`;
