import { beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COHORTES, COLLECTIVITES, peupler } from '../../test/monde.ts';
import { ecrireLeRegistre } from '../../test/registre-suivi.ts';

const harness = setupHarness();
const AUJOURDHUI = '2026-09-15';

const SUIVI = `suivi { carnets pass entames epuises utilises taux avancementDesCarnets avancementDesPersonnes }
  activite { mois carnetsRemis passUtilises } objectifs { id carnets personnes aCompterDu enVigueur annuleLe motif }`;
const COHORTE = `query ($id: ID!, $au: LocalDate) { cohorte(id: $id) { personnes ${SUIVI.replaceAll(/(suivi|activite|objectifs)\b/g, '$1(au: $au)')} } }`;
const FIXER = `mutation ($input: FixerObjectifDeCohorteInput!) { fixerObjectifDeCohorte(input: $input) {
  ... on ObjectifChange { deja cohorte { ${SUIVI} } } ... on Refus { message } } }`;
const ANNULER = `mutation ($input: AnnulerObjectifDeCohorteInput!) { annulerObjectifDeCohorte(input: $input) {
  ... on ObjectifChange { cohorte { ${SUIVI} } } ... on Refus { message } } }`;

interface CohorteLue {
  readonly suivi: { readonly avancementDesCarnets: number | null; readonly avancementDesPersonnes: number };
  readonly activite: readonly object[];
  readonly objectifs: readonly {
    readonly id: string;
    readonly carnets: number | null;
    readonly enVigueur: boolean;
    readonly annuleLe: string | null;
  }[];
}

describe('a cohort', () => {
  const [cohorte] = COHORTES;
  const remise = { jour: '2026-09-01', su: '2026-09-01' };
  const usage = { jour: '2026-09-05', su: '2026-09-07', reprise: null };
  const lire = async (au?: string): Promise<CohorteLue> =>
    (await harness.execute<{ cohorte: CohorteLue }>(COHORTE, { id: cohorte, au })).cohorte;
  const fixer = async (input: object, qui = acteur('ADMINISTRATEUR')) =>
    (
      await harness.execute<{
        fixerObjectifDeCohorte: { message?: string; deja?: boolean; cohorte: CohorteLue };
      }>(FIXER, { input: { cohorte, cleIdempotence: `fixer ${JSON.stringify(input)}`, ...input } }, qui)
    ).fixerObjectifDeCohorte;

  beforeAll(async () => {
    await peupler(harness.url, harness.lot);
    await ecrireLeRegistre(harness.url, {
      commandes: [{ acheteur: 0, achat: '2026-07-10', toleree: '2026-12-31' }],
      carnets: [
        {
          commande: 0,
          remise,
          usages: [usage, { ...usage, reprise: { jour: '2026-09-09', su: '2026-09-09' } }],
        },
        { commande: 0, remise, usages: [] },
      ],
    });
  });

  it('tells what became of what it was handed, as known on a day', async () => {
    expect((await lire()).suivi).toMatchObject({ carnets: 2, pass: 10, entames: 1, utilises: 1, taux: 0.1 });
    expect((await lire('2026-09-08')).suivi).toMatchObject({ entames: 1, utilises: 2 });
    expect((await lire('2026-09-06')).suivi).toMatchObject({ carnets: 2, utilises: 0 });
    expect((await lire()).activite).toEqual([{ mois: '2026-09-01', carnetsRemis: 2, passUtilises: 1 }]);
  });

  it('aims at what was said last, keeps what was said before, and goes back to it', async () => {
    await fixer({ carnets: 10, personnes: 80, aCompterDu: '2026-08-15' });
    const seconde = await fixer({ carnets: 4 });
    expect(seconde.cohorte.suivi).toMatchObject({ avancementDesCarnets: 0.5, avancementDesPersonnes: null });
    expect((await fixer({ carnets: 4 })).deja).toBe(true);
    expect(seconde.cohorte.objectifs.map(({ carnets, enVigueur }) => [carnets, enVigueur])).toEqual([
      [4, true],
      [10, false],
    ]);

    const annuler = (motif: string) =>
      harness.execute<{ annulerObjectifDeCohorte: { message?: string; cohorte: CohorteLue } }>(ANNULER, {
        input: { cleIdempotence: `annuler ${motif}`, objectif: seconde.cohorte.objectifs[0]?.id, motif },
      });
    const { annulerObjectifDeCohorte: annule } = await annuler('Saisi pour une autre cohorte');
    expect(annule.cohorte.suivi).toMatchObject({ avancementDesCarnets: 0.2, avancementDesPersonnes: 0.5 });
    expect(annule.cohorte.objectifs[0]).toMatchObject({ annuleLe: AUJOURDHUI, enVigueur: false });
    expect((await annuler('Encore')).annulerObjectifDeCohorte.message).toContain('déjà annulé');
  });

  it('refuses a target that says nothing, that comes before it, or is not of the reader', async () => {
    expect((await fixer({})).message).toContain('attendus');
    expect((await fixer({ carnets: 1, aCompterDu: '2026-07-31' })).message).toContain('01/08/2026');
    expect((await fixer({ carnets: 1 }, acteur('GESTIONNAIRE', [COLLECTIVITES[1]]))).message).toContain(
      'périmètre',
    );
  });
});
