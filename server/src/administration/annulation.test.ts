import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { faire, invitation, quelquUn, sirens } from '../../test/agents.ts';
import { setupEntrees } from '../../test/entrees.ts';
import { setupHarness } from '../../test/harness.ts';
import { Navigateur } from '../../test/navigateur.ts';

const harness = setupHarness();
const ici = setupEntrees(harness);

interface Ligne {
  readonly id: string;
  readonly type: string;
  readonly annulable: boolean;
}

/** The last event of a type. */
async function dernier(qui: Navigateur, type: string): Promise<Ligne> {
  const { data } = await qui.api<{ data: { evenements: { edges: { node: Ligne }[] } } }>(
    'query ($type: String) { evenements(first: 1, recentsDAbord: true, type: $type) { edges { node { id type annulable } } } }',
    { type },
  );
  const [edge] = data.evenements.edges;
  if (!edge) throw new Error(`No event ${type}`);
  return edge.node;
}

const annuler = async (qui: Navigateur, evenement: string) =>
  (await faire(qui, 'annulerEvenement', { evenement }))['__typename'];

it('undoes a right taken back, once, and the undoing can be undone', async () => {
  const admin = await quelquUn(ici, 'ADMINISTRATEUR');
  const agent = await quelquUn(ici, 'OPERATEUR');
  const { data } = await agent.api<{ data: { moi: { habilitationActive: string } } }>(
    '{ moi { habilitationActive } }',
  );
  await faire(admin, 'retirerHabilitation', { habilitation: data.moi.habilitationActive });
  const retrait = await dernier(admin, 'habilitation.retiree');

  expect(retrait.annulable).toBe(true);
  expect(await annuler(admin, retrait.id)).toBe('AccesModifie');
  expect(await ici.roleDe(agent)).toBe('OPERATEUR');
  expect((await dernier(admin, 'habilitation.retiree')).annulable).toBe(false);
  expect(await annuler(admin, retrait.id)).toBe('RefusDAdministration');

  expect(await annuler(admin, (await dernier(admin, 'habilitation.accordee')).id)).toBe('AccesModifie');
  expect(await ici.roleDe(agent)).toBe('PUBLIC');
});

it('undoes an invitation that nobody has accepted, and no other', async () => {
  const admin = await quelquUn(ici, 'ADMINISTRATEUR');
  const { lien } = await faire(admin, 'inviterCompte', invitation('ANALYSTE', 'FRANCE'));
  const faite = await dernier(admin, 'invitation.faite');

  expect(await annuler(admin, faite.id)).toBe('AccesModifie');
  expect((await new Navigateur(ici.serveur.url).suivre(String(lien))).at(-1)).toBe('/acces?cause=invitation');
  expect(await annuler(admin, faite.id)).toBe('RefusDAdministration');
});

it('says that it was done when the same key comes back', async () => {
  const admin = await quelquUn(ici, 'ADMINISTRATEUR');
  await faire(admin, 'inviterCompte', invitation('ANALYSTE', 'FRANCE'));
  const { id } = await dernier(admin, 'invitation.faite');
  const cle = randomUUID();

  expect(await faire(admin, 'annulerEvenement', { evenement: id }, cle)).toMatchObject({ deja: false });
  expect(await faire(admin, 'annulerEvenement', { evenement: id }, cle)).toMatchObject({ deja: true });
});

it('undoes a change of rights, unless the same right changed since', async () => {
  const admin = await quelquUn(ici, 'ADMINISTRATEUR');
  const change = (accorde: boolean) => ({ changements: [{ role: 'HUB', droit: 'VERIFIER', accorde }] });
  await faire(admin, 'modifierDroits', change(true));
  const premier = await dernier(admin, 'droits.modifies');
  await faire(admin, 'modifierDroits', change(false));

  expect(await annuler(admin, premier.id)).toBe('RefusDAdministration');
  expect(await annuler(admin, (await dernier(admin, 'droits.modifies')).id)).toBe('AccesModifie');
});

it('leaves rights to whoever administers them: inviting people is not enough', async () => {
  const admin = await quelquUn(ici, 'ADMINISTRATEUR');
  const etat = await quelquUn(ici, 'ETAT');
  const change = (droit: string) => ({ changements: [{ role: 'ETAT', droit, accorde: true }] });
  await faire(admin, 'modifierDroits', change('INVITER'));
  await faire(admin, 'modifierDroits', change('IMPORTER'));
  const { id } = await dernier(admin, 'droits.modifies');

  expect(await faire(etat, 'annulerEvenement', { evenement: id })).toEqual({ code: 'ACCES_REFUSE' });
  expect(await annuler(admin, id)).toBe('AccesModifie');
});

it('opens a closed account again, but not one that was erased', async () => {
  const admin = await quelquUn(ici, 'ADMINISTRATEUR');
  for (const [purger, attendu] of [
    [false, 'AccesModifie'],
    [true, 'RefusDAdministration'],
  ] as const) {
    const agent = await quelquUn(ici, 'ETAT');
    const { data } = await agent.api<{ data: { moi: { compte: { id: string } } } }>(
      '{ moi { compte { id } } }',
    );
    await faire(admin, 'fermerCompte', { compte: data.moi.compte.id, purger });
    const ferme = await dernier(admin, purger ? 'compte.purge' : 'compte.ferme');

    expect(ferme.annulable).toBe(!purger);
    expect(await annuler(admin, ferme.id)).toBe(attendu);
  }
});

it('is nobody’s outside the perimeter, and no fact of the ledger', async () => {
  const [sien = '', autre = ''] = await sirens(ici);
  const admin = await quelquUn(ici, 'ADMINISTRATEUR');
  await faire(admin, 'inviterCompte', invitation('DISTRIBUTEUR', 'COLLECTIVITE', autre));
  const ailleurs = await dernier(admin, 'invitation.faite');
  const gestionnaire = await quelquUn(ici, 'GESTIONNAIRE', ['COLLECTIVITE', sien]);

  for (const id of [ailleurs.id, randomUUID(), 'rien'])
    expect(await annuler(gestionnaire, id)).toBe('RefusDAdministration');
});
