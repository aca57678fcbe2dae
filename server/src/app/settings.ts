import type { Pool } from 'pg';
import {
  cleDesNumeros,
  SECRETS,
  trousseauDesJetons,
  trousseauDesSecrets,
} from '../exploitation/exploitation.module.ts';
import { lireLesSeuils } from '../secret/secret.module.ts';
import type { Settings } from '../shared/context.ts';
import { type Budgets, NO_BUDGETS, readBudgets, USUAL_BUDGETS } from './budgets.ts';

const VERSION = '0.1.0';

/** What the environment may set, each with its default: all of it is listed by `pnpm start --aide`. */
export const ENVIRONMENT: readonly (readonly [string, string, string])[] = [
  ['PORT', '4000', 'port HTTP ; si 4000 est pris et que PORT n’est pas donné, le premier port libre suivant'],
  ['HOTE', '127.0.0.1', 'adresse d’écoute ; la démonstration n’écoute que sur la boucle locale'],
  ['PASS_DONNEES', '.donnees', 'dossier de la base embarquée, des clés et des fichiers reçus'],
  [
    'DATABASE_URL',
    '(base embarquée)',
    'adresse d’un PostgreSQL 18 ; rien n’y est semé, et un lien fait entrer le premier administrateur',
  ],
  ['ROUTEUR_JETON', '(aucun)', 'jeton du routeur de la fédération, qui ouvre _service et _entities'],
  [
    'CLE_DES_JETONS',
    '(fichier jetons.cle)',
    'clés qui signent les jetons, séparées par des virgules : la première signe, les autres vérifient',
  ],
  [
    'CLE_DES_NUMEROS',
    '(fichier numeros.cle)',
    'clé dont dérivent les numéros de pass : la même toujours, gardée à part de la base',
  ],
  [
    'COURRIER_URL',
    '(dossier courrier)',
    'serveur d’envoi, smtps://compte:motdepasse@serveur:465 ; sinon un fichier .eml par message sous PASS_DONNEES/courrier',
  ],
  [
    'CLE_DES_SECRETS',
    '(fichier secrets.cle)',
    'clés sous lesquelles les secrets des webhooks sont gardés, séparées par des virgules : la première chiffre, les autres déchiffrent',
  ],
  [
    'WEBHOOKS_PORTS',
    '443',
    'ports, séparés par des virgules, où un webhook peut être reçu, toujours en https',
  ],
  [
    'WEBHOOKS_BOUCLE_LOCALE',
    'oui en démonstration',
    '« oui » permet en démonstration, et là seulement, un webhook en http vers cette machine',
  ],
  ['WEBHOOKS_RETENTION_JOURS', '90', 'jours pendant lesquels le sort de chaque envoi de webhook est gardé'],
  ['COURRIER_DE', 'Pass numérique <ne-pas-repondre@localhost>', 'expéditeur des messages'],
  [
    'PIECES_URL',
    '(dossier pieces)',
    'entrepôt des pièces, s3+https://cle:secret@serveur/seau?region=fr-par ; sinon PASS_DONNEES/pieces',
  ],
  ['PIECES_TAILLE_MAX', '10485760', 'octets au-delà desquels une pièce est refusée'],
  ['TACHES', 'oui', '« non » : ce serveur demande les tâches de fond (courriers, purges) sans les faire'],
  ['…_FICHIER', '(aucun)', `chemin d’un fichier qui contient la valeur, pour ${SECRETS.join(', ')}`],
  [
    'FOURNISSEURS',
    '(aucun)',
    'fichier JSON des fournisseurs d’identité OpenID Connect, ProConnect ou un autre',
  ],
  ['SESSION_INACTIVITE_MINUTES', '30', 'minutes sans demande après lesquelles une session finit'],
  ['SESSION_DUREE_HEURES', '12', 'heures après lesquelles une session finit, quoi qu’il arrive'],
  ['PID_FILE', '(aucun)', 'fichier où écrire le numéro du processus'],
  [
    'HORLOGE',
    '(jour de Paris)',
    'jour civil AAAA-MM-JJ imposé, pour la démonstration et les tests seulement',
  ],
  [
    'IMPORT_TAILLE_MAX',
    '2147483648',
    'octets au-delà desquels un fichier à importer est refusé sans être lu',
  ],
  [
    'ADRESSE_PUBLIQUE',
    '(aucune)',
    'adresse du registre pour les navigateurs, nécessaire pour s’y connecter : https, sauf sur la boucle locale',
  ],
  [
    'MANDATAIRES',
    '(aucun)',
    'adresses ou réseaux, séparés par des virgules, dont X-Forwarded-For et X-Forwarded-Proto sont crus',
  ],
  [
    'BUDGETS',
    '(voir docs/mise-en-service.md)',
    'objets lus par minute et par compte, ou par adresse pour le public : ROLE=nombre,… ou « non » ; sans limite en démonstration',
  ],
  [
    'SEUIL_SECRET',
    '5',
    'bénéficiaires (carnets remis) ou actes (utilisations, remboursements) sous lesquels un chiffre est masqué à qui ne voit pas les lignes',
  ],
  ['SEUIL_PRUDENCE', '30', 'dénominateur sous lequel un rapport est dit à lire avec prudence'],
  ['SERVEURS', '1', 'nombre de serveurs qui se partagent ces budgets'],
  [
    'REPONSES_GARDEES',
    '67108864',
    'octets de réponses gardées en mémoire tant que rien de ce qu’elles disent n’a changé ; 0 n’en garde aucune',
  ],
  ['OPERATIONS_LIBRES', 'oui', '« non » n’accepte que les opérations publiées dans schema/operations.json'],
  ['QUOTA_EXPORT', '2000000', 'lignes du registre qu’un compte peut exporter par jour, ou « non »'],
  ['EXPORT_MOTIF_DES', '50000', 'lignes à partir desquelles un export demande un motif, ou « non »'],
  ['TZ', '(ignoré)', 'les jours ouvrés sont ceux d’Europe/Paris'],
];

