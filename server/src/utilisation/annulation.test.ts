import { beforeAll, describe, expect, it } from 'vitest';
import { peuplerLesDeux, STRUCTURE } from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { COLLECTIVITES, LIEU, LIEU_SUSPENDU, numeroDeCarnet, numeroDePass, uuid } from '../../test/monde.ts';
import type { Actor } from '../shared/context.ts';

const harness = setupHarness();
beforeAll(() => peuplerLesDeux(harness));

const structure: Actor = { ...acteur('STRUCTURE', []), structure: STRUCTURE };
const operateur = acteur('OPERATEUR');
const administrateur = acteur('ADMINISTRATEUR');

type Reponse = { __typename: string; message?: string; regle?: string; deja?: boolean; utilisation?: string };

let cles = 0;
const cle = (): string => `annulation-${++cles}`;

async function utiliser(serie: number, rang: number, changes: object = {}): Promise<string> {
  const input = {
    cleIdempotence: cle(),
    numero: numeroDePass(serie, rang),
    lieu: LIEU,
    service: 'DECOUVRIR',
    prixCentimes: 700,
  };
  const { utiliserPass } = await harness.execute<{ utiliserPass: Reponse }>(
    `mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }`,
    { input: { ...input, ...changes } },
  );
  return utiliserPass.__typename;
}

async function annuler(qui: Actor, input: object): Promise<Reponse> {
  const { annulerUtilisation } = await harness.execute<{ annulerUtilisation: Reponse }>(
    `mutation ($input: AnnulerUtilisationInput!) { annulerUtilisation(input: $input) {
      __typename ... on UtilisationAnnulee { utilisation deja } ... on RegleNonTenue { regle } ... on Refus { message } } }`,
    { input: { cleIdempotence: cle(), motif: 'Scanné deux fois.', ...input } },
    qui,
  );
  return annulerUtilisation;
}

const PASS = `query ($numero: String!) { pass(numero: $numero) { ... on Pass {
  etat utilisation { jour } utilisationsAnnulees { jour annulation { motif enregistreLe } } carnet { etat nombreDUtilisations } } } }`;
const lirePass = async (serie: number, rang: number): Promise<Record<string, unknown>> =>
  (await harness.execute<{ pass: Record<string, unknown> }>(PASS, { numero: numeroDePass(serie, rang) }))
    .pass;

const COMPTES = `query ($siren: String!, $lieu: ID!) {
  statistiques(filtre: { collectivite: $siren }) { entonnoir { etape chiffre { valeur } } }
  listeDePass(etape: UTILISES, filtre: { collectivite: $siren }) { totalCount }
  lieu(id: $lieu) { nombreDUtilisations } }`;
async function comptes(): Promise<object> {
  const { statistiques, listeDePass, lieu } = await harness.execute<{
    statistiques: { entonnoir: { etape: string; chiffre: { valeur: number } }[] };
    listeDePass: { totalCount: number };
    lieu: { nombreDUtilisations: number };
  }>(COMPTES, { siren: '999000007', lieu: LIEU });
  const figure = statistiques.entonnoir.find(({ etape }) => etape === 'UTILISES')?.chiffre.valeur;
  return { figure, liste: listeDePass.totalCount, lieu: lieu.nombreDUtilisations };
}

const SOLDES = `select compte, sum(centimes)::int as centimes from pass.mouvement_de_compte
  where operation in ('UTILISATION', 'ANNULATION') and commande_id = $1 group by compte having sum(centimes) <> 0 order by compte`;
const soldesDe = async (): Promise<unknown> => (await harness.lot.query(SOLDES, [uuid(6, 1)])).rows;

