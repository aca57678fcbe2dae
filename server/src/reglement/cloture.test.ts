import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Campagne, clore, nouvelleCampagne, utilises } from '../../test/campagne.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES } from '../../test/monde.ts';
import {
  declarer,
  enPropre,
  leJour,
  payable,
  peuplerLesReglements,
  structure,
} from '../../test/reglement.ts';

const harness = setupHarness();
let campagne: Campagne;

beforeAll(() => peuplerLesReglements(harness));
beforeEach(async () => {
  campagne = await nouvelleCampagne(harness);
  leJour('2026-07-15');
  await payable(harness, campagne.structures[0]);
  leJour('2026-09-15');
});

const lignes = async (): Promise<{ n: number; centimes: number; frais: number }> => {
  const { rows } = await harness.lot.query<{ n: number; centimes: number; frais: number }>(
    `select count(*)::int as n, coalesce(sum(l.centimes), 0)::int as centimes, coalesce(sum(l.frais_centimes), 0)::int as frais
     from pass.reglement_ligne l join pass.carnet c on c.lot = l.lot and c.id = l.carnet_id where c.commande_id = $1`,
    [campagne.commande],
  );
  return rows[0] ?? { n: -1, centimes: 0, frais: 0 };
};

describe('cloreLeMois', () => {
  it('pays each use of the month once, one transfer a structure, and says what waits and why', async () => {
    await utilises(harness, campagne, { jour: '2026-08-10' });
    await utilises(harness, campagne, { jour: '2026-08-20', carnet: 1, part: 750 });
    await utilises(harness, campagne, { jour: '2026-08-20', carnet: 2, lieu: 1 });
    await utilises(harness, campagne, { jour: '2026-09-02', carnet: 3 });

    const blanc = await clore(harness, campagne, '2026-08', { simuler: true });
    expect(await lignes()).toMatchObject({ n: 0 });
    const faite = await clore(harness, campagne, '2026-08');

    // 4 % before tax, 20 % of tax: 48 for 1 000 cents, 36 for 750.
    const frais = 10 * 48 + 10 * 36;
    const attendu = {
      nombreDeLignes: 20,
      nombreDeVirements: 1,
      centimes: 17_500,
      fraisCentimes: frais,
      ajustementsCentimes: 0,
      netCentimes: 17_500 - frais,
    };
    expect(faite).toMatchObject({
      __typename: 'MoisRegle',
      deja: false,
      contrePaiement: {
        ...attendu,
        numero: `CP-${campagne.operateur}-2026-08`,
        mois: '2026-08-01',
        jour: '2026-09-15',
        empreinte: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
    });
    expect(blanc).toMatchObject({
      prevision: {
        ...attendu,
        nombreEnAttente: 10,
        attentes: [
          {
            raison: 'COORDONNEES_ABSENTES',
            nombreDUsages: 10,
            centimes: 10_000,
            structure: { id: campagne.structures[1] },
          },
        ],
      },
    });
    expect(await lignes()).toEqual({ n: 20, centimes: 17_500, frais });
  });

  it('writes in the ledger and in the counts what it pays, and nothing else', async () => {
    await utilises(harness, campagne, { jour: '2026-08-10' });
    const { contrePaiement } = await clore(harness, campagne, '2026-08');

    const { rows: ecritures } = await harness.lot.query(
      `select operation, debit, credit, centimes from pass.ecriture where commande_id = $1 order by centimes`,
      [campagne.commande],
    );
    expect(ecritures).toEqual([
      { operation: 'CONTRE_PAIEMENT', debit: 'STRUCTURES', credit: 'FRAIS', centimes: 480 },
      { operation: 'CONTRE_PAIEMENT', debit: 'STRUCTURES', credit: 'FONDS', centimes: 9520 },
    ]);
    const { rows: mouvements } = await harness.lot.query(
      `select mois_achat, mois, public, sum(rembourses)::int as n from pass.mouvement where rembourses > 0 and mois_achat = '2026-05-01'
       and id in (select max(id) from pass.mouvement) group by 1, 2, 3`,
    );
    expect(mouvements).toEqual([
      { mois_achat: '2026-05-01', mois: '2026-09-01', public: 'PERSONNES_AGEES', n: 10 },
    ]);
    const { rows: evenements } = await harness.lot.query(
      `select type, collectivite_id, cle is not null as cle from pass.evenement where objet = 'contre-paiement:' || $1 order by position`,
      [contrePaiement?.id],
    );
    expect(evenements).toEqual([
      { type: 'mois.clos', collectivite_id: null, cle: true },
      { type: 'contre_paiement.regle', collectivite_id: COLLECTIVITES[0], cle: false },
    ]);
  });

  it('has a fingerprint that its rows give again', async () => {
    await utilises(harness, campagne, { jour: '2026-08-10' });
    const { contrePaiement } = await clore(harness, campagne, '2026-08');
    const { rows } = await harness.lot.query(
      'select pass.empreinte_du_contre_paiement(id, numero, operateur_id, mois, jour) as empreinte from pass.contre_paiement where id = $1',
      [contrePaiement?.id],
    );

    expect(rows).toEqual([{ empreinte: contrePaiement?.empreinte }]);
  });

  it('takes what waited once its structure can be paid, in a later closing', async () => {
    await utilises(harness, campagne, { jour: '2026-08-20', lieu: 1 });
    expect(await clore(harness, campagne, '2026-08')).toMatchObject({
      contrePaiement: { nombreDeLignes: 0 },
    });
    await payable(harness, campagne.structures[1]);
    leJour('2026-10-10');

    expect(await clore(harness, campagne, '2026-09')).toMatchObject({
      contrePaiement: { nombreDeLignes: 10, nombreDeVirements: 1 },
    });
  });

  it('waits for a new account of 48 h, and says so', async () => {
    await utilises(harness, campagne, { jour: '2026-08-20', lieu: 1 });
    const raison = async (): Promise<unknown> =>
      (await clore(harness, campagne, '2026-08', { simuler: true })).prevision?.attentes[0]?.raison;

    await declarer(harness, structure(campagne.structures[1]));
    expect(await raison()).toBe('COORDONNEES_A_VERIFIER');
    await payable(harness, campagne.structures[1]);
    expect(await raison()).toBe('DELAI');
    leJour('2026-09-17');
    expect(await raison()).toBeUndefined();
  });

  it('leaves aside a use that was taken back', async () => {
    await utilises(harness, campagne, { jour: '2026-08-20' });
    await enPropre(
      harness,
      `insert into pass.annulation (lot, carnet_id, rang, usage, collectivite_id, lieu_id, jour, motif, evenement, enregistre_le)
       select lot, carnet_id, rang, usage, collectivite_id, lieu_id, jour, 'essai', 1, '2026-08-21' from pass.utilisation
       where lieu_id = '${campagne.lieux[0]}' and rang <= 3`,
    );

    expect(await clore(harness, campagne, '2026-08')).toMatchObject({
      contrePaiement: { nombreDeLignes: 7 },
    });
  });

  it('is paid by who answers for the order on the day of the use', async () => {
    const autre = await nouvelleCampagne(harness);
    await utilises(harness, campagne, { jour: '2026-08-10' });
    await utilises(harness, campagne, { jour: '2026-08-20', carnet: 1 });
    await enPropre(
      harness,
      `insert into pass.reemission (commande_id, collectivite_id, ancien_operateur_id, operateur_id, jour, nombre_de_pass, centimes, motif, evenement, enregistre_le)
       values ('${campagne.commande}', '${COLLECTIVITES[0]}', '${campagne.operateurId}', '${autre.operateurId}', '2026-08-15', 1, 1000, 'essai', 1, '2026-08-15')`,
    );

    expect(await clore(harness, campagne, '2026-08')).toMatchObject({
      contrePaiement: { nombreDeLignes: 10 },
    });
    expect(await clore(harness, autre, '2026-08')).toMatchObject({ contrePaiement: { nombreDeLignes: 10 } });
    expect(await lignes()).toMatchObject({ n: 20 });
  });
});

describe('cloreLeMois says no to', () => {
  it.each([
    ['a month that is not over', '2026-09', 'MOIS_EN_COURS'],
    ['a month when an earlier one waits', '2026-08', 'MOIS_PRECEDENT_OUVERT'],
  ])('%s', async (_, mois, regle) => {
    await utilises(harness, campagne, { jour: '2026-07-10' });

    expect(await clore(harness, campagne, mois)).toMatchObject({ __typename: 'RegleNonTenue', regle });
    expect(await clore(harness, campagne, mois, { simuler: true })).toMatchObject({ regle });
    expect(await lignes()).toMatchObject({ n: 0 });
  });

  it('an operator nobody knows, one that failed, and one that is not France’s to settle', async () => {
    expect(await clore(harness, { ...campagne, operateur: 'PERSONNE' }, '2026-08')).toMatchObject({
      regle: 'OPERATEUR_INCONNU',
    });
    await enPropre(
      harness,
      `insert into pass.defaillance values ('${campagne.operateurId}', '2026-09-01', 'Liquidation', 1, '2026-09-01')`,
    );
    expect(await clore(harness, campagne, '2026-08')).toMatchObject({ regle: 'OPERATEUR_DEFAILLANT' });
    const limite = acteur('OPERATEUR', [COLLECTIVITES[0]]);
    await expect(
      harness.execute(
        'query ($o: String!) { aRegler(operateur: $o, mois: "2026-08-01") { centimes } }',
        { o: campagne.operateur },
        limite,
      ),
    ).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  });

  it('a month closed already, and one before it', async () => {
    await utilises(harness, campagne, { jour: '2026-08-10' });
    await clore(harness, campagne, '2026-08');

    expect(await clore(harness, campagne, '2026-08')).toMatchObject({ regle: 'MOIS_DEJA_CLOS' });
    expect(await clore(harness, campagne, '2026-07')).toMatchObject({ regle: 'MOIS_ANTERIEUR' });
    expect(await lignes()).toMatchObject({ n: 10 });
  });
});
