import { describe, expect, it } from 'vitest';
import { ROLE, setupEntrees } from '../../test/entrees.ts';
import { setupHarness } from '../../test/harness.ts';
import { Navigateur } from '../../test/navigateur.ts';
import { run } from '../app/runtime.ts';

const harness = setupHarness();
const ici = setupEntrees(harness);

describe('a session', () => {
  it('is new at each login: one fixed beforehand opens nothing', async () => {
    await ici.entree();
    const navigateur = new Navigateur(ici.serveur.url);
    navigateur.temoins.set('session', 'un-secret-choisi-par-l-attaquant');
    await ici.entrer(navigateur);

    expect(navigateur.temoins.get('session')).not.toBe('un-secret-choisi-par-l-attaquant');
    const attaquant = new Navigateur(ici.serveur.url);
    attaquant.temoins.set('session', 'un-secret-choisi-par-l-attaquant');
    expect(await ici.roleDe(attaquant)).toBe('PUBLIC');
  });

  it('is kept as a fingerprint, in a cookie that scripts cannot read and other sites do not send', async () => {
    const navigateur = await ici.entree();
    const depart = await navigateur.demander('/connexion?fournisseur=proconnect');
    const valeur = navigateur.temoins.get('session') ?? '';
    const { rows } = await ici.base.query<{ tout: string }>(
      'select s::text as tout from plateforme.session s',
    );

    expect(depart.headers.getSetCookie().join()).toMatch(/HttpOnly; SameSite=Lax/u);
    expect(rows.map(({ tout }) => tout).join()).not.toContain(valeur);
  });

  it('ends at logout, where it is told to the provider, and everywhere', async () => {
    const navigateur = await ici.entree();
    const copie = new Navigateur(ici.serveur.url);
    copie.temoins.set('session', navigateur.temoins.get('session') ?? '');
    const sortie = (await (await navigateur.poster('/deconnexion', {})).json()) as { adresse: string };

    expect(sortie.adresse).toMatch(new RegExp(`^${ici.faux.emetteur}/sortir\\?.*id_token_hint=`, 'u'));
    expect(await ici.roleDe(navigateur)).toBe('PUBLIC');
    expect(await ici.roleDe(copie)).toBe('PUBLIC');
  });

  it.each([
    ['without a request for half an hour', `vue_le = clock_timestamp() - interval '31 minutes'`],
    ['twelve hours after it began', `expire_le = clock_timestamp()`],
  ])('ends %s', async (_quand, change) => {
    const navigateur = await ici.entree();
    await ici.base.query(`update plateforme.session set ${change}`);
    const ailleurs = await run({ databaseUrl: harness.url, host: '127.0.0.1', ports: [0] });
    const la = new Navigateur(ailleurs.url);
    la.temoins.set('session', navigateur.temoins.get('session') ?? '');

    expect(await ici.roleDe(la)).toBe('PUBLIC');
    await ailleurs.stop();
  });

  it('is listed to its owner while it opens something, and closed from another', async () => {
    const ancienne = await ici.entree();
    await ici.base.query(`update plateforme.session set vue_le = clock_timestamp() - interval '31 minutes'`);
    const [autre] = await ici.entrer();
    const [moi] = await ici.entrer();
    const LISTE = '{ moi { sessions { id actuelle } } }';
    interface Liste {
      data: { moi: { sessions: { id: string; actuelle: boolean }[] } };
    }
    const { data } = await moi.api<Liste>(LISTE);

    expect(data.moi.sessions.map(({ actuelle }) => actuelle)).toEqual([true, false]);
    await moi.api('mutation { fermerMesSessions { deja } }');
    expect(await ici.roleDe(autre)).toBe('PUBLIC');
    expect(await ici.roleDe(ancienne)).toBe('PUBLIC');
    expect((await moi.api<Liste>(LISTE)).data.moi.sessions).toHaveLength(1);
  });

  it('takes another secret when its rights change', async () => {
    const navigateur = await ici.entree();
    const avant = navigateur.temoins.get('session') ?? '';
    const { data } = await navigateur.api<{ data: { moi: { habilitationActive: string } } }>(
      '{ moi { habilitationActive } }',
    );
    await navigateur.poster('/session/habilitation', { id: data.moi.habilitationActive });

    expect(navigateur.temoins.get('session')).not.toBe(avant);
    expect(await ici.roleDe(navigateur)).toBe('ANALYSTE');
    navigateur.temoins.set('session', avant);
    expect(await ici.roleDe(navigateur)).toBe('PUBLIC');
  });

  it('is refused to the pages of another site', async () => {
    const navigateur = await ici.entree();
    const answer = await navigateur.poster(
      '/graphql',
      { query: ROLE },
      { origin: 'https://ailleurs.invalid' },
    );
    const sortie = await navigateur.poster('/deconnexion', {}, { origin: 'https://ailleurs.invalid' });

    expect([answer.status, sortie.status]).toEqual([403, 403]);
    expect(await ici.roleDe(navigateur)).toBe('ANALYSTE');
  });
});
