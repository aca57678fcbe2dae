import { expect } from 'vitest';
import type { Vie } from './vie.ts';

const ENTONNOIR = `entonnoir { etape valeurCentimes chiffre { valeur numerateur denominateur } }`;
const LIGNES = 'achetes livres actives distribues utilises rembourses';

/** What the register shows of a day: asked on that day without a date, and of that day ever after. */
const QUESTIONS: readonly string[] = [
  `statistiques(base: ACHAT, au: $au) { ${ENTONNOIR} lignes(par: [COLLECTIVITE, MOIS]) { collectivite { siren } mois ${LIGNES} } }`,
  `statistiques(base: FLUX, au: $au) { ${ENTONNOIR} lignes(par: [MOIS, PUBLIC]) { mois public ${LIGNES} } }`,
  ...['ACHETES', 'LIVRES', 'ACTIVES', 'DISTRIBUES', 'UTILISES', 'REMBOURSES'].map(
    (etape) =>
      `listeDePass(etape: ${etape}, base: FLUX, au: $au, first: 20) { totalCount edges { node { id } } }`,
  ),
];

/** What was shown on each day that a life went through. */
export class Souvenirs {
  private readonly jours = new Map<string, readonly unknown[]>();

  /** Keeps what is shown at the end of this day. */
  async retenir(vie: Vie): Promise<void> {
    this.jours.set(vie.jour, await this.demander(vie, null));
  }

  get nombre(): number {
    return this.jours.size;
  }

  /** Asks again each day kept, as known on it: nothing of what came since shows. */
  async revoir(vie: Vie): Promise<void> {
    for (const [jour, montre] of this.jours)
      expect({ jour, montre: await this.demander(vie, jour) }).toEqual({ jour, montre });
  }

  private async demander(vie: Vie, au: string | null): Promise<readonly unknown[]> {
    const reponses: unknown[] = [];
    for (const question of QUESTIONS)
      reponses.push(await vie.lire(`query ($au: LocalDate) { ${question} }`, { au }));
    return reponses;
  }
}
