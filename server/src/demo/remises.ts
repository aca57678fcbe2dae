import type { RemiseACharger, UtilisationACharger } from '../chargement/lot.types.ts';
import { chancesDUsage } from './beta-binomiale.ts';
import { texteDe } from './calendrier.rules.ts';
import type { CohorteDeDemonstration } from './cohortes.ts';
import { type CommandeDeDemonstration, jourDeLEtape } from './commandes.ts';
import type { DistributeurDeDemonstration } from './distributeurs.ts';
import { cumuls, type Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import type { Monde } from './monde.ts';
import { operateurDe } from './operateurs.ts';
import { fraisSur } from './paiements.ts';

/** Working days between two uses of one carnet, about: two weeks, less in a campaign that has just begun. */
const ECART = { passe: 9, enCampagne: 4 };
const SERVICES = ['DECOUVRIR', 'DECOUVRIR', 'DECOUVRIR', 'MAITRISER', 'MAITRISER', 'AUGMENTER'] as const;
const DUREES = [null, 45, 60, 60, 60, 90, 90, 120] as const;
/** Mostly the regulated price; a dearer workshop leaves the rest to pay, a cheaper one takes its price. */
const PRIX = [1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1500, 2000, 800, 600] as const;
const RETARDS = [0, 0, 0, 0, 0, 1, 1, 2, 5] as const;

/** Hands out the carnets of one order, and tells what becomes of them up to the day of the demonstration. */
export class Remises {
  readonly distributeurs: readonly DistributeurDeDemonstration[];
  /** Share of the carnets that are handed out. */
  readonly part: number;
  private readonly hasard: Hasard;
  private readonly commande: CommandeDeDemonstration;
  private readonly monde: Monde;
  private readonly cohortes: readonly (CohorteDeDemonstration & { chances: Float64Array })[];
  private readonly tirage: Float64Array;
  /** Activity of the calendar, at the first and after the last day of hand-out. */
  private readonly fenetre: readonly [number, number];
  private readonly fin: number;
  private aPart: number;

  constructor(hasard: Hasard, commande: CommandeDeDemonstration, monde: Monde) {
    const { calendrier, jour, devenirs } = monde;
    const { collectivite, tailleDeCarnet, enCampagne, valideJusquAu, tolereeJusquAu } = commande;
    const { remise, usage } = devenirs.get(commande) ?? { remise: 0, usage: 0 };
    const cohortes = monde.cohortesDe(commande);
    const poids = cohortes.map((cohorte) => cohorte.poids);
    const assiduite =
      cohortes.reduce((somme, cohorte) => somme + cohorte.poids * cohorte.assiduite, 0) /
      poids.reduce((somme, un) => somme + un, 0);
    const activeLe = jourDeLEtape(commande, 'ACTIVEE') ?? commande.acheteeLe;
    const dernier = enCampagne ? jour - 1 : valideJusquAu - 15;
    this.hasard = hasard;
    this.commande = commande;
    this.monde = monde;
    this.distributeurs = monde.distributeursDe(collectivite);
    this.part = remise;
    this.cohortes = cohortes.map((cohorte) => ({
      ...cohorte,
      chances: chancesDUsage(tailleDeCarnet, (usage * cohorte.assiduite) / assiduite),
    }));
    this.tirage = cumuls(poids);
    this.fenetre = [calendrier.avantLe(activeLe + 3), calendrier.avantLe(dernier + 1)];
    this.fin = calendrier.avantLe(Math.min(tolereeJusquAu, jour - 1) + 1);
    // The small cohort takes the first carnets of its buyer, as many as it counts persons.
    this.aPart = monde.estLaPremiere(commande)
      ? (cohortes.find((cohorte) => cohorte.poids === 0)?.personnes ?? 0)
      : 0;
  }

  /** The hand-out of one carnet, at a moment of the campaign from 0 to 1; how many pass are used is drawn unless told. */
  suivante(distributeur: number, moment: number, utilises?: number): RemiseACharger {
    const { hasard, monde, fenetre } = this;
    const [debut, fin] = fenetre;
    const jour = monde.calendrier.jourOu(debut + (fin - debut) * moment ** 1.2 * 0.999);
    const cohorte = this.cohorteSuivante();
    return {
      id: identifiant(hasard, jour),
      jour: texteDe(jour),
      cohorteId: cohorte.id,
      distributeurId: this.distributeurs[distributeur]?.id ?? '',
      enregistreLe: this.enregistrement(jour),
      utilisations: this.utilisations(jour, utilises ?? hasard.tirer(cohorte.chances)),
    };
  }

  private cohorteSuivante(): CohorteDeDemonstration & { chances: Float64Array } {
    const aPart = this.aPart-- > 0 ? this.cohortes.find(({ poids }) => poids === 0) : undefined;
    const cohorte = aPart ?? this.cohortes[this.hasard.tirer(this.tirage)];
    if (!cohorte) throw new Error(`Aucune cohorte pour la commande ${this.commande.numero}`);
    return cohorte;
  }

  private utilisations(remisLe: number, nombre: number): UtilisationACharger[] {
    const { hasard, monde, fin, commande } = this;
    const debut = monde.calendrier.avantLe(remisLe + 1);
    if (fin <= debut) return [];
    const ecart = commande.enCampagne ? ECART.enCampagne : ECART.passe;
    let moment = debut;
    const moments = Array.from({ length: nombre }, () => {
      moment += hasard.attente() * ecart;
      return moment < fin ? moment : debut + hasard.fraction() * (fin - debut) * 0.999;
    });
    return moments
      .toSorted((one, other) => one - other)
      .map((a, i) => this.utilisation(i + 1, monde.calendrier.jourOu(a)));
  }

  private utilisation(rang: number, jour: number): UtilisationACharger {
    const { hasard, monde, commande } = this;
    const lieu = monde.choixDesLieux.choisir(hasard, commande.collectivite, jour);
    const prixCentimes = hasard.choisir(PRIX);
    const partPassCentimes = Math.min(prixCentimes, 1000);
    const utilisation = {
      id: identifiant(hasard, jour),
      rang,
      lieuId: lieu.id,
      jour: texteDe(jour),
      service: hasard.choisir(SERVICES),
      minutes: hasard.choisir(DUREES),
      prixCentimes,
      partPassCentimes,
      enregistreLe: this.enregistrement(jour),
    };
    const { structure } = lieu;
    const cloture = structure.payable ? monde.paiements.cloturePour(jour, operateurDe(commande)) : null;
    if (cloture === null) return utilisation;
    const paye = texteDe(cloture.jour);
    return {
      ...utilisation,
      reglement: {
        jour: paye,
        centimes: partPassCentimes,
        fraisCentimes: fraisSur(partPassCentimes),
        contrePaiementId: cloture.id,
        structureId: structure.id,
        enregistreLe: paye,
      },
    };
  }

  private enregistrement(jour: number): string {
    return texteDe(Math.min(jour + this.hasard.choisir(RETARDS), this.monde.jour));
  }
}
