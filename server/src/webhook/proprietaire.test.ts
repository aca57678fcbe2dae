import { Webhook } from 'standardwebhooks';
import { beforeAll, describe, expect, it } from 'vitest';
import { CREUSE, peuplerLesDeux } from '../../test/deux-mondes.ts';
import { setupHarness } from '../../test/harness.ts';
import { quelquun } from '../../test/quelquun.ts';
import { setupWebhooks } from '../../test/webhooks.ts';
import type { Courrier } from '../exploitation/exploitation.module.ts';
import { tachesDesWebhooks } from './webhook.taches.ts';

const harness = setupHarness();
const { cible, serveur, faire, creer, enregistrer, jusqua } = setupWebhooks(harness);
beforeAll(() => peuplerLesDeux(harness));

describe('the owner of a webhook', () => {
  it('is told why nothing more is sent once the rights it was made with are gone', async () => {
    const gaelle = await quelquun(harness.lot, 'gaelle07', 'GESTIONNAIRE', '999000007');
    const cree = await creer(['essai.droits'], gaelle);
    const { distribution } = await serveur();
    await enregistrer('essai.droits');
    await enregistrer('essai.droits', CREUSE);
    await cible.jusqua(1);
    await harness.lot.query(
      `insert into plateforme.habilitation_retrait (habilitation_id, a_compter_du, motif, retiree_par, evenement, enregistre_le)
       select id, '2026-09-15', 'essai', 'essai', evenement, '2026-09-15' from plateforme.habilitation where compte_id = $1`,
      [gaelle.compteId],
    );
    await enregistrer('essai.droits');
    await distribution.tour();
    const arrete = await jusqua(cree.webhook?.id, ({ etat }) => etat === 'SUSPENDU', gaelle);

    expect(arrete.suspension).toContain('retirés');
    expect(cible.recues).toHaveLength(1);
    const partis: Courrier[] = [];
    const courrier = {
      envoyer: async (message: Courrier) => void partis.push(message),
      fermer: () => undefined,
    };
    const [prevenir] = tachesDesWebhooks(() => 'https://registre.exemple');
    const outils = { lot: harness.lot, courrier, demander: async () => undefined };
    await prevenir?.faire({ webhook: arrete.id, version: String(arrete.version) }, outils, '');
    expect(partis).toMatchObject([{ a: 'gaelle07@exemple.fr', texte: expect.stringContaining('retirés') }]);
  });

  it('installs a new secret while both sign, and sends tests that move nothing', async () => {
    const cree = await creer(['essai.secret']);
    const tourne = await faire('tournerSecretDeWebhook', 'TournerSecretDeWebhookInput', {
      webhook: cree.webhook?.id,
    });
    const demonstration = await faire('essayerWebhook', 'EssayerWebhookInput', { webhook: cree.webhook?.id });

    expect(demonstration).toMatchObject({ __typename: 'EssaiDeWebhook', accepte: true });
    expect(tourne.secret).not.toBe(cree.secret);
    const [recue] = cible.recues;
    for (const secret of [cree.secret, tourne.secret])
      expect(new Webhook(secret ?? '').verify(recue?.corps ?? '', recue?.entetes ?? {})).toMatchObject({
        type: 'webhook.essai',
      });
    expect(await faire('essayerWebhook', 'EssayerWebhookInput', { webhook: cree.webhook?.id })).toMatchObject(
      {
        __typename: 'RegleNonTenue',
      },
    );
    const { rows } = await harness.lot.query<{ chiffre: string }>(
      'select chiffre from plateforme.webhook_secret',
    );
    expect(JSON.stringify(rows)).not.toContain(cree.secret?.slice(6));
  });

  it('is refused an address that is not public, nor encrypted', async () => {
    for (const url of [
      'http://exemple.fr/x',
      'https://10.0.0.1/',
      'https://exemple.fr:22/',
      'ftp://exemple.fr/',
      'https://interne/',
    ])
      expect(await creer([], undefined, { url })).toMatchObject({ __typename: 'RegleNonTenue' });
    await expect(creer(['pas un type'])).rejects.toMatchObject({ code: 'SAISIE_INVALIDE' });
  });

  it('is told what became of each sending for as long as was set, a month going away whole', async () => {
    const mois = async (): Promise<readonly string[]> =>
      (
        await harness.lot.query<{ mois: string }>(
          `select right(c.relname, 6) as mois from pg_inherits i join pg_class c on c.oid = i.inhrelid
           where i.inhparent = 'plateforme.envoi_de_webhook'::regclass order by 1`,
        )
      ).rows.map((un) => un.mois);
    await harness.pool.query(`select plateforme.ouvrir_les_envois('2020-12-31T23:30:00Z')`);
    await harness.pool.query(`select plateforme.ouvrir_les_envois('2020-12-31T23:30:00Z')`);
    expect((await mois()).slice(0, 2)).toEqual(['202012', '202101']);
    // The last day of December is ninety days old on 1 April: its month goes then, not before.
    await harness.lot.query(`select plateforme.oublier_les_envois('2021-03-31T23:59:00Z', 90)`);
    expect((await mois()).slice(0, 2)).toEqual(['202012', '202101']);
    await harness.lot.query(`select plateforme.oublier_les_envois('2021-04-01T00:00:00Z', 90)`);
    expect((await mois())[0]).toBe('202101');
    await expect(
      harness.pool.query(`select plateforme.oublier_les_envois('2030-01-01', 90)`),
    ).rejects.toMatchObject({ code: '42501' });
    await harness.lot.query(`select plateforme.oublier_les_envois('2021-06-01', 90)`);
  });
});
