import { estRole, type TypeDePerimetre } from '../acces/acces.module.ts';
import { type Annulation, declarerAnnulable, type EvenementAAnnuler } from '../shared/annulation.ts';
import type { Actor } from '../shared/context.ts';
import { exigerLaFrance } from '../shared/france.ts';
import { idDe } from '../shared/operation.ts';
import { nonFait } from './acte.ts';
import { modifierDroits, rouvrir } from './agent.service.ts';
import { accorder, annuler, retirer } from './octroi.service.ts';

async function retirerLAccordee(annulation: Annulation): Promise<void> {
  const { client, evenement, motif } = annulation;
  const { rows } = await client.query<{ id: string }>(
    'select id from plateforme.habilitation where evenement = $1',
    [evenement.position],
  );
  const [accordee] = rows;
  if (!accordee) throw nonFait('L’habilitation accordée n’est plus connue.');
  await retirer(annulation, { habilitation: accordee.id, motif });
}

async function accorderLaRetiree(annulation: Annulation): Promise<void> {
  const { client, evenement, motif } = annulation;
  const { rows } = await client.query<{
    compte: string;
    role: Actor['role'];
    perimetreType: TypeDePerimetre;
    perimetreCode: string | null;
    jusquAu: string | null;
  }>(
    `select compte_id as compte, role, perimetre_type as "perimetreType", perimetre_code as "perimetreCode", jusqu_au as "jusquAu"
     from plateforme.habilitation where id = $1`,
    [evenement.contenu['habilitation']],
  );
  const [retiree] = rows;
  if (!retiree) throw nonFait('L’habilitation retirée n’est plus connue.');
  const { compte, role, perimetreType, perimetreCode, jusquAu } = retiree;
  await accorder(annulation, {
    compte,
    role,
    perimetreType,
    motif,
    ...(perimetreCode === null ? {} : { perimetreCode }),
    ...(jusquAu === null ? {} : { jusquAu }),
  });
}

async function remettreLesDroits(annulation: Annulation): Promise<void> {
  const { context, client, evenement, motif } = annulation;
  exigerLaFrance(context.actor);
  const changements = lireLesChangements(evenement);
  const { rows } = await client.query<{ role: string; droit: string }>(
    `select role, droit from plateforme.droit_de_role where evenement > $1 and role || ' ' || droit = any($2) limit 1`,
    [evenement.position, changements.map(({ role, droit }) => `${role} ${droit}`)],
  );
  const [depuis] = rows;
  if (depuis)
    throw nonFait(
      `Le droit ${depuis.droit} du rôle ${depuis.role} a changé depuis : annulez d’abord ce changement.`,
    );
  await modifierDroits(annulation, {
    changements: changements.map((un) => ({ ...un, accorde: !un.accorde })),
    motif,
  });
}

function lireLesChangements({ contenu }: EvenementAAnnuler) {
  const lus: unknown = contenu['changements'];
  return (Array.isArray(lus) ? lus : []).flatMap((un: unknown) => {
    const [role, droit, accorde] = Array.isArray(un) ? (un as unknown[]) : [];
    return estRole(role) && typeof droit === 'string' ? [{ role, droit, accorde: accorde === true }] : [];
  });
}

const ANNULABLES = {
  'habilitation.accordee': ['INVITER', retirerLAccordee],
  'habilitation.retiree': ['INVITER', accorderLaRetiree],
  'invitation.faite': [
    'INVITER',
    (annulation) =>
      annuler(annulation, { invitation: idDe(annulation.evenement.objet ?? ''), motif: annulation.motif }),
  ],
  'compte.ferme': [
    'ADMINISTRER_ACCES',
    (annulation) => {
      exigerLaFrance(annulation.context.actor);
      return rouvrir(annulation, {
        compte: idDe(annulation.evenement.objet ?? ''),
        motif: annulation.motif,
      });
    },
  ],
  'droits.modifies': ['ADMINISTRER_ACCES', remettreLesDroits],
} as const satisfies Readonly<Record<string, readonly [string, (annulation: Annulation) => Promise<void>]>>;

/** Says how what is done to accounts and rights is undone: by a new fact, of the same right as the one it undoes. */
export function declarerLesAnnulations(): void {
  for (const [type, [droit, defaire]] of Object.entries(ANNULABLES))
    declarerAnnulable(type, { owner: 'plateforme', droit, defaire });
}
