import { aLeDroit, estDroit, estRole } from '../acces/acces.module.ts';
import { auteurDe } from '../shared/context.ts';
import { Refusee } from '../shared/operation.ts';
import { idOuRien } from '../shared/texte.ts';
import { type Acte, nonFait, type SansCle } from './acte.ts';
import type {
  ChangementDeDroit,
  ConfirmerIdentiteInput,
  DemanderAccesInput,
  FermerCompteInput,
  ModifierDroitsInput,
  RepondreALaDemandeInput,
} from './administration.inputs.ts';
import { RefusDAdministration } from './administration.results.ts';

/** Shuts an account out, with all its sessions; a purge leaves its pseudonym alone. */
export async function fermer(
  { context, client, noter }: Acte,
  { compte, motif, purger = false }: SansCle<FermerCompteInput>,
): Promise<void> {
  if (compte === context.actor.compteId)
    throw nonFait('On ne ferme pas son propre compte : un autre administrateur doit le faire.');
  const { rowCount } = await client.query(
    `update plateforme.compte set ferme_le = coalesce(ferme_le, clock_timestamp()),
         purge_le = case when $2 then coalesce(purge_le, clock_timestamp()) else purge_le end,
         nom = case when $2 then null else nom end, courriel = case when $2 then null else courriel end,
         organisation = case when $2 then null else organisation end, siret = case when $2 then null else siret end
       where id = $1`,
    [idOuRien(compte), purger],
  );
  if (!rowCount) throw nonFait('Ce compte n’existe pas.');
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
}

/** Opens again an account that was closed, and not purged: its sessions stay ended. */
export async function rouvrir(
  { client, noter }: Acte,
  { compte, motif }: { readonly compte: string; readonly motif: string },
): Promise<void> {
  const { rowCount } = await client.query(
    'update plateforme.compte set ferme_le = null where id = $1 and ferme_le is not null and purge_le is null',
    [compte],
  );
  if (!rowCount) throw nonFait('Ce compte est ouvert, ou ses données ont été effacées.');
  await noter({ type: 'compte.rouvert', objet: `compte:${compte}`, contenu: {}, motif });
}

/** Says whether a new identity is the person of an account. */
export async function confirmer(
  { client, noter }: Acte,
  { compte, fournisseur, acceptee, motif }: SansCle<ConfirmerIdentiteInput>,
): Promise<void> {
  const { rowCount } = await client.query(
    acceptee
      ? 'update plateforme.compte_identite set confirmee = true where compte_id = $1 and fournisseur = $2 and not confirmee'
      : 'delete from plateforme.compte_identite where compte_id = $1 and fournisseur = $2 and not confirmee',
    [idOuRien(compte), fournisseur],
  );
  if (!rowCount) throw nonFait('Aucune identité de ce fournisseur n’attend pour ce compte.');
  await noter({
    type: acceptee ? 'identite.confirmee' : 'identite.ecartee',
    objet: `compte:${compte}`,
    contenu: { fournisseur },
    motif,
  });
}

/** Asks administrators for a right that is missing. */
export async function demander(
  { context, client, noter }: Acte,
  { droit, page, motif }: SansCle<DemanderAccesInput>,
): Promise<void> {
  const { actor } = context;
  if (actor.compteId === null)
    throw nonFait('Une demande d’accès se fait avec un compte : connectez-vous d’abord.');
  if (!estDroit(droit)) throw nonFait(`« ${droit} » n’est pas un droit.`);
  if (aLeDroit(actor.role, droit)) throw nonFait('Vous avez déjà ce droit.');
  const { rowCount } = await client.query(
    'select from plateforme.demande_d_acces where compte_id = $1 and droit = $2 and traitee_le is null',
    [actor.compteId, droit],
  );
  if (rowCount) throw nonFait('Votre demande est déjà faite, et attend une réponse.');
  await client.query(
    'insert into plateforme.demande_d_acces (compte_id, droit, page, motif) values ($1, $2, $3, $4)',
    [actor.compteId, droit, page, motif],
  );
  await noter({ type: 'acces.demande', objet: `compte:${actor.compteId}`, contenu: { droit } });
}

/** Answers who asked for a right; agreeing gives nothing by itself. */
export async function repondre(
  { context, client, noter }: Acte,
  { demande, acceptee, motif }: SansCle<RepondreALaDemandeInput>,
): Promise<void> {
  const { rowCount } = await client.query(
    `update plateforme.demande_d_acces set traitee_le = clock_timestamp(), traitee_par = $2, acceptee = $3, reponse = $4
       where id = $1 and traitee_le is null`,
    [idOuRien(demande), auteurDe(context.actor), acceptee, motif],
  );
  if (!rowCount) throw nonFait('Cette demande n’attend plus de réponse.');
  await noter({ type: 'acces.repondu', objet: `demande:${demande}`, contenu: { acceptee }, motif });
}

/** What would really change of the rights asked to change, unless one of them is nobody's to change. */
export function changementsUtiles(
  changements: readonly ChangementDeDroit[],
): readonly ChangementDeDroit[] | RefusDAdministration {
  for (const { role, droit, accorde } of changements) {
    if (!estRole(role) || !estDroit(droit) || droit === 'ROUTER' || role === 'PUBLIC' || role === 'ROUTEUR')
      return new RefusDAdministration(`Le droit ${droit} du rôle ${role} ne se change pas.`);
    if (role === 'ADMINISTRATEUR' && (droit === 'ADMINISTRER_ACCES' || droit === 'INVITER') && !accorde)
      return new RefusDAdministration(
        `Le droit ${droit} ne se retire pas à l’administrateur : personne ne pourrait le rendre.`,
      );
  }
  return changements.filter(
    ({ role, droit, accorde }) => estDroit(droit) && aLeDroit(role, droit) !== accorde,
  );
}

/** Says another word on rights of roles; servers read the matrix again afterwards. */
export async function modifierDroits(
  { context, client, noter }: Acte,
  { changements, motif }: SansCle<ModifierDroitsInput>,
): Promise<void> {
  const utiles = changementsUtiles(changements);
  if (utiles instanceof RefusDAdministration) throw new Refusee(utiles);
  const evenement = await noter({
    type: 'droits.modifies',
    objet: 'droits:matrice',
    contenu: { changements: utiles.map(({ role, droit, accorde }) => [role, droit, accorde]) },
    motif,
  });
  for (const { role, droit, accorde } of utiles)
    await client.query(
      `insert into plateforme.droit_de_role (role, droit, accorde, motif, evenement, enregistre_le) values ($1, $2, $3, $4, $5, $6)`,
      [role, droit, accorde, motif, evenement, context.today],
    );
}
