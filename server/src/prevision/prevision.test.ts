import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import type { Role } from '../shared/context.ts';
import { appendEvent } from '../shared/journal.ts';
import { COLLECTIVITES, peupler } from '../../test/monde.ts';
import {
  ecrireLeRegistre,
  type Fait,
  registreAuHasard,
  type RegistreSuivi,
  TAILLE,
} from '../../test/registre-suivi.ts';

const harness = setupHarness();

beforeAll(() => peupler(harness.url, harness.lot));

const LIGNE = 'code restants perdus perdusBas perdusHaut centimes';
const PREVISION = `query ($par: MailleDePrevision!, $au: LocalDate!, $mois: Int!, $filtre: FiltreStatistiques) {
  prevision(par: $par, au: $au, filtre: $filtre) {
    calibrages { ecarts previsions } total { ${LIGNE} } lignes { ${LIGNE} }
    retroTest(moisAvant: $mois) { commandes dansLIntervalle couverture erreurMoyenne erreurMoyenneCentimes erreurRelative
      lignes { commande prevueAu restants perdus perdusBas perdusHaut verite dedans } }
  }
}`;

interface Ligne {
  readonly code: string;
  readonly restants: number;
  readonly perdus: number;
  readonly perdusBas: number;
  readonly perdusHaut: number;
  readonly centimes: number;
}
interface Passee extends Omit<Ligne, 'code' | 'centimes'> {
  readonly commande: string;
  readonly prevueAu: string;
  readonly verite: number;
  readonly dedans: boolean;
}
interface Prevision {
  readonly calibrages: readonly { readonly ecarts: number | null; readonly previsions: number }[];
  readonly total: Ligne;
  readonly lignes: readonly Ligne[];
  readonly retroTest: {
    readonly commandes: number;
    readonly dansLIntervalle: number;
    readonly couverture: number | null;
    readonly erreurMoyenne: number | null;
    readonly erreurMoyenneCentimes: number | null;
    readonly lignes: readonly Passee[];
  };
}

const prevoir = async (variables: object, qui = acteur('ADMINISTRATEUR')): Promise<Prevision> =>
  (
    await harness.execute<{ prevision: Prevision }>(
      PREVISION,
      { par: 'COMMANDE', mois: 2, ...variables },
      qui,
    )
  ).prevision;

const su = (un: Fait, au: string): boolean => un.su <= au && un.jour <= au;

/** What the register would hold if it had stopped hearing on a day. */
const jusquA = ({ commandes, carnets }: RegistreSuivi, au: string): RegistreSuivi => ({
  commandes,
  carnets: carnets.map(({ remise, usages, ...carnet }) => ({
    ...carnet,
    remise: remise && su(remise, au) ? remise : null,
    usages:
      remise && su(remise, au)
        ? usages
            .filter((un) => su(un, au))
            .map((un) => ({ ...un, reprise: un.reprise && su(un.reprise, au) ? un.reprise : null }))
        : [],
  })),
});

/** Pass of an order used on a day, counted fact by fact. */
const utilises = ({ carnets }: RegistreSuivi, rang: number, au: string): number =>
  carnets
    .filter(({ commande, remise }) => commande === rang && remise !== null && su(remise, au))
    .flatMap(({ usages }) => usages)
    .filter((un) => su(un, au) && !(un.reprise && su(un.reprise, au))).length;

