import type { Cog } from '../territoire/territoire.module.ts';
import { repartirLesAchats } from './achats.ts';
import { Calendrier, jourDe } from './calendrier.rules.ts';
import { ChoixDesLieux } from './choix-des-lieux.ts';
import { type CohorteDeDemonstration, imaginerCohortes } from './cohortes.ts';
import { type CollectiviteDeDemonstration, imaginerCollectivites } from './collectivites.ts';
import { type CommandeDeDemonstration, imaginerCommandes, PREMIER_JOUR } from './commandes.ts';
import { type Conventions, imaginerConventions } from './conventions.ts';
import { type DistributeurDeDemonstration, imaginerDistributeurs } from './distributeurs.ts';
import { DemonstrationRefusee } from './ecriture.ts';
import { type Geographie, situerLeCog } from './geographie.ts';
import { imaginerLieux, type LieuxDeDemonstration } from './lieux.ts';
import { imprimerLesLots, type LotDeDemonstration } from './lots.ts';
import { Paiements } from './paiements.ts';
import { type Devenir, prevoirLesUsages } from './usages.ts';

/** All that is imagined before the carnets: a few thousand objects, whatever the number of pass. */
export interface Monde {
  readonly jour: number;
  readonly geographie: Geographie;
  readonly collectivites: readonly CollectiviteDeDemonstration[];
  readonly distributeurs: readonly DistributeurDeDemonstration[];
  readonly commandes: readonly CommandeDeDemonstration[];
  readonly conventions: Conventions;
  readonly cohortes: readonly CohorteDeDemonstration[];
  readonly lots: readonly LotDeDemonstration[];
  readonly lieux: LieuxDeDemonstration;
  readonly devenirs: ReadonlyMap<CommandeDeDemonstration, Devenir>;
  readonly calendrier: Calendrier;
  readonly choixDesLieux: ChoixDesLieux;
  readonly paiements: Paiements;
  distributeursDe(collectivite: CollectiviteDeDemonstration): readonly DistributeurDeDemonstration[];
  cohortesDe(commande: CommandeDeDemonstration): readonly CohorteDeDemonstration[];
  /** Whether an order is the first one of its buyer. */
  estLaPremiere(commande: CommandeDeDemonstration): boolean;
}

/** Imagines the demonstration for a number of pass and a day: the same ones give the same world. */
export function imaginerMonde(cog: Cog, pass: number, jour: number): Monde {
  if (jour < PREMIER_JOUR)
    throw new DemonstrationRefusee(
      'La démonstration raconte 2019 à 2023 : son jour doit venir après mars 2023',
    );
  const geographie = situerLeCog(cog);
  const collectivites = imaginerCollectivites(geographie);
  const distributeurs = imaginerDistributeurs(collectivites);
  const commandes = imaginerCommandes(collectivites, repartirLesAchats(collectivites, pass), jour);
  const devenirs = prevoirLesUsages(commandes);
  const campagnes = preparerCampagnes(collectivites, commandes, devenirs, jour);
  const lieux = imaginerLieux(geographie, jour);
  const distributeursPar = Map.groupBy(distributeurs, ({ collectivite }) => collectivite);
  return {
    jour,
    geographie,
    collectivites,
    distributeurs,
    commandes,
    conventions: imaginerConventions(collectivites, commandes),
    cohortes: [...new Set(campagnes.values())].flat(),
    lots: imprimerLesLots(commandes),
    lieux,
    devenirs,
    calendrier: new Calendrier(jourDe('2019-01-01'), jour + 1),
    choixDesLieux: new ChoixDesLieux(lieux),
    paiements: new Paiements(jour),
    distributeursDe: (collectivite) => distributeursPar.get(collectivite) ?? [],
    cohortesDe: (commande) => campagnes.get(commande) ?? [],
    estLaPremiere: (commande) =>
      commandes.find((une) => une.collectivite === commande.collectivite) === commande,
  };
}

/** The cohorts that each order is handed out to: those of the years of the first call, or of the live campaign. */
function preparerCampagnes(
  collectivites: readonly CollectiviteDeDemonstration[],
  commandes: readonly CommandeDeDemonstration[],
  devenirs: Monde['devenirs'],
  jour: number,
): ReadonlyMap<CommandeDeDemonstration, readonly CohorteDeDemonstration[]> {
  const campagnes = new Map<CommandeDeDemonstration, readonly CohorteDeDemonstration[]>();
  for (const collectivite of collectivites)
    for (const enCampagne of [false, true]) {
      const siennes = commandes.filter(
        (une) => une.collectivite === collectivite && une.enCampagne === enCampagne,
      );
      if (siennes.length === 0) continue;
      const carnets = siennes.reduce(
        (somme, une) => somme + (une.nombreDePass / une.tailleDeCarnet) * (devenirs.get(une)?.remise ?? 0),
        0,
      );
      const du = enCampagne ? jour - 40 : jourDe('2019-10-01');
      const jusquAu = enCampagne ? null : jourDe('2022-12-31');
      const cohortes = imaginerCohortes({ collectivite, du, jusquAu, carnets, enregistreLe: du });
      for (const commande of siennes) campagnes.set(commande, cohortes);
    }
  return campagnes;
}
