import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { setupDepots } from '../../test/depots.ts';
import { COLLECTIVITES, setupGrandLivre, SIRENS } from '../../test/fichiers-du-grand-livre.ts';
import { acteur } from '../../test/harness.ts';

const monde = setupGrandLivre();
const { importer, lus, lire, refus, rompus } = monde;
const depots = setupDepots(monde);

const ENTETE =
  'SIREN;Public;Libellé;Du;Jusqu’au;Personnes;Âge 60 à 69 ans;Âge - 70 ans et plus;age_non_communique;genre Féminin;genre Masculin;Enregistré le';
let serie = 0;
const cohorte = (
  change: Partial<
    Record<'siren' | 'public' | 'libelle' | 'du' | 'au' | 'personnes' | 'ages' | 'genres' | 'le', string>
  > = {},
): string => {
  serie += 1;
  const {
    siren = SIRENS[0],
    libelle = `Groupe ${serie}`,
    du = '01/03/2026',
    au = '',
    personnes = '12',
  } = change;
  const { ages = '5;4;3', genres = '7;5', le = '' } = change;
  return [siren, change.public ?? 'personnes âgées', libelle, du, au, personnes, ages, genres, le].join(';');
};
const fichier = (...lignes: readonly string[]): string => [ENTETE, ...lignes].join('\r\n');

describe('a cohort in a file', () => {
  it('is counted by public and by dimension, once, whatever the encoding', async () => {
    const texte = fichier(
      cohorte({ libelle: 'Été des aînés' }),
      cohorte({ public: 'Demandeurs d’emploi', ages: ';;', genres: ';' }),
    );
    const windows = Buffer.from(texte.replaceAll('’', "'"), 'latin1');
    expect(await lus('cohortes', windows, { simuler: true })).toEqual([2, 0, 0, 0]);
    expect(await lus('cohortes', texte)).toEqual([2, 0, 0, 0]);
    expect(await lus('cohortes', windows)).toEqual([0, 0, 2, 0]);
    expect(
      await lire(
        `select h.public, h.personnes, h.enregistre_le::text as le,
           (select json_agg(json_build_array(dimension, modalite, personnes) order by dimension, modalite) from pass.cohorte_effectif e where e.cohorte_id = h.id) as effectifs
         from pass.cohorte h where h.libelle = 'Été des aînés'`,
      ),
    ).toEqual([
      {
        public: 'PERSONNES_AGEES',
        personnes: 12,
        le: '2026-09-15',
        effectifs: [
          ['AGE', '60 à 69 ans', 5],
          ['AGE', '70 ans et plus', 4],
          ['AGE', 'Non communiqué', 3],
          ['GENRE', 'Féminin', 7],
          ['GENRE', 'Masculin', 5],
        ],
      },
    ]);
    expect(await rompus()).toEqual([]);
  });

  it.each([
    ['a public of nobody’s', { public: 'Étudiants' }, 'Public', 'l’une de ces valeurs : JEUNES_NON_DIPLOMES'],
    ['ages that do not add up', { ages: '5;4;2' }, 'Personnes', 'la somme de la dimension AGE, qui fait 11'],
    ['half a person', { ages: '5;4;2,5' }, 'age_non_communique', 'un nombre entier'],
    ['a negative count', { personnes: '-1', ages: ';;', genres: ';' }, 'Personnes', 'un nombre entier de 0'],
    ['a period that goes back', { au: '28/02/2026' }, 'Jusqu’au', 'ne précède pas le début'],
    ['an unknown buyer', { siren: '732829320' }, 'SIREN', 'connue du registre'],
    ['a label without text', { libelle: '' }, 'Libellé', 'ne peut pas être vide'],
  ])('is refused for %s', async (_, change, colonne, attendu) => {
    expect(await refus('cohortes', fichier(cohorte(change)))).toMatchObject({
      ligne: 2,
      colonne,
      attendu: expect.stringContaining(attendu),
    });
  });

  it('is a fact once recorded: other counts under its name are refused', async () => {
    expect(await lus('cohortes', fichier(cohorte({ libelle: 'Fait' })))).toEqual([1, 0, 0, 0]);
    const autres = [
      cohorte({ libelle: 'fait', personnes: '13', ages: ';;', genres: ';' }),
      cohorte({ libelle: 'FAIT', ages: '4;5;3' }),
    ];
    for (const autre of autres)
      expect(await refus('cohortes', fichier(autre))).toMatchObject({
        attendu: expect.stringContaining('(12 personnes) : un fait enregistré ne se modifie pas'),
      });
    expect(
      await refus('cohortes', fichier(cohorte({ libelle: 'Deux' }), cohorte({ libelle: 'deux' }))),
    ).toMatchObject({
      ligne: 3,
      attendu: expect.stringContaining('la ligne 2 la porte déjà'),
    });
  });

  it('of another buyer is unknown in a perimeter', async () => {
    const texte = fichier(cohorte(), cohorte({ siren: SIRENS[1] }));
    expect(await lus('cohortes', texte, { perimetre: [COLLECTIVITES[1]] })).toEqual([1, 0, 0, 1]);
  });
});

