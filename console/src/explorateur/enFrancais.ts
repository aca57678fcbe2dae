/** What graphql-js says of a wrong operation, in the words of the register; what is not here stays as it was said. */
const PHRASES: readonly (readonly [RegExp, (...parties: string[]) => string])[] = [
  [
    /^Cannot query field "(\w+)" on type "(\w+)"\.(?: Did you mean (.+)\?)?/su,
    (champ, type, idees) =>
      `Le type ${type} n’a pas de champ « ${champ} ».${idees ? ` Vouliez-vous dire ${enOu(idees)} ?` : ''}`,
  ],
  [
    /^Unknown argument "(\w+)" on field "([\w.]+)"\.(?: Did you mean (.+)\?)?/su,
    (argument, champ, idees) =>
      `${champ} n’a pas d’argument « ${argument} ».${idees ? ` Vouliez-vous dire ${enOu(idees)} ?` : ''}`,
  ],
  [
    /^Field "(\w+)" of type "([^"]+)" must have a selection of subfields/su,
    (champ, type) => `« ${champ} » est de type ${type} : dites quels champs lire, entre accolades.`,
  ],
  [
    /^Field "(\w+)" must not have a selection since type "([^"]+)" has no subfields/su,
    (champ, type) => `« ${champ} » est de type ${type}, qui n’a pas de champs : ôtez ses accolades.`,
  ],
  [
    /^Field "([\w.]+)" argument "(\w+)" of type "([^"]+)" is required/su,
    (champ, argument, type) => `${champ} attend l’argument « ${argument} », de type ${type}.`,
  ],
  [
    /^Field "([\w.]+)" of required type "([^"]+)" was not provided/su,
    (champ, type) => `« ${champ} », de type ${type}, est attendu.`,
  ],
  [
    /^Field "(\w+)" is not defined by type "(\w+)"/su,
    (champ, type) => `Le type ${type} n’a pas de champ « ${champ} ».`,
  ],
  [/^Variable "(\$\w+)" is not defined/su, (variable) => `La variable ${variable} n’est pas déclarée.`],
  [/^Variable "(\$\w+)" is never used/su, (variable) => `La variable ${variable} ne sert pas.`],
  [
    /^Variable "(\$\w+)" of type "([^"]+)" used in position expecting type "([^"]+)"/su,
    (variable, type, attendu) => `La variable ${variable} est de type ${type} ; ${attendu} est attendu ici.`,
  ],
  [
    /^Variable "(\$\w+)" of (?:required|non-null) type "([^"]+)" (?:was not provided|must not be null)/su,
    (variable, type) => `La variable ${variable}, de type ${type}, est attendue.`,
  ],
  [
    /^Variable "(\$\w+)" got invalid value .+?(?: at "([^"]+)")?; (.+)$/su,
    (variable, place, pourquoi) =>
      `Variable ${place ? `$${place}` : variable} : ${enFrancais(pourquoi ?? '')}`,
  ],
  [/^Unknown type "(\w+)"/su, (type) => `Le schéma n’a pas de type ${type}.`],
  [/^Unknown fragment "(\w+)"/su, (fragment) => `Le fragment ${fragment} n’est pas écrit.`],
  [/^Unknown directive "(@\w+)"/su, (directive) => `Le schéma n’a pas de directive ${directive}.`],
  [/^Fragment "(\w+)" is never used/su, (fragment) => `Le fragment ${fragment} ne sert pas.`],
  [/^There can be only one (?:\w+ )?named "(\$?\w+)"/su, (nom) => `« ${nom} » est dit deux fois.`],
  [
    /^Value "(\w+)" does not exist in "(\w+)" enum/su,
    (valeur, type) => `${type} n’a pas de valeur ${valeur}.`,
  ],
  [/^Expected type "([^"]+)"/su, (type) => `une valeur de type ${type} est attendue.`],
  [
    /^Expected value of type "([^"]+)", found (.+?)\.?(?: Did you mean .+)?$/su,
    (type, trouve) => `Une valeur de type ${type} est attendue, non ${trouve}.`,
  ],
  [/^Int cannot represent/su, () => 'un nombre entier est attendu.'],
  [/^Float cannot represent/su, () => 'un nombre est attendu.'],
  [/^Boolean cannot represent/su, () => 'true ou false est attendu.'],
  [/^String cannot represent/su, () => 'un texte est attendu.'],
  [/^ID cannot represent/su, () => 'un identifiant est attendu.'],
  [/^Syntax Error: Unexpected <EOF>/su, () => 'Syntaxe : la requête finit trop tôt, une accolade manque.'],
  [
    /^Syntax Error: Expected (.+), found (.+?)\.$/su,
    (attendu, trouve) => `Syntaxe : ${enMot(attendu)} attendu, ${enMot(trouve)} trouvé.`,
  ],
  [/^Syntax Error: Unexpected (.+?)\.$/su, (trouve) => `Syntaxe : ${enMot(trouve)} n’a pas sa place ici.`],
];

export function enFrancais(message: string): string {
  for (const [forme, phrase] of PHRASES) {
    const trouve = forme.exec(message);
    if (trouve) return phrase(...trouve.slice(1));
  }
  return message;
}

const enOu = (idees: string): string =>
  idees
    .replaceAll('an inline fragment on ', '... on ')
    .replaceAll(', or ', ' ou ')
    .replaceAll(' or ', ' ou ')
    .replaceAll(/"([^"]+)"/gu, '« $1 »');

const enMot = (jeton = ''): string =>
  jeton === '<EOF>' ? 'la fin' : jeton.replace(/^Name\b/u, 'nom').replaceAll('"', '');
