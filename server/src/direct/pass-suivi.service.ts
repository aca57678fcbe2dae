import type { Pool } from 'pg';
import { estAuthentique, lireNumeroDePass, noterLInconnu, peutEssayer } from '../carnet/carnet.module.ts';
import { type EvenementSuivi, REGISTRE } from '../fil/fil.module.ts';
import type { Context } from '../shared/context.ts';
import { BadInput } from '../shared/errors.ts';
import { auNomDe } from '../shared/mur.ts';
import { type PassSuivi, rapportAuPass } from './pass-suivi.rules.ts';

const DESIGNER = `
  select c.id as carnet, c.commande_id as commande, c.collectivite_id as collectivite
  from pass.carnet c where ${auNomDe('$4')} and c.lot = $1 and c.serie = $2 and $3 <= c.nombre_de_pass`;

/** The pass of a typed number, if it is of the reader's perimeter; numbers that no pass has are counted. */
export async function designerLePass(context: Context, saisie: string): Promise<PassSuivi> {
  const numero = lireNumeroDePass(saisie);
  if (numero === null)
    throw new BadInput('numero : ce numéro de pass est mal saisi, un de ses caractères ne va pas.');
  peutEssayer(context);
  const { lot, serie, rang } = numero;
  const { rows } = estAuthentique(context.settings.cleDesNumeros, numero)
    ? await context.pool.query<Pick<PassSuivi, 'carnet' | 'commande' | 'collectivite'>>({
        name: 'direct pass',
        text: DESIGNER,
        values: [lot, serie, rang, context.read.lecteur],
      })
    : { rows: [] };
  const [trouve] = rows;
  if (!trouve) {
    await noterLInconnu(context);
    throw new BadInput('numero : ce pass n’est pas au registre, ou n’est pas de votre périmètre.');
  }
  return { lot, serie, rang, ...trouve };
}

const DU_PASS = 'lot = $2 and carnet_id = $3 and rang = $4 and evenement = $5';
const DU_CARNET = 'lot = $2 and carnet_id = $3 and evenement = $5';

/** The facts of a pass, of its carnet and of its order, each by its key. */
const TOUCHE = `
  select exists (
    select from pass.utilisation where ${DU_PASS}
    union all select from pass.annulation where ${DU_PASS}
    union all select from pass.reglement_ligne where ${DU_PASS}
    union all select from pass.ajustement where ${DU_PASS}
    union all select from pass.remise where ${DU_CARNET}
    union all select from pass.deplacement where ${DU_CARNET}
    union all select from pass.incident where ${DU_CARNET}
    union all select from pass.carnet where lot = $2 and id = $3 and evenement = $5
    union all select from pass.commande_etape where commande_id = $6 and evenement = $5) as touche
  where ${auNomDe('$1')}`;

/** Whether an event touches a pass. */
export async function touchePass(pool: Pool, evenement: EvenementSuivi, pass: PassSuivi): Promise<boolean> {
  const rapport = rapportAuPass(evenement, pass);
  if (rapport !== 'AUX_FAITS') return rapport === 'OUI';
  const { lot, carnet, rang, commande } = pass;
  const { rows } = await pool.query<{ touche: boolean }>({
    name: 'direct pass touche',
    text: TOUCHE,
    values: [REGISTRE, lot, carnet, rang, evenement.rang.position, commande],
  });
  return rows[0]?.touche === true;
}