/** Key that the secrets of pass numbers derive from, kept apart from the database, and keys that sign the tokens. */
export { cleDesNumeros as keyOfNumbers, trousseauDesJetons as keyOfTokens };

/** What a client may ask; the demonstration, which only its machine can reach, sets no budget unless told to. */
export function readLimits(demonstration: boolean): {
  budgets: Budgets;
  freeOperations: boolean;
  servers: number;
} {
  const servers = Number(process.env['SERVEURS'] || 1);
  if (!Number.isInteger(servers) || servers < 1)
    throw new Error('SERVEURS : un nombre entier de serveurs, au moins 1, est attendu.');
  const free = process.env['OPERATIONS_LIBRES'] || 'oui';
  if (!['oui', 'non'].includes(free)) throw new Error('OPERATIONS_LIBRES : « oui » ou « non » est attendu.');
  const usual = demonstration ? NO_BUDGETS : USUAL_BUDGETS;
  return {
    budgets: readBudgets(process.env['BUDGETS'], servers, usual),
    freeOperations: free === 'oui',
    servers,
  };
}

/** How much memory the answers that still hold may take. */
export function readBytesKept(): number {
  const bytes = Number(process.env['REPONSES_GARDEES'] || 67_108_864);
  if (!Number.isSafeInteger(bytes) || bytes < 0)
    throw new Error('REPONSES_GARDEES : un nombre entier d’octets, 0 ou plus, est attendu.');
  return bytes;
}

/** Reads what does not change while the server runs. */
export async function readSettings(pool: Pool): Promise<Omit<Settings, 'fournisseurs'>> {
  const { rows } = await pool.query<{ demonstration: boolean; annee: number | null }>(
    `select coalesce((select valeur = 'true' from plateforme.parametre where cle = 'demonstration'), false) as demonstration,
            (select max(annee_cog)::int from territoires.territoire) as annee`,
  );
  const routeur = process.env['ROUTEUR_JETON'];
  return {
    demonstration: rows[0]?.demonstration ?? false,
    anneeCog: rows[0]?.annee ?? 0,
    cleDesNumeros: cleDesNumeros(),
    cleDesJetons: trousseauDesJetons(),
    cleDesSecrets: trousseauDesSecrets(),
    jetonDuRouteur: routeur ? routeur : null,
    seuils: lireLesSeuils(),
    version: VERSION,
  };
}
