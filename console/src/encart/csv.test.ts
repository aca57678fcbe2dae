import { expect, it } from 'vitest';
import { enCsv, nomDeFichier } from './csv.ts';

const colonne = (code: string, libelle: string) =>
  ({
    __typename: 'ColonneDEncart',
    code,
    libelle,
    genre: 'TEXTE',
    unite: null,
    definition: '',
    sousLeNom: false,
    cachee: false,
  }) as const;
const ligne = (...textes: string[]) =>
  ({
    __typename: 'LigneDEncart',
    code: '',
    fiche: null,
    cellules: textes.map(
      (texte) => ({ __typename: 'CelluleDEncart', texte, masque: null, ouvrable: false }) as const,
    ),
  }) as const;

it('keeps a table for spreadsheets: what is read, quoted where it must be, never a formula', () => {
  const texte = enCsv({
    titre: '=Titre',
    source: 'Registre',
    au: '2026-09-15',
    adresse: '/pilotage?t=reg:75',
    nombreDeLignes: 2,
    colonnes: [colonne('nom', 'Nom'), colonne('n', 'Pass ; utilisés')],
    lignes: [ligne('=HYPERLINK("x")', '−3'), ligne('Dit « "ici" »', '-1,5')],
    pied: [ligne('Ensemble', '12')],
  });
  expect(texte.split('\r\n').slice(0, 6)).toEqual([
    '\uFEFFNom;"Pass ; utilisés"',
    '"\'=HYPERLINK(""x"")";−3',
    '"Dit « ""ici"" »";-1,5',
    'Ensemble;12',
    '',
    "'=Titre",
  ]);
  expect(texte).toContain('/pilotage?t=reg:75');
  expect(nomDeFichier('Taux d’usage, Île-de-France')).toBe('taux-d-usage-ile-de-france');
});
