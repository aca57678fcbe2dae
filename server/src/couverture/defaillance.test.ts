import { beforeAll, describe, expect, it } from 'vitest';
import { gestesDeDefaillance, OPERATEUR } from '../../test/defaillance.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { COLLECTIVITES, uuid } from '../../test/monde.ts';
import type { Role } from '../shared/context.ts';
import { fraisAval } from '../reglement/reglement.module.ts';

const harness = setupHarness();
const { send } = setupHttp(harness);

const { utiliser, declarer, reemettre, creances } = gestesDeDefaillance(harness);

beforeAll(async () => {
  await harness.lot.query(`
    insert into pass.operateur (id, code, nom) values ('${uuid(5, 2)}', 'repreneur', 'Repreneur d’essai');
    insert into pass.ecriture (operation, commande_id, collectivite_id, debit, credit, centimes, jour, evenement, enregistre_le)
    select l.operation, id, collectivite_id, l.debit, l.credit, valeur_centimes, '2026-08-15', 1, '2026-08-15' from pass.commande,
      (values ('COMMANDE', 'CREANCE', 'COMMANDES'), ('ENCAISSEMENT', 'FONDS', 'CREANCE'), ('ACTIVATION', 'COMMANDES', 'CIRCULATION')) l(operation, debit, credit)
    where numero = '2026-001'`);
  await utiliser(1, '2026-09-03', 800);
  await utiliser(2, '2026-09-11');
});

