// @vitest-environment node
import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import operations from '../../../schema/operations.json?raw';
import sdl from '../../../schema/pass-numerique.graphql?raw';
import { brouillonDe, comprimer, ouvrir, parametresDuBrouillon } from '../shared/requete/adresse.ts';
import { enCurl } from '../shared/requete/appels.ts';
import { textePublie } from '../shared/requete/operation.ts';
import { PARAMETRES } from '../shared/url/parametres.ts';
import { motA } from './bulle.ts';
import { chercherDans, indexDe, lignesDe } from './documentation.ts';
import { enFrancais } from './enFrancais.ts';
import { erreursDe } from './envoi.ts';
import { EXEMPLES } from './exemples.ts';
import { gabaritDe } from './gabarit.ts';
import { lireVariables, operationsDe, remarquesSur } from './validation.ts';

const schema = buildSchema(sdl.replace(/^extend schema .*$/mu, ''), {
  assumeValidSDL: true,
});
const publiees: ReadonlySet<unknown> = new Set(Object.values(JSON.parse(operations) as object));

describe('the address of a draft', () => {
  const texte = '{ lieux(filtre: { recherche: "Éco’lieu 🎫" }) { totalCount } }';

  it('gives back what it was made of, in what the grammar of addresses takes', async () => {
    const brouillon = { texte, variables: '{"a": "é"}', operation: 'Lieux' };
    const parametres = await parametresDuBrouillon(brouillon);
    const dits = Object.entries(parametres ?? {}).map(([cle, valeur]) => [cle, valeur ?? ''] as const);

    expect(dits.every(([cle, valeur]) => PARAMETRES.get(cle)?.(valeur))).toBe(true);
    expect(await brouillonDe(Object.fromEntries(dits))).toEqual(brouillon);
  });

  it('is refused when it is damaged, and when it would open into more than a page', async () => {
    expect(await ouvrir((await comprimer(texte)).slice(0, -9))).toBeNull();
    expect(await ouvrir('%%%')).toBeNull();
    expect(await ouvrir(await comprimer('a'.repeat(5_000_000)))).toBeNull();
  });

  it('says no to a text that no message would carry', async () => {
    const long = Array.from({ length: 4000 }, (_, rang) => `a${rang * 7919}`).join(' ');
    expect(await parametresDuBrouillon({ texte: long, variables: '', operation: null })).toBeNull();
  });
});

describe('what the editor says', () => {
  it.each([
    ['{ lieu }', 'lieu', 'lieu attend l’argument « id », de type ID!.'],
    [
      '{ lieuxx { totalCount } }',
      'lieuxx',
      'Le type Query n’a pas de champ « lieuxx ». Vouliez-vous dire « lieux »',
    ],
    [
      '{ registre { jour { a } } }',
      '{ a }',
      '« jour » est de type LocalDate!, qui n’a pas de champs : ôtez ses accolades.',
    ],
    ['query ($a: Int) { registre { jour } }', '$a', 'La variable $a ne sert pas.'],
  ])('of %s, in French and at its place', (texte, place, phrase) => {
    const dites = remarquesSur(texte, schema).map((une) => ({
      place: texte.slice(une.de, une.a),
      phrase: enFrancais(une.message),
    }));
    expect(dites).toContainEqual({
      place: expect.stringContaining(place),
      phrase: expect.stringContaining(phrase),
    });
  });

  it('warns of what goes away, with its days and what to read instead', () => {
    const [remarque] = remarquesSur('subscription { labelModifie(departement: "33") { curseur } }', schema);
    expect(remarque).toMatchObject({
      grave: false,
      message: expect.stringMatching(/retiré le 2027-12-31.*territoire/su),
    });
  });

  it('explains the word under the cursor', () => {
    expect(motA('{ lieux { totalCount } }', 4, schema)).toMatchObject({
      type: 'Query',
      champ: 'lieux',
      signature: 'Query.lieux : LieuLabelliseConnection!',
    });
    expect(motA('{ lieux {', 4, schema)).toBeNull();
  });

  it('reads the errors of an answer, the frame of the server kept', () => {
    const message = 'Opération refusée par le schéma : Variable "$a" is never used.';
    expect(erreursDe({ errors: [{ message, extensions: { code: 'X' }, path: ['lieux', 0] }] })).toEqual([
      {
        message: 'Opération refusée par le schéma : La variable $a ne sert pas.',
        code: 'X',
        chemin: 'lieux.0',
      },
    ]);
  });
});

describe('variables', () => {
  const [operation] = operationsDe(parse('query ($jour: LocalDate!, $first: Int) { registre { jour } }'));

  it.each([
    ['{', 'JSON'],
    ['[]', 'JSON'],
    ['{}', 'La variable $jour, de type LocalDate!, est attendue.'],
    ['{"jour": "2021-06-30", "first": "x"}', 'Variable $first : un nombre entier est attendu.'],
  ])('%s are refused with why', (json, phrase) => {
    const lues = lireVariables(json, schema, operation);
    expect('messages' in lues && lues.messages.map(enFrancais)).toEqual([phrase]);
  });

  it('are begun from what the operation declares', () => {
    const gabarit = operation && gabaritDe(schema, operation);
    expect(lireVariables(gabarit ?? '', schema, operation)).toEqual({
      valeurs: { jour: '2021-06-30', first: 1 },
    });
  });
});

describe('the documentation', () => {
  it('finds a field by a word of its description, whatever the accents, and its name first', () => {
    const index = indexDe(schema);
    expect(chercherDans(index, 'lieux')[0]).toMatchObject({ type: 'Query', champ: 'lieux' });
    expect(chercherDans(index, 'deprecies federation zzz')).toEqual([]);
    expect(chercherDans(index, 'opérateur').map(({ type }) => type)).toEqual(
      chercherDans(index, 'operateur').map(({ type }) => type),
    );
  });

  it('writes a field with what it cannot do without', () => {
    const type = schema.getType('Query');
    const champ = type && lignesDe(type).find(({ nom }) => nom === 'lieu');
    expect(champ?.squelette).toBe('lieu(id: $id) { __typename }');
  });
});

describe('the ten questions', () => {
  it('are ten, each an operation that is published under its name', () => {
    expect(EXEMPLES).toHaveLength(10);
    const textes = EXEMPLES.map(({ document }) => textePublie(document));
    expect(textes.filter((texte) => !publiees.has(texte))).toEqual([]);
    expect(EXEMPLES.filter(({ nom }, rang) => !textes[rang]?.includes(` ${nom}`))).toEqual([]);
  });

  it.each(EXEMPLES.map((exemple) => [exemple.nom, exemple] as const))(
    '%s has the variables it declares',
    (_, exemple) => {
      const [operation] = operationsDe(exemple.document);
      expect(lireVariables(JSON.stringify(exemple.variables), schema, operation)).toEqual({
        valeurs: exemple.variables,
      });
    },
  );
});

it('writes a command that a shell reads as it is', () => {
  const demande = { nom: 'A', genre: 'query' as never, texte: '{ a(b: "l\'été") }', variables: { c: "d'e" } };
  expect(enCurl('https://exemple.fr', { ...demande, identifiant: null })).toContain(String.raw`l'\''été`);
  expect(enCurl('https://exemple.fr', { ...demande, identifiant: 'f00' })).toContain(
    String.raw`--data-urlencode 'variables={"c":"d'\''e"}'`,
  );
});
