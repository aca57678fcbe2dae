import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ajuster, type Campagne, clore, lignesDe, nouvelleCampagne, utilises } from '../../test/campagne.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, uuid } from '../../test/monde.ts';
import { leJour, payable, peuplerLesReglements } from '../../test/reglement.ts';

const harness = setupHarness();
let campagne: Campagne;
let structure: string;
let ligne: string;

beforeAll(() => peuplerLesReglements(harness));
beforeEach(async () => {
  campagne = await nouvelleCampagne(harness);
  [structure] = campagne.structures;
  leJour('2026-07-15');
  await payable(harness, structure);
  leJour('2026-09-15');
  await utilises(harness, campagne, { jour: '2026-08-10' });
  await clore(harness, campagne, '2026-08');
  ligne = (await lignesDe(harness, structure))[0]?.id ?? '';
});

describe('ajouterAjustement', () => {
  it('is paid once, in the next closing, beside the lines of the month', async () => {
    expect(await ajuster(harness, { structure, ligne, centimes: -152 })).toMatchObject({
      __typename: 'AjustementAjoute',
      deja: false,
      ajustement: { centimes: -152, ligne, contrePaiement: null },
    });
    expect(await ajuster(harness, { structure, commande: campagne.commande, centimes: 500 })).toMatchObject({
      __typename: 'AjustementAjoute',
    });
    await utilises(harness, campagne, { jour: '2026-09-10', carnet: 1 });
    leJour('2026-10-10');

    expect(await clore(harness, campagne, '2026-09')).toMatchObject({
      contrePaiement: {
        nombreDeLignes: 10,
        centimes: 10_000,
        fraisCentimes: 480,
        ajustementsCentimes: 348,
        netCentimes: 9868,
      },
    });
    const { rows } = await harness.lot.query(
      `select debit, credit, centimes from pass.ecriture where commande_id = $1 and operation = 'AJUSTEMENT' order by 1`,
      [campagne.commande],
    );
    expect(rows).toEqual([
      { debit: 'FONDS', credit: 'STRUCTURES', centimes: 152 },
      { debit: 'STRUCTURES', credit: 'FONDS', centimes: 500 },
    ]);
    leJour('2026-11-10');
    expect(await clore(harness, campagne, '2026-10')).toMatchObject({
      contrePaiement: { ajustementsCentimes: 0, nombreDeVirements: 0 },
    });
  });

  it('is carried over when there is not enough to hold back, and never makes a transfer negative', async () => {
    for (const centimes of [-6000, -5000])
      await ajuster(harness, { structure, commande: campagne.commande, centimes });
    await utilises(harness, campagne, { jour: '2026-09-10', carnet: 1 });
    leJour('2026-10-10');
    expect(await clore(harness, campagne, '2026-09')).toMatchObject({
      contrePaiement: { ajustementsCentimes: -6000, netCentimes: 3520 },
    });
    leJour('2026-11-10');
    expect(await clore(harness, campagne, '2026-10')).toMatchObject({
      contrePaiement: { ajustementsCentimes: 0 },
    });
    await utilises(harness, campagne, { jour: '2026-11-05', carnet: 2 });
    leJour('2026-12-10');
    expect(await clore(harness, campagne, '2026-11')).toMatchObject({
      contrePaiement: { ajustementsCentimes: -5000, netCentimes: 4520 },
    });
  });

  it.each([
    ['nothing', { centimes: 0 }, 'AJUSTEMENT_NUL'],
    ['more than the line paid', { centimes: -953 }, 'AJUSTEMENT_TROP_GRAND'],
    ['more than the part of the pass', { centimes: 49 }, 'AJUSTEMENT_TROP_GRAND'],
    ['a reason of spaces', { centimes: 1, motif: '  ' }, 'MOTIF_DE_L_AJUSTEMENT'],
  ])('refuses %s', async (_, changes, regle) => {
    expect(await ajuster(harness, { structure, ligne, ...changes })).toMatchObject({
      __typename: 'RegleNonTenue',
      regle,
    });
  });

  it('refuses what is not of the structure, of the order, or of the register', async () => {
    const autre = await nouvelleCampagne(harness);
    const dire = async (changes: object): Promise<string | undefined> => {
      const { regle, __typename } = await ajuster(harness, { structure, centimes: 10, ...changes });
      return regle ?? __typename;
    };

    expect(await dire({ structure: uuid(0, 9) })).toBe('StructureInconnue');
    expect(await dire({ ligne, structure: autre.structures[0] })).toBe('LIGNE_INCONNUE');
    expect(await dire({ ligne: 'une ligne' })).toBe('LIGNE_INCONNUE');
    expect(await dire({})).toBe('COMMANDE_INCONNUE');
    expect(await dire({ ligne, commande: autre.commande })).toBe('LIGNE_D_UNE_AUTRE_COMMANDE');
  });

  it('is judged with the corrections that the line had before, be they made at once', async () => {
    const tous = await Promise.all(
      Array.from({ length: 5 }, () => ajuster(harness, { structure, ligne, centimes: -300 })),
    );

    expect(tous.filter(({ __typename }) => __typename === 'AjustementAjoute')).toHaveLength(3);
    expect(tous.filter(({ regle }) => regle === 'AJUSTEMENT_TROP_GRAND')).toHaveLength(2);
  });

  it('gives its first answer again to its key, and is not for who has a perimeter', async () => {
    const demande = { structure, ligne, centimes: -10, cleIdempotence: `ajuste-${campagne.operateur}` };
    await ajuster(harness, demande);

    expect(await ajuster(harness, demande)).toMatchObject({ deja: true });
    const mutation =
      'mutation ($input: AjouterAjustementInput!) { ajouterAjustement(input: $input) { __typename } }';
    const input = { ...demande, motif: 'essai' };
    await expect(
      harness.execute(mutation, { input }, acteur('OPERATEUR', [COLLECTIVITES[0]])),
    ).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  });
});

