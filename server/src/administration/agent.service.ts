import type { Pool } from 'pg';
import { auteurDe } from '../shared/context.ts';
import { aLeDroit, estDroit, estRole, relireLaMatrice } from '../acces/acces.module.ts';
import type {
  ChangementDeDroit,
  ConfirmerIdentiteInput,
  DemanderAccesInput,
  FermerCompteInput,
  ModifierDroitsInput,
  RepondreALaDemandeInput,
} from './administration.inputs.ts';
import { NonFait, type Operation, type SansCle, uneFois } from './une-fois.ts';

type Faite = Promise<{ readonly deja: boolean }>;

/** Shuts an account out, with all its sessions; a purge leaves its pseudonym alone. */
export function fermer(
  pool: Pool,
  operation: Operation,
  { compte, motif, purger = false }: FermerCompteInput,
): Faite {
  return uneFois(pool, operation, async (client, noter) => {
    if (compte === operation.actor.compteId)
      throw new NonFait('On ne ferme pas son propre compte : un autre administrateur doit le faire.');
    const { rowCount } = await client.query(
      `update plateforme.compte set ferme_le = coalesce(ferme_le, clock_timestamp()),
         purge_le = case when $2 then coalesce(purge_le, clock_timestamp()) else purge_le end,
         nom = case when $2 then null else nom end, courriel = case when $2 then null else courriel end,
         organisation = case when $2 then null else organisation end, siret = case when $2 then null else siret end
       where id = $1`,
      [compte, purger],
    );
    if (!rowCount) throw new NonFait('Ce compte n’existe pas.');
    await client.query(
      'update plateforme.session set fermee_le = clock_timestamp(), id_token = null where compte_id = $1 and fermee_le is null',
      [compte],
    );
    if (purger)
      await client.query(
        `with oubli as (delete from plateforme.compte_identite where compte_id = $1)
         update plateforme.invitation set courriel = 'efface@invalid' where compte_id = $1`,
        [compte],
      );
    await noter({
      type: purger ? 'compte.purge' : 'compte.ferme',
      objet: `compte:${compte}`,
      contenu: {},
      motif,
    });
  });
}

/** Opens again an account that was closed, and not purged: its sessions stay ended. */
export function rouvrir(
  pool: Pool,
  operation: Operation,
  { compte, motif }: { readonly compte: string; readonly motif: string },
): Faite {
  return uneFois(pool, operation, async (client, noter) => {
    const { rowCount } = await client.query(
      'update plateforme.compte set ferme_le = null where id = $1 and ferme_le is not null and purge_le is null',
      [compte],
    );
    if (!rowCount) throw new NonFait('Ce compte est ouvert, ou ses données ont été effacées.');
    await noter({ type: 'compte.rouvert', objet: `compte:${compte}`, contenu: {}, motif });
  });
}

export function confirmer(
  pool: Pool,
  operation: Operation,
  { compte, fournisseur, acceptee, motif }: ConfirmerIdentiteInput,
): Faite {
  return uneFois(pool, operation, async (client, noter) => {
    const { rowCount } = await client.query(
      acceptee
        ? 'update plateforme.compte_identite set confirmee = true where compte_id = $1 and fournisseur = $2 and not confirmee'
        : 'delete from plateforme.compte_identite where compte_id = $1 and fournisseur = $2 and not confirmee',
      [compte, fournisseur],
    );
    if (!rowCount) throw new NonFait('Aucune identité de ce fournisseur n’attend pour ce compte.');
    await noter({
      type: acceptee ? 'identite.confirmee' : 'identite.ecartee',
      objet: `compte:${compte}`,
      contenu: { fournisseur },
      motif,
    });
  });
}

export function demander(
  pool: Pool,
  operation: Operation,
  { droit, page, motif }: DemanderAccesInput,
): Faite {
  const { actor } = operation;
  return uneFois(pool, operation, async (client, noter) => {
    if (actor.compteId === null)
      throw new NonFait('Une demande d’accès se fait avec un compte : connectez-vous d’abord.');
    if (!estDroit(droit)) throw new NonFait(`« ${droit} » n’est pas un droit.`);
    if (aLeDroit(actor.role, droit)) throw new NonFait('Vous avez déjà ce droit.');
    const { rowCount } = await client.query(
      'select from plateforme.demande_d_acces where compte_id = $1 and droit = $2 and traitee_le is null',
      [actor.compteId, droit],
    );
    if (rowCount) throw new NonFait('Votre demande est déjà faite, et attend une réponse.');
    await client.query(
      'insert into plateforme.demande_d_acces (compte_id, droit, page, motif) values ($1, $2, $3, $4)',
      [actor.compteId, droit, page, motif],
    );
    await noter({ type: 'acces.demande', objet: `compte:${actor.compteId}`, contenu: { droit } });
  });
}

export function repondre(
  pool: Pool,
  operation: Operation,
  { demande, acceptee, motif }: RepondreALaDemandeInput,
): Faite {
  return uneFois(pool, operation, async (client, noter) => {
    const { rowCount } = await client.query(
      `update plateforme.demande_d_acces set traitee_le = clock_timestamp(), traitee_par = $2, acceptee = $3, reponse = $4
       where id = $1 and traitee_le is null`,
      [demande, auteurDe(operation.actor), acceptee, motif],
    );
    if (!rowCount) throw new NonFait('Cette demande n’attend plus de réponse.');
    await noter({ type: 'acces.repondu', objet: `demande:${demande}`, contenu: { acceptee }, motif });
  });
}

/** What would really change of the rights asked to change; refuses those that nobody may change. */
export function changementsUtiles(changements: readonly ChangementDeDroit[]): readonly ChangementDeDroit[] {
  return changements.filter(({ role, droit, accorde }) => {
    if (!estRole(role) || !estDroit(droit) || droit === 'ROUTER' || role === 'PUBLIC' || role === 'ROUTEUR')
      throw new NonFait(`Le droit ${droit} du rôle ${role} ne se change pas.`);
    if (role === 'ADMINISTRATEUR' && (droit === 'ADMINISTRER_ACCES' || droit === 'INVITER') && !accorde)
      throw new NonFait(
        `Le droit ${droit} ne se retire pas à l’administrateur : personne ne pourrait le rendre.`,
      );
    return aLeDroit(role, droit) !== accorde;
  });
}

export async function modifierDroits(
  pool: Pool,
  operation: Operation,
  { changements, motif }: SansCle<ModifierDroitsInput>,
): Faite {
  const utiles = changementsUtiles(changements);
  const fait = await uneFois(pool, operation, async (client, noter) => {
    const evenement = await noter({
      type: 'droits.modifies',
      contenu: { changements: utiles.map(({ role, droit, accorde }) => [role, droit, accorde]) },
      motif,
    });
    for (const { role, droit, accorde } of utiles)
      await client.query(
        `insert into plateforme.droit_de_role (role, droit, accorde, motif, evenement, enregistre_le) values ($1, $2, $3, $4, $5, $6)`,
        [role, droit, accorde, motif, evenement, operation.jour],
      );
  });
  await relireLaMatrice(pool);
  return fait;
}
