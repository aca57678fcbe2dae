import { expect, it } from 'vitest';
import { setupAssistant } from '../../test/assistant.ts';
import { setupImports } from '../../test/imports.ts';

const imports = setupImports();
const { harness } = imports;
const { deposer, fichier, faire, annuler, etats } = setupAssistant(imports);

it('says what a file would change before it does, and undoes an import whole, then lets it apply again', async () => {
  await faire(await deposer(fichier()), false);
  const change = fichier().replace('1 rue du Temple', '9 rue du Temple').replace('31/02/2024', '02/04/2024');
  const depot = await deposer(change);
  const simule = await faire(depot, true);

  expect(simule).toMatchObject({ creees: 1, modifiees: 1, evenement: null, annulation: null });
  expect(simule['ecarts']).toEqual([
    {
      ligne: 2,
      nom: 'Lieu 0',
      champs: [{ champ: 'adresse', avant: '1 rue du Temple', apres: '9 rue du Temple' }],
    },
  ]);
  const fait = await faire(depot, false);
  expect(fait).toMatchObject({
    evenement: { type: 'lieux.importes', annulable: true },
    annulation: { restaures: 1, retires: 1, labels: 1, laissees: [] },
  });
  expect(await faire(await deposer(change), false)).toMatchObject({
    creees: 0,
    modifiees: 0,
    inchangees: 3,
    evenement: null,
  });

  expect(await annuler(fait.evenement?.id)).toMatchObject({ __typename: 'AccesModifie' });
  expect(await imports.lieu('x0')).toMatchObject({ adresse: '1 rue du Temple', version: 3 });
  expect(await imports.lieu('x2')).toMatchObject({ retire: true });
  expect(await etats('x2')).toEqual([]);
  expect(await annuler(fait.evenement?.id)).toMatchObject({ message: 'Cet événement est déjà annulé.' });

  expect(await faire(await deposer(change), false)).toMatchObject({ creees: 1, modifiees: 1, inchangees: 1 });
  expect(await imports.lieu('x2')).toMatchObject({ retire: false });
  expect(await etats('x2')).toEqual(['LABELLISE']);
  expect(await faire(await deposer(change), false)).toMatchObject({ creees: 0, modifiees: 0 });
});

it('leaves what changed since, names it before and says it after, and refuses when nothing else is left', async () => {
  const bon = fichier().replace('31/02/2024', '02/04/2024').replace(';4349;', ';43493312300029;');
  const fait = await faire(await deposer(bon), false);
  const plusTard = await faire(await deposer(bon.replace('1 rue du Temple', '5 rue du Temple')), false);
  const LIRE = `query ($id: ID!) { import(id: $id) { annulation { restaures retires labels laissees { nom raison } } } }`;

  expect(await harness.execute(LIRE, { id: fait['id'] })).toEqual({
    import: {
      annulation: { restaures: 0, retires: 3, labels: 3, laissees: [{ nom: 'Lieu 0', raison: 'MODIFIE' }] },
    },
  });
  expect(await annuler(fait.evenement?.id)).toMatchObject({ __typename: 'AccesModifie' });
  expect(await imports.lieu('x0')).toMatchObject({ retire: false, adresse: '5 rue du Temple' });
  expect(await harness.execute(LIRE, { id: fait['id'] })).toEqual({ import: { annulation: null } });
  expect(await annuler(plusTard.evenement?.id)).toMatchObject({ __typename: 'AccesModifie' });
  expect(await imports.lieu('x0')).toMatchObject({ adresse: '1 rue du Temple' });
});
