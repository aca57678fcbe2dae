import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { ANCIENNES, VOCABULAIRES } from '../src/standard/vocabulaires.rules.ts';
import type { Imports } from './imports.ts';

/** What cells should not hold, and often do. */
const HOSTILES = [
  '',
  '=HYPERLINK("http://x";"y")',
  "'=1",
  '"',
  "';drop table labels.lieu",
  '9'.repeat(400),
  'e\u0301\u202e',
  '&lt;b&gt;&amp;amp;lt;i&gt;',
  '<script>alert(1)</script>',
  'Ã©Ã©',
  '\uD800',
  '\\N',
  '{a,b}',
  'null',
  '1e309',
  '-0',
  '  ',
  '||;;|',
  '31/02/2026',
  '𝕏'.repeat(150),
];

const valeursDe = (colonne: keyof typeof VOCABULAIRES): string[] => [
  ...(VOCABULAIRES[colonne] ?? ['Label local', 'Pass numérique', 'A;B']),
];
const anciennes = (colonne: keyof typeof ANCIENNES): string[] => Object.keys(ANCIENNES[colonne] ?? {});
const liste = (valeurs: readonly string[], separateur: string) =>
  fc.uniqueArray(fc.constantFrom(...valeurs), { maxLength: 4 }).map((choix) => choix.join(separateur));
const parmi = (...valeurs: string[]) => fc.constantFrom(...valeurs);

const COMMUNES = [
  ['Reims', '51100', '51454', '49.2578', '4.0319'],
  ['Épernay', '51200', '51230', '49.04', '3.96'],
  ['Saint-Denis', '97400', '97411', '-20.88', '55.45'],
  ['Ajaccio', '20000', '2A004', '41.9267', '8.7369'],
  ['Marseille', '13001', '13201', '43.29', '5.37'],
] as const;

/** What each column holds when it is right, as real files write it. */
const justes = (separateur: string) => ({
  pivot: parmi(
    '43493312300029',
    '434 933 123 00029',
    'W751234567',
    '"43493312300029"',
    '8.20E+13',
    '43493312300028',
  ),
  nom: parmi(
    'Médiathèque',
    'L’Atelier &amp; Cie',
    'Me\u0301diathe\u0300que',
    '=cmd',
    '<b>Espace</b> public',
    "l'Ecole 42",
  ),
  adresse: parmi('12 bis rue de Leclercq', '1,  place\tde la Mairie', 'Bât. A\nRue du Pont', '-12 rue'),
  complement_adresse: parmi('', 'Le patio', '@ l’étage'),
  typologie: liste([...valeursDe('typologie').slice(0, 6), ...anciennes('typologie')], separateur),
  telephone: parmi(
    '',
    '03 26 00 00 00',
    '+33326000000',
    '0262 20 30 40',
    '326000000',
    '3949',
    '03.26.00.00.00 / 06 12 34 56 78',
  ),
  site_web: parmi(
    '',
    'https://a.example/',
    'www.b.example',
    'http:/c.example',
    'https://a.example|https://b.example/x?y=1',
  ),
  horaires: parmi(
    '',
    'Mo-Fr 09:00-12:00',
    'Lundi au vendredi 9h-12h',
    'sur rendez-vous',
    '24/7',
    'Mo 10:00-12:00; PH off',
  ),
  presentation_resume: parmi('', 'Court.', 'Long. '.repeat(60)),
  presentation_detail: parmi('', 'Un\r\n\r\n deux', '- tiret'),
  source: parmi('Hubik', 'Hinaura', '', '+ source'),
  itinerance: parmi('', 'Fixe', 'Itinérant', 'Fixe|Itinérant', 'Oui', 'non'),
  structure_parente: parmi('', 'Ville'),
  date_maj: parmi('2024-04-02', '02/04/2024', '2024-04-02T10:00:00Z', '2026-09-15', '45384'),
  services: liste([...valeursDe('services'), ...anciennes('services')], separateur),
  publics_specifiquement_adresses: liste(valeursDe('publics'), separateur),
  publics_accueillis: liste(anciennes('publics_accueillis'), separateur),
  prise_en_charge_specifique: liste(valeursDe('prises_en_charge'), separateur),
  frais_a_charge: liste(valeursDe('frais'), separateur),
  conditions_acces: liste([...anciennes('conditions_acces'), 'Accepte le Pass numérique'], separateur),
  dispositif_programmes_nationaux: liste([...valeursDe('programmes'), 'Club local'], separateur),
  labels_nationaux: liste([...anciennes('labels_nationaux'), 'APTIC', 'CNFS', 'France Services'], separateur),
  formations_labels: liste(valeursDe('formations'), separateur),
  autres_formations_labels: liste(
    [...valeursDe('autres_formations'), 'Lieu ami du pass numérique', 'AIDANTS CONNECT'],
    '|',
  ),
  modalites_acces: liste(valeursDe('modalites_acces'), separateur),
  modalites_accompagnement: liste(
    [...valeursDe('modalites_accompagnement'), ...anciennes('modalites_accompagnement')],
    separateur,
  ),
  fiche_acces_libre: parmi('', 'https://acceslibre.example/x'),
  prise_rdv: parmi('', 'rdv.example/y'),
});

