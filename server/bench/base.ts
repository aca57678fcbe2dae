import { readFileSync } from 'node:fs';
import pg from 'pg';
import { comptesDeDemonstration } from '../src/acces/acces.module.ts';
import { keyOfNumbers, keyOfTokens } from '../src/app/settings.ts';
import { openEmbedded } from '../src/db/embedded.ts';
import { migrate } from '../src/db/orm.ts';
import { openPool } from '../src/db/pool.ts';
import { genererDemonstration } from '../src/demo/demonstration.ts';
import { plier } from '../src/statistique/statistique.module.ts';
import { UTILISER } from '../src/utilisation/utilisation.module.ts';
import { clearFolder, temporaryFolder } from '../test/folder.ts';
import { ARGUMENTS_D_USAGE } from './demandes.ts';
import type { Fermetures } from './fermetures.ts';
import { HORLOGE, JOUR } from './question.ts';
import type { Usage } from './operations.ts';
import { commander } from './commandes.ts';
import { mettreEnStock, type Stock } from './stock.ts';

/** A register of the measurement, which nothing outlives. */
export interface Registre {
  readonly url: string;
  /** Its folder, with room for files. */
  readonly dossier: string;
  readonly pool: pg.Pool;
  readonly cleDesNumeros: string;
  /** Of an administrator. */
  readonly jeton: string;
}

/** The one that the three servers share. */
export interface Base extends Registre {
  /** Pass to use: of many collectivités, and of one. */
  readonly stocks: Readonly<Record<Usage, Stock>>;
}

export interface TailleDeBase {
  readonly pass: number;
  /** Pass handed out and not used, for each measure of uses. */
  readonly stock: number;
}

/** Opens a temporary register, filled with the demonstration. */
export async function ouvrirRegistre(
  nom: string,
  pass: number,
  fermetures: Fermetures,
  dire: (phrase: string) => void,
): Promise<Registre> {
  const dossier = await temporaryFolder(nom);
  fermetures.ajouter(() => clearFolder(dossier));
  Object.assign(process.env, { PASS_DONNEES: dossier, HORLOGE });
  delete process.env['DATABASE_URL'];
  const { url } = await openEmbedded(dossier);
  await migrate(url);
  await genererDemonstration(url, { pass, jour: JOUR, progression: dire });
  const pool = openPool(url, 'lot', 2);
  fermetures.ajouter(() => pool.end());
  return { url, dossier, pool, cleDesNumeros: keyOfNumbers(), jeton: await jetonDAdministrateur(pool) };
}

/** Folds what was written, as its server does, and does what autovacuum would have done overnight. */
export async function reposer({ url, pool }: Registre): Promise<void> {
  await plier(pool);
  await executer(url, 'vacuum (analyze)');
}

/** Fills one with what PostGraphile and the uses need besides. */
export async function preparerBase(
  { pass, stock }: TailleDeBase,
  fermetures: Fermetures,
  dire: (phrase: string) => void,
): Promise<Base> {
  const registre = await ouvrirRegistre('mesure', pass, fermetures, dire);
  const { url } = registre;
  const stocks = {
    utiliser: await mettreEnStock(url, stock, await commander(url, ACHETEUSES)),
    'utiliser-une-collectivite': await mettreEnStock(url, stock, await commander(url, 1)),
  };
  await executer(url, VINGT_MILLE_LIEUX);
  await ouvrirAPostgraphile(url);
  await executer(url, JOURNAL_VECU);
  await reposer(registre);
  return { ...registre, stocks };
}

/** How many collectivités the uses are spread over. */
export const ACHETEUSES = 12;

/** A register that has lived: statements planned on an empty journal would read it whole ever after. */
const JOURNAL_VECU = `insert into pass.evenement (type, acteur, cle, empreinte, enregistre_le)
  select 'pass.utilise', 'mesure', 'avant-la-mesure-' || n, '', '${JOUR}' from generate_series(1, 20000) n`;

/** The national map holds about as many: those of the demonstration, again and again, each with its labels. */
const VINGT_MILLE_LIEUX = `
  create temporary table copie as
    select uuidv7() as id, l.id as source, n from labels.lieu l, generate_series(1, 6) n where l.fictif
    limit greatest(0, 20000 - (select count(*) from labels.lieu));
  insert into labels.lieu (id, cle_source, source, structure_id, nom, adresse, code_postal, commune_code, commune_nom,
      departement_code, region_code, latitude, longitude, itinerant, site, horaires, plages, services, accessible, fictif, modifie_le)
    select c.id, 'mesure:' || c.id, l.source, l.structure_id, l.nom || ' ' || c.n, l.adresse, l.code_postal, l.commune_code,
      l.commune_nom, l.departement_code, l.region_code, l.latitude, l.longitude, l.itinerant, l.site, l.horaires, l.plages,
      l.services, l.accessible, true, l.modifie_le
    from copie c join labels.lieu l on l.id = c.source;
  insert into labels.label_assertion (lieu_id, genre, acte, emetteur, du, jusqu_au, preuve, motif, evenement, enregistre_le)
    select c.id, a.genre, a.acte, a.emetteur, a.du, a.jusqu_au, a.preuve, a.motif, a.evenement, a.enregistre_le
    from copie c join labels.label_assertion a on a.lieu_id = c.source order by a.id`;

async function ouvrirAPostgraphile(url: string): Promise<void> {
  const parameters = ARGUMENTS_D_USAGE.map(([name, type]) => `${name} ${type}`).join(', ');
  await executer(url, readFileSync(new URL('postgraphile.sql', import.meta.url), 'utf8'));
  await executer(
    url,
    `create function mesure.utiliser_pass(${parameters}) returns mesure.usage_vu language plpgsql volatile as $fonction$
     #variable_conflict use_column
     declare vu mesure.usage_vu;
     begin
       ${UTILISER} into vu;
       return vu;
     end $fonction$`,
  );
}

async function executer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

async function jetonDAdministrateur(pool: pg.Pool): Promise<string> {
  const comptes = await comptesDeDemonstration(pool, keyOfTokens());
  const jeton = comptes.find(({ role }) => role === 'ADMINISTRATEUR')?.jeton;
  if (jeton === undefined) throw new Error('The demonstration has no administrator');
  return jeton;
}
