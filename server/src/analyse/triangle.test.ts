import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COHORTES, COLLECTIVITES, peupler } from '../../test/monde.ts';
import {
  type CarnetSuivi,
  ecrireLeRegistre,
  type Fait,
  registreAuHasard,
  type RegistreSuivi,
  TAILLE,
} from '../../test/registre-suivi.ts';
import { joursEntre } from '../shared/jour.rules.ts';

const harness = setupHarness();

beforeAll(() => peupler(harness.url, harness.lot));

const TRIANGLE = /* GraphQL */ `
  query (
    $par: OrigineDuSuivi!
    $unite: UniteDeDelai!
    $mesure: MesureDeSuivi!
    $k: Int
    $jalons: [Int!]!
    $filtre: FiltreStatistiques
    $cohorte: ID
    $au: LocalDate
  ) {
    triangle(
      par: $par
      unite: $unite
      mesure: $mesure
      k: $k
      jalons: $jalons
      filtre: $filtre
      cohorte: $cohorte
      au: $au
    ) {
      lignes {
        mois
        carnets
        pass
        cellules {
          jalon
          censure
          numerateur
          denominateur
          observableLe
          chemin
        }
      }
      ensemble {
        carnets
        cellules {
          numerateur
          denominateur
        }
      }
    }
  }
`;
const LIGNES = /* GraphQL */ `
  query (
    $par: OrigineDuSuivi!
    $unite: UniteDeDelai!
    $k: Int!
    $delai: Int
    $filtre: FiltreStatistiques
    $cohorte: ID
    $au: LocalDate
  ) {
    carnetsSuivis(
      par: $par
      unite: $unite
      k: $k
      delai: $delai
      filtre: $filtre
      cohorte: $cohorte
      au: $au
      first: 0
    ) {
      totalCount
    }
  }
`;
const COURBES = /* GraphQL */ `
  query ($par: OrigineDuSuivi!, $k: Int!, $series: [SerieDeSuiviInput!]!, $au: LocalDate) {
    courbes(par: $par, k: $k, series: $series, pas: 1, jusqua: 400, au: $au) {
      carnets
      faits
      mediane
      points {
        jour
        suivis
        part
        bas
        haut
      }
    }
  }
`;

interface Cellule {
  readonly jalon: number;
  readonly censure: boolean;
  readonly numerateur: number | null;
  readonly denominateur: number | null;
}
interface Ligne {
  readonly mois: string;
  readonly carnets: number;
  readonly pass: number;
  readonly cellules: readonly Cellule[];
}

const jour = fc
  .integer({ min: 0, max: 620 })
  .map((n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10))
  .filter((un) => un <= '2026-09-15');
const question = fc.record({
  par: fc.constantFrom('ACHAT', 'REMISE'),
  unite: fc.constantFrom('JOURS', 'MOIS'),
  mesure: fc.constantFrom('AU_MOINS_UN', 'K_PASS', 'PART_DES_PASS'),
  k: fc.integer({ min: 1, max: TAILLE }),
  acheteur: fc.constantFrom<null | 0 | 1>(null, 0, 1),
  cohorte: fc.constantFrom<null | 0 | 1>(null, 0, 1),
  au: jour,
});
type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never;

const su = (un: Fait, au: string): boolean => un.jour <= au && un.su <= au;
const mois = (un: string): string => un.slice(0, 7);
const rang = (un: string): number => Number(un.slice(0, 4)) * 12 + Number(un.slice(5, 7));

interface Suivi {
  readonly origine: string;
  readonly usages: readonly number[];
  readonly fin: number;
}

/** What a follow-up sees, fact by fact, without a line of SQL. */
function suivisDe(
  { commandes, carnets }: RegistreSuivi,
  { par, unite, acheteur, cohorte, au }: Question,
): readonly Suivi[] {
  return carnets.flatMap(({ commande, remise, usages }: CarnetSuivi) => {
    const { acheteur: sien, achat, toleree } = commandes[commande] ?? { acheteur: 0, achat: '', toleree: '' };
    const remis = remise && su(remise, au) ? remise.jour : null;
    const origine = par === 'ACHAT' ? achat : remis;
    if (origine === null || origine > au || (acheteur !== null && acheteur !== sien)) return [];
    if (cohorte !== null && (remis === null || cohorte !== sien)) return [];
    const delais = usages
      .filter((un) => su(un, au) && !(un.reprise && su(un.reprise, au)))
      .filter(() => remis !== null || par === 'ACHAT')
      .map((un) => (unite === 'JOURS' ? joursEntre(origine, un.jour) : rang(un.jour) - rang(origine)));
    const fin = joursEntre(origine, toleree < au ? toleree : au);
    return [{ origine, usages: delais.toSorted((a, b) => a - b), fin }];
  });
}

function compter(suivis: readonly Suivi[], { mesure, k }: Question, jalon: number): number {
  const dans = suivis.map(({ usages }) => usages.filter((delai) => delai <= jalon).length);
  return mesure === 'PART_DES_PASS'
    ? dans.reduce((somme, un) => somme + un, 0)
    : dans.filter((un) => un >= (mesure === 'K_PASS' ? k : 1)).length;
}

/** Whether the delay has passed for the carnet of the last day of the month. */
function passe(leMois: string, jalon: number, { unite, au }: Question): boolean {
  const [annee = 0, numero = 0] = leMois.split('-').map(Number);
  const dernier = unite === 'JOURS' ? Date.UTC(annee, numero, jalon) : Date.UTC(annee, numero + jalon, 0);
  return dernier <= Date.parse(au);
}

