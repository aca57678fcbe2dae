import { parseArgs } from 'node:util';
import pg from 'pg';
import { openDatabase } from '../../app/database.ts';
import { keyOfNumbers } from '../../app/settings.ts';
import { addressFor } from '../../db/pool.ts';
import { type BilanDeDemonstration, genererDemonstration } from '../../demo/demonstration.ts';
import { DemonstrationRefusee, enFrancais } from '../../demo/ecriture.ts';
import { lireExemple } from '../../demo/exemple.ts';
import { today } from '../../shared/today.ts';

interface Arguments {
  readonly pass: number;
  readonly force: boolean;
  readonly remplacer: boolean;
}

const PAR_DEFAUT = '209000';

const USAGE = `Usage : pnpm demo [--pass <nombre>] [--remplacer] [--force]

  --pass       nombre de pass achetés en tout, multiple de 5 (${PAR_DEFAUT} par défaut)
  --remplacer  efface la démonstration présente, puis la refait
  --force      écrit dans la base de DATABASE_URL : elle doit être vide

Codes de sortie : 0 démonstration prête, 1 refusée, 2 mauvais usage.
`;

/** The command `demo`: fills the embedded database with fictitious data, marked as such. */
export async function main(args: readonly string[]): Promise<0 | 1 | 2> {
  const lus = lireArguments(args);
  if (typeof lus === 'string') {
    process.stderr.write(`${lus}\n\n${USAGE}`);
    return 2;
  }
  if (lus === null) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (process.env['DATABASE_URL'] && !lus.force) {
    process.stderr.write(
      'DATABASE_URL désigne une base réelle : rien de fictif n’y est écrit. Retirez ce réglage, ou ajoutez --force pour une base vide.\n',
    );
    return 1;
  }
  const base = await openDatabase({ seed: false });
  try {
    await generer(base.url, lus);
    return 0;
  } catch (error) {
    if (!(error instanceof DemonstrationRefusee)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  } finally {
    await base.release();
  }
}

async function generer(url: string, { pass, remplacer }: Arguments): Promise<void> {
  const debut = Date.now();
  const jour = today();
  const bilan = await genererDemonstration(url, {
    pass,
    jour,
    remplacer,
    comptes: !process.env['DATABASE_URL'],
    progression: (phrase) => process.stderr.write(`${phrase}\n`),
  });
  const client = new pg.Client({ connectionString: addressFor(url, 'lot') });
  await client.connect();
  try {
    const exemple = await lireExemple(client, keyOfNumbers(), jour);
    process.stdout.write(
      `${[
        ...raconter(bilan, Date.now() - debut),
        exemple.pass === null ? '' : `Un pass à utiliser : ${exemple.pass}`,
        exemple.carnet === null ? '' : `Un carnet à remettre : ${exemple.carnet}`,
      ]
        .filter(Boolean)
        .join('\n')}\n`,
    );
  } finally {
    await client.end();
  }
}

function raconter(bilan: BilanDeDemonstration, ms: number): string[] {
  if (bilan.deja)
    return [`La démonstration de ${enFrancais(bilan.pass)} pass est déjà là : rien n’a changé.`];
  const { pass, carnet, remise, utilisation, reglement_ligne: payees, lieux } = bilan;
  return [
    `Données fictives, prêtes en ${(ms / 1000).toLocaleString('fr-FR', { maximumFractionDigits: 1 })} s :`,
    `  ${enFrancais(pass)} pass achetés, en ${enFrancais(carnet)} carnets ; ${enFrancais(remise)} carnets remis`,
    `  ${enFrancais(utilisation)} pass utilisés, dont ${enFrancais(payees)} remboursés, dans ${enFrancais(lieux)} lieux`,
  ];
}

/** The arguments, `null` for help, or what is wrong with them. */
export function lireArguments(args: readonly string[]): Arguments | string | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pass: { type: 'string', default: PAR_DEFAUT },
        force: { type: 'boolean', default: false },
        remplacer: { type: 'boolean', default: false },
        aide: { type: 'boolean', default: false },
      },
    });
    if (values.aide) return null;
    const pass = Number(values.pass.replaceAll(/[\s\u00A0\u202F_]/g, ''));
    if (!Number.isInteger(pass) || pass < 2000 || pass % 5 !== 0)
      return `« ${values.pass} » ne convient pas : un multiple de 5 est attendu, 2 000 au moins.`;
    return { pass, force: values.force, remplacer: values.remplacer };
  } catch (error) {
    return `Option inconnue ou incomplète : ${error instanceof Error ? error.message : String(error)}`;
  }
}
