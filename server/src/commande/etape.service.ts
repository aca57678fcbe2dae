import type { ClientBase } from 'pg';
import { aLeDroit } from '../acces/acces.module.ts';
import type { Context } from '../shared/context.ts';
import { ecrire } from '../shared/ecritures.ts';
import { Forbidden, type Refus } from '../shared/errors.ts';
import { operer, type Operee } from '../shared/operation.ts';
import type { EtapeDeCommande } from './commande.types.ts';
import { commandeAFaireAvancer } from './avancement.service.ts';
import type { FranchirEtapeInput } from './etape.inputs.ts';
import { EN_MOTS, ETAPES, etapeRefusee } from './etape.rules.ts';
import { prouver } from './preuve.service.ts';
import { refuser } from './tarif.service.ts';

/** Takes an order to its next step, never past one: who owes it, when, and what each step rests on. */
export function franchirEtape(context: Context, input: FranchirEtapeInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const { today } = context;
  const { etape } = input;
  const jour = input.jour ?? today;
  exigerLeDroit(context, etape);
  return operer(
    context,
    { owner: 'pass', action: 'commande.avancer', cle, entree },
    async (client, noter) => {
      const commande = await commandeAFaireAvancer(client, input.commande);
      const refusee = etapeRefusee(
        { etape: commande.derniere, jour: commande.derniere_le },
        { etape, jour },
        today,
      );
      if (refusee) refuser(refusee.regle, refusee.phrase, ETAPES[etape].source);
      const preuve = await prouver(client, commande, input);
      const evenement = await noter({
        type: `commande.${etape.toLowerCase()}`,
        objet: `commande:${commande.id}`,
        collectiviteId: commande.collectivite_id,
        contenu: { numero: commande.numero, etape, jour, reference: preuve.reference },
      });
      await client.query(
        `insert into pass.commande_etape (commande_id, collectivite_id, etape, jour, reference, couverte_par, nombre_de_pass, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          commande.id,
          commande.collectivite_id,
          etape,
          jour,
          preuve.reference,
          preuve.couvertePar,
          commande.nombre_de_pass,
          evenement,
          today,
        ],
      );
      if (etape === 'LIVREE') await compter(client, commande.id, 'livres', { jour, enregistreLe: today });
      if (etape !== 'ACTIVEE') return;
      await compter(client, commande.id, 'actives', { jour, enregistreLe: today });
      const { id: commandeId, collectivite_id: collectiviteId, valeur_centimes: centimes } = commande;
      await ecrire(client, evenement, today, [
        {
          operation: 'ACTIVATION',
          commandeId,
          collectiviteId,
          debit: 'COMMANDES',
          credit: 'CIRCULATION',
          centimes,
          jour,
        },
      ]);
    },
  );
}

function exigerLeDroit({ actor }: Context, etape: EtapeDeCommande): void {
  const { droits } = ETAPES[etape];
  if (droits.some((droit) => aLeDroit(actor.role, droit))) return;
  throw new Forbidden(
    `Accès refusé : l’étape ${EN_MOTS[etape]} demande le droit ${droits.join(' ou ')}.`,
    droits[0],
  );
}

/** Counts the pass of an order at a step, as every operation counts what it does: the statistics fold it later. */
export async function compter(
  client: ClientBase,
  commande: string,
  compte: 'achetes' | 'livres' | 'actives',
  { jour, enregistreLe }: { readonly jour: string; readonly enregistreLe: string },
): Promise<void> {
  await client.query(
    `insert into pass.mouvement (collectivite_id, commande_id, mois_achat, mois, connu_le, public, ${compte})
     select collectivite_id, id, date_trunc('month', achetee_le), date_trunc('month', $2::date), greatest($2, $3)::date, 'SANS_OBJET', nombre_de_pass
     from pass.commande where id = $1`,
    [commande, jour, enregistreLe],
  );
}
