import { type GraphQLSchema, parse } from 'graphql';
import { type Exigence, satisfait } from '../src/acces/acces.module.ts';
import { droitsDemandes } from '../src/app/exigences.ts';
import { RoleEnum } from '../src/acces/acces.types.ts';
import type { Operation, Portee } from './operation.ts';
import { ABONNEMENTS, OPERATIONS } from './operations.ts';

export const ROLES = Object.values(RoleEnum);

/** What a role is answered: inside its perimeter, outside it, and when it is France. */
export type Cellule = 'non' | 'oui' | 'périmètre' | 'siens' | 'France' | 'session' | 'structure' | 'encart';

const CELLULES: Readonly<Record<Portee, Cellule>> = {
  PUBLIQUE: 'oui',
  PERIMETRE: 'périmètre',
  SIENS: 'siens',
  FRANCE: 'France',
  PORTEUR: 'périmètre',
  SESSION: 'session',
  STRUCTURE: 'périmètre',
  SIENNE: 'France',
  ENCART: 'encart',
};

/** What the code decides for a role: its rights, then the reach of the field. */
export function celluleDe(droits: readonly Exigence[], portee: Portee, role: RoleEnum): Cellule {
  if (!droits.every((droit) => satisfait(role, droit))) return 'non';
  if (role === 'STRUCTURE' && portee === 'PORTEUR') return 'oui';
  return role === 'STRUCTURE' && (portee === 'STRUCTURE' || portee === 'SIENNE')
    ? 'structure'
    : CELLULES[portee];
}

export const droitsDe = (schema: GraphQLSchema, { document }: Operation): readonly Exigence[] =>
  [...droitsDemandes(schema, parse(document))].toSorted((une, autre) => une.localeCompare(autre));

const ENTETE = `# Droits

Ce que chaque opération répond à chaque rôle. Page écrite par \`pnpm schema\` depuis le code ; un test envoie chaque opération
à chaque rôle, par HTTP, pour ce qui est dans son périmètre et pour ce qui n’y est pas.

- **oui** : la même réponse pour tous.
- **périmètre** : ce qui est dans le périmètre du rôle ; le reste est comme s’il n’existait pas (liste vide, compte à zéro, objet absent,
  numéro inconnu). Un périmètre « France » voit tout.
- **siens** : ce qu’il a fait lui-même ; un périmètre « France » voit ceux de tous, sauf un dépôt ou un webhook, qui n’est qu’à qui l’a fait.
- **France** : pour un périmètre « France » seulement, refusé aux autres.
- **session** : ce que dit sa propre session ; rien à un jeton, qui n’en a pas.
- **structure** : ce qui a été fait dans ses lieux, ou ce qui est d’elle ; rien à un jeton qui ne nomme aucune structure.
- **encart** : au seul jeton de l’encart, quel que soit le rôle de qui l’a créé ; refusé aux autres.
- **non** : refusé (\`ACCES_REFUSE\`).

Chaque ligne est décidée deux fois : par l’opération demandée (\`server/src/acces/acces.rules.ts\`, puis les filtres de lecture), et par
PostgreSQL (\`migrations/src/Migration20261122110000_murs.ts\`). Une structure utilise tout pass qu’elle tient, dans ses lieux seulement.
`;

/** Routes beside the API, with the right they ask for. */
export const ROUTES = {
  'POST /imports': { droit: 'IMPORTER', portee: 'PUBLIQUE' },
  'GET /imports/:id/rejets.csv': { droit: 'LIRE_IMPORTS', portee: 'SIENS' },
  'POST /pieces': { droit: 'LABELLISER ou CANDIDATER', portee: 'PUBLIQUE' },
  'GET /pieces/:id': { droit: 'LABELLISER ou CANDIDATER', portee: 'SIENNE' },
  'GET /exports/journal.csv': { droit: 'LIRE_JOURNAL', portee: 'PERIMETRE' },
  'GET /exports/creances/:operateur.csv': { droit: 'LIRE_REGLEMENTS', portee: 'FRANCE' },
  'GET /exports/audit.csv': { droit: 'LIRE_AUDIT', portee: 'FRANCE' },
  'GET /exports/contre-paiements/:numero.xml': { droit: 'REGLER', portee: 'FRANCE' },
  'GET /exports/contre-paiements/:numero.csv': { droit: 'REGLER', portee: 'FRANCE' },
  'GET /exports/structures/:id/releve.csv': { droit: 'LIRE_REGLEMENTS', portee: 'SIENNE' },
  'GET /exports/fabrication/:numero.csv': { droit: 'LIRE_NUMEROS', portee: 'PERIMETRE' },
} as const satisfies Record<string, { droit: Exigence; portee: Portee }>;

/** The page of rights, in French. */
export function ecrireLesDroits(schema: GraphQLSchema): string {
  const lignes = Object.entries({ ...OPERATIONS, ...ABONNEMENTS }).map(([nom, operation]) =>
    ligne(nom, droitsDe(schema, operation), operation.portee),
  );
  const routes = Object.entries(ROUTES).map(([nom, { droit, portee }]) => ligne(nom, [droit], portee));
  const titres = ['Opération', 'Droits demandés', ...ROLES];
  return `${ENTETE}\n${tableau([titres, ...lignes, ...routes])}\n`;
}

const ligne = (nom: string, droits: readonly Exigence[], portee: Portee): readonly string[] => [
  `\`${nom}\``,
  droits.join(', ') || 'aucun',
  ...ROLES.map((role) => celluleDe(droits, portee, role)),
];

/** A Markdown table as the formatter would leave it. */
function tableau(lignes: readonly (readonly string[])[]): string {
  const largeurs = (lignes[0] ?? []).map((_, i) => Math.max(...lignes.map((cases) => cases[i]?.length ?? 0)));
  const ecrire = (cases: readonly string[]): string =>
    `| ${cases.map((texte, i) => texte.padEnd(largeurs[i] ?? 0)).join(' | ')} |`;
  const [titres = [], ...autres] = lignes;
  return [ecrire(titres), ecrire(largeurs.map((n) => '-'.repeat(n))), ...autres.map(ecrire)].join('\n');
}
