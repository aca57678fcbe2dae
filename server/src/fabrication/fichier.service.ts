import { numeroDuPass } from '../carnet/carnet.module.ts';
import type { Context } from '../shared/context.ts';
import { ligneCsv } from '../shared/csv.rules.ts';
import { auNomDe } from '../shared/mur.ts';
import { contenuQr, origineDImpression } from './codes.service.ts';

/** What a printer is asked for: an order, or a whole lot. */
export type Tirage = { readonly commande: string } | { readonly lot: number };

interface CarnetAImprimer {
  readonly commande: string;
  readonly lot: number;
  readonly serie: number;
  readonly numero: string;
  readonly nombre_de_pass: number;
}

const PAR_PAQUET = 500;
const ENTETE = ['commande', 'carnet', 'rang', 'pass', 'code_qr', 'code_barres'];

const CARNETS = (condition: string): string => `
  select o.numero as commande, c.lot, c.serie, c.numero, c.nombre_de_pass
  from pass.carnet c join pass.commande o on o.id = c.commande_id
  where ${auNomDe('$1')} and ($2::uuid[] is null or c.collectivite_id = any($2)) and ${condition}
    and (c.lot, c.serie) > ($4::integer, $5::integer) order by c.lot, c.serie limit ${PAR_PAQUET}`;

/** The carnets that come after one, in the reader's perimeter. */
export async function carnetsDuTirage(
  { pool, read, actor }: Context,
  tirage: Tirage,
  apres: { readonly lot: number; readonly serie: number } = { lot: 0, serie: -1 },
): Promise<readonly CarnetAImprimer[]> {
  const parCommande = 'commande' in tirage;
  const text = CARNETS(
    parCommande
      ? 'c.commande_id = (select x.id from pass.commande x where x.numero = $3)'
      : 'c.lot = $3::integer',
  );
  const values = [
    read.lecteur,
    actor.perimeter,
    parCommande ? tirage.commande : tirage.lot,
    apres.lot,
    apres.serie,
  ];
  const { rows } = await pool.query<CarnetAImprimer>({ text, values });
  return rows;
}

/** The variable data of a print, one line a pass, a packet of carnets at a time; with a BOM, so that spreadsheets read it. */
export async function* lignesDImpression(
  context: Context,
  tirage: Tirage,
  premiers: readonly CarnetAImprimer[],
): AsyncGenerator<string> {
  const { cleDesNumeros } = context.settings;
  const origine = origineDImpression(context.origine);
  yield `\uFEFF${ligneCsv(ENTETE, ';')}`;
  for (let paquet = premiers; paquet.length > 0;) {
    let lignes = '';
    for (const carnet of paquet)
      for (let rang = 1; rang <= carnet.nombre_de_pass; rang++) {
        const numero = numeroDuPass(cleDesNumeros, carnet, rang);
        lignes += ligneCsv(
          [carnet.commande, carnet.numero, String(rang), numero, contenuQr(origine, numero), numero],
          ';',
        );
      }
    yield lignes;
    const dernier = paquet.at(-1);
    paquet = dernier && paquet.length === PAR_PAQUET ? await carnetsDuTirage(context, tirage, dernier) : [];
  }
}
