import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ajouterLesCommunes, KARIM, setupEdition } from '../../test/edition.ts';
import { setupHarness } from '../../test/harness.ts';
import { LIEU, LIEU_SUSPENDU, peupler } from '../../test/monde.ts';

const harness = setupHarness();
const { faire, lire, annuler, versionDe } = setupEdition(harness);

beforeAll(async () => {
  await peupler(harness.url, harness.lot);
  await ajouterLesCommunes(harness.url);
});

describe('two administrators edit one place', () => {
  it('loses no character of one conflicting and two disjoint fields, and keeps both reasons in the history', async () => {
    const versionAttendue = await versionDe(LIEU);
    const nom = 'Médiathèque de l’Été — « Œuvres & écrans »';
    const karim = { nom: 'Médiathèque du Parc', telephone: '05 56 00 00 12' };
    await faire(
      'modifierLieu',
      { lieu: LIEU, versionAttendue, champs: karim, motif: 'Appel du lieu' },
      KARIM,
    );

    const lea = { nom, horaires: 'lundi au vendredi 9h-17h' };
    const conflit = await faire('modifierLieu', { lieu: LIEU, versionAttendue, champs: lea });
    expect(conflit).toMatchObject({
      __typename: 'ConflitDeModification',
      version: versionAttendue + 1,
      par: 'agent-karim',
      motif: 'Appel du lieu',
      champs: [
        {
          champ: 'nom',
          base: '"Médiathèque de l’Été"',
          eux: '"Médiathèque du Parc"',
          moi: JSON.stringify(nom),
          par: 'agent-karim',
        },
      ],
    });
    expect(conflit['fusionnes']).toEqual(
      expect.arrayContaining([
        { champ: 'telephone', deMoi: false },
        { champ: 'horaires', deMoi: true },
      ]),
    );
    expect(await lire(LIEU, 'nom horaires version')).toEqual({
      nom: karim.nom,
      horaires: null,
      version: conflit.version,
    });

    const demande = { lieu: LIEU, versionAttendue: conflit.version, champs: lea, motif: 'Nom de l’enseigne' };
    expect(await faire('modifierLieu', demande)).toMatchObject({ __typename: 'LieuEnregistre' });
    const fiche = await lire(
      LIEU,
      'nom telephone horaires ouvertFeries historique { version quoi par motif champs { champ avant apres } }',
    );
    expect(fiche).toMatchObject({ nom, telephone: '+33556000012', horaires: 'Mo-Fr 09:00-17:00' });
    expect((fiche['historique'] as object[]).slice(0, 2)).toMatchObject([
      { par: 'agent-lea', motif: 'Nom de l’enseigne', quoi: 'Fiche modifiée', version: conflit.version + 1 },
      { par: 'agent-karim', motif: 'Appel du lieu', quoi: 'Fiche modifiée', version: conflit.version },
    ]);
  });

  it('merges disjoint fields alone, and says which and from whom', async () => {
    const versionAttendue = await versionDe(LIEU_SUSPENDU);
    await faire(
      'modifierLieu',
      { lieu: LIEU_SUSPENDU, versionAttendue, champs: { adresse: '1 rue A' } },
      KARIM,
    );
    const faite = await faire('modifierLieu', {
      lieu: LIEU_SUSPENDU,
      versionAttendue,
      champs: { siteWeb: 'https://exemple.fr' },
    });
    expect(faite).toMatchObject({ __typename: 'LieuEnregistre', lieu: { version: versionAttendue + 2 } });
    expect(faite['fusionnes']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ champ: 'adresse', deMoi: false, par: 'agent-karim' }),
        expect.objectContaining({ champ: 'siteWeb', deMoi: true }),
      ]),
    );
    expect(await lire(LIEU_SUSPENDU, 'adresse siteWeb')).toEqual({
      adresse: '1 rue A',
      siteWeb: 'https://exemple.fr',
    });
  });
});

describe('an edit', () => {
  it('is refused with each fault at its field, and nothing is written', async () => {
    const versionAttendue = await versionDe(LIEU);
    const champs = {
      nom: ' ',
      codePostal: '3300',
      communeCode: '99999',
      telephone: 'douze',
      siteWeb: 'javascript:alert(1)',
      horaires: 'quand on veut',
      services: ['Cirage'],
      latitude: 44.8,
      tarifCentimes: 200_000,
    };
    const refus = await faire('modifierLieu', { lieu: LIEU, versionAttendue, champs, siret: '123' });
    const fautes = refus['champs'] as { champ: string }[];
    expect(fautes.map(({ champ }) => champ).toSorted()).toEqual([...Object.keys(champs), 'siret'].toSorted());
    expect(await versionDe(LIEU)).toBe(versionAttendue);
  });

  it('is told before it is done, and done once for one key', async () => {
    const versionAttendue = await versionDe(LIEU);
    const champs = {
      services: ['Aide aux démarches administratives'],
      tarifCentimes: 500,
      communeCode: '33281',
    };
    const demande = { lieu: LIEU, versionAttendue, champs };
    expect(await faire('modifierLieu', { ...demande, simuler: true })).toMatchObject({
      evenement: null,
      lieu: { version: versionAttendue },
    });
    const cleIdempotence = randomUUID();
    const faite = await faire('modifierLieu', { ...demande, cleIdempotence });
    const refaite = await faire('modifierLieu', { ...demande, cleIdempotence });
    expect(refaite).toEqual({ ...faite, deja: true });
    expect(await lire(LIEU, 'communeNom version')).toEqual({
      communeNom: 'Mérignac',
      version: versionAttendue + 1,
    });
  });

  it('is undone by its event, unless the same field changed since: that event is named', async () => {
    const avant = await lire(LIEU, 'presentationResume accessible');
    const premier = await faire('modifierLieu', {
      lieu: LIEU,
      versionAttendue: await versionDe(LIEU),
      champs: { presentationResume: 'Un', accessible: true },
    });
    const second = await faire(
      'modifierLieu',
      {
        lieu: LIEU,
        versionAttendue: await versionDe(LIEU),
        champs: { presentationResume: 'Deux' },
        motif: 'Relecture',
      },
      KARIM,
    );
    expect((await annuler(premier.evenement))['message']).toMatch(
      /Présentation en bref.*agent-karim.*Relecture/u,
    );
    expect(await annuler(second.evenement)).toMatchObject({ __typename: 'AccesModifie' });
    expect(await annuler(premier.evenement)).toMatchObject({ __typename: 'AccesModifie' });
    expect((await annuler(premier.evenement))['message']).toMatch(/déjà annulé/u);
    expect(await lire(LIEU, 'presentationResume accessible')).toEqual(avant);
  });

  it('is undone for one field: what it was before a version', async () => {
    const [version, autre] = [await versionDe(LIEU), '2 place du Marché'];
    const champs = { adresse: '1 place du Marché', latitude: 44.8, longitude: -0.6 };
    await faire('modifierLieu', { lieu: LIEU, versionAttendue: version, champs });
    await faire('modifierLieu', { lieu: LIEU, versionAttendue: version + 1, champs: { adresse: autre } });
    const retabli = { lieu: LIEU, version: version + 1, champ: 'latitude', versionAttendue: version + 2 };
    expect(await faire('retablirChamp', retabli)).toMatchObject({ __typename: 'LieuEnregistre' });
    expect(await lire(LIEU, 'adresse latitude longitude')).toEqual({
      adresse: autre,
      latitude: null,
      longitude: null,
    });
    expect(await faire('retablirChamp', { ...retabli, champ: 'nom' })).toMatchObject({
      __typename: 'RegleNonTenue',
    });
  });
});
