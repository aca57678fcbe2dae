import { describe, expect, it } from 'vitest';
import { faire, invitation, quelquUn, type Reponse, sirens } from '../../test/agents.ts';
import { setupEntrees } from '../../test/entrees.ts';
import { setupHarness } from '../../test/harness.ts';
import { Navigateur } from '../../test/navigateur.ts';

const harness = setupHarness();
const ici = setupEntrees(harness);

interface Moi {
  data: { moi: { habilitationActive: string; lectureSeule: boolean; compte: { id: string; nom: string } } };
}
const moi = async (qui: Navigateur) =>
  (await qui.api<Moi>('{ moi { habilitationActive lectureSeule compte { id nom } } }')).data.moi;

describe('taking rights back', () => {
  it('stops an agent at once, and keeps what was', async () => {
    const admin = await quelquUn(ici, 'ADMINISTRATEUR');
    const agent = await quelquUn(ici, 'OPERATEUR');
    const { habilitationActive } = await moi(agent);
    const input = { habilitation: habilitationActive };

    expect(await faire(admin, 'retirerHabilitation', input)).toEqual({
      __typename: 'AccesModifie',
      deja: false,
    });
    expect(await ici.roleDe(agent)).toBe('PUBLIC');
    expect((await faire(admin, 'retirerHabilitation', input))['__typename']).toBe('RefusDAdministration');
    const { rowCount } = await ici.base.query('select from plateforme.habilitation where id = $1', [
      habilitationActive,
    ]);
    expect(rowCount).toBe(1);
  });

  it('erases the person of a purged account, and leaves the pseudonym', async () => {
    const admin = await quelquUn(ici, 'ADMINISTRATEUR');
    const agent = await quelquUn(ici, 'ETAT');
    const { compte } = await moi(agent);
    await faire(admin, 'fermerCompte', { compte: compte.id, purger: true });

    expect(await ici.roleDe(agent)).toBe('PUBLIC');
    const { rows } = await ici.base.query<{ tout: string }>(
      `select string_agg(t, ' ') as tout from (
         select c::text as t from plateforme.compte c union all select i::text from plateforme.compte_identite i
         union all select i::text from plateforme.invitation i union all select e::text from plateforme.evenement e
         union all select a::text from plateforme.audit a) x`,
    );
    expect(rows[0]?.tout).not.toContain(compte.nom.split(' ')[1]);
    expect(rows[0]?.tout).toContain(compte.id);
  });

  it('leaves an administrator in place against himself', async () => {
    const admin = await quelquUn(ici, 'ADMINISTRATEUR');
    const { compte, habilitationActive } = await moi(admin);

    for (const [mutation, input] of [
      ['retirerHabilitation', { habilitation: habilitationActive }],
      ['fermerCompte', { compte: compte.id }],
    ] as const)
      expect((await faire(admin, mutation, input))['__typename']).toBe('RefusDAdministration');
  });
});

const INVARIANTS = '{ verification { code } }';
const peutVerifier = async (qui: Navigateur): Promise<boolean> =>
  (await qui.api<Reponse>(INVARIANTS)).errors === undefined;

describe('the matrix of rights', () => {
  const change = (accorde: boolean) => ({ changements: [{ role: 'ANALYSTE', droit: 'VERIFIER', accorde }] });

  it('says what would change, changes it for everyone, and gives it back', async () => {
    const admin = await quelquUn(ici, 'ADMINISTRATEUR');
    const analyste = await quelquUn(ici, 'ANALYSTE');
    const ecarts = { ecarts: [{ role: 'ANALYSTE', droit: 'VERIFIER', accorde: false }] };

    expect(await faire(admin, 'modifierDroits', { ...change(false), simuler: true })).toMatchObject(ecarts);
    expect(await peutVerifier(analyste)).toBe(true);
    expect(await faire(admin, 'modifierDroits', change(false))).toMatchObject(ecarts);
    expect(await peutVerifier(analyste)).toBe(false);
    await faire(admin, 'modifierDroits', change(true));
    expect(await peutVerifier(analyste)).toBe(true);
  });

  it.each([
    { role: 'ADMINISTRATEUR', droit: 'ADMINISTRER_ACCES', accorde: false },
    { role: 'PUBLIC', droit: 'LIRE_DETAIL', accorde: true },
    { role: 'ANALYSTE', droit: 'ROUTER', accorde: true },
    { role: 'ANALYSTE', droit: 'INVENTE', accorde: true },
  ])('never gives or takes: $role $droit', async (changement) => {
    const admin = await quelquUn(ici, 'ADMINISTRATEUR');

    expect((await faire(admin, 'modifierDroits', { changements: [changement] }))['__typename']).toBe(
      'RefusDAdministration',
    );
  });
});