const JALONS = { JOURS: [0, 30, 90, 365], MOIS: [0, 1, 3, 12] } as const;

describe('the triangle and the curves of a random register', () => {
  it(
    'are those counted fact by fact, open to as many carnets, and say nothing too early',
    { timeout: 60_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          registreAuHasard,
          fc.array(question, { minLength: 3, maxLength: 3 }),
          async (registre, questions) => {
            await ecrireLeRegistre(harness.url, registre);
            for (const une of questions) await comparer(registre, une);
          },
        ),
        { numRuns: 12 },
      );
    },
  );
});

async function comparer(registre: RegistreSuivi, une: Question): Promise<void> {
  const jalons = JALONS[une.unite === 'JOURS' ? 'JOURS' : 'MOIS'];
  const portee = {
    ...une,
    filtre: une.acheteur === null ? {} : { collectivite: SIRENS[une.acheteur] },
    cohorte: une.cohorte === null ? null : COHORTES[une.cohorte],
  };
  const { triangle } = await harness.execute<{ triangle: { lignes: Ligne[] } }>(TRIANGLE, {
    ...portee,
    jalons,
  });
  const parMois = Map.groupBy(suivisDe(registre, une), ({ origine }) => mois(origine));
  const attendues = [...parMois]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([leMois, suivis]) => ({
      mois: `${leMois}-01`,
      carnets: suivis.length,
      cellules: jalons.map((jalon) => (passe(leMois, jalon, une) ? compter(suivis, une, jalon) : null)),
    }));
  expect(
    triangle.lignes.map(({ mois: m, carnets, cellules }) => ({
      mois: m,
      carnets,
      cellules: cellules.map(({ numerateur }) => numerateur),
    })),
  ).toEqual(attendues);

  const [premiere] = triangle.lignes;
  const cellule = premiere?.cellules.findLast(({ censure }) => !censure);
  if (premiere && cellule && une.mesure !== 'PART_DES_PASS') {
    const k = une.mesure === 'K_PASS' ? une.k : 1;
    const filtre = { ...portee.filtre, depuis: premiere.mois, jusquAu: premiere.mois };
    const { carnetsSuivis } = await harness.execute<{ carnetsSuivis: { totalCount: number } }>(LIGNES, {
      ...portee,
      k,
      filtre,
      delai: cellule.jalon,
    });
    expect(carnetsSuivis.totalCount).toBe(cellule.numerateur);
  }
  await comparerLaCourbe(registre, { ...une, unite: 'JOURS' }, portee);
}

const SIRENS = ['999000007', '999000015'] as const;

/** Kaplan and Meier by its definition: at each day, of those still followed, the share to whom it has not come. */
async function comparerLaCourbe(
  registre: RegistreSuivi,
  une: Question,
  portee: { filtre: object; cohorte: string | null | undefined },
): Promise<void> {
  const { courbes } = await harness.execute<{
    courbes: { carnets: number; mediane: number | null; points: { jour: number; part: number | null }[] }[];
  }>(COURBES, {
    ...une,
    series: [{ filtre: portee.filtre, cohorte: portee.cohorte }],
  });
  const suivis = suivisDe(registre, une).map(({ usages, fin }) => ({
    fait: usages[une.k - 1] ?? null,
    fin: Math.max(0, fin),
  }));
  const fini = ({ fait, fin }: { fait: number | null; fin: number }): number => fait ?? fin;
  let survie = 1;
  const parts = Array.from({ length: 401 }, (_, jourDit) => {
    const aRisque = suivis.filter((un) => fini(un) >= jourDit);
    const venus = aRisque.filter(({ fait }) => fait === jourDit).length;
    if (aRisque.length > 0) survie *= 1 - venus / aRisque.length;
    return aRisque.length > 0 ? 1 - survie : null;
  });
  const [courbe] = courbes;
  expect(courbe?.carnets).toBe(suivis.length);
  courbe?.points.forEach(({ jour: jourDit, part }) => {
    const attendue = parts[jourDit] ?? null;
    if (attendue === null || part === null) expect(part).toBe(attendue);
    else expect(part).toBeCloseTo(attendue, 9);
  });
}

describe('who reads a follow-up', () => {
  it('sees the carnets of its perimeter, and a role without cohorts sees none', async () => {
    await ecrireLeRegistre(harness.url, {
      commandes: [{ acheteur: 0, achat: '2026-01-10', toleree: '2026-12-31' }],
      carnets: [{ commande: 0, remise: { jour: '2026-02-01', su: '2026-02-01' }, usages: [] }],
    });
    const demande = { par: 'REMISE', unite: 'JOURS', mesure: 'AU_MOINS_UN', jalons: [30] };
    const lu = (qui: ReturnType<typeof acteur>) =>
      harness.execute<{ triangle: { lignes: Ligne[] } }>(TRIANGLE, demande, qui);

    expect((await lu(acteur('GESTIONNAIRE', [COLLECTIVITES[0]]))).triangle.lignes).toHaveLength(1);
    expect((await lu(acteur('GESTIONNAIRE', [COLLECTIVITES[1]]))).triangle.lignes).toEqual([]);
    await expect(lu(acteur('PUBLIC'))).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  });

  it('is told that a use is not of a carnet', async () => {
    await expect(
      harness.execute(TRIANGLE, {
        par: 'REMISE',
        unite: 'JOURS',
        mesure: 'AU_MOINS_UN',
        jalons: [30],
        filtre: { service: 'DECOUVRIR' },
      }),
    ).rejects.toThrow('service');
  });
});
