import { randomInt } from 'node:crypto';
import type { ClientBase, Pool } from 'pg';
import { auditer } from '../shared/audit.ts';
import { withoutAccount } from '../shared/context.ts';
import { appendEvent } from '../shared/journal.ts';
import { dansUneTransaction } from '../shared/transaction.ts';
import type { Identite } from './oidc.service.ts';

/** What becomes of someone whom a provider has recognised. */
export type Reconnu =
  | { readonly compteId: string }
  /** Nobody of the register; someone whose e-mail is known but whose identity is new; someone shut out. */
  | { readonly refus: 'inconnu' | 'a-confirmer' | 'ferme' | 'invitation' };

const LETTRES = 'abcdefghijkmnpqrstuvwxyz23456789';

/** The name that journals keep: says nothing of the person. */
export const nouveauPseudonyme = (): string =>
  `agent-${Array.from({ length: 8 }, () => LETTRES[randomInt(LETTRES.length)]).join('')}`;

/** What the register does by itself, before anyone is recognised. */
export const REGISTRE = withoutAccount({
  id: 'registre',
  role: 'PUBLIC',
  perimeter: null,
  perimetre: 'France entière',
});

/**
 * Finds the account of an identity: by provider and `sub`; failing that an invitation makes it, once. An e-mail that an
 * account already has proves nothing by itself: someone must confirm that it is the same person.
 */
export function reconnaitre(
  pool: Pool,
  identite: Identite,
  invitation: Buffer | null,
  jour: string,
): Promise<Reconnu> {
  return dansUneTransaction(pool, async (client) => {
    const connue = await parSub(client, identite);
    if (connue?.ferme) return { refus: 'ferme' };
    if (connue && !connue.confirmee && !invitation) return { refus: 'a-confirmer' };
    if (invitation) return accepter(client, { identite, invitation, jour, connue: connue?.compteId ?? null });
    if (!connue) return presenter(client, identite);
    await rafraichir(client, connue.compteId, identite);
    return { compteId: connue.compteId };
  });
}

interface Connue {
  readonly compteId: string;
  readonly confirmee: boolean;
  readonly ferme: boolean;
}

async function parSub(client: ClientBase, { fournisseur, sub }: Identite): Promise<Connue | null> {
  const { rows } = await client.query<Connue>(
    `select i.compte_id as "compteId", i.confirmee, c.ferme_le is not null as ferme
     from plateforme.compte_identite i join plateforme.compte c on c.id = i.compte_id
     where i.fournisseur = $1 and i.sub = $2`,
    [fournisseur, sub],
  );
  return rows[0] ?? null;
}

/** A first meeting: nothing is kept of a stranger, and a known e-mail waits for a human. */
async function presenter(client: ClientBase, { fournisseur, sub, courriel }: Identite): Promise<Reconnu> {
  const { rows } = await client.query<{ id: string }>(
    'select id from plateforme.compte where lower(courriel) = $1 and ferme_le is null',
    [courriel],
  );
  const [compte] = rows;
  if (!compte) return { refus: 'inconnu' };
  await client.query(
    `insert into plateforme.compte_identite (fournisseur, sub, compte_id, confirmee) values ($1, $2, $3, false)
     on conflict do nothing`,
    [fournisseur, sub, compte.id],
  );
  await auditer(client, {
    acteur: REGISTRE,
    action: 'identite.a_confirmer',
    objet: `compte:${compte.id}`,
    details: { fournisseur },
  });
  return { refus: 'a-confirmer' };
}

interface Invite {
  readonly id: string;
  readonly courriel: string;
  readonly role: string;
  readonly du: string;
  readonly jusqu_au: string | null;
  readonly perimetre_type: string;
  readonly perimetre_code: string | null;
  readonly motif: string;
  readonly invite_par: string;
}

interface Acceptation {
  readonly identite: Identite;
  readonly invitation: Buffer;
  readonly jour: string;
  readonly connue: string | null;
}

/** The link of an invitation is the human step: whoever holds it enters with what it grants, once. */
async function accepter(
  client: ClientBase,
  { identite, invitation, jour, connue }: Acceptation,
): Promise<Reconnu> {
  const { rows } = await client.query<Invite>(
    `select * from plateforme.invitation
     where empreinte = $1 and expire_le > clock_timestamp() and acceptee_le is null and annulee_le is null for update`,
    [invitation],
  );
  const [invite] = rows;
  if (!invite) return { refus: 'invitation' };
  const compteId = connue ?? (await compteDe(client, identite, invite.courriel));
  if (compteId === null) return { refus: 'ferme' };
  await client.query(
    `insert into plateforme.compte_identite (fournisseur, sub, compte_id, confirmee) values ($1, $2, $3, true)
     on conflict (fournisseur, sub) do update set confirmee = true, vue_le = clock_timestamp()`,
    [identite.fournisseur, identite.sub, compteId],
  );
  await client.query(
    'update plateforme.invitation set acceptee_le = clock_timestamp(), compte_id = $2 where id = $1',
    [invite.id, compteId],
  );
  await habiliter(client, compteId, invite, jour);
  return { compteId };
}

async function habiliter(client: ClientBase, compteId: string, invite: Invite, jour: string): Promise<void> {
  const evenement = await appendEvent(client, 'plateforme', {
    type: 'invitation.acceptee',
    objet: `compte:${compteId}`,
    acteur: REGISTRE.id,
    contenu: {
      invitation: invite.id,
      role: invite.role,
      perimetre: [invite.perimetre_type, invite.perimetre_code],
    },
    enregistreLe: jour,
  });
  await client.query(
    `insert into plateforme.habilitation (compte_id, role, perimetre_type, perimetre_code, du, jusqu_au, motif, accordee_par, evenement, enregistre_le)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      compteId,
      invite.role,
      invite.perimetre_type,
      invite.perimetre_code,
      invite.du,
      invite.jusqu_au,
      invite.motif,
      invite.invite_par,
      evenement,
      jour,
    ],
  );
}

/** The account of an e-mail, made if there is none; `null` when it was closed. */
async function compteDe(client: ClientBase, identite: Identite, courriel: string): Promise<string | null> {
  const { rows } = await client.query<{ id: string; ferme: boolean }>(
    'select id, ferme_le is not null as ferme from plateforme.compte where lower(courriel) = lower($1)',
    [courriel],
  );
  const [connu] = rows;
  if (connu) return connu.ferme ? null : connu.id;
  const { nom, organisation, siret } = identite;
  const cree = await client.query<{ id: string }>(
    `insert into plateforme.compte (pseudonyme, nom, courriel, organisation, siret) values ($1, $2, $3, $4, $5) returning id`,
    [nouveauPseudonyme(), nom, courriel.toLowerCase(), organisation, siret],
  );
  return cree.rows[0]?.id ?? null;
}

/** Names follow the provider; the e-mail only while no other account has it. */
async function rafraichir(client: ClientBase, compteId: string, identite: Identite): Promise<void> {
  const { fournisseur, sub, nom, organisation, siret } = identite;
  await client.query(
    `update plateforme.compte set nom = coalesce($2, nom), organisation = coalesce($3, organisation), siret = coalesce($4, siret)
     where id = $1`,
    [compteId, nom, organisation, siret],
  );
  await client.query(
    'update plateforme.compte_identite set vue_le = clock_timestamp() where fournisseur = $1 and sub = $2',
    [fournisseur, sub],
  );
}
