import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, LIEU, numeroDePass, peupler, uuid } from '../../test/monde.ts';

const harness = setupHarness();
const HORLOGE = process.env['HORLOGE'];
const le = (jour: string): void => {
  process.env['HORLOGE'] = jour;
};
afterEach(() => {
  process.env['HORLOGE'] = HORLOGE;
});

const OPERATEUR = acteur('OPERATEUR');
const ACHETEUR = acteur('GESTIONNAIRE', [COLLECTIVITES[0]]);
const AILLEURS = acteur('GESTIONNAIRE', [COLLECTIVITES[1]]);

const FRANCHIR = /* GraphQL */ `
  mutation ($input: FranchirEcheanceInput!) {
    franchirEcheance(input: $input) {
      __typename
      ... on EcheanceFranchie {
        deja
        procedure {
          etat
          actes {
            acte
            etat
            faitLe
            aSaCharge
            carnetsBloques
            constat {
              emis {
                carnets
                pass
              }
              injectes {
                carnets
              }
              nonInjectes {
                carnets
              }
              entames {
                carnets
              }
            }
          }
        }
      }
      ... on Refus {
        message
      }
    }
  }
`;
interface Compte {
  carnets: number;
  pass: number;
}
interface Acte {
  acte: string;
  etat: string;
  faitLe: string | null;
  aSaCharge: boolean | null;
  carnetsBloques: number | null;
  constat: Record<'emis' | 'injectes' | 'nonInjectes' | 'entames', Compte> | null;
}
interface Franchie {
  __typename: string;
  message?: string;
  deja?: boolean;
  procedure?: { etat: string; actes: Acte[] };
}

let cles = 0;
const cle = (): string => `echeance-${++cles}`;
async function franchir(acte: string, plus: object = {}, qui = OPERATEUR): Promise<Franchie> {
  const input = { cleIdempotence: cle(), commande: '2026-001', acte, ...plus };
  return (await harness.execute<{ franchirEcheance: Franchie }>(FRANCHIR, { input }, qui)).franchirEcheance;
}

const ETAT = `etat { id version empreinte intact aJour signatures { partie empreinte } contenu { emis livres actives remis utilises payes
  totalNonUtilises avoirCentimes nonUtilises { expiresEnStock expiresRemis bloques perdus annules remplaces } } }
  procedure { etat avoir { numero nombreDePass centimes } }`;
interface Etat {
  id: string;
  version: number;
  empreinte: string;
  intact: boolean;
  aJour: boolean;
  signatures: { partie: string }[];
  contenu: Record<string, number> & { nonUtilises: Record<string, number> };
}
interface Ecrit {
  __typename: string;
  message?: string;
  deja?: boolean;
  etat?: Etat;
  procedure?: { etat: string; avoir: { numero: string; nombreDePass: number; centimes: number } | null };
}
async function etablir(qui = OPERATEUR): Promise<Ecrit> {
  const { etablirEtatContradictoire } = await harness.execute<{ etablirEtatContradictoire: Ecrit }>(
    `mutation ($input: EtablirEtatInput!) { etablirEtatContradictoire(input: $input) { __typename ... on EtatEcrit { deja ${ETAT} } ... on Refus { message } } }`,
    { input: { cleIdempotence: cle(), commande: '2026-001' } },
    qui,
  );
  return etablirEtatContradictoire;
}
async function signer(
  etat: Etat | undefined,
  partie: string,
  qui: typeof OPERATEUR,
  plus: object = {},
): Promise<Ecrit> {
  const { signerEtatContradictoire } = await harness.execute<{ signerEtatContradictoire: Ecrit }>(
    `mutation ($input: SignerEtatInput!) { signerEtatContradictoire(input: $input) { __typename ... on EtatEcrit { deja ${ETAT} } ... on Refus { message } } }`,
    { input: { cleIdempotence: cle(), etat: etat?.id, partie, empreinte: etat?.empreinte, ...plus } },
    qui,
  );
  return signerEtatContradictoire;
}

const compter = async (sql: string): Promise<number> =>
  Number((await harness.lot.query<{ n: string }>(`select (select ${sql}) as n`)).rows[0]?.n);
const utiliser = (serie: number, rang: number): Promise<unknown> =>
  harness.execute(`mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }`, {
    input: {
      cleIdempotence: cle(),
      numero: numeroDePass(serie, rang),
      lieu: LIEU,
      service: 'DECOUVRIR',
      prixCentimes: rang === 1 ? 800 : 1500,
    },
  });

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await harness.lot.query(
    `insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
     select 'ACTIVATION', id, collectivite_id, 'COMMANDES', 'CIRCULATION', valeur_centimes, '2026-08-15', 1, '2026-08-15' from pass.commande where numero = '2026-001'`,
  );
  await utiliser(0, 1);
  await utiliser(0, 2);
});

// One life of an order, told from its first act to its credit note.
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

async function enProprietaire(sql: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: harness.url });
  await client.connect();
  await client.query('set session_replication_role = replica');
  await client.query(sql);
  await client.end();
}
