import { beforeAll, describe, expect, it } from 'vitest';
import { tenirLeGrandLivre } from '../../test/grand-livre.ts';
import type { Actor } from '../shared/context.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, LIEU, numeroDePass, peupler } from '../../test/monde.ts';
import { lireUnTableau, type TableauLu } from '../../test/tableau.ts';
import { ordreDe } from './tri.ts';

const harness = setupHarness();

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await tenirLeGrandLivre(harness.url);
});

const lire = async (variables: Record<string, unknown>, qui?: Actor): Promise<TableauLu> =>
  lireUnTableau(harness, variables, qui);

describe('a table', () => {
  it('reads indicators by any dimension, and the whole beside them', async () => {
    const { lignes, total } = await lire({
      indicateurs: ['pass.achetes', 'pass.distribues', 'taux.distribution'],
      par: ['DEPARTEMENT'],
    });

    expect(lignes.map(({ cles, valeurs }) => [cles[0]?.code, cles[0]?.libelle, ...valeurs])).toEqual([
      ['23', 'Creuse', 10, 0, 0],
      ['33', 'Gironde', 25, 10, 0.4],
    ]);
    expect(total.valeurs).toEqual([35, 10, 10 / 35]);
  });

  it('ranks last what has no code, whichever way it sorts: it takes the place of no row that is asked', () => {
    const cle = (code: string | null) => [
      { dimension: 'DEPARTEMENT' as const, code, libelle: code ?? 'sans' },
    ];
    const valeurs = [0.1, 0.5, 0.3];
    const ranger = (tri: string) =>
      ordreDe(
        { tri, indicateurs: ['taux.usage'], par: ['DEPARTEMENT'] },
        [cle(null), cle('23'), cle('33')],
        (rang) => (rang === 0 ? valeurs : []),
      );
    expect([ranger('taux.usage'), ranger('-taux.usage'), ranger('-DEPARTEMENT')]).toEqual([
      [2, 1, 0],
      [1, 2, 0],
      [2, 1, 0],
    ]);
  });

  it('sorts, keeps some rows, and sums the others', async () => {
    const { lignes, reste, total, nombreDeLignes } = await lire({
      indicateurs: ['pass.achetes'],
      par: ['COLLECTIVITE', 'VAGUE'],
      tri: '-pass.achetes',
      limite: 1,
    });

    expect(lignes.map(({ valeurs, mesures }) => [valeurs[0], mesures[0]?.part])).toEqual([[25, 0.714]]);
    expect([reste?.valeurs, total.valeurs, nombreDeLignes]).toEqual([[10], [35], 2]);
  });

  it('refuses what it does not know, and says what is expected', async () => {
    await expect(lire({ indicateurs: ['pass.oublies'] })).rejects.toThrow('catalogue');
    await expect(lire({ indicateurs: ['pass.achetes'], tri: 'taux.usage' })).rejects.toThrow('tri');
  });
});

/** Addresses, saved views and exports keep them: one may be added, none may go. */
const CODES = `pass.achetes pass.emis pass.livres pass.actives pass.distribues pass.utilises pass.rembourses
  pass.expires pass.avoirs pass.bloques pass.perdus carnets.distribues carnets.entames carnets.epuises
  taux.usage taux.livraison taux.activation taux.distribution taux.usage.distribues taux.remboursement
  taux.entame taux.epuisement retention.1 retention.2 retention.3 retention.4 retention.5 retention.6
  retention.7 retention.8 retention.9 retention.10 delai.achat.livraison.mediane
  delai.achat.livraison.p90 delai.livraison.activation.mediane delai.livraison.activation.p90
  delai.activation.remise.mediane delai.activation.remise.p90
  delai.remise.premiere_utilisation.mediane delai.remise.premiere_utilisation.p90
  delai.remise.utilisation.mediane delai.remise.utilisation.p90 delai.utilisation.paiement.mediane
  delai.utilisation.paiement.p90 stock.non_distribues stock.moins_de_30_jours stock.de_31_a_90_jours
  stock.de_91_a_180_jours stock.plus_de_180_jours stock.age.mediane montant.utilise reste.a.charge
  reste.a.charge.moyen etat.du etat.utilise locale.utilise part.pic.distribues part.pic.utilises
  lieux.actifs utilisations.par_lieu heures.atelier heures.sans_duree distance.mediane distance.p90
  distance.sans_position`;

