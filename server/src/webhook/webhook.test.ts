import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { CREUSE, gestionnaire, GIRONDE, peuplerLesDeux } from '../../test/deux-mondes.ts';
import { acteur, setupHarness } from '../../test/harness.ts';
import { setupWebhooks } from '../../test/webhooks.ts';

const ADMIN = acteur('ADMINISTRATEUR');
const harness = setupHarness();
const { cible, prevenus, serveur, faire, creer, lire, enregistrer, types, jusqua, couperLaSessionQuiTient } =
  setupWebhooks(harness);
beforeAll(() => peuplerLesDeux(harness));

describe('a webhook', () => {
  it('is told of what its owner may see, in order, signed, and of nothing else', async () => {
    const siens = gestionnaire(GIRONDE);
    const cree = await creer(['essai.premier', 'essai.second'], siens, { cleIdempotence: 'une-seule-fois' });
    expect(cree.secret).toMatch(/^whsec_/u);
    // The secret is shown once, even to whoever asks again with the same key.
    const encore = await creer(['essai.premier', 'essai.second'], siens, {
      cleIdempotence: 'une-seule-fois',
    });
    expect(encore).toMatchObject({ secret: null, webhook: { id: cree.webhook?.id } });
    await serveur();
    await enregistrer('essai.premier');
    await enregistrer('essai.premier', CREUSE);
    await enregistrer('essai.trois');
    await enregistrer('essai.second');
    await cible.jusqua(2);

    expect(types()).toEqual(['essai.premier', 'essai.second']);
    for (const { corps, entetes, id } of cible.recues)
      expect(new Webhook(cree.secret ?? '').verify(corps, entetes)).toMatchObject({
        id,
        curseur: expect.any(String),
      });
    // The same words as the feed of changes, for the same reader.
    const { evenements } = await harness.execute<{ evenements: { edges: { node: object }[] } }>(
      `{ evenements(apres: "", types: ["essai.premier", "essai.second"]) { edges { node {
           id curseur type version proprietaire position objet enregistreA enregistreLe repris departements donnees } } } }`,
      {},
      siens,
    );
    expect(cible.recues.map(({ corps }): unknown => JSON.parse(corps))).toEqual(
      evenements.edges.map(({ node }) => node),
    );
    expect(await jusqua(cree.webhook?.id, ({ etat }) => etat === 'A_JOUR', siens)).toMatchObject({
      retard: 0,
    });
    expect(await lire(cree.webhook?.id, gestionnaire(CREUSE))).toBeNull();
  });

  it('keeps the order under failures: the next waits for the one before, longer each time or as long as asked', async () => {
    const cree = await creer(['essai.a', 'essai.b']);
    const { heure } = await serveur();
    cible.repondra((_recue, n) => (n <= 3 ? 500 : 204));
    await enregistrer('essai.a');
    await enregistrer('essai.b');
    await cible.jusqua(5);
    cible.repondra((_recue, n) => (n === 6 ? 429 : 204), '3600');
    await enregistrer('essai.a');
    await cible.jusqua(7);

    expect(types()).toEqual([...Array<string>(4).fill('essai.a'), 'essai.b', 'essai.a', 'essai.a']);
    expect(new Set(cible.recues.map(({ id }) => id)).size).toBe(3);
    expect(heure.attentes).toEqual([5, 20, 80, 3600]);
    await jusqua(cree.webhook?.id, ({ etat }) => etat === 'A_JOUR');
    const { envoisDeWebhook } = await harness.execute<{ envoisDeWebhook: { edges: { node: object }[] } }>(
      'query ($id: ID!) { envoisDeWebhook(webhook: $id) { edges { node { issue essai statut } } } }',
      { id: cree.webhook?.id },
      ADMIN,
    );
    expect(envoisDeWebhook.edges.map(({ node }) => node).slice(-3)).toEqual([
      { issue: 'ECHEC', essai: 3, statut: 500 },
      { issue: 'ECHEC', essai: 2, statut: 500 },
      { issue: 'ECHEC', essai: 1, statut: 500 },
    ]);
  });

  it('sets an event aside after its last try and goes on; the letter is kept until it is sent again', async () => {
    const cree = await creer(['essai.perdu', 'essai.suivant']);
    const id = cree.webhook?.id;
    const { heure, distribution } = await serveur();
    cible.repondra(({ corps }) => (corps.includes('essai.perdu') ? 503 : 204));
    await enregistrer('essai.perdu');
    await enregistrer('essai.suivant');
    await cible.jusqua(9);

    expect(types()).toEqual([...Array<string>(8).fill('essai.perdu'), 'essai.suivant']);
    expect(heure.attentes).toEqual([5, 20, 80, 320, 1280, 5120, 20_480]);
    expect(await jusqua(id, ({ etat }) => etat === 'A_JOUR')).toMatchObject({ nombreDeLettresMortes: 1 });
    cible.repondra(() => 204);
    expect(await faire('renvoyerLettreMorte', 'LettreMorteInput', { webhook: id })).toMatchObject({
      __typename: 'WebhookGarde',
    });
    await distribution.tour();
    await cible.jusqua(10);
    expect(cible.recues[9]?.id).toBe(cible.recues[0]?.id);
    await jusqua(id, ({ nombreDeLettresMortes }) => nombreDeLettresMortes === 0);
    expect(await faire('ecarterLettreMorte', 'LettreMorteInput', { webhook: id })).toMatchObject({
      __typename: 'RegleNonTenue',
    });
  });

  it('is stopped, and its owner told, when its target is gone or accepts nothing any more', async () => {
    const [parti, sourd] = await Promise.all([creer(['essai.parti']), creer(['essai.sourd'])]);
    const { distribution } = await serveur();
    cible.repondra(({ corps }) => (corps.includes('essai.parti') ? 410 : 500));
    await enregistrer('essai.parti');
    for (let i = 0; i < 6; i += 1) await enregistrer('essai.sourd');
    const arrete = await jusqua(parti.webhook?.id, ({ etat }) => etat === 'SUSPENDU');
    const muet = await jusqua(sourd.webhook?.id, ({ etat }) => etat === 'SUSPENDU');

    expect(arrete.suspension).toContain('410');
    expect(muet).toMatchObject({
      nombreDeLettresMortes: 5,
      suspension: expect.stringContaining('5 événements de suite'),
    });
    expect(prevenus).toEqual(expect.arrayContaining([parti.webhook?.id, sourd.webhook?.id]));
    // What came meanwhile waits for it.
    cible.repondra(() => 200);
    cible.recues.length = 0;
    await faire('reprendreWebhook', 'ReprendreWebhookInput', { webhook: sourd.webhook?.id });
    await distribution.tour();
    await cible.jusqua(1);
    expect(types()).toEqual(['essai.sourd']);
  });

  it('is told again with the same id by another server when the one that told it dies before recording', async () => {
    const cree = await creer(['essai.coupe']);
    const premier = await serveur();
    const second = await serveur();
    let lacher = (): void => undefined;
    const tenue = new Promise<void>((resolve) => {
      lacher = resolve;
    });
    cible.repondra(async (_recue, n) => {
      if (n === 1) await tenue;
      return 204;
    });
    await enregistrer('essai.coupe');
    await enregistrer('essai.coupe');
    await cible.jusqua(1);
    await couperLaSessionQuiTient(cree.webhook?.id);
    // The lock went with the session: it is free as soon as the engine has seen its end.
    while (cible.recues.length < 3) await second.distribution.tour();
    lacher();
    await premier.distribution.tour();
    await enregistrer('essai.coupe');
    await cible.jusqua(4);

    const [un, encore, deux, trois] = cible.recues.map(({ id }) => id);
    expect(encore).toBe(un);
    expect(new Set([un, deux, trois]).size).toBe(3);
    await jusqua(cree.webhook?.id, ({ etat }) => etat === 'A_JOUR');
    const { rows } = await harness.lot.query<{ id: string }>(
      `select evenement_id as id from plateforme.envoi_de_webhook where webhook_id = $1 and issue = 'ACCEPTE' order by id`,
      [cree.webhook?.id],
    );
    expect(rows.map(({ id }) => id)).toEqual([un, deux, trois]);
  });

  it('is told again from a cursor or a day, with the same ids, as many as was said', async () => {
    const cree = await creer(['essai.rejoue']);
    const id = cree.webhook?.id;
    const { distribution } = await serveur();
    for (let i = 0; i < 3; i += 1) await enregistrer('essai.rejoue');
    await cible.jusqua(3);
    const recus = cible.recues.map((une) => une.id);
    const { curseur } = JSON.parse(cible.recues[0]?.corps ?? '') as { curseur: string };
    const prevoir = async (depuis: object): Promise<unknown> =>
      (
        await harness.execute<{ previsionDeRejeu: unknown }>(
          `query ($id: ID!, $curseur: String, $jour: LocalDate) {
             previsionDeRejeu(webhook: $id, curseur: $curseur, jour: $jour) { nombre plafonne } }`,
          { id, ...depuis },
          ADMIN,
        )
      ).previsionDeRejeu;

    expect(await prevoir({ curseur })).toEqual({ nombre: 2, plafonne: false });
    expect(await prevoir({ jour: '2020-01-01' })).toEqual({ nombre: 3, plafonne: false });
    await faire('rejouerWebhook', 'RejouerWebhookInput', { webhook: id, curseur });
    await distribution.tour();
    await cible.jusqua(5);
    await faire('rejouerWebhook', 'RejouerWebhookInput', { webhook: id, jour: '2020-01-01' });
    await distribution.tour();
    await cible.jusqua(8);
    expect(cible.recues.map((une) => une.id)).toEqual([...recus, ...recus.slice(1), ...recus]);
  });

  it('waits for nobody else: another target that does not answer, or that is down, holds back itself alone', async () => {
    await Promise.all([creer(['essai.lent', 'essai.commun']), creer(['essai.vif', 'essai.commun'])]);
    await serveur();
    let lacher = (): void => undefined;
    const tenue = new Promise<void>((resolve) => {
      lacher = resolve;
    });
    cible.repondra(async ({ corps }) => {
      if (corps.includes('essai.lent')) await tenue;
      return 204;
    });
    await enregistrer('essai.lent');
    await cible.jusqua(1);
    for (let i = 0; i < 3; i += 1) await enregistrer('essai.vif');
    await enregistrer('essai.commun');
    await cible.jusqua(5);
    expect(types()).toEqual(['essai.lent', 'essai.vif', 'essai.vif', 'essai.vif', 'essai.commun']);
    lacher();
    await cible.jusqua(6);
    expect(types()[5]).toBe('essai.commun');
  });
});
