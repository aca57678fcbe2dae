import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { setupGrandLivre, SIRENS } from '../../test/fichiers-du-grand-livre.ts';
import { numeroDePass } from '../../test/monde.ts';

const { entrer, importer, rompus } = setupGrandLivre();

const COMMANDES = `numero;siren;operateur;vague;nombre_de_pass;taille;signee_le;valide_jusqu_au;livree_le;mandat;mandatee_le;activee_le;carnets;enregistre_le
2026-300;${SIRENS[0]};essai;2020;80;10;01/02/2026;31/12/2026;01/03/2026;M;02/03/2026;03/03/2026;H-1 à H-8;02/02/2026
`;
const REMISES = `carnet;distributeur;cohorte;jour;enregistre_le\nH-1;CCAS-33;Personnes âgées;10/04/2026;11/04/2026\n`;
beforeAll(async () => {
  await entrer('commandes', COMMANDES);
  await entrer('remises', REMISES);
});

/** What cells should not hold, and often do. */
const HOSTILES = [
  '',
  '=1+1',
  '"',
  "';drop table pass.carnet",
  '9'.repeat(40),
  'e\u0301\u202e',
  '31/02/2026',
  '-1',
  '0',
  '\\N',
  '{a,b}',
  'null',
  '1e9',
];
const JOURS = ['09/09/2026', '2026-09-10', '15/04/2026', '16/04/2026', '01/01/2031'];

const GENRES = [
  [
    'commandes',
    'numero;siren;operateur;vague;nombre_de_pass;taille;signee_le;valide_jusqu_au;livree_le;mandat;mandatee_le;activee_le;carnets;enregistre_le',
    ['2026-400', '2026-401', '2026-300', SIRENS[0], 'essai', '2020', '80', '10', 'M', 'X-1 à X-8', ...JOURS],
  ],
  [
    'cohortes',
    'siren;public;libelle;du;jusqu_au;personnes;age 18 à 24 ans;age non communiqué;enregistre_le',
    [SIRENS[0], SIRENS[1], 'Allophones', 'Groupe', '12', '7', '5', ...JOURS],
  ],
  [
    'remises',
    'carnet;commande;distributeur;cohorte;public;jour;enregistre_le',
    ['H-1', 'H-2', 'H-3', 'H-9', '2026-300', 'CCAS-33', 'Personnes âgées', ...JOURS],
  ],
  [
    'utilisations',
    'carnet;rang;siret;lieu;jour;service;minutes;prix;part;paye_le;frais;enregistre_le',
    [
      'H-1',
      'H-2',
      '1',
      '2',
      '11',
      '39860733300059',
      'Médiathèque Élie',
      'Annexe',
      'MAITRISER',
      '10',
      '0,40',
      ...JOURS,
    ],
  ],
  [
    'utilisations',
    'pass;siret;lieu;jour;service;minutes;prix;enregistre_le',
    [numeroDePass(0, 1), numeroDePass(1, 2), '39860733300059', 'Annexe', 'DECOUVRIR', '12', ...JOURS],
  ],
] as const;

/** A row whose cells are mostly the right ones: each column draws from what suits it, or from anything. */
const ligne = (modele: readonly string[], mots: readonly string[]) =>
  fc.tuple(
    ...modele.map((juste) =>
      fc.oneof(
        { weight: 12, arbitrary: fc.constant(juste) },
        { weight: 1, arbitrary: fc.constantFrom(...mots, ...HOSTILES) },
      ),
    ),
  );

const JUSTES: Readonly<Record<string, string>> = {
  commandes: `2026-400;${SIRENS[0]};essai;2020;80;10;01/02/2026;31/12/2026;01/03/2026;M;02/03/2026;03/03/2026;X-1 à X-8;02/02/2026`,
  cohortes: `${SIRENS[0]};Allophones;Groupe;01/01/2026;;12;7;5;`,
  remises: 'H-2;;CCAS-33;Personnes âgées;;15/04/2026;16/04/2026',
  utilisations: 'H-1;1;39860733300059;Médiathèque Élie;15/04/2026;MAITRISER;;12;;;;16/04/2026',
  'utilisations pass': `${numeroDePass(0, 1)};39860733300059;Annexe;09/09/2026;DECOUVRIR;;12;`,
};

it.each(GENRES)(
  'any file of %s (%s) is counted row by row, harmless, and settled by a second pass',
  async (genre, entete, mots) => {
    const modele = (JUSTES[entete.startsWith('pass') ? `${genre} pass` : genre] ?? '').split(';');
    expect(modele.length).toBe(entete.split(';').length);
    let entrees = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(ligne(modele, mots), { minLength: 1, maxLength: 6 }), async (lignes) => {
        const texte = [
          entete,
          ...lignes.map((une) => une.map((lu) => `"${lu.replaceAll('"', '""')}"`).join(';')),
        ].join('\n');
        const simule = await importer(genre, texte, { simuler: true });
        const premiere = await importer(genre, texte);
        const seconde = await importer(genre, texte);
        if (simule.etat === 'REFUSE' || premiere.etat === 'REFUSE' || seconde.etat === 'REFUSE')
          throw new Error('A file with its columns is never refused whole');
        const { lignes: lues, creees, modifiees, inchangees, rejetees, rapport } = premiere;
        expect(lues).toBe(lignes.length);
        expect(simule).toMatchObject({ creees, modifiees, inchangees, rejetees, rapport });
        expect(rapport).toHaveLength(rejetees);
        expect(seconde).toMatchObject({
          creees: 0,
          modifiees: 0,
          rejetees,
          inchangees: creees + modifiees + inchangees,
        });
        entrees += creees;
      }),
      { numRuns: process.env['COMPLET'] === '1' ? 30 : 12 },
    );
    expect(entrees).toBeGreaterThan(0);
    expect(await rompus()).toEqual([]);
  },
  120_000,
);