/** A cell as it is, or spoilt: other letters, lost ones, its middle gone, or anything at all. */
const abimee = (juste: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 200, arbitrary: juste },
    { weight: 1, arbitrary: fc.constantFrom(...HOSTILES) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(juste, fc.nat(30), fc.string({ unit: 'grapheme', maxLength: 3 }))
        .map(([texte, rang, ajout]) => texte.slice(0, rang) + ajout + texte.slice(rang + ajout.length)),
    },
    { weight: 1, arbitrary: juste.map((texte) => ` ${texte.toUpperCase()} `) },
  );

const rangee = fc.constantFrom('|', ';').chain((separateur) =>
  fc
    .tuple(
      fc.constantFrom(...COMMUNES),
      fc.record(
        Object.fromEntries(Object.entries(justes(separateur)).map(([nom, juste]) => [nom, abimee(juste)])),
      ),
      fc.integer({ min: 0, max: 30 }),
    )
    .map(([[commune, codePostal, insee, latitude, longitude], reste, hasard]) => ({
      commune,
      code_postal: hasard === 1 ? codePostal.slice(1) : codePostal,
      code_insee: hasard === 2 ? '' : insee,
      latitude: hasard === 3 ? longitude : latitude.replace('.', hasard % 2 === 0 ? ',' : '.'),
      longitude: hasard === 3 ? latitude : longitude,
      ...reste,
    })),
);

const cellule = (texte: string): string => `"${texte.replaceAll('"', '""')}"`;

/** Rows drawn from real spellings and spoilt, as one file. */
function fichierHasardeux(nombre: number, seed: number): string {
  const rows = fc.sample(rangee, { numRuns: nombre, seed });
  const colonnes = Object.keys(rows[0] ?? {});
  const lignes = rows.map((row, rang) => [`h${seed}-${rang}`, ...Object.values(row)].map(cellule).join(','));
  return [['id', ...colonnes].join(','), ...lignes].join('\r\n').replaceAll('\u0000', '\u0007');
}

interface Epreuve {
  readonly nombre: number;
  readonly seed: number;
  readonly exporter: () => Promise<string>;
}

/** Enters a file of chance twice, then its own export: each row is taken or explained, and nothing moves the second time. */
export async function eprouver(
  { ecrire, harness, termine }: Imports,
  { nombre, seed, exporter }: Epreuve,
): Promise<{ creees: number; retour: readonly number[] }> {
  const chemin = ecrire(fichierHasardeux(nombre, seed));
  const simule = await termine('lieux', chemin, { simuler: true });
  const premiere = await termine('lieux', chemin);
  const { creees, rejetees, rapport } = premiere;

  expect(premiere.lignes).toBe(nombre);
  expect(simule.comptes).toEqual(premiere.comptes);
  expect(rapport).toHaveLength(Math.min(rejetees, 1000));
  expect(rapport.filter(({ attendu, colonne }) => attendu.length < 5 || colonne === null)).toEqual([]);
  expect(creees).toBeGreaterThan(nombre / 5);
  expect(rejetees).toBeGreaterThan(nombre / 10);
  const { rows } = await harness.lot.query<{ lieux: number }>(
    `select count(*)::int as lieux from labels.lieu where cle_source like '%:h' || $1 || '-%'`,
    [seed],
  );
  expect(rows).toEqual([{ lieux: creees }]);
  expect((await termine('lieux', chemin)).comptes).toEqual([0, 0, creees, rejetees]);

  const texte = await exporter();
  const exportes: string[][] = parse(texte);
  const retour = await termine('lieux', ecrire(texte));
  expect(retour.rapport).toEqual([]);
  expect(exportes.length - 1).toBe(creees);
  return { creees, retour: retour.comptes };
}
