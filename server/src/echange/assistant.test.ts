import { expect, it, vi } from 'vitest';
import { CORRESPONDANCE, setupAssistant } from '../../test/assistant.ts';
import { acteur } from '../../test/harness.ts';
import { setupImports } from '../../test/imports.ts';

const imports = setupImports();
const { harness, lire } = imports;
const { deposer, importer, fichier, voir, faire, corriger } = setupAssistant(imports);

it('shows a file left, with a header for each column and no one’s address', async () => {
  const depot = await deposer(fichier(), 'juin.csv');
  const lu = await voir(depot, 'LIEUX');

  expect(lu).toMatchObject({
    fichier: 'juin.csv',
    lignes: 4,
    separateur: 'point-virgule',
    encodage: 'utf-8',
    refus: null,
  });
  expect(lu?.entetes.find(({ nom }) => nom === 'Mail')).toEqual({
    nom: 'Mail',
    exemples: [],
    personnelle: true,
  });
  expect(lu?.entetes.find(({ nom }) => nom === 'Ville')?.exemples).toEqual(['Reims']);
  const colonnes = lu?.formats[0].colonnes ?? [];
  expect(Object.fromEntries(colonnes.map(({ nom, entete }) => [nom, entete]))).toMatchObject({
    id: 'Réf.',
    pivot: 'N° SIRET',
    nom: 'Nom du lieu',
    commune: 'Ville',
    code_postal: 'CP',
    adresse: 'Rue',
    date_maj: 'Mise à jour',
  });
  expect(
    (await voir(await deposer('id_fs;insee_dep;lib_fs;insee_com;code_postal;lib_com\n1;;;;;\n')))?.genre,
  ).toBe('LIEUX');
  expect(await voir(await deposer('<html></html>'))).toMatchObject({
    refus: expect.stringContaining('page HTML'),
    formats: [],
  });
  const autre = { ...acteur('OPERATEUR'), id: 'un autre' };
  expect(await harness.execute('query ($id: ID!) { depot(id: $id) { id } }', { id: depot }, autre)).toEqual({
    depot: null,
  });
});

it('reads cells put right, keeps what was corrected, and remembers the mapping for the next file', async () => {
  const depot = await deposer(fichier());
  expect(await faire(depot, true, null)).toMatchObject({
    etat: 'REFUSE',
    motif: expect.stringContaining('colonne'),
  });
  expect(await faire(depot, true)).toMatchObject({ creees: 2, rejetees: 2 });
  expect((await voir(depot, 'LIEUX'))?.controle).toMatchObject({ rejetees: 2 });

  await corriger(depot, { ligne: 3, colonne: 'N° SIRET', valeur: '43493312300029' });
  expect((await voir(depot, 'LIEUX'))?.controle).toBeNull();
  expect(await faire(depot, true)).toMatchObject({
    creees: 3,
    rapport: [{ ligne: 4, colonne: 'Mise à jour' }],
  });
  for (const faux of [
    { ligne: 3, colonne: 'Absente', valeur: 'x' },
    { ligne: 9, colonne: 'Rue', valeur: 'x' },
    { ligne: 3, colonne: 'Mail', valeur: 'autre@exemple.fr' },
  ])
    await expect(corriger(depot, faux)).rejects.toMatchObject({ code: 'SAISIE_INVALIDE' });

  const fait = await faire(depot, false);
  expect(fait).toMatchObject({
    creees: 3,
    rejetees: 1,
    corrections: [{ ligne: 3, colonne: 'N° SIRET', lue: '4349', valeur: '43493312300029' }],
    effets: expect.arrayContaining([{ cle: 'labels.PASS_NUMERIQUE', nombre: 3 }]),
  });
  expect(await voir(depot, 'LIEUX')).toBeNull();
  const suivant = await voir(await deposer(fichier()), 'LIEUX');
  const moyens = suivant?.formats[0].colonnes.filter(({ moyen }) => moyen === 'SOUVENIR') ?? [];
  expect(moyens).toHaveLength(CORRESPONDANCE.length);
  const gardes = await lire<{ texte: string }>(
    `select coalesce(string_agg(i::text, ''), '') || (select coalesce(string_agg(r::text, ''), '') from plateforme.import_rejet r) as texte from plateforme.import i`,
  );
  expect(gardes[0]?.texte).not.toContain('@');
});

/** Cuts whoever waits for this session. */
const COUPER = `select pg_cancel_backend(pid) from pg_stat_activity where pg_backend_pid() = any(pg_blocking_pids(pid))`;

it('knows its last check by one clock, be that of the server late, and keeps it until something is changed', async () => {
  const depot = await deposer(fichier());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 60_000 });
  try {
    await faire(depot, true);
  } finally {
    vi.useRealTimers();
  }
  const controle = (await voir(depot, 'LIEUX'))?.controle;
  expect(controle).toMatchObject({ rejetees: 2 });

  // The same check asked again waits for another file, and is cut: the one before still holds.
  const autre = await harness.lot.connect();
  try {
    await autre.query(`select pg_advisory_lock(hashtextextended('import lieux', 0))`);
    await autre.query('set role none');
    await Promise.all([
      expect(faire(depot, true)).rejects.toMatchObject({ code: 'INDISPONIBLE' }),
      vi.waitFor(async () => expect((await autre.query(COUPER)).rowCount).toBe(1), 20_000),
    ]);
  } finally {
    autre.release(true);
  }
  expect((await voir(depot, 'LIEUX'))?.controle).toEqual(controle);
  await faire(depot, true, CORRESPONDANCE.slice(1));
  expect((await voir(depot, 'LIEUX'))?.controle).not.toEqual(controle);
});

it('says how far a file is, and only to who left it', async () => {
  const depot = await deposer(fichier());
  await harness.lot.query(`update plateforme.depot set etape = 'LECTURE', lus = 12 where id = $1`, [depot]);
  const lu = (qui = acteur('ADMINISTRATEUR')) =>
    harness.execute(
      `query ($depot: ID!) { avancementDImport(depot: $depot) { etape lus octets } }`,
      { depot },
      qui,
    );

  expect(await lu()).toMatchObject({ avancementDImport: { etape: 'LECTURE', lus: 12 } });
  expect(await lu({ ...acteur('OPERATEUR'), id: 'un autre' })).toEqual({ avancementDImport: null });
  await importer(depot);
  expect(await lu()).toEqual({ avancementDImport: null });
});
