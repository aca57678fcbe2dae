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

const CHIFFRES = `acheteeCentimes nonActiveeCentimes circulationCentimes expireeCentimes utiliseeCentimes avoirsCentimes recusCentimes
  payesCentimes fraisCentimes reliquatsCentimes duAuxStructuresCentimes creancesCentimes fondsDetenusCentimes engagementsCentimes etat`;

const STOCK = 'emis enStock enTransit injectes bloques perdus annules remplaces';

/** The same of money, stock and deadlines. */
const AUTRES: readonly string[] = [
  `couverture(au: $au) { total { ${CHIFFRES} } arreteesCentimes }`,
  `creances(operateur: "essai", au: $au) { nombre brutCentimes fraisCentimes netCentimes lignes { id nombre brutCentimes } }`,
  'soldes(vague: 2020, au: $au) { commandeCentimes utiliseCentimes payeCentimes duCentimes exigibleCentimes }',
  'vagues(au: $au) { vague commandeCentimes nombreDePass utiliseCentimes payeCentimes nonUtiliseCentimes }',
  `stocks(au: $au) { carnets { ${STOCK} } pass { ${STOCK} } detenteurs { id carnets { ${STOCK} } } }`,
  'echeance(commande: "2026-900", au: $au) { actes { acte faitLe } constat { emis { pass } injectes { pass } entames { carnets } } avoir { numero centimes } }',
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

  /** Each day kept, with what was shown on it and what is shown of it now. */
  async *revoir(
    vie: Vie,
  ): AsyncGenerator<{ jour: string; montre: readonly unknown[]; revu: readonly unknown[] }> {
    for (const [jour, montre] of this.jours) yield { jour, montre, revu: await this.demander(vie, jour) };
  }

  private async demander(vie: Vie, au: string | null): Promise<readonly unknown[]> {
    const reponses: unknown[] = [];
    for (const question of [...QUESTIONS, ...AUTRES])
      reponses.push(await vie.lire(`query ($au: LocalDate) { ${question} }`, { au }));
    return reponses;
  }
}
