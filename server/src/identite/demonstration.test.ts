import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { setupHarness } from '../../test/harness.ts';
import { setupHttp } from '../../test/http.ts';
import { Navigateur } from '../../test/navigateur.ts';

const harness = setupHarness();
const { demonstration } = setupHttp(harness);
const SORTIE =
  /^<form id="op.logoutForm" method="post" action="([^"]+)"><input type="hidden" name="xsrf" value="([^"]+)"/mu;

describe('the provider of the demonstration', () => {
  it('lets each invented person in with its role, and out again', async () => {
    for (const role of ['ADMINISTRATEUR', 'GESTIONNAIRE', 'HUB', 'ANALYSTE']) {
      const navigateur = new Navigateur(demonstration());
      const etapes = await navigateur.suivreTout(`/connexion?fournisseur=demonstration&compte=${role}`);
      expect(etapes.at(-1)).toBe('/pilotage');
      const { data } = await navigateur.api<{ data: { registre: { role: string } } }>(
        '{ registre { role } }',
      );
      expect(data.registre.role).toBe(role);
      const { adresse } = (await (await navigateur.poster('/deconnexion', {})).json()) as { adresse: string };
      const page = await (await navigateur.demander(adresse)).text();
      expect(SORTIE.exec(page)).not.toBeNull();
      const apres = await navigateur.api<{ data: { registre: { role: string } } }>('{ registre { role } }');
      expect(apres.data.registre.role).toBe('PUBLIC');
    }
  });

  it('gives by token the structure that its account acts for, whatever became of labels since', async () => {
    await harness.lot.query(
      `insert into labels.structure (id, siret, nom) values (uuidv7(), '99900000700015', 'Association de l’Été')`,
    );
    await harness.lot.query(
      `insert into plateforme.habilitation (compte_id, role, perimetre_type, perimetre_code, du, motif, accordee_par, evenement, enregistre_le)
       select compte_id, sub, 'STRUCTURE', '99900000700015', '2019-01-01', 'Essai', 'registre',
         (select max(position) from plateforme.evenement), '2026-09-15'
       from plateforme.compte_identite where fournisseur = 'demonstration' and sub = 'STRUCTURE'`,
    );
    const { data } = await new Navigateur(demonstration()).api<{
      data: { comptesDeDemonstration: readonly { role: string; perimetre: string }[] };
    }>('{ comptesDeDemonstration { role perimetre } }');

    expect(data.comptesDeDemonstration).toContainEqual({
      role: 'STRUCTURE',
      perimetre: 'Association de l’Été',
    });
  });

  it('offers a choice whose style the policy of the page allows, and nothing else', async () => {
    const navigateur = new Navigateur(demonstration());
    const etapes = await navigateur.suivreTout('/connexion?fournisseur=demonstration');
    const response = await navigateur.demander(etapes.at(-1) ?? '');
    const page = await response.text();
    const style = /<style>([^]*)<\/style>/u.exec(page)?.[1] ?? '';

    expect(page).toContain('Qui entre ?');
    expect(response.headers.get('content-security-policy')).toContain(
      `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    );
  });
});
