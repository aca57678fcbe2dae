import { describe, expect, it } from 'vitest';
import { Illisible } from '../shared/valeurs.rules.ts';
import { Repare } from './lecture.rules.ts';
import { lireListe } from './listes.rules.ts';
import type { ColonneDeListe } from './vocabulaires.rules.ts';

describe('lists', () => {
  const liste = (colonne: ColonneDeListe, texte: string) => {
    const lu = lireListe(colonne)(texte);
    if (lu instanceof Illisible) return [null, null, lu.attendu];
    const [valeur, suite] = lu instanceof Repare ? [lu.valeur, 'remarque'] : [lu, ''];
    return [
      valeur.rangements.map(([champ, une]) => `${champ}: ${une}`) ?? null,
      valeur?.genres ?? null,
      suite,
    ];
  };

  it('takes the values of today as they are', () => {
    expect(liste('publics', 'Jeunes|Femmes')).toEqual([['publics: Jeunes', 'publics: Femmes'], [], '']);
    expect(liste('formations', 'Étapes numériques(La Poste)')).toEqual([
      ['formations: Étapes numériques (La Poste)'],
      [],
      '',
    ]);
    expect(liste('modalites_acces', 'Ce lieu n’accueille pas de public')).toEqual([
      ["modalites_acces: Ce lieu n'accueille pas de public"],
      [],
      'remarque',
    ]);
  });

  it('says what the values of before April 2024 have become, in the field of today', () => {
    expect(liste('services', 'Accéder à du matériel;Créer avec le numérique')).toEqual([
      ['services: Accès internet et matériel informatique', 'services: Loisirs et créations numériques'],
      [],
      'remarque',
    ]);
    expect(
      liste(
        'publics_accueillis',
        'Seniors (+ 65 ans);Adultes;Handicaps mentaux : déficiences limitant les activités',
      ),
    ).toEqual([['publics: Seniors', 'prises_en_charge: Handicaps mentaux'], [], 'remarque']);
    expect(liste('conditions_acces', 'Payant : L’accès est payant;Accepte le Pass numérique : oui')).toEqual([
      ['frais: Payant'],
      ['PASS_NUMERIQUE'],
      'remarque',
    ]);
    expect(liste('labels_nationaux', 'APTIC;Point relais CAF;French Tech')).toEqual([
      ["programmes: Point d'accès numérique CAF", 'autres_formations: French Tech'],
      ['PASS_NUMERIQUE'],
      'remarque',
    ]);
  });

  it('keeps free words where the standard has some, and refuses them elsewhere', () => {
    expect(liste('autres_formations', 'Label et la bête; suite|Pass numérique')).toEqual([
      ['autres_formations: Label et la bête; suite'],
      ['PASS_NUMERIQUE'],
      '',
    ]);
    expect(liste('programmes', 'Aidants Connect|Club local')).toEqual([
      ['autres_formations: Club local'],
      ['AIDANTS_CONNECT'],
      'remarque',
    ]);
    expect(liste('services', 'Jonglage')[2]).toContain('« Jonglage » n’y est pas');
  });
});