// A failure, then what is done of it.
describe('the failure of an operator', { shuffle: false }, () => {
  it('is declared by France, on a past day, of one who exists, once', async () => {
    await expect(declarer({}, acteur('OPERATEUR', [COLLECTIVITES[0]]))).rejects.toMatchObject({
      code: 'ACCES_REFUSE',
    });
    await expect(declarer({}, acteur('GESTIONNAIRE'))).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
    expect((await declarer({ jour: '2026-09-16' })).message).toMatch(/à venir/);
    expect((await declarer({ operateur: 'personne' })).__typename).toBe('OperateurInconnu');
    expect((await reemettre()).message).toMatch(/n’est pas déclaré défaillant/);
    expect(await declarer({ cleIdempotence: 'declarer-une-fois' })).toEqual({
      __typename: 'DefaillanceDeclaree',
      deja: false,
    });
    expect(await declarer({ cleIdempotence: 'declarer-une-fois' })).toEqual({
      __typename: 'DefaillanceDeclaree',
      deja: true,
    });
    expect((await declarer()).message).toMatch(/déjà déclarée/);
  });

  it('leaves to each structure what it used and was not paid, fees to the cent', async () => {
    // 4 % of 8.00 € is 0.32 €, its tax 0.06 €; of 10.00 €, 0.40 € and 0.08 €.
    expect(await creances('essai')).toMatchObject({
      nombre: 2,
      brutCentimes: 1800,
      fraisCentimes: 86,
      netCentimes: 1714,
      lignes: [{ structure: 'Médiathèque de l’Été', nombre: 2, netCentimes: 1714, banque: 'ABSENTES' }],
      chiffres: { circulationCentimes: 23_000, duAuxStructuresCentimes: 1800, fondsDetenusCentimes: 25_000 },
    });
  });

  it('gives them as a file of a past day, to who reads payments over the whole country', async () => {
    const FRANCE = { libelle: 'France entière' };
    const demander = (path: string, role: Role, perimetre: Parameters<typeof jetonDe>[1] = FRANCE) =>
      send({ headers: jetonDe(role, perimetre) }, { path: `/exports/creances/${path}`, demo: true });
    const lignes = async (path: string): Promise<string[]> =>
      (await demander(path, 'ETAT')).text.trim().split('\r\n').slice(1);

    expect(await lignes('essai.csv')).toEqual([
      expect.stringMatching(/^essai;2026-09-15;Médiathèque de l’Été;\d*;2;18,00;0,86;0,00;17,14;ABSENTES$/u),
    ]);
    // Those uses were recorded on the 15th.
    expect(await lignes('essai.csv?au=2026-09-14')).toEqual([]);
    for (const [attendu, path, role, perimetre] of [
      [400, 'essai.csv?au=2026-09-31', 'ETAT'],
      [400, 'essai.csv?au=2026-09-16', 'ETAT'],
      [400, 'essai.csv?du=2026-09-01', 'ETAT'],
      [404, 'personne.csv', 'ETAT'],
      [403, 'essai.csv', 'ANALYSTE'],
      [403, 'essai.csv', 'ETAT', { libelle: 'Gironde', sirens: ['999000007'] }],
    ] as const)
      expect((await demander(path, role, perimetre)).status).toBe(attendu);
  });

  it('never keeps in fees more than what is due, whatever the rates of an order, and rounds as a price is rounded', async () => {
    const { rows } = await harness.lot.query<{ frais: number }>(
      `select ${fraisAval('p', 'o')} as frais from (values (1000, 400, 2000), (1000, 10000, 2000), (1, 10000, 10000), (13, 385, 2000), (333, 1500, 550))
         o(p, frais_aval_dix_milliemes, tva_dix_milliemes)`,
    );
    expect(rows.map(({ frais }) => frais)).toEqual([48, 1000, 1, 1, 53]);
  });

  it('says before a re-issue what it would do, and what prevents it', async () => {
    const effets = async (operateur: string, jour: string): Promise<unknown> =>
      (
        await harness.execute<{ effetsDeReemission: unknown }>(
          `{ effetsDeReemission(commande: "2026-001", operateur: "${operateur}", jour: "${jour}") { nombreDePass centimes usagesAvant creancesCentimes usagesApres empechement } }`,
          {},
          OPERATEUR,
        )
      ).effetsDeReemission;

    expect(await effets('repreneur', '2026-09-12')).toEqual({
      nombreDePass: 23,
      centimes: 23_000,
      usagesAvant: 2,
      creancesCentimes: 1800,
      usagesApres: 0,
      empechement: null,
    });
    expect(await effets('repreneur', '2026-09-11')).toMatchObject({
      nombreDePass: 24,
      usagesAvant: 1,
      usagesApres: 1,
    });
    expect(await effets('essai', '2026-09-12')).toMatchObject({
      empechement: expect.stringMatching(/répond déjà/),
    });
  });

  it('is refused before the failure, to come, by nobody, and for an order that does not circulate', async () => {
    expect((await reemettre({ jour: '2026-09-09' })).message).toMatch(
      /au plus tôt le jour de la défaillance/,
    );
    expect((await reemettre({ jour: '2026-09-16' })).message).toMatch(/à venir/);
    expect((await reemettre({ operateur: 'personne' })).__typename).toBe('OperateurInconnu');
    expect((await reemettre({ commande: '2026-999' })).__typename).toBe('CommandeInconnue');
    expect((await reemettre({ commande: '2026-002' })).message).toMatch(/rien n’en circule/);
  });

  it('hands the outstanding pass over once, and counts nothing twice', async () => {
    const ecritures = async (): Promise<unknown> =>
      (
        await harness.lot.query(
          'select count(*)::int as n, sum(centimes)::int as centimes from pass.ecriture',
        )
      ).rows;
    const avant = await ecritures();

    const [une, autre] = await Promise.all([reemettre(), reemettre()]);
    expect([une.__typename, autre.__typename].toSorted()).toEqual(['CommandeReemise', 'RegleNonTenue']);
    expect((une.reemission ? une : autre).reemission).toEqual({ nombreDePass: 23, centimes: 23_000 });
    expect(await ecritures()).toEqual(avant);

    await utiliser(3, '2026-09-14');
    const [ancien, nouveau] = [await creances('essai'), await creances('repreneur')];
    expect(ancien).toMatchObject({
      nombre: 2,
      brutCentimes: 1800,
      chiffres: { circulationCentimes: 0, duAuxStructuresCentimes: 1800, fondsDetenusCentimes: 25_000 },
    });
    expect(nouveau).toMatchObject({
      nombre: 1,
      brutCentimes: 1000,
      chiffres: { circulationCentimes: 22_000, duAuxStructuresCentimes: 1000, fondsDetenusCentimes: 0 },
    });
    const { couverture } = await harness.execute<{ couverture: { total: object; parOperateur: object[] } }>(
      `{ couverture { total { acheteeCentimes circulationCentimes utiliseeCentimes duAuxStructuresCentimes } parOperateur { operateur { code } } } }`,
    );
    expect(couverture.total).toEqual({
      acheteeCentimes: 25_000,
      circulationCentimes: 22_000,
      utiliseeCentimes: 3000,
      duAuxStructuresCentimes: 2800,
    });
    expect(couverture.parOperateur).toHaveLength(2);
  });

  it('answers on each day by the operator of that day, whose closed months bind alone', async () => {
    const lire = async (au: string): Promise<unknown> =>
      harness.execute(`{ commandes { edges { node { numero operateurDuJour(au: "${au}") { code } } } } }`);
    expect(await lire('2026-09-11')).toMatchObject({
      commandes: {
        edges: [
          { node: { operateurDuJour: { code: 'essai' } } },
          { node: { operateurDuJour: { code: 'essai' } } },
        ],
      },
    });
    expect(await lire('2026-09-15')).toMatchObject({
      commandes: {
        edges: [
          { node: { operateurDuJour: { code: 'repreneur' } } },
          { node: { operateurDuJour: { code: 'essai' } } },
        ],
      },
    });
    const clore = (operateur: string): Promise<unknown> =>
      harness.lot.query(
        `insert into pass.contre_paiement (numero, operateur_id, mois, jour, nombre_de_lignes, centimes, frais_centimes, empreinte, evenement, enregistre_le)
         values ('essai-' || $1, $2, '2026-09-01', '2026-10-01', 0, 0, 0, '', 1, '2026-09-15')`,
        [operateur, uuid(5, operateur === 'essai' ? 1 : 2)],
      );
    await clore('essai');
    expect(await utiliser(4, '2026-09-14')).toMatchObject({ utiliserPass: { __typename: 'PassUtilise' } });
    await clore('repreneur');
    expect(await utiliser(5, '2026-09-14')).toMatchObject({ utiliserPass: { __typename: 'MoisClos' } });
  });
});
