import type { Pool } from 'pg';
import type { Actor } from '../shared/context.ts';
import { auNomDe, lecteurDe } from '../shared/mur.ts';
import { estUuid } from '../shared/texte.ts';
import type { TypeDePerimetre } from '../acces/acces.module.ts';
import { estRole } from '../acces/acces.module.ts';
import { modifierDroits, rouvrir } from './agent.service.ts';
import { accorder, annuler, retirer } from './octroi.service.ts';
import { dejaFaite, NonFait, type Operation } from './une-fois.ts';

type Faite = Promise<{ readonly deja: boolean }>;

interface Evenement {
  readonly id: string;
  readonly position: number;
  readonly type: string;
  readonly objet: string | null;
  readonly contenu: Readonly<Record<string, unknown>>;
}

interface Annulation {
  readonly pool: Pool;
  readonly operation: Operation;
  readonly evenement: Evenement;
  readonly motif: string;
}

const idDe = ({ objet }: Evenement): string => objet?.split(':')[1] ?? '';

/** How each kind of event is undone: by a new fact, of the same rights as the one it undoes. */
const DEFAIRE: Readonly<Record<string, (annulation: Annulation) => Faite>> = {
  'habilitation.accordee': async ({ pool, operation, evenement, motif }) => {
    const { rows } = await pool.query<{ id: string }>(
      'select id from plateforme.habilitation where evenement = $1',
      [evenement.position],
    );
    return retirer(pool, operation, { habilitation: rows[0]?.id ?? '', motif });
  },
  'habilitation.retiree': async ({ pool, operation, evenement, motif }) => {
    const { rows } = await pool.query<{
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
    if (!retiree) throw new NonFait('L’habilitation retirée n’est plus connue.');
    const { compte, role, perimetreType, perimetreCode, jusquAu } = retiree;
    return accorder(pool, operation, {
      compte,
      role,
      perimetreType,
      motif,
      ...(perimetreCode === null ? {} : { perimetreCode }),
      ...(jusquAu === null ? {} : { jusquAu }),
    });
  },
  'invitation.faite': ({ pool, operation, evenement, motif }) =>
    annuler(pool, operation, { invitation: idDe(evenement), motif }),
  'compte.ferme': ({ pool, operation, evenement, motif }) =>
    rouvrir(pool, operation, { compte: idDe(evenement), motif }),
  'droits.modifies': async ({ pool, operation, evenement, motif }) => {
    const changements = lireLesChangements(evenement);
    const { rows } = await pool.query<{ role: string; droit: string }>(
      `select role, droit from plateforme.droit_de_role where evenement > $1 and role || ' ' || droit = any($2) limit 1`,
      [evenement.position, changements.map(({ role, droit }) => `${role} ${droit}`)],
    );
    const [depuis] = rows;
    if (depuis)
      throw new NonFait(
        `Le droit ${depuis.droit} du rôle ${depuis.role} a changé depuis : annulez d’abord ce changement.`,
      );
    return modifierDroits(pool, operation, {
      changements: changements.map((un) => ({ ...un, accorde: !un.accorde })),
      motif,
    });
  },
};

export const ANNULABLES = Object.keys(DEFAIRE);

function lireLesChangements({ contenu }: Evenement) {
  const lus: unknown = contenu['changements'];
  return (Array.isArray(lus) ? lus : []).flatMap((un: unknown) => {
    const [role, droit, accorde] = Array.isArray(un) ? (un as unknown[]) : [];
    return estRole(role) && typeof droit === 'string' ? [{ role, droit, accorde: accorde === true }] : [];
  });
}

const LIRE = `
  select e.id, e.position, e.type, e.objet, e.contenu,
    exists (select from plateforme.evenement a where a.contenu ? 'annule' and a.contenu ->> 'annule' = e.id::text) as annule
  from plateforme.evenement e where ${auNomDe('$2')} and e.id = $1`;

/** Undoes an event by another, if its kind can be undone and nothing rests on it. */
export async function annulerLEvenement(
  pool: Pool,
  operation: Operation,
  { evenement: id, motif }: { readonly evenement: string; readonly motif: string },
): Faite {
  const { actor } = operation;
  if (await dejaFaite(pool, operation)) return { deja: true };
  const { rows } = estUuid(id)
    ? await pool.query<Evenement & { annule: boolean }>(LIRE, [id, lecteurDe(actor)])
    : { rows: [] };
  const [evenement] = rows;
  if (!evenement) throw new NonFait('Cet événement n’est pas dans votre périmètre, ou ne s’annule pas.');
  if (evenement.annule) throw new NonFait('Cet événement est déjà annulé.');
  const defaire = DEFAIRE[evenement.type];
  if (!defaire) throw new NonFait('Un événement de ce genre ne s’annule pas.');
  return defaire({ pool, operation: { ...operation, annule: id }, evenement, motif });
}
