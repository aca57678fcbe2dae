import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ACHETEUR, AILLEURS, gestesDeFin } from '../../test/echeance.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
const harness = setupHarness();
const HORLOGE = process.env['HORLOGE'];
const le = (jour: string): void => {
  process.env['HORLOGE'] = jour;
};
afterEach(() => {
  process.env['HORLOGE'] = HORLOGE;
});

const { franchir, compter, preparer } = gestesDeFin(harness);
beforeAll(preparer);

// One order, from its first act to the last before the statement.
describe('the end of validity of an order', { shuffle: false }, () => {
  it('is read by whom it concerns, with its five days to come', async () => {
    const lire = `{ echeances { etat prochain { acte duLe } commande { numero } } }`;

    expect(await harness.execute(lire, {}, ACHETEUR)).toEqual({
      echeances: [
        {
          etat: 'A_VENIR',
          prochain: { acte: 'J_MOINS_30', duLe: '2026-12-01' },
          commande: { numero: '2026-001' },
        },
      ],
    });
    expect(await harness.execute(lire, {}, AILLEURS)).toEqual({ echeances: [] });
  });

  it('is not begun before its day, out of its order, by another side, nor from elsewhere', async () => {
    le('2026-11-30');
    expect((await franchir('J_MOINS_30')).message).toMatch(/à partir du 01\/12\/2026/);
    le('2026-12-16');
    expect((await franchir('J_MOINS_15', {}, ACHETEUR)).message).toMatch(/l’acte attendu est J-30/);
    expect((await franchir('J_MOINS_30', {}, ACHETEUR)).message).toMatch(/dû par l’opérateur/);
    expect((await franchir('J_MOINS_30', {}, acteur('ADMINISTRATEUR'))).message).toMatch(/votre rôle/);
    expect((await franchir('J_MOINS_30', {}, AILLEURS)).__typename).toBe('CommandeInconnue');
    expect((await franchir('J_MOINS_30', { commande: '2026-002' })).message).toMatch(/pas activée/);
    expect((await franchir('J_PLUS_37')).message).toMatch(/deux signatures/);
    expect(await compter(`count(*) from pass.echeance`)).toBe(0);
  });

  it('keeps with each act the sums of its day, which are the lists behind them', async () => {
    le('2026-12-02');
    const { procedure } = await franchir('J_MOINS_30');
    const constat = procedure?.actes[0]?.constat;

    expect(constat).toMatchObject({
      emis: { carnets: 5, pass: 25 },
      injectes: { carnets: 2 },
      nonInjectes: { carnets: 3 },
      entames: { carnets: 1 },
    });
    for (const [somme, compte] of [
      ['EMIS', constat?.emis],
      ['INJECTES', constat?.injectes],
      ['NON_INJECTES', constat?.nonInjectes],
      ['ENTAMES', constat?.entames],
    ] as const)
      expect(
        await harness.execute(
          `{ carnetsDuConstat(commande: "2026-001", somme: ${somme}) { totalCount edges { node { numero } } } }`,
        ),
      ).toMatchObject({ carnetsDuConstat: { totalCount: compte?.carnets } });
    expect((await franchir('J_MOINS_30')).message).toMatch(/déjà fait/);
  });

  it('blocks at J-15 what is not handed out, all at once, if the buyer so chooses', async () => {
    le('2026-12-17');
    expect((await franchir('J_MOINS_15', { aSaCharge: true }, ACHETEUR)).message).toMatch(/à J-7/);
    const { procedure } = await franchir('J_MOINS_15', { bloquer: true }, ACHETEUR);

    expect(procedure?.actes[1]).toMatchObject({ etat: 'FAIT', carnetsBloques: 3 });
    expect(await compter(`count(*) from pass.incident where genre = 'BLOCAGE'`)).toBe(3);
    expect(await compter(`count(distinct evenement) from pass.incident`)).toBe(1);
  });

  it('asks at J-7 whether it is at the buyer’s charge, and keeps the answer', async () => {
    le('2026-12-24');
    expect((await franchir('J_MOINS_7', {}, ACHETEUR)).message).toMatch(/par oui ou par non/);
    expect((await franchir('J_MOINS_7', { aSaCharge: true, bloquer: true }, ACHETEUR)).message).toMatch(
      /J-15/,
    );
    const { procedure } = await franchir('J_MOINS_7', { aSaCharge: true }, ACHETEUR);

    expect(procedure?.actes[2]).toMatchObject({ etat: 'FAIT', aSaCharge: true });
    expect(
      await compter(
        `count(*) from pass.evenement where type = 'echeance.j_moins_7' and contenu->>'aSaCharge' = 'true'`,
      ),
    ).toBe(1);
  });
});
