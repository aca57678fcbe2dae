import { describe, expect, it } from 'vitest';
import { setupImports, STANDARD } from '../../test/imports.ts';
import { appendEvent } from '../shared/journal.ts';
import { recopierLesPeriodes } from '../utilisation/utilisation.module.ts';
import { csvDesRejets } from './rapport.ts';

const imports = setupImports();
const { copie, lieu, lire, termine } = imports;

describe('the national standard of places', () => {
  it('enters with structures, services, telephones and labels; every fault of a row is told', async () => {
    const { comptes, rapport } = await termine('lieux', copie(STANDARD), { fichier: 'mednum.csv' });

    expect(comptes).toEqual([3, 0, 0, 4]);
    expect(rapport).toMatchObject([
      { ligne: 5, colonne: 'pivot', attendu: 'un SIRET dont la clé de contrôle est juste' },
      { ligne: 6, colonne: 'site_web', attendu: expect.stringContaining('« Jonglage » n’y est pas') },
      { ligne: 7, colonne: 'date_maj', attendu: expect.stringContaining('nous sommes le 2026-09-15') },
      {
        ligne: 8,
        colonne: 'pivot',
        attendu: expect.stringMatching(/ ; nom : .* ; adresse : .* ; code_postal : .* ; date_maj : /),
      },
    ]);
    const [structure] = await lire<{ id: string }>(
      `select id, nom from labels.structure where siret = '43493312300029'`,
    );
    expect(await lieu('a1')).toMatchObject({
      structure_id: structure?.id,
      source: 'Hubik',
      adresse: '12 BIS RUE DE LECLERCQ',
      complement_adresse: 'Le patio',
      telephone: '+33326000000',
      site_web: 'https://anonymal.example/',
      autres_sites: ['https://autre.example'],
      itinerant: true,
      fixe: true,
      services: ['Aide aux démarches administratives', 'Loisirs et créations numériques'],
      labels: [
        ['AIDANTS_CONNECT', '2024-04-02', 'Hubik', 'mednum.csv, ligne 2'],
        ['FRANCE_SERVICES', '2024-04-02', 'Hubik', 'mednum.csv, ligne 2'],
      ],
    });
    expect(await lieu('a2')).toMatchObject({ commune_code: '51454', structure_id: structure?.id });
    expect((await lieu('a2'))?.['labels']).toMatchObject([
      ['PASS_NUMERIQUE', '2024-04-02', 'Hubik', 'mednum.csv, ligne 3'],
    ]);
    expect(await lieu('a3')).toMatchObject({
      structure_id: null,
      labels: [['PASS_NUMERIQUE', '2024-04-02', 'Hubik', 'mednum.csv, ligne 4']],
    });
  });

  it('keeps no e-mail address, neither with the places nor in the report', async () => {
    const { id } = await termine('lieux', copie(STANDARD));
    const garde = await lire<{ texte: string }>(
      `select (select string_agg(l::text, '') from labels.lieu l) || (select string_agg(r::text, '') from plateforme.import_rejet r)
         || (select string_agg(e::text, '') from labels.evenement e) as texte`,
    );
    let csv = '';
    for await (const ligne of csvDesRejets(imports.harness.lot, id)) csv += ligne;

    expect(garde[0]?.texte).toContain('Clé fausse');
    expect(garde[0]?.texte).not.toContain('@');
    expect(csv).not.toContain('@');
  });

  it('does not say again, nor bring back, a label that a later update still shows', async () => {
    await termine('lieux', copie(STANDARD));
    const plusTard = copie(STANDARD, (texte) => texte.replaceAll('2024-04-02', '2025-06-01'));

    expect((await termine('lieux', plusTard)).comptes).toEqual([0, 0, 3, 4]);
    await imports.harness.lot.query(
      `insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, motif, evenement, enregistre_le)
       select l.id, 'PASS_NUMERIQUE', 'RETRAIT', 'Opérateur', '2025-01-01', 'charte', max(e.position), '2025-01-01'
       from labels.lieu l, labels.evenement e where l.cle_source like '%:' || $1 group by l.id`,
      [`${imports.prefixe}a3`],
    );
    expect((await termine('lieux', plusTard)).comptes).toEqual([0, 0, 3, 4]);
    expect((await lieu('a3'))?.['labels']).toHaveLength(2);
  });

  it('opens places to pass from the day of their label, and closes them when it is withdrawn', async () => {
    await termine('lieux', copie(STANDARD));
    const periodes = () =>
      lire<{ id: string; periode: string }>(
        `select split_part(cle_source, '-', 2) as id, periode::text from pass.periode_label p join labels.lieu l on l.id = p.lieu_id
         where cle_source like '%:' || $1 || '%' order by id, periode`,
        [imports.prefixe],
      );
    const avant = await periodes();
    await imports.surUneSession(async (client) => {
      const evenement = await appendEvent(client, 'labels', {
        type: 'label.modifie',
        acteur: 'essai',
        contenu: {},
        enregistreLe: '2026-09-15',
      });
      await client.query(
        `insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, jusqu_au, motif, evenement, enregistre_le)
         select id, 'PASS_NUMERIQUE', 'SUSPENSION', 'Opérateur', '2025-01-01', '2025-03-31', 'contrôle', $2, '2026-09-15'
         from labels.lieu where cle_source like '%:' || $1`,
        [`${imports.prefixe}a2`, evenement],
      );
      await recopierLesPeriodes(client, evenement);
    });

    expect(avant).toEqual([
      { id: 'a2', periode: '[2024-04-02,)' },
      { id: 'a3', periode: '[2024-04-02,)' },
    ]);
    expect(await periodes()).toEqual([
      { id: 'a2', periode: '[2024-04-02,2025-01-01)' },
      { id: 'a2', periode: '[2025-04-01,)' },
      { id: 'a3', periode: '[2024-04-02,)' },
    ]);
  });
});
