import { beforeAll, describe, expect, it } from 'vitest';
import { ATTAQUES } from '../../test/attaques.ts';
import { Attaquant } from '../../test/attaquant.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';
import { COMPTES_PLANTES, PLANTES, planter, unitesDe } from '../../test/petits-comptes.ts';
import {
  BASES,
  COMPTES,
  demandeur,
  estPetit,
  FINS,
  somme,
  valeur,
  vecteurDe,
} from '../../test/questions-du-public.ts';
import { plier } from './pliage.service.ts';

const harness = setupHarness();
const PUBLIC = acteur('PUBLIC');
const { demander, reponses } = demandeur(harness, PUBLIC);
const DETAIL = ['COLLECTIVITE', 'MOIS', 'PUBLIC'];

const PARS = [
  ['PUBLIC'],
  ['MOIS'],
  ['TRIMESTRE'],
  ['ANNEE'],
  ['COLLECTIVITE'],
  ['DEPARTEMENT'],
  ['REGION'],
  ['EPCI'],
  ['VAGUE'],
  ['COLLECTIVITE', 'MOIS'],
  ['DEPARTEMENT', 'MOIS'],
  ['REGION', 'MOIS'],
  ['MOIS', 'PUBLIC'],
  ['COLLECTIVITE', 'PUBLIC'],
  ['DEPARTEMENT', 'PUBLIC'],
  ['VAGUE', 'MOIS'],
  ['COLLECTIVITE', 'MOIS', 'PUBLIC'],
  ['DEPARTEMENT', 'TRIMESTRE', 'PUBLIC'],
] as const;

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await planter(harness.url);
});

/** How many of what was planted a row counts. */
const plantes = (vecteur: readonly number[], compte: (typeof COMPTES_PLANTES)[number]): number =>
  somme(PLANTES.map((plante, i) => (vecteur[i] === 0 ? 0 : unitesDe(plante, compte))));

describe('small counts', () => {
  it('are hidden with all that goes with them, and few others are', async () => {
    const indicateurs = [...COMPTES, 'taux.usage'];
    const vrais = await demandeur(harness, acteur('ETAT')).demander({ par: DETAIL, indicateurs });
    const lus = await demander({ par: DETAIL, indicateurs });

    const petits = vrais.lignes.flatMap((ligne, rang) => (estPetit(valeur(ligne)) ? [rang] : []));
    expect(petits.length).toBeGreaterThan(10);
    for (const rang of petits)
      for (const mesure of [lus.lignes[rang]?.mesures[1], lus.lignes[rang]?.mesures[3]])
        expect(Object.values(mesure ?? {}).filter((un) => un !== null)).toEqual(['SECRET']);
    expect(vrais.lignes.flatMap(({ mesures }) => mesures).every(({ masque }) => masque === null)).toBe(true);
    for (const dimension of ['MOIS', 'PUBLIC', 'COLLECTIVITE', 'REGION']) {
      const { lignes, total } = await demander({ par: [dimension] });
      expect([...lignes, total].map((ligne) => valeur(ligne))).not.toContain(null);
    }
  });

  it.each(ATTAQUES)('are not told by $nom', async ({ attaquer }) => {
    expect(await attaquer(demander)).toEqual([]);
  });

  it('are not told from one day to the next: a day in a month is not asked', async () => {
    await expect(demander({ au: '2026-06-17' })).rejects.toThrow('dernier jour d’un mois');
  });

  it('are not told by the funnel, nor by lines', async () => {
    const lu = await harness.execute<{
      statistiques: {
        entonnoir: {
          chiffre: { valeur: number | null; raisonDuMasque: string | null };
          valeurCentimes: number | null;
          partDesAchetes: { numerateur: number | null };
        }[];
        lignes: {
          mois: string;
          utilises: number | null;
          tauxDUsage: number | null;
          masques: { etape: string; masque: string }[];
        }[];
      };
    }>(
      `{ statistiques(base: FLUX, filtre: { collectivite: "999000023", public: ALLOPHONES }) {
        entonnoir { valeurCentimes chiffre { valeur raisonDuMasque } partDesAchetes { numerateur } }
        lignes(par: [MOIS]) { mois utilises tauxDUsage masques { etape masque } } } }`,
      {},
      PUBLIC,
    );
    const miens = PLANTES.filter(
      ({ acheteur, public: p }) => acheteur.siren === '999000023' && p === 'ALLOPHONES',
    );

    for (const { chiffre, valeurCentimes, partDesAchetes } of lu.statistiques.entonnoir)
      if (chiffre.raisonDuMasque !== null)
        expect([chiffre.valeur, valeurCentimes, partDesAchetes.numerateur]).toEqual([null, null, null]);
    for (const { mois, utilises, masques } of lu.statistiques.lignes) {
      const vrai = miens.find((un) => mois.startsWith(un.mois))?.utilises ?? 0;
      if (estPetit(vrai))
        expect([utilises, masques]).toEqual([
          null,
          expect.arrayContaining([{ etape: 'UTILISES', masque: 'SECRET' }]),
        ]);
    }
    expect(lu.statistiques.lignes.some(({ masques }) => masques.length > 0)).toBe(true);
  });

  it('are open in a perimeter and hidden outside, even from who takes its own away', async () => {
    const gestionnaire = demandeur(harness, acteur('GESTIONNAIRE', [COLLECTIVITES[0]]));
    const { lignes, total } = await gestionnaire.demander({ par: DETAIL });
    const caches = lignes.flatMap((ligne) => (ligne.mesures[1]?.masque == null ? [] : [ligne.codes.join()]));

    expect(caches.some((codes) => codes.startsWith('999000007'))).toBe(false);
    for (const { codes } of lignes) {
      const petit = estPetit(plantes(vecteurDe({ par: DETAIL }, codes, 'utilises'), 'utilises'));
      if (petit && codes[0] !== '999000007') expect(caches).toContain(codes.join());
    }
    expect(valeur(total)).not.toBeNull();
  });

  it('cannot be worked out from every answer ever given, before and after folding', async () => {
    for (const base of BASES)
      for (const par of PARS)
        for (const au of [undefined, ...FINS])
          await demander({ base, par, ...(au === undefined ? {} : { au }) });
    await plier(harness.lot);
    for (const base of BASES) for (const par of PARS) await demander({ base, par });
    const lues = reponses.filter(({ question }) => question.indicateurs === COMPTES);
    const lignes = lues.flatMap(({ question, tableau }) =>
      [...tableau.lignes, tableau.total].map((ligne) => ({ question, ligne })),
    );

    for (const [rang, compte] of COMPTES_PLANTES.entries()) {
      const attaquant = new Attaquant();
      const petits: (readonly [string, readonly number[]])[] = [];
      for (const { question, ligne } of lignes) {
        const [n, vecteur] = [valeur(ligne, rang), vecteurDe(question, ligne.codes, compte)];
        if (estPetit(plantes(vecteur, compte)))
          petits.push([JSON.stringify([compte, question, ligne.codes]), vecteur]);
        if (n === null) continue;
        // What the answer counts is what was planted.
        expect(somme(PLANTES.map((plante, i) => (vecteur[i] ?? 0) * unitesDe(plante, compte)))).toBe(n);
        attaquant.apprendre(vecteur);
      }
      expect(petits.length).toBeGreaterThan(50);
      expect(petits.filter(([, vecteur]) => attaquant.deduit(vecteur)).map(([quoi]) => quoi)).toEqual([]);
    }
  });
});
