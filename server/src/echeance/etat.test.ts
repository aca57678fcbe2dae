import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ACHETEUR, AILLEURS, type Etat, gestesDeFin, OPERATEUR } from '../../test/echeance.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { LIEU, numeroDePass, uuid } from '../../test/monde.ts';
const harness = setupHarness();
const HORLOGE = process.env['HORLOGE'];
const le = (jour: string): void => {
  process.env['HORLOGE'] = jour;
};
afterEach(() => {
  process.env['HORLOGE'] = HORLOGE;
});

const { franchir, etablir, signer, compter, enProprietaire, preparer, cle } = gestesDeFin(harness);
beforeAll(async () => {
  await preparer();
  le('2026-12-02');
  await franchir('J_MOINS_30');
  le('2026-12-17');
  await franchir('J_MOINS_15', { bloquer: true }, ACHETEUR);
  le('2026-12-24');
  await franchir('J_MOINS_7', { aSaCharge: true }, ACHETEUR);
});

// One statement, from its first version to its credit note.
describe('the statement of an order', { shuffle: false }, () => {
  it('establishes no statement before its day, nor before the refusal of pass is noted', async () => {
    le('2027-02-01');
    expect((await etablir()).message).toMatch(/l’acte attendu est J\+30/);
    expect((await franchir('J_PLUS_30')).__typename).toBe('EcheanceFranchie');
    expect((await etablir()).message).toMatch(/à partir du 07\/02\/2027/);
  });

  it('establishes from facts a statement that is what the facts say, and one only', async () => {
    le('2027-02-08');
    expect((await etablir(acteur('ADMINISTRATEUR'))).message).toMatch(
      /par l’opérateur ou par le commanditaire/,
    );
    const { etat } = await etablir(ACHETEUR);

    expect(etat).toMatchObject({
      version: 1,
      intact: true,
      aJour: true,
      contenu: {
        emis: 25,
        livres: 25,
        actives: 25,
        remis: 10,
        utilises: 2,
        payes: 0,
        totalNonUtilises: 23,
        avoirCentimes: 23_000,
        nonUtilises: { expiresEnStock: 0, expiresRemis: 8, bloques: 15, perdus: 0, annules: 0, remplaces: 0 },
      },
    });
    expect((await etablir()).message).toMatch(/à signer, pas à refaire/);
  });

  it('lets a use of the last days be entered until then, and no more once it may be signed', async () => {
    const tard = (): Promise<unknown> =>
      harness.execute(
        `mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename ... on Refus { message } } }`,
        {
          input: {
            cleIdempotence: cle(),
            numero: numeroDePass(1, 1),
            lieu: LIEU,
            service: 'DECOUVRIR',
            prixCentimes: 1000,
            jour: '2027-01-20',
          },
        },
      );
    await enProprietaire(
      `update pass.periode_label set periode = '[2026-01-01,2027-12-31]' where lieu_id = '${LIEU}'`,
    );
    le('2027-02-07');
    expect(await tard()).toMatchObject({
      utiliserPass: {
        __typename: 'PassExpire',
        message: expect.stringMatching(/avant l’état contradictoire/),
      },
    });
    const { rows } = await harness.lot.query<{ id: string }>('select id from pass.utilisation limit 1');
    expect(
      await harness.execute(
        `mutation ($input: AnnulerUtilisationInput!) { annulerUtilisation(input: $input) { __typename ... on RegleNonTenue { regle } } }`,
        { input: { cleIdempotence: cle(), utilisation: rows[0]?.id, motif: 'essai' } },
      ),
    ).toMatchObject({ annulerUtilisation: { regle: 'ANNULATION_AVANT_ETAT' } });
  });

  const lireEtat = async (): Promise<Etat> => {
    const { echeance } = await harness.execute<{ echeance: { etatsContradictoires: Etat[] } }>(
      `{ echeance(commande: "2026-001") { etatsContradictoires { id version empreinte intact aJour signatures { partie } } } }`,
    );
    const [etat] = echeance.etatsContradictoires;
    if (!etat) throw new Error('no statement');
    return etat;
  };

  it('is signed by each side for itself, once, on the fingerprint that was shown', async () => {
    le('2027-02-08');
    const etat = await lireEtat();

    expect((await signer(etat, 'COMMANDITAIRE', OPERATEUR)).message).toMatch(/Seul le commanditaire/);
    expect((await signer(etat, 'OPERATEUR', acteur('ADMINISTRATEUR'))).message).toMatch(/Seul l’opérateur/);
    expect((await signer(etat, 'COMMANDITAIRE', AILLEURS)).__typename).toBe('EtatInconnu');
    expect((await signer({ ...etat, id: 'rien' }, 'OPERATEUR', OPERATEUR)).__typename).toBe('EtatInconnu');
    expect((await signer(etat, 'OPERATEUR', OPERATEUR, { empreinte: 'b'.repeat(64) })).message).toMatch(
      /L’empreinte n’est pas celle/,
    );
    const signe = await signer(etat, 'OPERATEUR', OPERATEUR);
    expect(signe.etat?.signatures).toEqual([{ partie: 'OPERATEUR', empreinte: etat.empreinte }]);
    expect(signe.procedure?.avoir).toBeNull();
    expect((await signer(etat, 'OPERATEUR', OPERATEUR)).message).toMatch(/déjà signé/);
  });

  it('asks for a new version when a fact came late, and the signature given before is void', async () => {
    le('2027-02-09');
    await harness.lot.query(
      `insert into pass.incident (lot, carnet_id, ordre, collectivite_id, genre, jour, motif, evenement, enregistre_le)
       select lot, id, 1, collectivite_id, 'PERTE', '2027-01-20', 'essai', 1, '2027-02-09' from pass.carnet where serie = 1`,
    );
    const ancien = await lireEtat();
    expect(ancien.aJour).toBe(false);
    expect((await signer(ancien, 'COMMANDITAIRE', ACHETEUR)).message).toMatch(/Les faits ont changé/);

    const { etat } = await etablir();
    expect(etat).toMatchObject({
      version: 2,
      signatures: [],
      contenu: { avoirCentimes: 23_000, nonUtilises: { expiresRemis: 3, perdus: 5 } },
    });
    expect((await signer(ancien, 'COMMANDITAIRE', ACHETEUR)).message).toMatch(/plus récente/);
  });

  it('refuses a content that someone tampered with', async () => {
    le('2027-02-09');
    const etat = await lireEtat();
    await enProprietaire(
      `update pass.etat_contradictoire set contenu = jsonb_set(contenu, '{avoirCentimes}', '1') where id = '${etat.id}'`,
    );
    expect((await lireEtat()).intact).toBe(false);
    expect((await signer(etat, 'OPERATEUR', OPERATEUR)).message).toMatch(/L’empreinte n’est pas celle/);
    await enProprietaire(
      `update pass.etat_contradictoire set contenu = jsonb_set(contenu, '{avoirCentimes}', '23000') where id = '${etat.id}'`,
    );
  });

  it('sends the credit note with the second signature, to the cent, once', async () => {
    le('2027-02-10');
    const etat = await lireEtat();
    await signer(etat, 'COMMANDITAIRE', ACHETEUR);
    const [une, autre] = await Promise.all([
      signer(etat, 'OPERATEUR', OPERATEUR),
      signer(etat, 'OPERATEUR', OPERATEUR),
    ]);

    expect([une.__typename, autre.__typename].toSorted()).toEqual(['EtatEcrit', 'RegleNonTenue']);
    expect((une.etat ? une : autre).procedure).toEqual({
      etat: 'TERMINEE',
      avoir: { numero: 'A2027-001', nombreDePass: 23, centimes: 23_000 },
    });
    expect(
      await compter(
        `coalesce(sum(centimes), 0) from pass.mouvement_de_compte where compte = 'CIRCULATION' and commande_id = '${uuid(6, 1)}'`,
      ),
    ).toBe(0);
    expect(await compter(`count(*) from pass.ecriture where operation = 'AVOIR'`)).toBe(1);
    expect((await etablir()).message).toMatch(/déjà fait/);
  });

  it('reads on a past day what was known then', async () => {
    le('2027-02-10');
    const lire = (au: string): Promise<unknown> =>
      harness.execute(
        `{ echeance(commande: "2026-001", au: "${au}") { etat avoir { numero } prochain { acte } constat { entames { carnets } } } }`,
      );

    expect(await lire('2026-12-20')).toEqual({
      echeance: {
        etat: 'EN_COURS',
        avoir: null,
        prochain: { acte: 'J_MOINS_7' },
        constat: { entames: { carnets: 1 } },
      },
    });
    expect(await lire('2027-02-10')).toMatchObject({
      echeance: { etat: 'TERMINEE', avoir: { numero: 'A2027-001' } },
    });
    await expect(lire('2027-02-11')).rejects.toMatchObject({ code: 'SAISIE_INVALIDE' });
  });
});