describe('a file that names persons', () => {
  it.each([
    ['a name', 'Nom', 'Durand'],
    ['a first name', 'prénom', 'Anne'],
    ['a birth date', 'Date de naissance', '01/01/1950'],
    ['an address of mail', 'e-mail', ''],
    ['a telephone', 'Téléphone portable'.split(' ')[0] ?? '', ''],
    ['a social security number', 'Numéro de sécurité sociale', ''],
    ['a mail under another header', 'remarque', 'anne.durand@exemple.fr'],
    ['a telephone under another header', 'remarque', '06 12 34 56 78'],
    ['a social security number under another header', 'remarque', '2 50 01 75 056 012 34'],
  ])('is refused whole for %s, and nothing of it is told', async (_, entete, valeur) => {
    const [premiere = '', seconde = ''] = fichier(cohorte()).split('\r\n');
    const resultat = await importer('cohortes', `${premiere};${entete}\n${seconde};${valeur}\n`);
    expect(resultat).toMatchObject({
      etat: 'REFUSE',
      personnel: true,
      motif: expect.stringContaining(`« ${entete} »`),
    });
    if (valeur !== '') expect(JSON.stringify(resultat)).not.toContain(valeur);
  });

  it('is not kept by the server, even of a dry run', async () => {
    const depot = await depots.deposer('siren;nom;prenom\n1;Durand;Anne\n', 'liste.csv');
    expect(existsSync(join(depots.donnees, 'depots', depot))).toBe(true);
    const lu = await depots.importer(depot, { genre: 'COHORTES', simuler: true }, acteur('ADMINISTRATEUR'));
    expect(lu).toMatchObject({ etat: 'REFUSE', rapport: [] });
    expect(existsSync(join(depots.donnees, 'depots', depot))).toBe(false);
  });
});

describe('the rights over these files', () => {
  it('are those of a perimeter, but for the buyers themselves', async () => {
    const qui = acteur('OPERATEUR', [COLLECTIVITES[1]]);
    const envoi = async (genre: string): Promise<unknown> => {
      const reponse = await depots.envoyer(fichier(cohorte()), 'OPERATEUR');
      const { id } = (await reponse.json()) as { id: string };
      return depots.importer(id, { genre }, acteur('OPERATEUR', [COLLECTIVITES[1]]));
    };
    expect(qui.perimeter).toEqual([COLLECTIVITES[1]]);
    expect(await envoi('COHORTES')).toMatchObject({ etat: 'TERMINE', creees: 0, rejetees: 1 });
    await expect(envoi('COLLECTIVITES')).rejects.toMatchObject({ code: 'ACCES_REFUSE' });
  });
});
