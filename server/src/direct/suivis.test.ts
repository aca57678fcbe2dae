import { describe, expect, it } from 'vitest';
import { abonner, codes, jusqu } from '../../test/abonnes.ts';
import { setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { COLLECTIVITES, LIEU, numeroDePass, uuid } from '../../test/monde.ts';
import { keyOfNumbers } from '../app/settings.ts';
import { numeroDuPass } from '../carnet/carnet.module.ts';
import { pause } from '../db/engine.ts';
import { Attribution, Base, selectionDe } from '../statistique/statistique.module.ts';
import { IndicateursSuivis } from './indicateurs.service.ts';

const harness = setupHarness();
const http = setupHttp(harness);

const FRANCE = { libelle: 'France entière' };

describe('a pass', () => {
  const SUIVRE_UN_PASS = `subscription ($numero: String!, $depuis: String) { passEvenement(numero: $numero, depuis: $depuis) {
    evenement { type curseur objet } pass { id rang carnet { id } } } }`;
  const gestionnaire = () => jetonDe('GESTIONNAIRE', { libelle: 'Gironde', sirens: ['999000007'] });
  /** As the server prints it. */
  const imprime = (serie: number, rang: number): string =>
    numeroDuPass(keyOfNumbers(), { lot: 1, serie }, rang);
  interface DuPass {
    readonly evenement: { readonly type: string; readonly curseur: string };
    readonly pass: { readonly rang: number } | null;
  }
  const dits = ({ recus }: ReturnType<typeof abonner>): readonly DuPass[] =>
    recus.flatMap(({ data }) => (data ? [data['passEvenement'] as DuPass] : []));
  const types = (abonne: ReturnType<typeof abonner>): readonly string[] =>
    dits(abonne).map(({ evenement }) => evenement.type);

  it('is followed through what touches it, its carnet and its order, and nothing else, and resumed', async () => {
    const variables = { numero: imprime(0, 2) };
    const headers = gestionnaire();
    const abonne = abonner(http.demonstration(), SUIVRE_UN_PASS, { headers, variables });
    await abonne.pret;
    const dire = (type: string, objet: string, contenu: object = {}, collectivite = 0): Promise<unknown> =>
      harness.lot.query(
        `insert into pass.evenement (type, objet, collectivite_id, acteur, contenu, enregistre_le) values ($1, $2, $3, 'essai', $4, '2026-09-15')`,
        [type, objet, COLLECTIVITES[collectivite], contenu],
      );
    const [carnet, voisin] = [uuid(9, 0), uuid(9, 1)];
    await dire('pass.utilise', `carnet:${carnet}`, { rang: 1 });
    await dire('pass.utilise', `carnet:${voisin}`, { rang: 2 });
    await dire('pass.utilise', `carnet:${carnet}`, { rang: 2 });
    await dire('carnet.bloque', `carnet:${carnet}`);
    await dire('carnet.bloque', `carnet:${voisin}`);
    await dire('carnet.remplace', `carnet:${voisin}`, { remplacant: carnet });
    await dire('echeance.j_moins_30', `commande:${uuid(6, 1)}`);
    await dire('echeance.j_moins_30', `commande:${uuid(6, 2)}`, {}, 1);
    // Two bulk events that name no carnet: only the facts say that one of them moved this one.
    await dire('carnets.deplaces', `bordereau:${uuid(0, 1)}`);
    await harness.lot.query(
      `with e as (insert into pass.evenement (type, objet, collectivite_id, acteur, enregistre_le)
         values ('carnets.deplaces', 'bordereau:${uuid(0, 2)}', '${COLLECTIVITES[0]}', 'essai', '2026-09-15') returning position)
       insert into pass.deplacement (lot, carnet_id, ordre, collectivite_id, bordereau, jour, vers, distributeur_id, evenement, enregistre_le)
       select 1, '${carnet}', 1, '${COLLECTIVITES[0]}', '${uuid(0, 2)}', '2026-09-15', 'DISTRIBUTEUR', '${uuid(8, 1)}', position, '2026-09-15' from e`,
    );
    const attendus = [
      'pass.utilise',
      'carnet.bloque',
      'carnet.remplace',
      'echeance.j_moins_30',
      'carnets.deplaces',
    ];
    await jusqu(() => abonne.recus.length === attendus.length);

    expect(types(abonne)).toEqual(attendus);
    const [premier] = dits(abonne);
    expect(premier?.pass).toEqual({ id: `${carnet}-2`, rang: 2, carnet: { id: carnet } });
    const suite = abonner(http.demonstration(), SUIVRE_UN_PASS, {
      headers,
      variables: { ...variables, depuis: premier?.evenement.curseur },
    });
    await jusqu(() => suite.recus.length === attendus.length - 1);
    expect(types(suite)).toEqual(attendus.slice(1));
  });

  it('is refused outside the perimeter, as one that does not exist, and to who reads no detail', async () => {
    for (const [numero, headers, code] of [
      [imprime(5, 1), gestionnaire(), 'SAISIE_INVALIDE'],
      ['x', gestionnaire(), 'SAISIE_INVALIDE'],
      [imprime(0, 1), {}, 'ACCES_REFUSE'],
    ] as const) {
      const abonne = abonner(http.demonstration(), SUIVRE_UN_PASS, { headers, variables: { numero } });
      await jusqu(() => abonne.fin() !== null);
      expect(codes(abonne)).toEqual([code]);
    }
  });
});

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
