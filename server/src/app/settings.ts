import { join } from 'node:path';
import type { Pool } from 'pg';
import { secretOf } from '../db/embedded.ts';
import type { Settings } from '../shared/context.ts';
import { dataFolder } from '../shared/paths.ts';

const VERSION = '0.1.0';

/** What the environment may set, each with its default: all of it is listed by `pnpm start --aide`. */
export const ENVIRONMENT: readonly (readonly [string, string, string])[] = [
  ['PORT', '4000', 'port HTTP ; si 4000 est pris et que PORT n’est pas donné, le premier port libre suivant'],
  ['HOTE', '127.0.0.1', 'adresse d’écoute ; la démonstration n’écoute que sur la boucle locale'],
  ['PASS_DONNEES', '.donnees', 'dossier de la base embarquée, des clés et des fichiers reçus'],
  [
    'DATABASE_URL',
    '(base embarquée)',
    'adresse d’un PostgreSQL 18 ; rien n’y est semé, et seule la lecture publique est ouverte',
  ],
  ['ROUTEUR_JETON', '(aucun)', 'jeton du routeur de la fédération, qui ouvre _service et _entities'],
  [
    'FOURNISSEURS',
    '(aucun)',
    'fichier JSON des fournisseurs d’identité OpenID Connect, ProConnect ou un autre',
  ],
  [
    'ADRESSE_PUBLIQUE',
    '(boucle locale)',
    'adresse du registre pour les navigateurs, en https://, nécessaire pour s’y connecter',
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
  ['TZ', '(ignoré)', 'les jours ouvrés sont ceux d’Europe/Paris'],
];

/** Key that the secrets of pass numbers derive from; kept apart from the database. */
export const keyOfNumbers = (): string => secretOf(join(dataFolder(), 'numeros.cle'));

/** Key that signs the tokens. */
export const keyOfTokens = (): string => secretOf(join(dataFolder(), 'jetons.cle'));

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
    cleDesNumeros: keyOfNumbers(),
    cleDesJetons: keyOfTokens(),
    jetonDuRouteur: routeur ? routeur : null,
    version: VERSION,
  };
}
