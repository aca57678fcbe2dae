import { beforeAll, describe, expect, it } from 'vitest';
import { ajouterLesCommunes, setupEdition } from '../../test/edition.ts';
import { setupHarness } from '../../test/harness.ts';
import { LIEU, peupler } from '../../test/monde.ts';

const harness = setupHarness();
const { faire, lire, annuler } = setupEdition(harness);

const SIRET = '99900001100018';

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await ajouterLesCommunes(harness.url);
});

describe('a place of the register', () => {
  it('is created with its structure, beside the other places of it, and leaves by the same way', async () => {
    const lieu = (nom: string) => ({ champs: { nom, communeCode: '33063' }, siret: SIRET });
    const premier = await faire('creerLieu', { ...lieu('Point A'), nomDeLaStructure: 'Structure d’essai' });
    const second = await faire('creerLieu', lieu('Point B'));
    expect(await faire('creerLieu', lieu('point b'))).toMatchObject({ __typename: 'RegleNonTenue' });
    const { structure, autresLieux, departementCode } = await lire(
      second.lieu.id,
      'departementCode structure { nom siret lieux { nom } } autresLieux { nom }',
    );
    expect(departementCode).toBe('33');
    expect(structure).toEqual({
      nom: 'Structure d’essai',
      siret: SIRET,
      lieux: [{ nom: 'Point A' }, { nom: 'Point B' }],
    });
    expect(autresLieux).toEqual([{ nom: 'Point A' }]);

    expect(await annuler(premier.evenement)).toMatchObject({ __typename: 'AccesModifie' });
    expect(await lire(premier.lieu.id, 'retire')).toEqual({ retire: true });
    const remis = await faire('remettreLieu', { lieu: premier.lieu.id });
    expect(await annuler(remis.evenement)).toMatchObject({ __typename: 'AccesModifie' });
  });

  it('does not leave while a label rests on it: the label is named', async () => {
    const refus = await faire('retirerLieu', { lieu: LIEU });
    expect(refus['message']).toMatch(/PASS_NUMERIQUE/u);
    expect(await lire(LIEU, 'retire')).toEqual({ retire: false });
  });
});
