import type { Page } from '@playwright/test';
import { euros } from '../src/shared/format.ts';
import { commander, financer, remettre } from './vie-debut.ts';
import { encaisser, expirer, PARTS, regler } from './vie-fin.ts';
import { expect, FINANCEUR, lignesDe, SIREN, test } from './vie.ts';

/** What was done, in cents: three thousand pass of ten euros, four of them used. */
const VALEUR = 3_000_000;
const FACIALE = 1000;
const somme = (nombres: readonly number[]): number => nombres.reduce((total, un) => total + un, 0);
const UTILISEE = FACIALE * PARTS.length;
const PART = somme(PARTS);
/** 4 % of each part, then 20 % of tax on it. */
const FRAIS = somme(
  PARTS.map((part) => Math.round(part * 0.04)).map((aval) => aval + Math.round(aval * 0.2)),
);
const AVOIR = VALEUR - UTILISEE;

const CHIFFRES = `query ($siren: String!) {
  couverture(collectivite: $siren) { parCommande { commande { numero } chiffres {
    acheteeCentimes circulationCentimes utiliseeCentimes avoirsCentimes payesCentimes fraisCentimes
    reliquatsCentimes recusCentimes duAuxStructuresCentimes fondsDetenusCentimes } } }
  collectivite(siren: $siren) { argent { etapes { etape parts { financeur centimes } } } }
}`;

interface Chiffres {
  readonly couverture: {
    readonly parCommande: readonly {
      readonly commande: { readonly numero: string };
      readonly chiffres: Readonly<Record<string, number>>;
    }[];
  };
  readonly collectivite: {
    readonly argent: {
      readonly etapes: readonly {
        readonly etape: string;
        readonly parts: readonly { readonly financeur: string; readonly centimes: number }[];
      }[];
    };
  };
}

/** An amount as a page writes it, whatever its spaces. */
const ecrit = (centimes: number, decimales?: 2): string =>
  centimes === 0 ? '0 €' : euros(centimes, 'fr', decimales).replaceAll(/\s/gu, ' ');

/** What the funder of this life brought to each step, as the money of the buyer says it. */
async function partsDuFinanceur(page: Page): Promise<readonly (string | undefined)[]> {
  const region = page.getByRole('region', { name: /Tableau de l’argent par financeur/u });
  const [tetes = [], ...etapes] = await lignesDe(region.getByRole('table'));
  return etapes.map((cases) => cases[tetes.indexOf(FINANCEUR)]);
}

/** The row of the order in the cover. */
async function couvertureDe(page: Page, commande: string): Promise<Readonly<Record<string, string>>> {
  const [tetes = [], ...rangs] = await lignesDe(
    page.getByRole('table', { name: 'Valeur, engagements et fonds de chaque commande' }),
  );
  const cases = rangs.find(([numero]) => numero === commande) ?? [];
  return Object.fromEntries(tetes.map((tete, i) => [tete, cases[i] ?? '']));
}

// The same life by the API: server/src/app/vie-entiere.test.ts, with the same figures.
test('a whole life by the console alone: its pages say what was done, and what the API says, to the cent', async ({
  page,
  vie,
  gestes,
}) => {
  test.setTimeout(1_800_000);
  await test.step('on the first day, from the call for projects to the uses', async () => {
    await vie.vivre('2026-09-15');
    await financer(gestes);
  });
  const commande = await test.step('three thousand pass', () => commander(gestes));
  const carnets = await test.step('handed out', () => remettre(gestes, commande));
  await test.step('used', () => encaisser(gestes, carnets));

  const premierJour = await test.step('what is used is owed', async () => {
    await vie.ouvrir('OPERATEUR', '/couverture');
    const couverture = await couvertureDe(page, commande);
    expect(couverture).toMatchObject({
      Achetée: ecrit(VALEUR, 2),
      Utilisée: ecrit(UTILISEE, 2),
      'En circulation': ecrit(AVOIR, 2),
      'Dû aux structures': ecrit(PART, 2),
      'Fonds détenus': ecrit(VALEUR, 2),
    });
    return couverture;
  });

  await test.step('paid once, fees withheld', async () => {
    await regler(gestes);
    await vie.ouvrir('OPERATEUR', `/couverture?f.commande=${commande}&f.operation=CONTRE_PAIEMENT`);
    const [tetes = [], ...lignes] = await lignesDe(page.getByRole('table'));
    const [credit, montant] = [tetes.indexOf('Crédit'), tetes.indexOf('Euros')];
    const centimesVers = (compte: string): number =>
      somme(
        lignes
          .filter((cases) => cases[credit] === compte)
          .map((cases) => Number((cases[montant] ?? '').replaceAll(/\D/gu, ''))),
      );
    expect([centimesVers('Fonds'), centimesVers('Frais')]).toEqual([PART - FRAIS, FRAIS]);
  });

  await test.step('what is left is agreed on by both sides', async () => {
    const etat = new Map((await expirer(gestes, commande)).map(([ligne = '', ...cases]) => [ligne, cases]));
    expect(etat.get('Utilisés')).toEqual([String(PARTS.length), ecrit(UTILISEE, 2)]);
    expect(etat.get('Réglés aux lieux, frais compris')).toEqual([String(PARTS.length), ecrit(PART, 2)]);
    expect(etat.get('dont frais retenus')).toEqual(['', ecrit(FRAIS, 2)]);
    expect(etat.get('Avoir : pass non utilisés à leur valeur faciale')).toEqual(['2 996', ecrit(AVOIR, 2)]);
  });

  await test.step('the figures of the end, on the pages and by the API', async () => {
    await vie.ouvrir('OPERATEUR', '/couverture');
    expect(await couvertureDe(page, commande)).toMatchObject({
      Achetée: ecrit(VALEUR, 2),
      Utilisée: ecrit(UTILISEE, 2),
      'En circulation': ecrit(0),
      Expirée: ecrit(0),
      Avoir: ecrit(AVOIR, 2),
      'Dû aux structures': ecrit(0),
      'Fonds détenus': ecrit(VALEUR - PART, 2),
    });
    // As it was known on the first day, nothing moved.
    await vie.ouvrir('OPERATEUR', '/couverture?au=2026-09-15');
    expect(await couvertureDe(page, commande)).toEqual(premierJour);
    await vie.ouvrir('GESTIONNAIRE', `/collectivites/${SIREN}`);
    const parts = await partsDuFinanceur(page);
    const { couverture, collectivite } = await vie.demander<Chiffres>('GESTIONNAIRE', CHIFFRES, {
      siren: SIREN,
    });

    expect(couverture.parCommande.find((une) => une.commande.numero === commande)?.chiffres).toEqual({
      acheteeCentimes: VALEUR,
      circulationCentimes: 0,
      utiliseeCentimes: UTILISEE,
      avoirsCentimes: AVOIR,
      payesCentimes: PART - FRAIS,
      fraisCentimes: FRAIS,
      reliquatsCentimes: UTILISEE - PART,
      recusCentimes: VALEUR,
      duAuxStructuresCentimes: 0,
      fondsDetenusCentimes: VALEUR - PART,
    });
    const quart = [null, VALEUR, VALEUR, VALEUR, VALEUR, PART, PART, AVOIR, AVOIR].map(
      (centimes) => centimes && centimes / 4,
    );
    expect(parts).toEqual(quart.map((centimes) => (centimes === null ? '—' : ecrit(centimes))));
    expect(
      collectivite.argent.etapes.map(
        (etape) => etape.parts.find(({ financeur }) => financeur === FINANCEUR)?.centimes ?? null,
      ),
    ).toEqual(quart);
  });
});
