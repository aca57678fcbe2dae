import type { ClientBase } from 'pg';
import { auteurDe, type Context } from '../shared/context.ts';
import type { Refus } from '../shared/errors.ts';
import { type Noter, type Operee, operer, Refusee } from '../shared/operation.ts';
import { idOuRien } from '../shared/texte.ts';
import { acteRefuse, type Partie } from './calendrier.rules.ts';
import { type EtablirEtatInput, EtatInconnu, type SignerEtatInput } from './echeance.inputs.ts';
import { calculerLEtat, empreinteDuContenu } from './etat.queries.ts';
import { conclure, derniereVersion, type Version, verifierM1 } from './version.service.ts';
import { type CommandeMenee, commandeMenee, nonTenue } from './franchir.service.ts';
import { NOM_DE_PARTIE, partieDe } from './parties.rules.ts';

/** Writes a version from the facts of the day; one more only when facts changed, and none once both sides signed. */
export function etablir(context: Context, input: EtablirEtatInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  const { today } = context;
  return operer(context, { owner: 'pass', action: 'etat.etablir', cle, entree }, async (client, noter) => {
    const commande = await commandeMenee(client, context, input.commande);
    if (partieDe(context.actor.role) === null)
      throw nonTenue('L’état contradictoire est établi par l’opérateur ou par le commanditaire.');
    const refus = acteRefuse('J_PLUS_37', new Set(commande.faits), commande, today);
    if (refus !== null) throw nonTenue(`J+37, commande ${commande.numero} : ${refus}.`);
    const derniere = await derniereVersion(client, commande.id);
    if (derniere && (await estAJour(client, commande.id, derniere, today)))
      throw nonTenue(
        `La version ${derniere.version} dit déjà ce que disent les faits : elle est à signer, pas à refaire.`,
      );
    const contenu = await calculerLEtat(client, commande.id, today);
    await verifierM1(client, commande, contenu);
    const version = (derniere?.version ?? 0) + 1;
    const empreinte = empreinteDuContenu(contenu);
    const evenement = await noter({
      type: 'etat.etabli',
      objet: `commande:${commande.id}`,
      collectiviteId: commande.collectiviteId,
      contenu: { commande: commande.numero, version, empreinte, avoirCentimes: contenu.avoirCentimes },
    });
    await client.query(
      `insert into pass.etat_contradictoire (commande_id, version, collectivite_id, jour, contenu, empreinte, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7, $4)`,
      [commande.id, version, commande.collectiviteId, today, JSON.stringify(contenu), empreinte, evenement],
    );
  });
}

/** Signs for one side what it read; the second signature does the last act and sends the credit note. */
export function signer(context: Context, input: SignerEtatInput): Promise<Operee | Refus> {
  const { cleIdempotence: cle, ...entree } = input;
  return operer(context, { owner: 'pass', action: 'etat.signer', cle, entree }, async (client, noter) => {
    const commande = await commandeMenee(client, context, await numeroDeLEtat(client, context, input.etat));
    const derniere = await derniereVersion(client, commande.id);
    if (!derniere) throw new Refusee(new EtatInconnu());
    await verifierLaSignature(client, context, { commande, derniere, input });
    const evenement = await noterLaSignature(noter, commande, derniere, input.partie);
    await client.query(
      `insert into pass.etat_signature (etat_id, partie, collectivite_id, signataire, empreinte, evenement, enregistre_le)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        derniere.id,
        input.partie,
        commande.collectiviteId,
        auteurDe(context.actor),
        input.empreinte,
        evenement,
        context.today,
      ],
    );
    if (derniere.signatures.length > 0)
      await conclure(client, commande, derniere, { evenement, jour: context.today });
  });
}

async function numeroDeLEtat(client: ClientBase, { actor }: Context, etat: string): Promise<string> {
  const { rows } = await client.query<{ numero: string }>(
    `select o.numero from pass.etat_contradictoire e join pass.commande o on o.id = e.commande_id
     where e.id = $1 and ($2::uuid[] is null or e.collectivite_id = any ($2))`,
    [idOuRien(etat), actor.perimeter],
  );
  const [trouve] = rows;
  if (!trouve) throw new Refusee(new EtatInconnu());
  return trouve.numero;
}

async function verifierLaSignature(
  client: ClientBase,
  { actor }: Context,
  {
    commande,
    derniere,
    input,
  }: { readonly commande: CommandeMenee; readonly derniere: Version; readonly input: SignerEtatInput },
): Promise<void> {
  const { partie, empreinte, etat } = input;
  if (partieDe(actor.role) !== partie)
    throw nonTenue(`Seul ${NOM_DE_PARTIE[partie]} signe pour ${NOM_DE_PARTIE[partie]}.`);
  if (derniere.id !== etat)
    throw nonTenue(`Une version plus récente existe, la ${derniere.version} : c’est elle qui se signe.`);
  if (derniere.signatures.includes(partie))
    throw nonTenue('Cette partie a déjà signé : une signature ne se donne qu’une fois.');
  if (empreinte !== derniere.empreinte || empreinteDuContenu(derniere.contenu) !== empreinte)
    throw nonTenue(
      'L’empreinte n’est pas celle de cet état : relisez-le, et signez l’empreinte qu’il montre.',
    );
  const actuel = await calculerLEtat(client, commande.id, derniere.jour);
  if (empreinteDuContenu(actuel) !== empreinte)
    throw nonTenue('Les faits ont changé depuis cette version : établissez-en une autre, puis signez-la.');
}

const noterLaSignature = (
  noter: Noter,
  commande: CommandeMenee,
  { version, empreinte, signatures, contenu }: Version,
  partie: Partie,
): Promise<number> =>
  noter({
    type: 'etat.signe',
    objet: `commande:${commande.id}`,
    collectiviteId: commande.collectiviteId,
    contenu: {
      commande: commande.numero,
      version,
      empreinte,
      partie,
      ...(signatures.length > 0 ? { avoirCentimes: contenu.avoirCentimes } : {}),
    },
  });

/** Whether a version says what a new one would: the day apart, since a day alone is no news. */
async function estAJour(
  client: ClientBase,
  commande: string,
  { contenu }: Version,
  jour: string,
): Promise<boolean> {
  const actuel = await calculerLEtat(client, commande, jour);
  return (
    empreinteDuContenu(Object.assign(actuel, { arreteAu: contenu.arreteAu })) === empreinteDuContenu(contenu)
  );
}
