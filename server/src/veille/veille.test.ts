import { describe, expect, it } from 'vitest';
import { abonner, codes, jusqu } from '../../test/abonnes.ts';
import { chacunALHorizon } from '../../test/faits.ts';
import { setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { LIEU, numeroDePass, uuid } from '../../test/monde.ts';
import { pause } from '../db/engine.ts';
import { Reader } from '../shared/read.ts';
import { Attribution, Base, selectionDe } from '../statistique/statistique.module.ts';
import { IndicateursSuivis } from './indicateurs.service.ts';

const harness = setupHarness();
chacunALHorizon(harness);
const http = setupHttp(harness);

const FRANCE = { libelle: 'France entière' };

describe('an import', () => {
  it('is followed by who sent it, and ends the subscription with its own end', async () => {
    const id = uuid(0, 8);
    const headers = jetonDe('OPERATEUR', FRANCE);
    await harness.lot.query(
      `insert into plateforme.depot (id, fichier, octets, acteur, chemin) values ($1, 'essai.csv', 1000, 'operateur (France entière)', '/aucun')`,
      [id],
    );
    const QUERY = `subscription { importProgression(depot: "${id}") { etape lus octets termine import { fichier } } }`;
    const autre = abonner(http.demonstration(), QUERY, { headers: jetonDe('ADMINISTRATEUR', FRANCE) });
    const abonne = abonner(http.demonstration(), QUERY, { headers });
    const avancer = (etape: string | null, lus: number): Promise<unknown> =>
      harness.lot.query('update plateforme.depot set etape = $2, lus = $3 where id = $1', [id, etape, lus]);
    await jusqu(() => abonne.recus.length === 1 && autre.fin() !== null);
    await avancer('LECTURE', 400);
    await jusqu(() => abonne.recus.length === 2);
    await harness.lot.query(
      `insert into plateforme.import (genre, fichier, empreinte, acteur, simule, etat, depot_id) values ('lieux', 'essai.csv', 'x', 'operateur (France entière)', false, 'TERMINE', $1)`,
      [id],
    );
    await avancer(null, 0);
    await jusqu(() => abonne.fin() !== null);

    const rien = { etape: null, lus: 0, octets: 1000, termine: false, import: null };
    expect(abonne.recus.map(({ data }) => data?.['importProgression'])).toEqual([
      rien,
      { ...rien, etape: 'LECTURE', lus: 400 },
      { ...rien, termine: true, import: { fichier: 'essai.csv' } },
    ]);
    expect([abonne.fin(), codes(autre)]).toEqual(['complete', ['SAISIE_INVALIDE']]);
    const apres = abonner(http.demonstration(), QUERY, { headers });
    await jusqu(() => apres.fin() !== null);
    expect(apres.recus).toEqual(abonne.recus.slice(-1));
  });
});

describe('figures', () => {
  const CHIFFRES = `subscription ($selection: SelectionSuivieInput!) { indicateursMisAJour(selection: $selection) {
    curseur quand au tableau { total { valeurs } lignes { codes valeurs } } } }`;
  const TABLEAU = `query ($indicateurs: [String!]!, $par: [Dimension!]!) { statistiques {
    tableau(indicateurs: $indicateurs, par: $par) { total { valeurs } lignes { codes valeurs } } } }`;
  const selection = { indicateurs: ['pass.utilises', 'pass.distribues'], par: ['DEPARTEMENT'] };
  interface Chiffres {
    readonly curseur: string;
    readonly tableau: object;
  }
  const dits = ({ recus }: ReturnType<typeof abonner>): readonly Chiffres[] =>
    recus.map(({ data }) => data?.['indicateursMisAJour'] as Chiffres);

  it('come again when they change, as the tables say, counted once for all who see the same', async () => {
    const suivre = (headers = {}) =>
      abonner(http.demonstration(), CHIFFRES, { headers, variables: { selection } });
    const [un, autre, agent] = [suivre(), suivre(), suivre(jetonDe('ADMINISTRATEUR', FRANCE))];
    await jusqu(() => [un, autre, agent].every(({ recus }) => recus.length === 1));
    const input = {
      numero: numeroDePass(0, 3),
      lieu: LIEU,
      service: 'DECOUVRIR',
      prixCentimes: 900,
      cleIdempotence: 'cle-des-chiffres',
    };
    const utiliser = 'mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }';
    await harness.execute(utiliser, { input });
    // Recorded, and counted nowhere: nobody is told again of what did not change.
    await harness.lot.query(
      `insert into labels.evenement (type, acteur, enregistre_le) values ('essai.muet', 'essai', '2026-09-15')`,
    );
    await jusqu(() => [un, autre, agent].every(({ recus }) => recus.length === 2));
    const { body } = await http.post({ query: TABLEAU, variables: selection }, {}, { demo: true });

    expect(body.data).toEqual({ statistiques: { tableau: dits(un)[1]?.tableau } });
    expect(dits(autre)).toEqual(dits(un));
    expect(dits(un)[0]?.tableau).not.toEqual(dits(un)[1]?.tableau);
    const { evenements } = await harness.execute<{
      evenements: { edges: readonly { node: { type: string } }[] };
    }>(
      'query ($apres: String) { evenements(apres: $apres, types: ["pass.utilise"]) { edges { node { type } } } }',
      { apres: dits(agent)[1]?.curseur },
    );
    expect(evenements.edges).toEqual([]);
  });

  it('are refused as the tables refuse them', async () => {
    for (const faux of [
      { indicateurs: ['inconnu'] },
      { indicateurs: [] },
      { indicateurs: ['pass.utilises'], par: ['LIEU'] },
      { indicateurs: ['pass.utilises'], filtre: { vague: 1 } },
    ]) {
      const abonne = abonner(http.demonstration(), CHIFFRES, { variables: { selection: faux } });
      await jusqu(() => abonne.fin() !== null);
      expect(codes(abonne)).toEqual(['SAISIE_INVALIDE']);
    }
  });

  it('are counted once for all who come while they are, and again for what was recorded meanwhile', async () => {
    const suivis = new IndicateursSuivis(harness.pool);
    const compte = { base: Base.ACHAT, attribution: Attribution.COMMANDITAIRE };
    const { promise: compter, resolve: laisser } = Promise.withResolvers<void>();
    const monde = harness.context();
    const query: typeof monde.read.query = async (...enonce) => {
      await compter;
      return monde.read.query(...enonce);
    };
    const context = { ...monde, read: new Reader(query, monde.today, null, monde.read.lecteur) };
    let comptes = 0;
    const suivre = () =>
      suivis.suivre('les mêmes', context, (jour) => {
        comptes += 1;
        return {
          selection: selectionDe(compte, jour, context.actor),
          indicateurs: ['pass.utilises'],
          par: [],
          limite: 1,
        };
      });
    const abonnes = [suivre(), suivre()];
    await jusqu(() => comptes > 0);
    abonnes.push(suivre());
    await new Promise(setImmediate);
    expect(comptes).toBe(1);
    await harness.lot.query(
      `insert into pass.evenement (type, acteur, enregistre_le) values ('essai.muet', 'essai', '2026-09-15')`,
    );
    laisser();
    const files = await Promise.all(abonnes);
    await jusqu(() => comptes > 1);
    for (const file of files) await file.return?.();
  });

  it('of who follows many do not hold back those of anyone else', async () => {
    const suivis = new IndicateursSuivis(harness.pool);
    const comptes: string[] = [];
    const suivre = (client: string, limite: number) => {
      const context = { ...harness.context(), client };
      const compte = { base: Base.ACHAT, attribution: Attribution.COMMANDITAIRE };
      return suivis.suivre(`${client} ${limite}`, context, (jour) => {
        comptes.push(client);
        return {
          selection: selectionDe(compte, jour, context.actor),
          indicateurs: ['pass.utilises'],
          par: [],
          limite,
        };
      });
    };
    const files = await Promise.all([
      ...Array.from({ length: 10 }, (_, i) => suivre('glouton', i + 1)),
      suivre('sobre', 1),
    ]);
    // Once each has rested since it was counted, all are due in one turn.
    await pause(1100);
    comptes.length = 0;
    await harness.lot.query(
      `insert into pass.evenement (type, acteur, enregistre_le) values ('essai.muet', 'essai', '2026-09-15')`,
    );
    await jusqu(() => comptes.length === 11);
    for (const file of files) await file.return?.();

    expect(comptes.slice(0, 2)).toEqual(['glouton', 'sobre']);
  });
});

describe('presence', () => {
  const QUI = `subscription { presence(lieu: "${LIEU}") { id agent role champ } }`;
  const signaler = async (role: 'ADMINISTRATEUR' | 'OPERATEUR', suite: string): Promise<unknown> => {
    const query = `mutation { signalerPresence(lieu: "${LIEU}", onglet: "un-onglet", ${suite}) }`;
    const { body } = await http.post({ query }, jetonDe(role, FRANCE), { demo: true });
    return body.data?.['signalerPresence'];
  };

  it('says who is on a page and on which field, until they leave or are not heard of', async () => {
    const abonne = abonner(http.demonstration(), QUI, { headers: jetonDe('OPERATEUR', FRANCE) });
    await jusqu(() => abonne.recus.length === 1);
    const id = await signaler('ADMINISTRATEUR', 'champ: "horaires"');
    await jusqu(() => abonne.recus.length === 2);
    await signaler('OPERATEUR', 'parti: false');
    await jusqu(() => abonne.recus.length === 3);
    const un = { id, agent: 'administrateur', role: 'ADMINISTRATEUR', champ: 'horaires' };

    expect(abonne.recus).toMatchObject([
      { data: { presence: [] } },
      { data: { presence: [un] } },
      { data: { presence: [un, { agent: 'operateur', champ: null }] } },
    ]);
    await signaler('OPERATEUR', 'parti: true');
    await harness.lot.query(`update labels.presence set vu_a = vu_a - interval '31 seconds'`);
    await jusqu(() => JSON.stringify(abonne.recus.at(-1)?.data) === '{"presence":[]}');
  });

  it('is for those who edit places or labels', async () => {
    for (const role of ['PUBLIC', 'ANALYSTE', 'STRUCTURE'] as const) {
      const abonne = abonner(http.demonstration(), QUI, { headers: jetonDe(role, FRANCE) });
      await jusqu(() => abonne.fin() !== null);
      expect([role, codes(abonne), abonne.fin()]).toEqual([role, ['ACCES_REFUSE'], 'complete']);
    }
  });
});
