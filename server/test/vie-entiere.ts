import { COLLECTIVITES, LIEU } from './monde.ts';
import type { Harness } from './harness.ts';
import { setupVie } from './vie.ts';

export const SIREN = '999000007';
export const VALEUR = 3_000_000;

/** What one step of a whole life leaves to the next. */
interface Suite {
  dossier: string;
  convention: string;
  commande: string;
  cohorte: string;
  passes: string[][];
}

interface Argent {
  readonly etape: string;
  readonly centimes: number;
  readonly parts: readonly { readonly financeur: string; readonly centimes: number }[];
}

interface ParCommande {
  readonly commande: { readonly numero: string };
  readonly chiffres: Readonly<Record<string, number>>;
}

const COUVERTURE = `query ($siren: String!, $au: LocalDate) { couverture(collectivite: $siren, au: $au) { parCommande { commande { numero }
  chiffres { acheteeCentimes circulationCentimes utiliseeCentimes avoirsCentimes payesCentimes fraisCentimes reliquatsCentimes recusCentimes duAuxStructuresCentimes } } } }`;

/** The questions and the gestures of a whole life, that its steps share. */
export function setupVieEntiere(harness: Harness) {
  const vie = setupVie(harness, [COLLECTIVITES[0]]);
  const lus: Suite = { dossier: '', convention: '', commande: '', cohorte: '', passes: [] };

  async function argent(au: string): Promise<ReadonlyMap<string, Argent>> {
    const { collectivite } = await vie.lire<{ collectivite: { argent: { etapes: Argent[] } } }>(
      'GESTIONNAIRE',
      `query ($siren: String!, $au: LocalDate) { collectivite(siren: $siren) { argent(au: $au) { etapes { etape centimes parts { financeur centimes } } } } }`,
      { siren: SIREN, au },
    );
    return new Map(collectivite.argent.etapes.map((une) => [une.etape, une]));
  }

  async function couverture(au: string): Promise<Readonly<Record<string, number>>> {
    const lue = await vie.lire<{ couverture: { parCommande: ParCommande[] } }>('OPERATEUR', COUVERTURE, {
      siren: SIREN,
      au,
    });
    return (
      lue.couverture.parCommande.find(({ commande }) => commande.numero === lus.commande)?.chiffres ?? {}
    );
  }

  const utiliser = (numero: string | undefined, prixCentimes: number, jour: string) =>
    vie.faire(
      'ADMINISTRATEUR',
      'utiliserPass',
      { numero, lieu: LIEU, service: 'MAITRISER', minutes: 60, prixCentimes, jour },
      '',
    );

  const convention = (parts: readonly [number, number, number]) => ({
    dossier: lus.dossier,
    jour: '2020-11-02',
    totalCentimes: VALEUR,
    parts: [
      { genre: 'ETAT', financeur: 'État', centimes: parts[0] },
      { genre: 'COMMANDITAIRE', financeur: 'Département de la Gironde', centimes: parts[1] },
      { genre: 'COLLECTIVITE', financeur: 'Communes', centimes: parts[2] },
    ],
  });

  const etapeDeDossier = (etape: string, centimes?: number) =>
    vie.faire(
      'ETAT',
      'franchirEtapeDeDossier',
      { dossier: lus.dossier, etape, jour: '2020-10-01', ...(centimes ? { centimes } : {}) },
      '',
    );

  const franchir = (
    role: 'OPERATEUR' | 'GESTIONNAIRE' | 'ADMINISTRATEUR',
    etape: string,
    reference?: string,
  ) =>
    vie.faire(
      role,
      'franchirEtape',
      { commande: lus.commande, etape, ...(reference ? { reference } : {}) },
      '',
    );

  async function clore(mois: string): Promise<object> {
    const { contrePaiement } = await vie.faire<{ contrePaiement: object }>(
      'OPERATEUR',
      'cloreLeMois',
      { operateur: 'essai', mois },
      '... on MoisRegle { contrePaiement { nombreDeLignes centimes fraisCentimes } }',
    );
    return contrePaiement;
  }

  return { vie, lus, argent, couverture, utiliser, convention, etapeDeDossier, franchir, clore };
}
