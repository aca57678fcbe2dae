import { type Actor, auteurDe } from '../shared/context.ts';
import type {
  AccorderHabilitationInput,
  AnnulerInvitationInput,
  InviterCompteInput,
  RetirerHabilitationInput,
} from './administration.inputs.ts';
import { demanderUneTache } from '../exploitation/exploitation.module.ts';
import { refusDOctroi } from './administration.rules.ts';
import { aLeDroit, lirePerimetre, type Perimetre, type TypeDePerimetre } from '../acces/acces.module.ts';
import { empreinteDe, nouveauSecret } from '../shared/secret.ts';
import { idOuRien } from '../shared/texte.ts';
import { type Acte, nonFait, type SansCle } from './acte.ts';

const JOURS_D_INVITATION = 14;

/** Refuses to give, or take back, what this actor may not; says whose event it will be. */
async function verifier(
  { client, context: { actor } }: Acte,
  role: Actor['role'],
  { type, code = null }: { readonly type: TypeDePerimetre; readonly code?: string | null | undefined },
): Promise<Perimetre & { readonly chez: { readonly collectiviteId?: string } }> {
  const perimetre = { type, code };
  if ((type === 'FRANCE') !== (code === null))
    throw nonFait('Un code est attendu pour un périmètre, et aucun pour la France.');
  const ouvre = await lirePerimetre(client, perimetre);
  const refus = refusDOctroi(actor, actor.perimeter === null && aLeDroit(actor.role, 'ADMINISTRER_ACCES'), {
    role,
    perimetre,
    ouvre,
  });
  if (refus !== null) throw nonFait(refus);
  const [collectiviteId] = type === 'COLLECTIVITE' ? (ouvre?.perimeter ?? []) : [];
  return { ...perimetre, chez: collectiviteId === undefined ? {} : { collectiviteId } };
}

function verifierLaPeriode(du: string, jusquAu: string | undefined, jour: string): void {
  if (jusquAu !== undefined && jusquAu < du) throw nonFait(`La fin (${jusquAu}) est avant le début (${du}).`);
  if (jusquAu !== undefined && jusquAu < jour) throw nonFait(`La fin (${jusquAu}) est déjà passée.`);
}

/** Keeps an invitation and gives the secret of its link, which nobody can read again. */
export async function inviter(acte: Acte, input: SansCle<InviterCompteInput>): Promise<string | null> {
  const { client, noter, context } = acte;
  const { actor, lot, today: jour } = context;
  const { role, courriel, motif, du = jour, jusquAu } = input;
  verifierLaPeriode(du, jusquAu, jour);
  const { type, code, chez } = await verifier(acte, role, {
    type: input.perimetreType,
    code: input.perimetreCode,
  });
  const secret = nouveauSecret();
  const { rows } = await client.query<{ id: string }>(
    `insert into plateforme.invitation (empreinte, courriel, role, perimetre_type, perimetre_code, du, jusqu_au, motif, invite_par, expire_le)
       values ($1, lower($2), $3, $4, $5, $6, $7, $8, $9, clock_timestamp() + make_interval(days => $10)) returning id`,
    [
      empreinteDe(secret),
      courriel,
      role,
      type,
      code,
      du,
      jusquAu ?? null,
      motif,
      auteurDe(actor),
      JOURS_D_INVITATION,
    ],
  );
  // The task makes another secret: the one made here opens nothing, and is told to no one.
  if (input.envoyer)
    await demanderUneTache(lot, 'invitation.envoyer', { invitation: rows[0]?.id ?? '' }, { client });
  await noter({
    ...chez,
    type: 'invitation.faite',
    objet: `invitation:${rows[0]?.id}`,
    contenu: { role, perimetre: [type, code] },
    motif,
  });
  return input.envoyer ? null : secret;
}

/** Ends an invitation before it serves. */
export async function annuler(
  acte: Acte,
  { invitation, motif }: SansCle<AnnulerInvitationInput>,
): Promise<void> {
  const { client, noter } = acte;
  const { rows } = await client.query<{
    role: Actor['role'];
    perimetre_type: TypeDePerimetre;
    perimetre_code: string | null;
  }>(
    `update plateforme.invitation set annulee_le = clock_timestamp()
       where id = $1 and acceptee_le is null and annulee_le is null returning role, perimetre_type, perimetre_code`,
    [idOuRien(invitation)],
  );
  const [annulee] = rows;
  if (!annulee) throw nonFait('Cette invitation n’attend plus : elle a servi, ou a été annulée.');
  const { chez } = await verifier(acte, annulee.role, {
    type: annulee.perimetre_type,
    code: annulee.perimetre_code,
  });
  await noter({
    ...chez,
    type: 'invitation.annulee',
    objet: `invitation:${invitation}`,
    contenu: {},
    motif,
  });
}

/** Gives an account one more role, on a perimeter and for a period. */
export async function accorder(acte: Acte, input: SansCle<AccorderHabilitationInput>): Promise<void> {
  const { client, noter, context } = acte;
  const { actor, today: jour } = context;
  const { role, compte, motif, du = jour, jusquAu } = input;
  verifierLaPeriode(du, jusquAu, jour);
  const { type, code, chez } = await verifier(acte, role, {
    type: input.perimetreType,
    code: input.perimetreCode,
  });
  const { rowCount } = await client.query(
    'select from plateforme.compte where id = $1 and ferme_le is null',
    [idOuRien(compte)],
  );
  if (!rowCount) throw nonFait('Ce compte n’existe pas, ou est fermé.');
  const evenement = await noter({
    ...chez,
    type: 'habilitation.accordee',
    objet: `compte:${compte}`,
    contenu: { role, perimetre: [type, code], du, jusquAu: jusquAu ?? null },
    motif,
  });
  await client.query(
    `insert into plateforme.habilitation (compte_id, role, perimetre_type, perimetre_code, du, jusqu_au, motif, accordee_par, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [compte, role, type, code, du, jusquAu ?? null, motif, auteurDe(actor), evenement, jour],
  );
}

/** Takes a right back from today on: what it allowed before stays as it was. */
export async function retirer(
  acte: Acte,
  { habilitation, motif }: SansCle<RetirerHabilitationInput>,
): Promise<void> {
  const { client, noter, context } = acte;
  const { actor, today: jour } = context;
  const { rows } = await client.query<{
    compte_id: string;
    role: Actor['role'];
    perimetre_type: TypeDePerimetre;
    perimetre_code: string | null;
  }>(
    `select h.compte_id, h.role, h.perimetre_type, h.perimetre_code from plateforme.habilitation h
       where h.id = $1 and not exists (select from plateforme.habilitation_retrait r where r.habilitation_id = h.id)`,
    [idOuRien(habilitation)],
  );
  const [accordee] = rows;
  if (!accordee) throw nonFait('Cette habilitation n’existe pas, ou est déjà retirée.');
  if (accordee.compte_id === actor.compteId && accordee.role === 'ADMINISTRATEUR')
    throw nonFait('Un administrateur ne se retire pas son propre rôle : un autre doit le faire.');
  const { chez } = await verifier(acte, accordee.role, {
    type: accordee.perimetre_type,
    code: accordee.perimetre_code,
  });
  const evenement = await noter({
    ...chez,
    type: 'habilitation.retiree',
    objet: `compte:${accordee.compte_id}`,
    contenu: { habilitation },
    motif,
  });
  await client.query(
    `insert into plateforme.habilitation_retrait (habilitation_id, a_compter_du, motif, retiree_par, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $2)`,
    [habilitation, jour, motif, auteurDe(actor), evenement],
  );
}
