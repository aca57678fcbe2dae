import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  champsOuverts,
  CHIFFRES_HORS_CATALOGUE,
  type Codes,
  commun,
  contenuDans,
  type DemandeDOperation,
  lireOrigine,
  refusDeLaPortee,
  reunion,
} from './portee.rules.ts';
import { empreinteDe } from '../shared/secret.ts';
import { estLUnDeCeux, forgerSecret, nouveauPublic, partiePubliqueDe } from './secret.ts';

const parmi = (...valeurs: string[]) => fc.uniqueArray(fc.constantFrom(...valeurs), { maxLength: 3 });
const choix = (...valeurs: string[]): fc.Arbitrary<Codes> => fc.option(parmi(...valeurs), { nil: null });
const CHAMPS = [
  'Query.lieux',
  'Query.statistiques',
  'Query.comparaison',
  'Query.jetons',
  'Subscription.labelModifie',
];
const CODES = ['pass.achetes', 'pass.utilises', 'taux.usage'];

const portees = fc.record({
  operations: choix('Lieux', 'Pilotage'),
  champs: choix(...CHAMPS),
  indicateurs: choix(...CODES),
});
const demandes: fc.Arbitrary<DemandeDOperation> = fc
  .record({
    genre: fc.constantFrom('query', 'mutation', 'subscription'),
    publiee: fc.option(fc.constantFrom('Lieux', 'Pilotage', 'Autre'), { nil: null }),
    champs: parmi(...CHAMPS),
    indicateurs: parmi(...CODES),
    autre: fc.boolean(),
  })
  .map(({ autre, ...demande }) => ({
    ...demande,
    horsCatalogue: autre || demande.champs.some((champ) => CHIFFRES_HORS_CATALOGUE.has(champ)),
  }));

describe('a scope', () => {
  it('lets in nothing that it does not hold', () => {
    fc.assert(
      fc.property(portees, demandes, (portee, demande) => {
        fc.pre(refusDeLaPortee(portee, demande) === null);
        const nommee = demande.publiee !== null && (portee.operations ?? []).includes(demande.publiee);
        const ouverts = champsOuverts(portee);

        expect(demande.genre).not.toBe('mutation');
        expect(nommee || demande.champs.every((champ) => ouverts?.includes(champ) ?? true)).toBe(true);
        if (portee.indicateurs === null) return;
        expect(demande.horsCatalogue).toBe(false);
        expect(contenuDans(demande.indicateurs, portee.indicateurs)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['nothing was chosen', {}, null],
    ['fields were chosen', { champs: ['Query.lieux'], operations: ['Lieux'] }, ['Query.lieux']],
    ['operations alone were chosen', { operations: ['Lieux'] }, []],
    ['operations and indicators were chosen', { operations: ['Lieux'], indicateurs: ['pass.achetes'] }, []],
    [
      'indicators alone were chosen',
      { indicateurs: ['pass.achetes'] },
      ['Query.statistiques', 'Query.indicateurs', 'Query.registre', 'Subscription.indicateursMisAJour'],
    ],
  ])('opens to operations of one’s own, when %s', (_, choisie, attendu) => {
    expect(champsOuverts({ operations: null, champs: null, indicateurs: null, ...choisie })).toEqual(attendu);
  });

  it('lets in all that it holds, and less when less is chosen', () => {
    fc.assert(
      fc.property(portees, demandes, (portee, demande) => {
        const tout = { operations: null, champs: null, indicateurs: null };
        const admise = refusDeLaPortee(portee, demande) === null;

        expect(refusDeLaPortee(tout, demande) === null).toBe(demande.genre !== 'mutation');
        if (admise)
          expect(
            refusDeLaPortee({ ...portee, indicateurs: null, champs: null, operations: null }, demande),
          ).toBeNull();
        if (!admise && portee.champs !== null)
          expect(refusDeLaPortee({ ...portee, champs: portee.champs.slice(1) }, demande)).not.toBeNull();
      }),
    );
  });
});

describe('what two openings both open', () => {
  const codes = choix('33', '23', '75', '87');

  it('is never more than either, whoever loses what', () => {
    fc.assert(
      fc.property(codes, fc.array(codes, { maxLength: 3 }), (jeton, habilitations) => {
        const createur = reunion(habilitations);
        const ouvert = commun(jeton, createur);

        expect(contenuDans(ouvert, jeton) && contenuDans(ouvert, createur)).toBe(true);
        const [, ...moins] = habilitations;
        expect(contenuDans(commun(jeton, reunion(moins)), ouvert)).toBe(true);
        if (habilitations.length === 0) expect(ouvert).toEqual([]);
      }),
    );
  });

  it.each([
    [null, null, true],
    [['33'], null, true],
    [null, ['33'], false],
    [[], ['33'], true],
    [['33'], ['33', '24'], true],
    [['33', '24'], ['33'], false],
  ] as const)('%j within %j: %s', (une, autre, dedans) => {
    expect(contenuDans(une, autre)).toBe(dedans);
  });
});

describe('a secret', () => {
  it('is read back whole, and not with one character changed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 63 }), fc.constantFrom('A', 'Z', 'a', 'z', '0', '9'), (place, autre) => {
        const partiePublique = nouveauPublic();
        const secret = forgerSecret(partiePublique);
        const change = secret.slice(0, place) + autre + secret.slice(place + 1);

        expect(secret).toMatch(/^pn_[2-9a-z]{12}_[0-9A-Za-z]{49}$/u);
        expect(partiePubliqueDe(secret)).toBe(partiePublique);
        expect(partiePubliqueDe(change)).toBe(change === secret ? partiePublique : null);
        expect(estLUnDeCeux(change, [empreinteDe(secret)])).toBe(change === secret);
      }),
    );
  });
});

it.each([
  ['https://exemple.fr', 'https://exemple.fr'],
  ['https://exemple.fr/', 'https://exemple.fr'],
  ['https://EXEMPLE.fr:443', 'https://exemple.fr'],
  ['http://localhost:8080', 'http://localhost:8080'],
  ['http://exemple.fr', null],
  ['https://*.exemple.fr', null],
  ['https://exemple.fr/page', null],
  ['https://moi@exemple.fr', null],
  ['null', null],
])('reads %s as the origin %s', (texte, origine) => {
  expect(lireOrigine(texte)).toBe(origine);
});
