import { createHash } from 'node:crypto';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { jusqu } from '../../test/abonnes.ts';
import { encartsDe, lire as lireLaReponse, SITE } from '../../test/encarts.ts';
import { chacunALHorizon, jusquALHorizon } from '../../test/faits.ts';
import { setupHarness } from '../../test/harness.ts';
import { jetonDe, setupHttp } from '../../test/http.ts';
import { LIEU, numeroDePass } from '../../test/monde.ts';
import { lireCurseur } from '../fil/fil.module.ts';
import { type Changement, EncartsSuivis } from './suivi.service.ts';

const harness = setupHarness();
chacunALHorizon(harness);
const http = setupHttp(harness);
const { creer, demander, page, suivre } = encartsDe(harness, http);

const cadresDe = (reponse: Response): string =>
  /frame-ancestors ([^;]+)/u.exec(reponse.headers.get('content-security-policy') ?? '')?.[1] ?? '';

describe('the page of an embed', () => {
  it('is framed by the sites of its token alone, and by the console from its own pages; sets no cookie', async () => {
    const { secret } = await creer({ adresse: '/pilotage', origines: [SITE, 'https://autre.example'] });
    const reponse = await page(secret);
    expect(reponse.status).toBe(200);
    expect(cadresDe(reponse)).toBe('https://autre.example https://exemple.fr');
    expect(Object.fromEntries(reponse.headers)).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
      'cache-control': 'no-store',
    });
    for (const absent of ['x-frame-options', 'set-cookie', 'access-control-allow-origin'])
      expect(reponse.headers.get(absent)).toBeNull();
    const apercu = { 'sec-fetch-site': 'same-origin', 'sec-fetch-dest': 'iframe' };
    expect(cadresDe(await page(secret, '', apercu))).toBe("https://autre.example https://exemple.fr 'self'");
  });

  it('says why a token opens nothing more, to the sites that framed it', async () => {
    const { secret, jeton } = await creer({ adresse: '/pilotage' });
    await harness.execute(
      'mutation ($jeton: ID!) { revoquerJeton(input: { cleIdempotence: "revoquer-un-encart", jeton: $jeton, motif: "essai" }) { __typename } }',
      { jeton: jeton.id },
    );
    const revoque = await page(secret);
    expect([revoque.status, cadresDe(revoque)]).toEqual([410, SITE]);
    const texte = await revoque.text();
    expect(texte).toContain('Accès révoqué');
    expect(texte).not.toContain('<script type="module"');
    expect((await demander(secret, 'EncartMontre', { id: jeton.id, langue: 'FR' })).status).toBe(401);
    const inconnu = await page('pn_inconnu');
    expect([inconnu.status, cadresDe(inconnu)]).toEqual([404, '*']);
    expect(await inconnu.text()).toContain('Encart inconnu');
    expect(await (await page('pn_inconnu', '?langue=en')).text()).toContain('Unknown embed');
  });

  it('is not that of any other token', async () => {
    const { authorization = '' } = jetonDe('INTEGRATEUR', { libelle: 'France entière' });
    const reponse = await page(authorization.replace('Bearer ', ''));
    expect(reponse.status).toBe(404);
  });

  it('writes nothing of its address into itself', async () => {
    const { secret } = await creer({ adresse: '/pilotage', nom: '</script><script>alert(1)</script>' });
    const texte = await (
      await page(
        secret,
        `?langue=${encodeURIComponent('"><script>alert(2)</script>')}&theme=%22onload=alert(3)`,
      )
    ).text();
    expect(texte).not.toContain('alert(');
    expect(await (await page(encodeURIComponent('<script>alert(4)</script>'))).text()).not.toContain(
      'alert(',
    );
  });
});

