import type { ClientBase } from 'pg';
import {
  ecrireLEtape,
  enEuros,
  identifier,
  partMaximale,
  regleNonTenue,
  tenirLeDossier,
  verifierLEtape,
} from '../financement/financement.module.ts';
import type { Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Operee, operer } from '../shared/operation.ts';
import type { SignerConventionInput } from './convention.types.ts';
import { type Defaut, defautDesParts, partDeLEtat } from './parts.rules.ts';

const SOURCE = {
  source: 'Convention : les parts font le budget, l’État dans la limite de son taux et de son plafond (M2)',
};

/** Signs the convention of a file that was chosen, with all its funders, once. */
export async function signer(context: Context, input: SignerConventionInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const demande = { owner: 'territoires', action: 'convention.signer', cle, entree } as const;
  return operer(context, demande, async (client, noter) => {
    const dossier = await tenirLeDossier(client, input.dossier);
    const jour = input.jour ?? context.today;
    const { parts, totalCentimes: total, reference = null } = input;
    const etat = partDeLEtat(parts);
    const etape = { etape: 'CONVENTIONNE', jour, centimes: etat, reference } as const;
    verifierLEtape(dossier, etape, context.today);
    const accorde = dossier.accorde_centimes ?? 0;
    const maximum = Math.min(partMaximale(dossier.regle, total, dossier.taux), accorde);
    const defaut = defautDesParts(parts, total, maximum);
    if (defaut)
      throw regleNonTenue('M2', phraseDe(defaut, { total, maximum, taux: dossier.taux, accorde }), SOURCE);
    await refuserUneSeconde(client, dossier);
    const id = await identifier(client);
    const evenement = await noter({
      type: 'convention.signee',
      objet: `dossier:${dossier.id}`,
      collectiviteId: dossier.collectivite_id,
      contenu: { dossier: dossier.numero, jour, total, parts },
    });
    const fait = { evenement, enregistreLe: context.today };
    await client.query(ECRIRE, [
      id,
      dossier.collectivite_id,
      dossier.vague,
      jour,
      etat,
      total - etat,
      dossier.id,
      evenement,
      context.today,
      JSON.stringify(
        parts.map((part, i) => ({
          genre: part.genre,
          financeur: part.financeur,
          centimes: part.centimes,
          rang: i + 1,
        })),
      ),
    ]);
    await ecrireLEtape(client, dossier, etape, fait);
  });
}

async function refuserUneSeconde(
  client: ClientBase,
  { collectivite_id, vague }: { readonly collectivite_id: string; readonly vague: number },
): Promise<void> {
  const { rowCount } = await client.query(
    'select from territoires.convention where collectivite_id = $1 and vague = $2',
    [collectivite_id, vague],
  );
  if (rowCount)
    throw regleNonTenue(
      'CONVENTION_UNE_PAR_VAGUE',
      `La collectivité a déjà une convention de la vague ${vague} : une seule est attendue.`,
      { source: `Appel à projets de ${vague}` },
    );
}

interface Attendu {
  readonly total: number;
  readonly maximum: number;
  readonly taux: number;
  readonly accorde: number;
}

function phraseDe(defaut: Defaut, { total, maximum, taux, accorde }: Attendu): string {
  switch (defaut.code) {
    case 'SOMME':
      return `Les parts font ${enEuros(defaut.somme)}, et le budget ${enEuros(total)} : l’écart est de ${enEuros(Math.abs(defaut.somme - total))}, aucun n’est permis.`;
    case 'ETAT_UNE_FOIS':
      return `La part de l’État est attendue une fois : elle y est ${defaut.fois} fois.`;
    case 'ETAT_TROP':
      return `La part de l’État (${enEuros(defaut.etat)}) dépasse ${enEuros(maximum)} : le moindre de ${taux / 100} % du budget, du plafond de l’appel et des ${enEuros(accorde)} accordés.`;
    case 'DEUX_FOIS':
      return `« ${defaut.financeur} » y est deux fois : une part par financeur est attendue.`;
    case 'VIDE':
      return `La part de « ${defaut.financeur} » est nulle : un montant au-dessus de zéro est attendu.`;
  }
}

const ECRIRE = `
  with convention as (
    insert into territoires.convention (id, collectivite_id, vague, signee_le, part_etat_centimes, part_locale_centimes, dossier_id,
      evenement, enregistre_le)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9))
  insert into territoires.convention_part (convention_id, rang, collectivite_id, genre, financeur, centimes, evenement, enregistre_le)
  select $1, p.rang, $2, p.genre, trim(p.financeur), p.centimes, $8, $9
  from jsonb_to_recordset($10::jsonb) as p(rang smallint, genre text, financeur text, centimes bigint)`;
