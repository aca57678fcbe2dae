import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { setupHarness } from '../../../test/harness.ts';
import { ROOT } from '../../shared/paths.ts';
import { lireArguments, main } from './commande.ts';

const harness = setupHarness();
const dossier = mkdtempSync(join(tmpdir(), 'commande-'));
const FICHIER = join(ROOT, 'server/src/echange/essais/france-services.csv');
const ENTETE = 'id_fs,insee_dep,lib_fs,insee_com,code_postal,lib_com,itinerance,format_fs,labellisation';

let sortie = '';
let erreurs = '';

/** Keeps what is written instead of showing it. */
function capter(flux: NodeJS.WriteStream, garder: (texte: string) => void): void {
  vi.spyOn(flux, 'write').mockImplementation((texte, suite) => {
    garder(String(texte));
    if (typeof suite === 'function') (suite as unknown as () => void)();
    return true;
  });
}

beforeAll(() => {
  process.env['DATABASE_URL'] = harness.url;
  process.env['INIT_CWD'] = dossier;
  process.env['PASS_DONNEES'] = dossier;
});
beforeEach(() => {
  [sortie, erreurs] = ['', ''];
  capter(process.stdout, (texte) => (sortie += texte));
  capter(process.stderr, (texte) => (erreurs += texte));
});
afterEach(() => void vi.restoreAllMocks());
afterAll(() => {
  delete process.env['DATABASE_URL'];
  delete process.env['INIT_CWD'];
  delete process.env['PASS_DONNEES'];
  rmSync(dossier, { recursive: true });
});

describe('the command importer', () => {
  it('answers in JSON what became of each row, and loads the territories of a new database first', async () => {
    const chemin = join(dossier, 'json.csv');
    writeFileSync(chemin, readFileSync(FICHIER, 'utf8').replaceAll(/^(\d+),/gm, 'json-$1,'));
    const code = await main(['lieux', 'json.csv', '--json']);

    expect(code).toBe(0);
    const resultat = JSON.parse(sortie) as { rapport: object[] };
    expect(Object.keys(resultat)).toEqual([
      'lignes',
      'creees',
      'modifiees',
      'inchangees',
      'rejetees',
      'rapport',
    ]);
    expect(resultat).toMatchObject({ lignes: 14, creees: 6, modifiees: 0, inchangees: 0, rejetees: 8 });
    expect(resultat.rapport).toHaveLength(8);
    expect(resultat.rapport[0]).toEqual({
      ligne: 11,
      colonne: 'insee_com',
      valeur: '',
      attendu: expect.any(String),
    });
    expect(erreurs).toContain('ligne 7, insee_com « 49069 »');
  });

  it('changes nothing when it simulates, and writes the refused rows where it is told', async () => {
    const chemin = join(dossier, 'simule.csv');
    writeFileSync(
      chemin,
      `${ENTETE}\nsim-1,51,Reims,51454,51100,Reims,Non,Antenne,\nsim-2,51,Reims,,,,Non,Antenne,\n`,
    );
    const code = await main(['lieux', chemin, '--simuler', '--rejets', 'rejets.csv']);

    expect([code, sortie]).toEqual([
      0,
      expect.stringContaining('Simulation : rien n’a été changé.\n  2 lignes : 1 créées'),
    ]);
    expect(sortie).toContain(`Lignes rejetées à corriger : ${join(dossier, 'rejets.csv')}`);
    expect(readFileSync(join(dossier, 'rejets.csv'), 'utf8')).toContain('sim-2;51;Reims;;;;Non;Antenne;;');
    const { rowCount } = await harness.pool.query(`select from labels.lieu where cle_source like '%:sim-%'`);
    expect(rowCount).toBe(0);
  });

  it('tells a person the first refused rows, and how to have them all', async () => {
    const lignes = Array.from({ length: 25 }, (_, i) => `fr-${i},51,Reims,,,,Non,Antenne,`);
    writeFileSync(join(dossier, 'francais.csv'), [ENTETE, ...lignes].join('\n'));

    expect(await main(['lieux', 'francais.csv'])).toBe(0);
    expect(sortie.match(/ {2}- ligne \d+, insee_com : cellule vide, attendu/g)).toHaveLength(20);
    expect(sortie).toContain('… et 5 autres.');
    expect(sortie).toContain('--rejets');
  });

  it('ends with 1 and says why when a file is refused whole', async () => {
    writeFileSync(join(dossier, 'vide.csv'), '');

    expect(await main(['lieux', 'vide.csv', '--json'])).toBe(1);
    expect(JSON.parse(sortie)).toEqual({ erreur: expect.stringContaining('« vide.csv » est vide') });
    expect(erreurs).toContain('« vide.csv » est vide');
    expect(await main(['territoires', 'absent.csv'])).toBe(1);
    expect(erreurs).toContain('« absent.csv » est introuvable');
  });

  it.each([
    [[], 'n’est pas un genre d’import'],
    [['lieux'], 'Il manque le fichier'],
    [['oiseaux', 'a.csv'], '« oiseaux » n’est pas un genre'],
    [['lieux', 'a.csv', 'b.csv'], '« b.csv » est en trop'],
    [['lieux', 'a.csv', '--vite'], 'Option inconnue'],
    [['lieux', 'a.csv', '--rejets'], 'Option inconnue ou incomplète'],
  ])('ends with 2 and its usage when misused: %j', async (args, raison) => {
    expect(await main(args)).toBe(2);
    expect(erreurs).toContain(raison);
    expect(erreurs).toContain('Usage : pnpm -s importer');
    expect(sortie).toBe('');
  });
});

it('takes paths from where the person is', () => {
  expect(lireArguments(['territoires', 'a.csv', '--json'])).toEqual({
    genre: 'territoires',
    chemin: join(dossier, 'a.csv'),
    simuler: false,
    json: true,
    rejets: null,
  });
  expect(lireArguments(['lieux', '/ailleurs/a.csv'])).toMatchObject({ chemin: '/ailleurs/a.csv' });
  expect(lireArguments(['--aide'])).toBeNull();
});
