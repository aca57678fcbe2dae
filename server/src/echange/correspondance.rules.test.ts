import { describe, expect, it } from 'vitest';
import { formatsDe } from './genres.ts';
import { proposer, proximite } from './correspondance.rules.ts';
import { reconnaitre } from './format.rules.ts';

const formats = formatsDe('lieux');
const standard = formats.find(({ colonnes }) => Object.values(colonnes).some(({ nom }) => nom === 'pivot'));

/** What is proposed for the columns that something is proposed for. */
function propose(entetes: readonly string[], lignes: readonly (readonly string[])[] = []) {
  if (!standard) throw new Error('No standard of places');
  const trouvees = proposer(entetes, lignes, standard).filter(({ entete }) => entete !== null);
  return Object.fromEntries(trouvees.map(({ nom, entete, moyen }) => [nom, `${entete} ${moyen}`]));
}

describe('the header proposed for a column', () => {
  it('is its own name, then a near one, then what its cells look like, each header once', () => {
    const lignes = [
      ['43493312300029', '51100', '2024-04-02', '49,2578', '4,03', 'Anonymal'],
      ['434 933 123 00029', '51100', '02/04/2024', '49.25', '4.03', 'Annexe'],
    ];

    expect(propose(['n°', 'CP', 'Vu le', 'axe 1', 'axe 2', 'Nom du lieu'], lignes)).toEqual({
      pivot: 'n° CONTENU',
      code_postal: 'CP PROCHE',
      date_maj: 'Vu le CONTENU',
      latitude: 'axe 1 CONTENU',
      longitude: 'axe 2 CONTENU',
      nom: 'Nom du lieu PROCHE',
    });
    expect(propose(['Téléphonne', 'NOM', 'adresse', 'Adresse postale'])).toEqual({
      telephone: 'Téléphonne PROCHE',
      nom: 'NOM EXACT',
      adresse: 'adresse EXACT',
    });
  });

  it('is nothing when two headers look the same, or one looks like two columns', () => {
    expect(propose(['a', 'b'], [['2024-04-02', '2024-05-02']])).toEqual({});
  });

  it('measures how near two names are', () => {
    expect([proximite('adresse', 'adresse'), proximite('adresse', 'nom'), proximite('a', 'a')]).toEqual([
      1, 0, 0,
    ]);
  });
});

describe('a mapping', () => {
  const entetes = ['ref', 'siret', 'nom', 'ville', 'cp', 'rue', 'maj', 'adresse'];
  const liaisons = [
    ['id', 'ref'],
    ['pivot', 'SIRET'],
    ['nom', 'nom'],
    ['commune', 'ville'],
    ['code_postal', 'cp'],
    ['adresse', 'rue'],
    ['date_maj', 'maj'],
  ].map(([colonne = '', entete = '']) => ({ colonne, entete }));

  it('says where each column is, and nothing else is read', () => {
    const reconnu = reconnaitre(entetes, formats, ';', liaisons);

    expect(typeof reconnu === 'string' ? reconnu : Object.fromEntries(reconnu.rangs)).toEqual({
      id: 0,
      pivot: 1,
      nom: 2,
      communeNom: 3,
      codePostal: 4,
      adresse: 5,
      dateMaj: 6,
    });
  });

  it('names no header that the file has not, nor one twice', () => {
    const avec = (colonne: string, entete: string) =>
      reconnaitre(entetes, formats, ';', [...liaisons, { colonne, entete }]);

    expect(avec('latitude', 'y')).toContain('que le fichier n’a pas');
    expect(avec('complement_adresse', 'rue')).toContain('deux colonnes');
    expect(reconnaitre(entetes, formats, ';', liaisons.slice(1))).toContain('Il manque la colonne id');
  });
});