describe('seeing as another', () => {
  it('borrows a role and a perimeter, writes nothing, and leaves a trace', async () => {
    const [siren = ''] = await sirens(ici);
    const admin = await quelquUn(ici, 'ADMINISTRATEUR');
    await admin.poster('/session/voir-comme', { role: 'GESTIONNAIRE', type: 'COLLECTIVITE', code: siren });

    expect(await ici.roleDe(admin)).toBe('GESTIONNAIRE');
    expect((await moi(admin)).lectureSeule).toBe(true);
    expect(await faire(admin, 'inviterCompte', invitation('DISTRIBUTEUR', 'COLLECTIVITE', siren))).toEqual({
      code: 'ACCES_REFUSE',
    });
    await admin.demander('/session/voir-comme', { method: 'DELETE' });
    expect(await ici.roleDe(admin)).toBe('ADMINISTRATEUR');
    const { rowCount } = await ici.base.query(`select from plateforme.audit where action = 'voir.comme'`);
    expect(rowCount).toBeGreaterThan(0);
  });

  it('is the administrator’s alone', async () => {
    const etat = await quelquUn(ici, 'ETAT');
    const { status } = await etat.poster('/session/voir-comme', { role: 'ADMINISTRATEUR', type: 'FRANCE' });

    expect(status).toBe(403);
    expect(await ici.roleDe(etat)).toBe('ETAT');
  });
});

describe('asking for a right', () => {
  it('is kept once, answered once, and seen by administrators', async () => {
    const analyste = await quelquUn(ici, 'ANALYSTE');
    const admin = await quelquUn(ici, 'ADMINISTRATEUR');
    const demande = { droit: 'IMPORTER', page: '/imports' };

    expect((await faire(analyste, 'demanderAcces', demande))['__typename']).toBe('AccesModifie');
    expect((await faire(analyste, 'demanderAcces', demande))['__typename']).toBe('RefusDAdministration');
    const { data } = await admin.api<{
      data: { demandesDAcces: { edges: { node: { id: string; droit: string } }[] } };
    }>('{ demandesDAcces(ouvertes: true) { edges { node { id droit } } } }');
    const [edge] = data.demandesDAcces.edges;
    expect(edge?.node.droit).toBe('IMPORTER');
    const reponse = { demande: edge?.node.id, acceptee: false };
    expect((await faire(admin, 'repondreALaDemande', reponse))['__typename']).toBe('AccesModifie');
    expect((await faire(admin, 'repondreALaDemande', reponse))['__typename']).toBe('RefusDAdministration');
  });
  it('is refused to a visitor without a line of audit, which anyone could multiply', async () => {
    const visiteur = new Navigateur(ici.serveur.url);
    const lignes = () =>
      ici.base.query(`select from plateforme.audit where action = 'acces.demander' and resultat = 'REFUSE'`);
    const { rowCount: avant } = await lignes();

    expect(
      (await faire(visiteur, 'demanderAcces', { droit: 'IMPORTER', page: '/imports' }))['__typename'],
    ).toBe('RefusDAdministration');
    expect((await lignes()).rowCount).toBe(avant);
  });

  it('says of an identifier that is none what it says of an unknown one', async () => {
    const admin = await quelquUn(ici, 'ADMINISTRATEUR');
    for (const [mutation, input] of [
      ['retirerHabilitation', { habilitation: 'aucune' }],
      ['annulerInvitation', { invitation: 'aucune' }],
      ['repondreALaDemande', { demande: 'aucune', acceptee: true }],
      ['fermerCompte', { compte: 'aucun' }],
    ] as const)
      expect((await faire(admin, mutation, input))['__typename']).toBe('RefusDAdministration');
  });
});