describe('figures of the facts', () => {
  beforeAll(async () => {
    for (const [rang, service] of [
      [1, 'DECOUVRIR'],
      [2, 'MAITRISER'],
    ] as const)
      await harness.execute(
        `mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }`,
        {
          input: {
            cleIdempotence: `tableau-${rang}`,
            numero: numeroDePass(0, rang),
            lieu: LIEU,
            service,
            prixCentimes: 1250,
          },
        },
      );
  });

  it('are read where pass were used, by place and service, and by who handed them out', async () => {
    const { lignes } = await lire({
      attribution: 'LIEU',
      base: 'FLUX',
      indicateurs: ['pass.utilises', 'carnets.entames', 'reste.a.charge.moyen', 'lieux.actifs'],
      par: ['LIEU', 'SERVICE'],
    });
    const remis = await lire({ indicateurs: ['pass.distribues', 'taux.entame'], par: ['DISTRIBUTEUR'] });

    expect(lignes.map(({ cles, valeurs }) => [...cles.map(({ libelle }) => libelle), ...valeurs])).toEqual([
      ['Médiathèque de l’Été, Bordeaux', 'Découvrir le numérique', 1, 1, 250, 1],
      ['Médiathèque de l’Été, Bordeaux', 'Maîtriser les outils', 1, 0, 250, 1],
    ]);
    expect(remis.lignes.map(({ cles, valeurs }) => [cles[0]?.code, ...valeurs])).toEqual([
      ['CCAS-33', 10, 0.5],
    ]);
  });

  it('open to their rows: a number of pass, or the places themselves', async () => {
    const { total } = await harness
      .execute<{ statistiques: { tableau: { total: { mesures: { chemin: string }[] } } } }>(
        `{ statistiques(base: FLUX, filtre: { region: "75", epci: "243300316", service: "DECOUVRIR" }) {
          tableau(indicateurs: ["carnets.entames", "taux.usage.distribues", "lieux.actifs"]) { total { mesures { chemin } } } } }`,
      )
      .then(({ statistiques }) => statistiques.tableau);

    expect(total.mesures.map(({ chemin }) => chemin)).toEqual([
      '/carnets?t=reg:75&base=flux&ind=carnets.entames&f.epci=243300316&f.service=DECOUVRIR',
      '/carnets?etape=UTILISES&t=reg:75&base=flux&f.epci=243300316&f.service=DECOUVRIR',
      '/pilotage?t=reg:75&base=flux&maille=lieu&col=pass.utilises&f.epci=243300316&f.service=DECOUVRIR',
    ]);
  });

  it('settle what funders owe by the rule of the settlement', async () => {
    const { lignes, total } = await lire({
      indicateurs: ['etat.du', 'etat.utilise', 'locale.utilise', 'montant.utilise'],
      par: ['COLLECTIVITE', 'VAGUE'],
    });
    const soldes = await harness.execute<{ vagues: { duCentimes: number; utiliseCentimes: number }[] }>(
      '{ vagues { duCentimes utiliseCentimes } }',
    );

    const somme = (de: (vague: { duCentimes: number; utiliseCentimes: number }) => number): number =>
      soldes.vagues.reduce((cumul, vague) => cumul + de(vague), 0);
    expect(total.valeurs).toEqual([
      somme((un) => un.duCentimes),
      1000,
      1000,
      somme((un) => un.utiliseCentimes),
    ]);
    expect(
      lignes.find(({ cles }) => cles[0]?.code === '999000007' && cles[1]?.code === '2020')?.valeurs,
    ).toEqual([0, 1000, 1000, 2000]);
    await expect(lire({ indicateurs: ['etat.du'], par: ['PUBLIC'] })).rejects.toThrow('COLLECTIVITE, EPCI');
    await expect(lire({ indicateurs: ['etat.du'], filtre: { depuis: '2026-09-01' } })).rejects.toThrow(
      'depuis',
    );
  });

  it('are those of one’s perimeter, all of them in a table', async () => {
    const codes = { indicateurs: ['pass.achetes', 'carnets.distribues'] };
    const valeursDe = async (collectivite: string): Promise<unknown> =>
      (await lire(codes, acteur('GESTIONNAIRE', [collectivite]))).total.valeurs;

    expect(await valeursDe(COLLECTIVITES[0])).toEqual([25, 2]);
    expect(await valeursDe(COLLECTIVITES[1])).toEqual([10, 0]);
  });

  it('are refused to whoever reads aggregates only, who is told what remains', async () => {
    const visiteur = acteur('PUBLIC');

    await expect(lire({ indicateurs: ['carnets.entames'] }, visiteur)).rejects.toThrow(
      'votre rôle ne lit pas',
    );
    await expect(lire({ indicateurs: ['pass.utilises'], par: ['LIEU'] }, visiteur)).rejects.toThrow(
      'MOIS, TRIMESTRE, ANNEE',
    );
    await expect(lire({ attribution: 'LIEU', indicateurs: ['pass.utilises'] }, visiteur)).rejects.toThrow(
      'LIEU',
    );
    await expect(
      lire({ indicateurs: ['pass.utilises'], filtre: { service: 'DECOUVRIR' } }, visiteur),
    ).rejects.toThrow('service');
  });

  it('are refused by what they do not have, and the commune without its place', async () => {
    await expect(lire({ indicateurs: ['pass.achetes'], par: ['LIEU'] })).rejects.toThrow(
      'ne se lit pas par LIEU',
    );
    await expect(lire({ indicateurs: ['stock.non_distribues'], base: 'FLUX' })).rejects.toThrow('base FLUX');
    await expect(lire({ indicateurs: ['pass.utilises'], par: ['COMMUNE'] })).rejects.toThrow(
      'attribution LIEU',
    );
  });

  it('are each defined in words, whole, under a code that stays', async () => {
    const { indicateurs } = await harness.execute<{ indicateurs: Record<string, unknown>[] }>(
      '{ indicateurs { code nom definition formule numerateur denominateur unite nature lignes dimensions } }',
    );

    expect(indicateurs.map(({ code }) => code)).toEqual(CODES.split(/\s+/));
    for (const { nature, numerateur, denominateur, ...mots } of indicateurs) {
      expect(Object.values(mots).every((mot) => mot !== '')).toBe(true);
      expect([mots['code'], nature === 'RAPPORT']).toEqual([
        mots['code'],
        numerateur !== null && denominateur !== null,
      ]);
      expect([numerateur, denominateur].filter((mot) => String(mot).startsWith('pass.'))).toEqual([]);
    }
  });
});