it('M4: after any months of uses and corrections, each use has one line at most, and net plus fees are its parts', async () => {
  const mois = fc.record({
    carnets: fc.integer({ min: 0, max: 2 }),
    part: fc.integer({ min: 1, max: 1000 }),
    ajustement: fc.integer({ min: -3000, max: 3000 }),
    lieu: fc.constantFrom(0, 1),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(mois, { minLength: 1, maxLength: 4 }), async (annee) => {
      const essai = await nouvelleCampagne(harness);
      leJour('2026-07-15');
      await payable(harness, essai.structures[0]);
      for (const [i, { carnets, part, ajustement, lieu }] of annee.entries()) {
        const m = String(i + 8).padStart(2, '0');
        if (carnets > 0)
          await utilises(harness, essai, {
            jour: `2026-${m}-10`,
            carnet: i * 2,
            carnets,
            part,
            lieu: lieu === 0 ? 0 : 1,
          });
        leJour(`2026-${String(i + 9).padStart(2, '0')}-15`);
        await ajuster(harness, {
          structure: essai.structures[0],
          commande: essai.commande,
          centimes: ajustement,
        });
        expect(await clore(harness, essai, `2026-${m}`)).toMatchObject({ __typename: 'MoisRegle' });
      }
      const { rows } = await harness.lot.query<Record<string, number>>(M4, [
        essai.operateurId,
        essai.commande,
      ]);
      expect(rows).toEqual([{ doubles: 0, ecart: 0, trop: 0, negatifs: 0, empreintes: 0, reglables: 0 }]);
    }),
    { numRuns: 6 },
  );
});

const M4 = `
  select
    (select count(*)::int from (select from pass.reglement_ligne l join pass.carnet c on c.lot = l.lot and c.id = l.carnet_id
      where c.commande_id = $2 group by l.lot, l.carnet_id, l.rang, l.usage having count(*) > 1) d) as doubles,
    coalesce((select sum(abs(p.centimes - (select coalesce(sum(l.centimes), 0) from pass.reglement_ligne l where l.contre_paiement_id = p.id))
       + abs(p.centimes - p.frais_centimes + p.ajustements_centimes
         - (select coalesce(sum(v.net_centimes), 0) from pass.virement v where v.contre_paiement_id = p.id)))::int
      from pass.contre_paiement p where p.operateur_id = $1), 0) as ecart,
    (select count(*)::int from pass.reglement_ligne l join pass.utilisation u using (lot, carnet_id, rang, usage)
      join pass.carnet c on c.lot = l.lot and c.id = l.carnet_id where c.commande_id = $2 and l.centimes <> u.part_pass_centimes) as trop,
    (select count(*)::int from pass.virement v join pass.contre_paiement p on p.id = v.contre_paiement_id
      where p.operateur_id = $1 and v.net_centimes < 0) as negatifs,
    (select count(*)::int from pass.contre_paiement p where p.operateur_id = $1
      and p.empreinte <> pass.empreinte_du_contre_paiement(p.id, p.numero, p.operateur_id, p.mois, p.jour)) as empreintes,
    (select count(*)::int from pass.utilisation u join labels.lieu l on l.id = u.lieu_id
      join pass.carnet c on c.lot = u.lot and c.id = u.carnet_id
      where c.commande_id = $2 and pass.coordonnees_du_jour(l.structure_id, '2026-09-15') is not null
        and not exists (select from pass.reglement_ligne r where r.lot = u.lot and r.carnet_id = u.carnet_id and r.rang = u.rang)) as reglables`;