describe('an embed that is open', () => {
  const utiliser = async (rang: number): Promise<void> => {
    const input = {
      cleIdempotence: `encart-utilise-${rang}`,
      numero: numeroDePass(0, rang),
      lieu: LIEU,
      service: 'DECOUVRIR',
      prixCentimes: 900,
    };
    const { utiliserPass } = await harness.execute<{ utiliserPass: { __typename: string } }>(
      'mutation ($input: UtiliserPassInput!) { utiliserPass(input: $input) { __typename } }',
      { input },
    );
    expect(utiliserPass.__typename).toBe('PassUtilise');
  };

  it('is told of what changes where it counts, and after a cut of what it missed', async () => {
    const gironde = await creer({ adresse: '/pilotage?t=dep:33&maille=collectivite' });
    const flux = await suivre(gironde);
    await utiliser(1);
    const { value: vu } = await flux.next();
    // It says how far all journals were told, and nothing of the fact: neither its journal nor its place there.
    expect(lireCurseur(vu?.curseur ?? '')).toMatchObject({ proprietaire: 0, position: 0 });
    await flux.return(undefined);
    await utiliser(2);
    // Any transaction of the cluster, of another test too, holds back what is certain.
    await jusquALHorizon(harness.lot);
    const reprise = await suivre(gironde, vu?.curseur ?? null);
    const { value: manque } = await reprise.next();
    expect(manque?.curseur).not.toBe(vu?.curseur);
    await reprise.return(undefined);
  });
});

describe('the pages of an embed', () => {
  it('are told of what changed of what they show, never of a fact that changed nothing of it', async () => {
    const suivis = new EncartsSuivis(harness.pool);
    const dits: Changement[] = [];
    let montre = { utilises: 'masqué (secret)' };
    let lectures = 0;
    const lire = async (): Promise<object> => {
      lectures += 1;
      return montre;
    };
    const retient = ({ type }: { type: string }): boolean => type === 'essai.discret';
    const suivie = await suivis.suivre('essai', { retient, lire }, false);
    void (async () => {
      for await (const dit of suivie) dits.push(dit);
    })();
    const enregistrer = () =>
      harness.lot.query(
        `insert into pass.evenement (type, acteur, enregistre_le) values ('essai.discret', 'essai', '2026-09-15')`,
      );
    await enregistrer();
    await jusqu(() => lectures === 2);
    montre = { utilises: '5' };
    await enregistrer();
    await jusqu(() => dits.length > 0);
    await suivie.return?.();

    expect([dits.length, lectures]).toEqual([1, 3]);
  });
});

describe('the map of an embed', () => {
  it('puts the places of its list on it, each by its name, and is opened to nothing else', async () => {
    // The map takes those without coordinates at the centre of their commune.
    const client = new pg.Client({ connectionString: harness.url });
    await client.connect();
    await client.query("insert into territoires.commune_centre values ('33063', 44.85, -0.58, 'COMMUNE')");
    await client.end();
    const { jeton, secret } = await creer({ adresse: '/lieux-labellises?t=dep:33' });
    const { data } = await lireLaReponse(demander(secret, 'EncartCarte', { id: jeton.id }));
    const { carteDesLieux: carte } = await harness.execute<{ carteDesLieux: object }>(
      '{ carteDesLieux(filtre: { departement: "33" }) { ids latitudes longitudes etats approches sansPosition } }',
    );
    expect(data?.carteDEncart).toEqual({ ...carte, noms: ['Médiathèque de l’Été, Bordeaux'] });
    const autre = await creer({ adresse: '/pilotage?t=dep:33' });
    const { errors } = await lireLaReponse(demander(autre.secret, 'EncartCarte', { id: autre.jeton.id }));
    expect(errors?.[0]?.extensions.code).toBe('PORTEE_DEPASSEE');
  });
});

describe('the web component', () => {
  it('is read by any site at its address and at that of its version, which its fingerprint checks', async () => {
    const { composantDEncart: dit } = await harness.execute<{
      composantDEncart: { adresse: string; adresseDeLaVersion: string; integrite: string } | null;
    }>('{ composantDEncart { adresse adresseDeLaVersion integrite } }');
    // Only where the console was built: the browser journey has it always.
    if (dit === null) return;
    for (const adresse of [dit.adresse, dit.adresseDeLaVersion]) {
      const reponse = await fetch(`${http.demonstration()}${adresse}`);
      expect(reponse.headers.get('access-control-allow-origin')).toBe('*');
      const empreinte = createHash('sha384')
        .update(Buffer.from(await reponse.arrayBuffer()))
        .digest('base64');
      expect(`sha384-${empreinte}`).toBe(dit.integrite);
    }
    expect((await fetch(`${http.demonstration()}/embed-000000000000.js`)).status).toBe(404);
  });
});