describe('a forecast of a random register', () => {
  it('ignores what was told after its day, adds up, and its past is what it would have said then', async () => {
    const au = fc.constantFrom('2025-06-30', '2025-11-15', '2026-03-01', '2026-09-15');
    await fc.assert(
      fc.asyncProperty(registreAuHasard, au, async (registre, jour) => {
        await ecrireLeRegistre(harness.url, jusquA(registre, jour));
        const avant = await prevoir({ au: jour });
        await ecrireLeRegistre(harness.url, registre);
        const prevision = await prevoir({ au: jour });
        expect(prevision).toEqual(avant);
        await additionner(prevision, jour);
        await isoler(prevision, jour);
        await rejouer(prevision, registre, jour);
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  it('is of the orders that the reader may see, and of no public', async () => {
    await ecrireLeRegistre(harness.url, {
      commandes: [{ acheteur: 0, achat: '2026-01-10', toleree: '2026-12-31' }],
      carnets: [{ commande: 0, remise: null, usages: [] }],
    });
    const [gironde, creuse] = COLLECTIVITES.map((une) => acteur('GESTIONNAIRE', [une]));

    // Nothing was ever used: all is expected to be lost, and nothing tells how wrong that is.
    const prevision = await prevoir({ au: '2026-09-15' }, gironde);
    expect(prevision.total).toMatchObject({ restants: 5, perdus: 5, perdusBas: 0, perdusHaut: 5 });
    expect(prevision.calibrages).toEqual([{ ecarts: null, previsions: 0 }]);
    expect((await prevoir({ au: '2026-09-15' }, creuse)).lignes).toEqual([]);
    await expect(prevoir({ au: '2026-09-15', filtre: { public: 'ALLOPHONES' } })).rejects.toThrow('public');
  });
});

/** How often the whole past was read, since so many statements. */
const lectures = (depuis: number): number =>
  harness.sql.slice(depuis).filter((texte) => texte.includes('as restes')).length;

describe('what was known of past days', () => {
  it('is read once, kept while facts of today come, and dropped by a history that another process takes over', async () => {
    const commandes: RegistreSuivi['commandes'] = [
      { acheteur: 0, achat: '2025-01-10', toleree: '2026-12-31' },
      { acheteur: 1, achat: '2025-01-10', toleree: '2026-08-31' },
    ];
    const carnets = [0, 1, 0, 1].map((commande, rang) => ({
      commande,
      remise: { jour: '2025-02-01', su: '2025-02-01' },
      usages: [0, 1].map((un) => {
        const jour = `2025-0${rang + un + 3}-05`;
        return { jour, su: jour, reprise: null };
      }),
    }));
    await ecrireLeRegistre(harness.url, { commandes, carnets: carnets.slice(1) });
    const demander = (role: Role): Promise<Prevision> => prevoir({ au: '2026-09-15' }, acteur(role));
    const relire = async (): Promise<number> => {
      const deja = harness.sql.length;
      await demander('ADMINISTRATEUR');
      return lectures(deja);
    };
    expect(await relire()).toBeGreaterThan(1);
    expect(await relire()).toBe(1);

    const evenement = { type: 'essai', acteur: 'essai', contenu: {}, enregistreLe: '2026-09-15' };
    await appendEvent(harness.lot, 'pass', evenement);
    expect(await relire()).toBe(1);

    const avant = await demander('ADMINISTRATEUR');
    await ecrireLeRegistre(harness.url, { commandes, carnets });
    const apres = await demander('ADMINISTRATEUR');
    expect(apres).not.toEqual(avant);
    // Whose past nobody asked for before the history was taken over: nothing is kept for that role.
    expect(apres).toEqual(await demander('ETAT'));
  });
});

/** Every cut adds up to the same total, in pass and in cents, and each line stays within what is left. */
async function additionner({ total }: Prevision, au: string): Promise<void> {
  for (const par of ['DISTRIBUTEUR', 'DEPARTEMENT']) {
    const { lignes } = await prevoir({ par, au });
    const somme = (lire: (une: Ligne) => number): number =>
      lignes.reduce((cumul, une) => cumul + lire(une), 0);
    expect([somme((une) => une.restants), somme((une) => une.perdus), somme((une) => une.centimes)]).toEqual([
      total.restants,
      total.perdus,
      total.perdus * 1000,
    ]);
    for (const { perdus, perdusBas, perdusHaut, restants } of lignes)
      expect([0, perdusBas, perdus, perdusHaut, restants]).toEqual(
        [0, perdusBas, perdus, perdusHaut, restants].toSorted((une, autre) => une - autre),
      );
  }
}

/** An order is told alike whatever is asked with it, and the bounds of all are the sum of each one's. */
async function isoler({ lignes, total }: Prevision, au: string): Promise<void> {
  for (const siren of ['999000007', '999000015'])
    for (const ligne of (await prevoir({ au, filtre: { collectivite: siren } })).lignes)
      expect(ligne).toEqual(lignes.find(({ code }) => code === ligne.code));
  const somme = (lire: (une: Ligne) => number): number => lignes.reduce((cumul, une) => cumul + lire(une), 0);
  expect([somme((une) => une.perdusBas), somme((une) => une.perdusHaut)]).toEqual([
    total.perdusBas,
    total.perdusHaut,
  ]);
}

/** A past order is told as a forecast asked on that day tells it, beside the truth counted fact by fact. */
async function rejouer({ retroTest }: Prevision, registre: RegistreSuivi, au: string): Promise<void> {
  for (const { commande, prevueAu, verite, dedans, ...passee } of retroTest.lignes) {
    const rang = Number(commande.slice(5)) - 100;
    const pass = Math.max(1, registre.carnets.filter((un) => un.commande === rang).length) * TAILLE;
    expect(verite).toBe(pass - utilises(registre, rang, au));
    const { lignes } = await prevoir({ au: prevueAu });
    expect(lignes.find(({ code }) => code === commande)).toMatchObject(passee);
    expect(dedans).toBe(passee.perdusBas <= verite && verite <= passee.perdusHaut);
  }
  const erreurs = retroTest.lignes.map(({ perdus, verite }) => Math.abs(perdus - verite));
  const somme = erreurs.reduce((cumul, une) => cumul + une, 0);
  const moyenne = erreurs.length > 0 ? somme / erreurs.length : null;
  expect(retroTest.erreurMoyenne).toBe(moyenne);
  expect(retroTest.erreurMoyenneCentimes).toBe(moyenne === null ? null : Math.round(moyenne * 1000));
  const { commandes, dansLIntervalle } = retroTest;
  expect(retroTest.couverture).toBe(commandes > 0 ? dansLIntervalle / commandes : null);
}
