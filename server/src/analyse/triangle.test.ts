import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COHORTES, COLLECTIVITES, peupler } from '../../test/monde.ts';
import { ecrireLeRegistre, registreAuHasard, type RegistreSuivi } from '../../test/registre-suivi.ts';
import { compter, partsParJour, passe, type Question, question, suivisDe } from '../../test/suivi-compte.ts';

const harness = setupHarness();

beforeAll(() => peupler(harness.url, harness.lot));

const PORTEE = '$par: OrigineDuSuivi!, $cohorte: ID, $au: LocalDate';
const TRIANGLE = `query (${PORTEE}, $unite: UniteDeDelai!, $mesure: MesureDeSuivi!, $k: Int, $jalons: [Int!]!, $filtre: FiltreStatistiques) {
  triangle(par: $par, unite: $unite, mesure: $mesure, k: $k, jalons: $jalons, filtre: $filtre, cohorte: $cohorte, au: $au) {
    lignes { mois carnets cellules { jalon censure numerateur } }
  }
}`;
const LIGNES = `query (${PORTEE}, $unite: UniteDeDelai!, $k: Int!, $delai: Int, $filtre: FiltreStatistiques) {
  carnetsSuivis(par: $par, unite: $unite, k: $k, delai: $delai, filtre: $filtre, cohorte: $cohorte, au: $au, first: 0) { totalCount }
}`;
const COURBES = `query ($par: OrigineDuSuivi!, $k: Int!, $series: [SerieDeSuiviInput!]!, $au: LocalDate) {
  courbes(par: $par, k: $k, series: $series, pas: 1, jusqua: 400, au: $au) { carnets points { jour part } }
}`;

interface Ligne {
  readonly mois: string;
  readonly carnets: number;
  readonly cellules: readonly {
    readonly jalon: number;
    readonly censure: boolean;
    readonly numerateur: number | null;
  }[];
}

const SIRENS = ['999000007', '999000015'] as const;
const JALONS = { JOURS: [0, 30, 90, 365], MOIS: [0, 1, 3, 12] } as const;
const AUJOURDHUI = '2026-09-15';

describe('the triangle and the curves of a random register', () => {
  it('are those counted fact by fact, open to as many carnets, and say nothing too early', async () => {
    const questions = fc.array(question, { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(registreAuHasard, questions, async (registre, demandes) => {
        await ecrireLeRegistre(harness.url, registre);
        for (const une of demandes)
          await comparer(registre, { ...une, au: une.au > AUJOURDHUI ? AUJOURDHUI : une.au });
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});

async function comparer(registre: RegistreSuivi, une: Question): Promise<void> {
  const jalons = JALONS[une.unite];
  const filtre = une.acheteur === null ? {} : { collectivite: SIRENS[une.acheteur] };
  const portee = { ...une, filtre, cohorte: une.cohorte === null ? null : COHORTES[une.cohorte] };
  const { triangle } = await harness.execute<{ triangle: { lignes: Ligne[] } }>(TRIANGLE, {
    ...portee,
    jalons,
  });
  const parMois = Map.groupBy(suivisDe(registre, une), ({ origine }) => origine.slice(0, 7));
  const attendues = [...parMois]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([mois, suivis]) => ({
      mois: `${mois}-01`,
      carnets: suivis.length,
      faits: jalons.map((jalon) => (passe(mois, jalon, une) ? compter(suivis, une, jalon) : null)),
    }));
  expect(
    triangle.lignes.map(({ mois, carnets, cellules }) => ({
      mois,
      carnets,
      faits: cellules.map(({ numerateur }) => numerateur),
    })),
  ).toEqual(attendues);
  if (une.mesure !== 'PART_DES_PASS') await ouvrir(triangle.lignes, portee);
  await comparerLaCourbe(registre, une, portee);
}

/** The last cell that can be seen of the first month opens to as many carnets as it counts. */
async function ouvrir(
  [premiere]: readonly Ligne[],
  portee: Omit<Question, 'cohorte'> & { filtre: object },
): Promise<void> {
  const cellule = premiere?.cellules.findLast(({ censure }) => !censure);
  if (!premiere || !cellule) return;
  const { carnetsSuivis } = await harness.execute<{ carnetsSuivis: { totalCount: number } }>(LIGNES, {
    ...portee,
    k: portee.mesure === 'K_PASS' ? portee.k : 1,
    filtre: { ...portee.filtre, depuis: premiere.mois, jusquAu: premiere.mois },
    delai: cellule.jalon,
  });
  expect(carnetsSuivis.totalCount).toBe(cellule.numerateur);
}

async function comparerLaCourbe(
  registre: RegistreSuivi,
  une: Question,
  { filtre, cohorte }: { readonly filtre: object; readonly cohorte: string | null | undefined },
): Promise<void> {
  const { courbes } = await harness.execute<{
    courbes: { carnets: number; points: { jour: number; part: number | null }[] }[];
  }>(COURBES, { ...une, series: [{ filtre, cohorte }] });
  const suivis = suivisDe(registre, { ...une, unite: 'JOURS' });
  const parts = partsParJour(suivis, une.k, 400);
  const [courbe] = courbes;
  expect(courbe?.carnets).toBe(suivis.length);
  expect(courbe?.points.map(({ part }) => part && Number(part.toFixed(9)))).toEqual(
    parts.map((part) => part && Number(part.toFixed(9))),
  );
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
    const demande = { par: 'REMISE', unite: 'JOURS', mesure: 'AU_MOINS_UN', jalons: [30] };
    await expect(harness.execute(TRIANGLE, { ...demande, filtre: { service: 'DECOUVRIR' } })).rejects.toThrow(
      'service',
    );
  });
});
