import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEnumType } from 'graphql';
import { buildSubgraph } from '../../app/schema.ts';
import { ROOT } from '../../shared/paths.ts';
import { donneesDe, TYPES_D_EVENEMENT } from './catalogue.rules.ts';

const SOURCES = join(ROOT, 'server/src');
/** What a file holds when it records events. */
const ECRIT = /noter\(|appendEvent\(|\.evenement \(|[aA]nnoncer|typeDe\(|evenements: \{|evenement: '/u;
/** Dotted words of these files that are no type: columns, files, settings, and the verbs of the audit and of tasks. */
const AUTRE = /^(?:[a-z]{1,2}|pg_temp|app)\.|\.(?:csv|json|jsonld|carnet|effets|portee)$|(?:er|remettre)$/u;
const schema = buildSubgraph();
/** The names of an enumeration of the API, less those whose event has another name. */
function nomsDe(enumeration: string, ...autres: readonly string[]): readonly string[] {
  const type = schema.getType(enumeration);
  const noms = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
  return noms.filter((nom) => !autres.includes(nom));
}
/** Types made from the name of a step, and the steps. */
const GABARITS: Readonly<Record<string, readonly string[]>> = {
  commande: nomsDe('EtapeDeCommande', 'DEVIS', 'SIGNEE'),
  echeance: nomsDe('ActeDEcheance'),
  dossier: nomsDe('EtapeDeDossier', 'CONVENTIONNE'),
  candidature: nomsDe('ActeDeCandidature'),
};

function typesEcrits(): ReadonlySet<string> {
  const types = new Set<string>();
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts') || file.endsWith('.test.ts') || file.startsWith('evenement/')) continue;
    const source = readFileSync(join(SOURCES, file), 'utf8');
    if (!ECRIT.test(source)) continue;
    for (const [, action, mot = ''] of source.matchAll(/(action: |action = )?'([a-z_]+\.[a-z_0-9]+)'/gu))
      if (action === undefined && !AUTRE.test(mot)) types.add(mot);
    for (const [, debut = ''] of source.matchAll(
      /(?:type(?::| =) |dire\()`([a-z_]+)\.\$\{[\w.]+\.toLowerCase\(\)\}`/gu,
    ))
      for (const etape of GABARITS[debut] ?? [`gabarit inconnu : ${debut}`])
        types.add(`${debut}.${etape.toLowerCase()}`);
  }
  return types;
}

it('describes every type that the code records, and only once', () => {
  const connus = TYPES_D_EVENEMENT.map(({ type }) => type);
  const ecrits = typesEcrits();

  expect(ecrits.size).toBeGreaterThan(100);
  expect([...ecrits].filter((type) => !connus.includes(type))).toEqual([]);
  expect(connus.filter((type) => !ecrits.has(type))).toEqual([]);
  expect(new Set(connus).size).toBe(connus.length);
});

it('publishes the listed fields alone, whatever a payload holds', () => {
  const type = fc.constantFrom(...TYPES_D_EVENEMENT);
  const valeur = fc.oneof(fc.jsonValue(), fc.uuid(), fc.constantFrom('2026-09-15', 'PASS_NUMERIQUE', 900));
  fc.assert(
    fc.property(
      type,
      fc.jsonValue(),
      fc.array(valeur, { minLength: 8, maxLength: 8 }),
      (un, reste, valeurs) => {
        const siens = Object.fromEntries(un.champs.map(({ nom }, i) => [nom, valeurs[i] ?? null]));
        const contenu = { titulaire: 'Mme Martin', courriel: 'a@b.fr', reste, ...siens };
        const publie: object = JSON.parse(donneesDe(un.type, JSON.stringify(contenu)));

        expect(un.champs.map(({ nom }) => nom)).toEqual(expect.arrayContaining(Object.keys(publie)));
        expect(JSON.parse(donneesDe('un.inconnu', JSON.stringify(contenu)))).toEqual({});
      },
    ),
  );
});

it('names no field that could hold a person, a bank account or free words', () => {
  const noms = TYPES_D_EVENEMENT.flatMap(({ champs }) => champs.map(({ nom }) => nom));
  expect(
    noms.filter((nom) =>
      /iban|bic|titulaire|courriel|personnes|fichier|motif|message|libelle|fin$/iu.test(nom),
    ),
  ).toEqual([]);
});

it('each type of event has a name in the journal of the console, in both languages', () => {
  const journal = join(ROOT, 'console/src/journal');
  const mots = readdirSync(journal)
    .filter((file) => file.startsWith('mots'))
    .map((file) => readFileSync(join(journal, file), 'utf8'))
    .join('');

  expect(
    TYPES_D_EVENEMENT.map(({ type }) => type).filter((type) => !mots.includes(`'${type}': dit(`)),
  ).toEqual([]);
});
