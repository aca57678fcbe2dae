import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ecrirePain,
  enLettresSepa,
  FORMATS_DE_VIREMENT,
  type OrdreDeVirement,
  referenceDe,
} from './pain.rules.ts';

const COMPTE = {
  titulaire: 'Régie de l’Œuvre « Été » & Cie',
  iban: 'FR7630006000011234567890189',
  bic: 'AGRIFRPP',
};
const STRUCTURE = '01948d5a-0000-7000-8000-0123456789ab';

const ordre = (centimes: readonly number[], changes: Partial<OrdreDeVirement> = {}): OrdreDeVirement => ({
  numero: 'CP-DEMO-A-2026-10',
  jour: '2026-11-10',
  debiteur: { ...COMPTE, titulaire: 'Opérateur A (fictif)' },
  virements: centimes.map((une, i) => ({
    creancier: COMPTE,
    centimes: une,
    reference: referenceDe('CP-DEMO-A-2026-10', `${STRUCTURE.slice(0, -4)}${String(i).padStart(4, '0')}`),
    libelle: 'Pass numérique 2026-10',
  })),
  ...changes,
});

interface Noeud {
  readonly nom: string;
  readonly enfants: Noeud[];
  texte: string;
}

/** Reads a file back, refusing what is not well formed. */
function lire(xml: string): Noeud {
  const racine: Noeud = { nom: '', enfants: [], texte: '' };
  const pile = [racine];
  const jetons = xml
    .replace(/^<\?xml[^>]*\?>/u, '')
    .matchAll(/<(\/?)([A-Za-z0-9]+)((?: [^<>]*?)?)(\/?)>|([^<>]+)/gu);
  let lus = 0;
  for (const [jeton, ferme, nom = '', , vide, texte] of jetons) {
    lus += jeton.length;
    const parent = pile.at(-1);
    if (!parent) throw new Error('Too many closing tags');
    if (texte !== undefined) parent.texte += texte;
    else if (ferme) {
      if (pile.pop()?.nom !== nom) throw new Error(`${nom} closes another element`);
    } else {
      const noeud: Noeud = { nom, enfants: [], texte: '' };
      parent.enfants.push(noeud);
      if (!vide) pile.push(noeud);
    }
  }
  const [document] = racine.enfants;
  if (pile.length !== 1 || !document || lus !== xml.replace(/^<\?xml[^>]*\?>/u, '').length)
    throw new Error('Not well formed');
  return document;
}

const tous = (noeud: Noeud, nom: string): Noeud[] =>
  noeud.enfants.flatMap((enfant) => [...(enfant.nom === nom ? [enfant] : []), ...tous(enfant, nom)]);
const noms = (noeud: Noeud | undefined): string[] => noeud?.enfants.map(({ nom }) => nom) ?? [];
const texte = (noeud: Noeud, nom: string): string[] => tous(noeud, nom).map((un) => un.texte);
const cents = (montant: string): bigint => BigInt(montant.replace('.', ''));

/** EPC217-08: the only characters that every bank of SEPA takes. */
const LATIN = /^[A-Za-z0-9/\-?:().,'+ ]+$/u;

describe.each(FORMATS_DE_VIREMENT)('a file of %s', (format) => {
  it('has its elements in the order of the published schema', () => {
    const xml = ecrirePain(format, ordre([9520]));
    const document = lire(xml);
    const moderne = format.endsWith('09');

    expect(xml).toContain(`xmlns="urn:iso:std:iso:20022:tech:xsd:${format}"`);
    expect(noms(document)).toEqual(['CstmrCdtTrfInitn']);
    expect(noms(document.enfants[0])).toEqual(['GrpHdr', 'PmtInf']);
    expect(noms(tous(document, 'GrpHdr')[0])).toEqual(['MsgId', 'CreDtTm', 'NbOfTxs', 'CtrlSum', 'InitgPty']);
    expect(noms(tous(document, 'PmtInf')[0])).toEqual([
      'PmtInfId',
      'PmtMtd',
      'BtchBookg',
      'NbOfTxs',
      'CtrlSum',
      'PmtTpInf',
      'ReqdExctnDt',
      'Dbtr',
      'DbtrAcct',
      'DbtrAgt',
      'ChrgBr',
      'CdtTrfTxInf',
    ]);
    expect(noms(tous(document, 'CdtTrfTxInf')[0])).toEqual([
      'PmtId',
      'Amt',
      'CdtrAgt',
      'Cdtr',
      'CdtrAcct',
      'RmtInf',
    ]);
    expect(noms(tous(document, 'ReqdExctnDt')[0])).toEqual(moderne ? ['Dt'] : []);
    expect(noms(tous(document, 'FinInstnId')[0])).toEqual([moderne ? 'BICFI' : 'BIC']);
    expect(texte(document, 'PmtMtd')).toEqual(['TRF']);
    expect(texte(document, 'ChrgBr')).toEqual(['SLEV']);
    expect(texte(document, 'Cd')).toEqual(['SEPA']);
    expect(texte(document, 'IBAN')).toEqual([COMPTE.iban, COMPTE.iban]);
  });

  it('adds up to the cent, whatever is paid, with texts and identifiers that every bank takes', () => {
    const montants = fc.array(fc.integer({ min: 1, max: 99_999_999 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(montants, (centimes) => {
        const document = lire(ecrirePain(format, ordre(centimes)));
        const verses = texte(document, 'InstdAmt').map(cents);

        expect(verses).toEqual(centimes.map(BigInt));
        const somme = verses.reduce((total, un) => total + un, 0n);
        expect(texte(document, 'CtrlSum').map(cents)).toEqual([somme, somme]);
        expect(texte(document, 'NbOfTxs')).toEqual([String(centimes.length), String(centimes.length)]);
        const identifiants = ['MsgId', 'PmtInfId', 'InstrId', 'EndToEndId'].flatMap((nom) =>
          texte(document, nom),
        );
        for (const un of [...identifiants, ...texte(document, 'Nm'), ...texte(document, 'Ustrd')])
          expect(un.replaceAll('&apos;', "'")).toMatch(LATIN);
        for (const un of identifiants) {
          expect(un.length).toBeLessThanOrEqual(35);
          expect(un).not.toMatch(/^\/|\/\/|\/$/u);
        }
        expect(new Set(texte(document, 'EndToEndId')).size).toBe(centimes.length);
      }),
      { numRuns: 30 },
    );
  });

  it('is the same for the same closing, and nothing for an account that cannot be reached', () => {
    expect(ecrirePain(format, ordre([1]))).toBe(ecrirePain(format, ordre([1])));
    const faux = { ...COMPTE, iban: 'FR7630006000011234567890188' };
    expect(() => ecrirePain(format, ordre([1], { debiteur: faux }))).toThrow(/IBAN/u);
    expect(() => ecrirePain(format, ordre([0]))).toThrow(/amount/u);
  });
});

it('writes any name in the letters that every bank takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (nom) => {
      expect(`x${enLettresSepa(nom, 70)}`).toMatch(LATIN);
      expect(enLettresSepa(nom, 70).length).toBeLessThanOrEqual(70);
    }),
  );
  expect(enLettresSepa('Régie de l’Œuvre « Été » & Cie', 70)).toBe("Regie de l'OEuvre Ete Cie");
});
