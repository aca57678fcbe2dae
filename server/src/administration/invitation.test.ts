import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { faire, invitation, quelquUn, sirens } from '../../test/agents.ts';
import { setupEntrees } from '../../test/entrees.ts';
import { setupHarness } from '../../test/harness.ts';

const harness = setupHarness();
const ici = setupEntrees(harness);

describe('inviting', () => {
  it('gives an administrator a link that lets one person in, and says it once', async () => {
    const admin = await quelquUn(ici, 'ADMINISTRATEUR');
    const cle = randomUUID();
    const faite = await faire(admin, 'inviterCompte', invitation('ANALYSTE', 'FRANCE'), cle);
    const encore = await faire(admin, 'inviterCompte', invitation('ANALYSTE', 'FRANCE'), cle);
    const autre = await faire(admin, 'inviterCompte', invitation('ETAT', 'FRANCE'), cle);

    expect(faite['lien']).toMatch(new RegExp(`^${ici.serveur.url}/invitation/[\\w-]{43}$`, 'u'));
    expect(encore).toEqual({ __typename: 'CompteInvite', lien: null });
    expect(autre).toEqual({ code: 'CLE_REUTILISEE' });
    const { rows } = await ici.base.query<{ tout: string }>(
      'select i::text as tout from plateforme.invitation i',
    );
    expect(rows.map(({ tout }) => tout).join()).not.toContain(String(faite['lien']).split('/').at(-1));
  });

  it('lets a collectivité invite its own people, and no one else', async () => {
    const [sien = '', autre = ''] = await sirens(ici);
    const gestionnaire = await quelquUn(ici, 'GESTIONNAIRE', ['COLLECTIVITE', sien]);
    const type = async (...quoi: Parameters<typeof invitation>) =>
      (await faire(gestionnaire, 'inviterCompte', invitation(...quoi)))['__typename'];

    expect(await type('DISTRIBUTEUR', 'COLLECTIVITE', sien)).toBe('CompteInvite');
    expect(await type('GESTIONNAIRE', 'COLLECTIVITE', sien)).toBe('CompteInvite');
    expect(await type('DISTRIBUTEUR', 'COLLECTIVITE', autre)).toBe('RefusDAdministration');
    expect(await type('ANALYSTE', 'COLLECTIVITE', sien)).toBe('RefusDAdministration');
    expect(await type('ADMINISTRATEUR', 'FRANCE')).toBe('RefusDAdministration');
  });

  it('shows a manager the people of its collectivité alone', async () => {
    const [sien = '', autre = ''] = await sirens(ici);
    await quelquUn(ici, 'GESTIONNAIRE', ['COLLECTIVITE', autre]);
    const gestionnaire = await quelquUn(ici, 'GESTIONNAIRE', ['COLLECTIVITE', sien]);
    const LISTE =
      '{ comptes { totalCount edges { node { habilitations { perimetreCode } } } } invitations { edges { node { perimetre } } } }';
    const { data } = await gestionnaire.api<{
      data: {
        comptes: { totalCount: number; edges: { node: { habilitations: { perimetreCode: string }[] } }[] };
      };
    }>(LISTE);

    expect(data.comptes.edges).toHaveLength(data.comptes.totalCount);
    expect(data.comptes.totalCount).toBeGreaterThan(0);
    for (const { node } of data.comptes.edges)
      expect(node.habilitations.map(({ perimetreCode }) => perimetreCode)).toContain(sien);
  });

  it('sends the link by mail when asked, and then says it nowhere else', async () => {
    const admin = await quelquUn(ici, 'ADMINISTRATEUR');
    const faite = await faire(admin, 'inviterCompte', {
      ...invitation('ANALYSTE', 'FRANCE'),
      envoyer: true,
    });

    expect(faite).toEqual({ __typename: 'CompteInvite', lien: null });
    await expect
      .poll(async () => (await ici.courriers()).join(), { timeout: 20_000, interval: 500 })
      .toMatch(/\/invitation\/[\w=-]+/u);
  });

  it('is refused to roles that have no one to invite', async () => {
    const analyste = await quelquUn(ici, 'ANALYSTE');

    expect(await faire(analyste, 'inviterCompte', invitation('ANALYSTE', 'FRANCE'))).toEqual({
      code: 'ACCES_REFUSE',
    });
  });
});