describe('a use taken back', () => {
  it('counts nowhere any more, stays told, and lets the pass serve again', async () => {
    const [avant, soldes] = [await comptes(), await soldesDe()];
    expect(await utiliser(0, 2)).toBe('PassUtilise');
    expect(await comptes()).not.toEqual(avant);

    expect(await annuler(structure, { numero: numeroDePass(0, 2) })).toMatchObject({
      __typename: 'UtilisationAnnulee',
      deja: false,
    });

    expect(await comptes()).toEqual(avant);
    expect(await lirePass(0, 2)).toMatchObject({
      etat: 'DISTRIBUE',
      utilisation: null,
      utilisationsAnnulees: [
        { jour: '2026-09-15', annulation: { motif: 'Scanné deux fois.', enregistreLe: '2026-09-15' } },
      ],
    });
    expect(await soldesDe()).toEqual(soldes);

    expect(await utiliser(0, 2)).toBe('PassUtilise');
    expect(await lirePass(0, 2)).toMatchObject({
      etat: 'UTILISE',
      utilisationsAnnulees: [{ jour: '2026-09-15' }],
    });
  });

  it('is done once for a key, which answers the same again', async () => {
    await utiliser(0, 3);
    const input = { cleIdempotence: cle(), numero: numeroDePass(0, 3) };
    const premiere = await annuler(structure, input);

    expect(await annuler(structure, input)).toEqual({ ...premiere, deja: true });
    expect(await annuler(structure, { utilisation: premiere.utilisation })).toMatchObject({
      regle: 'ANNULATION_UNIQUE',
    });
    await expect(annuler(structure, { ...input, motif: 'autre' })).rejects.toMatchObject({
      code: 'CLE_REUTILISEE',
    });
  });

  it('is known from the day it was taken back, and counted before', async () => {
    await harness.lot.query(
      `insert into pass.utilisation (lot, carnet_id, rang, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, lieu_id, jour, service, prix_centimes, part_pass_centimes, evenement, enregistre_le)
       select r.lot, r.carnet_id, 5, r.collectivite_id, r.nombre_de_pass, r.jour, r.tolere_jusqu_au, $1, '2026-09-10', 'DECOUVRIR', 1000, 1000, 1, '2026-09-10'
       from pass.remise r join pass.carnet c on c.lot = r.lot and c.id = r.carnet_id where c.serie = 1`,
      [LIEU],
    );
    const au = (jour: string): Promise<unknown> =>
      harness.execute(
        `query ($au: LocalDate!) { statistiques(filtre: { collectivite: "999000007" }, au: $au) { entonnoir { etape chiffre { valeur } } }
          listeDePass(etape: UTILISES, au: $au, filtre: { collectivite: "999000007" }) { totalCount } }`,
        { au: jour },
      );
    const avant = await au('2026-09-14');

    await annuler(structure, { numero: numeroDePass(1, 5) });

    expect(await au('2026-09-14')).toEqual(avant);
    expect(await lirePass(1, 5)).toMatchObject({ etat: 'DISTRIBUE' });
  });
});

describe('a use is not taken back', () => {
  it('once it is paid: only an adjustment of the operator corrects it', async () => {
    for (const qui of [operateur, administrateur])
      expect(await annuler(qui, { numero: numeroDePass(0, 1) })).toMatchObject({
        regle: 'ANNULATION_AVANT_PAIEMENT',
        message: expect.stringMatching(/ajustement de l’opérateur/),
      });
  });

  it('by a structure in the place of another, whether it says the use or the number', async () => {
    await utiliser(1, 2, { lieu: LIEU_SUSPENDU, jour: '2026-09-08' });
    const { rows } = await harness.lot.query<{ id: string }>(
      'select id from pass.utilisation where lieu_id = $1 and rang = 2',
      [LIEU_SUSPENDU],
    );

    expect(await annuler(structure, { numero: numeroDePass(1, 2) })).toMatchObject({
      __typename: 'UsageInconnu',
    });
    expect(await annuler(structure, { utilisation: rows[0]?.id })).toMatchObject({
      __typename: 'UsageInconnu',
    });
    expect(
      await annuler(acteur('ADMINISTRATEUR', [COLLECTIVITES[1]]), { utilisation: rows[0]?.id }),
    ).toMatchObject({
      __typename: 'UsageInconnu',
    });
    expect(await annuler(operateur, { utilisation: rows[0]?.id })).toMatchObject({
      __typename: 'UtilisationAnnulee',
    });
  });

  it('by a structure after thirty days, by the operator then', async () => {
    await harness.lot.query(
      `insert into pass.utilisation (lot, carnet_id, rang, collectivite_id, nombre_de_pass, remis_le, tolere_jusqu_au, lieu_id, jour, service, prix_centimes, part_pass_centimes, evenement, enregistre_le)
       select r.lot, r.carnet_id, 4, r.collectivite_id, r.nombre_de_pass, r.jour, r.tolere_jusqu_au, $1, '2026-09-05', 'DECOUVRIR', 1000, 1000, 1, '2026-09-05'
       from pass.remise r join pass.carnet c on c.lot = r.lot and c.id = r.carnet_id where c.serie = 1`,
      [LIEU],
    );
    const plusTard = process.env['HORLOGE'];
    process.env['HORLOGE'] = '2026-10-06';
    try {
      expect(await annuler(structure, { numero: numeroDePass(1, 4) })).toMatchObject({
        regle: 'ANNULATION_DELAI',
      });
      expect(await annuler(operateur, { numero: numeroDePass(1, 4) })).toMatchObject({
        __typename: 'UtilisationAnnulee',
      });
    } finally {
      process.env['HORLOGE'] = plusTard;
    }
  });

  it('without a reason, without a use or by whoever has no right', async () => {
    const numero = numeroDePass(1, 3);
    await expect(annuler(structure, { numero, motif: '' })).rejects.toMatchObject({
      code: 'SAISIE_INVALIDE',
    });
    await expect(annuler(structure, {})).rejects.toMatchObject({ code: 'SAISIE_INVALIDE' });
    await expect(annuler(acteur('GESTIONNAIRE'), { numero })).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
    expect(await annuler(structure, { numero })).toMatchObject({ __typename: 'UsageInconnu' });
    expect(await annuler(structure, { numero: numeroDeCarnet(1) })).toMatchObject({
      __typename: 'NumeroMalSaisi',
    });
  });
});
