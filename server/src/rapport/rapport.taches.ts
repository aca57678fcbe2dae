import { GraphQLError } from 'graphql';
import type { Pool } from 'pg';
import { lirePerimetre, type TypeDePerimetre } from '../acces/acces.module.ts';
import type { Outils, Tache } from '../exploitation/exploitation.module.ts';
import { EN_VIGUEUR } from '../identite/identite.module.ts';
import type { Actor, Context, Role } from '../shared/context.ts';
import { instantDuRegistre, jourDeLInstant } from '../shared/today.ts';
import { dansUneTransaction } from '../shared/transaction.ts';
import { echue, type Regle } from './echeance.rules.ts';
import { contenuDe, type Exporter } from './fichier.ts';
import { lettreDeRapport } from './lettre.rules.ts';
import type { FormatDeRapport } from './rapport.types.ts';

export interface OptionsDesRapports {
  /** Public address of the register. */
  readonly adresse: () => string;
  readonly exporter: Exporter;
  /** What a request of someone would receive. */
  readonly contextDe: (actor: Actor) => Context;
  readonly maintenant?: () => Date;
}

/** What sends views at their times: one task looks for what is due, another sends one. */
export const tachesDesRapports = (options: OptionsDesRapports): readonly Tache[] => [
  {
    nom: 'rapports.echus',
    horaire: '* * * * *',
    faire: (_donnees, outils) => demanderLesEchus(outils, (options.maintenant ?? instantDuRegistre)()),
  },
  { nom: 'rapport.envoyer', faire: ({ envoi }, outils) => envoyer(outils, envoi ?? '', options) },
];

/** Asks for one sending for each report that is due, once whoever looks at the same time. */
async function demanderLesEchus({ lot, demander }: Outils, maintenant: Date): Promise<void> {
  const { rows } = await lot.query<Regle & { id: string; depuis: string }>(
    'select id, rythme, jour, heure, depuis from plateforme.programmation_lue where not suspendue and not supprimee',
  );
  for (const { id, depuis, ...regle } of rows) {
    const echeance = echue(regle, new Date(depuis), maintenant);
    if (echeance === null) continue;
    await dansUneTransaction(lot, async (client) => {
      const { rows: neufs } = await client.query<{ id: string }>(
        `insert into plateforme.envoi (programmation_id, echeance) values ($1, $2)
         on conflict (programmation_id, echeance) do nothing returning id`,
        [id, echeance],
      );
      if (neufs[0]) await demander('rapport.envoyer', { envoi: neufs[0].id }, { client });
    });
  }
}

interface AEnvoyer {
  readonly echeance: string;
  readonly format: FormatDeRapport;
  readonly nom: string;
  readonly description: string | null;
  readonly chemin: string;
  readonly requete: string;
  readonly code: string;
  readonly retiree: boolean;
  readonly courriel: string | null;
  readonly pseudonyme: string;
  readonly compte_id: string;
  readonly role: Role | null;
  readonly perimetre_type: TypeDePerimetre;
  readonly perimetre_code: string | null;
}

/** A sending that is still to be made, held so that nobody else makes it meanwhile. */
const TENIR = `
  select e.echeance, p.format, v.nom, v.description, v.chemin, v.requete, v.code, v.supprimee or p.supprimee as retiree,
    c.courriel, c.pseudonyme, p.compte_id, h.role, h.perimetre_type, h.perimetre_code
  from plateforme.envoi e
  join plateforme.programmation_lue p on p.id = e.programmation_id
  join plateforme.vue_lue v on v.id = p.vue_id
  left join plateforme.compte c on c.id = p.compte_id and c.ferme_le is null
  left join plateforme.habilitation h on h.id = p.habilitation_id and ${EN_VIGUEUR('h', '$2::date')}
  where e.id = $1 and e.envoye_a is null and e.refus is null
  for update of e skip locked`;

const REFUSE = 'update plateforme.envoi set refus = $2 where id = $1';
const FAIT =
  'update plateforme.envoi set envoye_a = $2, fichier = $3, lignes = $4, octets = $5 where id = $1';

/** Sends a view once: asked again, it finds that it was sent; cut before it could say so, the message keeps its identity. */
async function envoyer({ lot, courrier }: Outils, id: string, options: OptionsDesRapports): Promise<void> {
  const { adresse, contextDe, exporter, maintenant = instantDuRegistre } = options;
  await dansUneTransaction(lot, async (client) => {
    const instant = maintenant();
    const { rows } = await client.query<AEnvoyer>(TENIR, [id, jourDeLInstant(instant)]);
    const [un] = rows;
    if (!un) return;
    const pret = await preparer(lot, un);
    if (typeof pret === 'string') {
      await client.query(REFUSE, [id, pret]);
      return;
    }
    const { actor, courriel } = pret;
    const { nom, description, chemin, requete, code, format, echeance } = un;
    const context = contextDe(actor);
    const page = requete === '' ? chemin : `${chemin}?${requete}`;
    const motif = `Envoi programmé de la vue ${code}`;
    const fait = await exporter({ adresse: page, format, context, motif }).catch(refusDit);
    if (typeof fait === 'string') {
      await client.query(REFUSE, [id, fait]);
      return;
    }
    const { flux, ...fichier } = fait;
    const contenu = await contenuDe(flux);
    const lettre = lettreDeRapport(courriel, {
      nom,
      description,
      lignes: fichier.lignes,
      fichier: fichier.nom,
      joint: contenu !== null,
      lien: `${adresse()}/v/${code}`,
      arret: `${adresse()}/exports`,
      role: actor.id,
      echeance: new Date(echeance),
      demonstration: context.settings.demonstration,
    });
    const pieces = contenu === null ? [] : [{ nom: fichier.nom, type: fichier.type, contenu }];
    await courrier.envoyer({ ...lettre, pieces }, `rapport-${id}`);
    await client.query(FAIT, [id, instant, fichier.nom, fichier.lignes, contenu?.length ?? null]);
  });
}

const REFUS: ReadonlySet<unknown> = new Set(['SAISIE_INVALIDE', 'ACCES_REFUSE', 'TROP_DE_TENTATIVES']);

/** What the reader may not have, or the page cannot give, is said to them; what merely failed is tried again. */
function refusDit(error: unknown): string {
  if (error instanceof GraphQLError && REFUS.has(error.extensions['code'])) return error.message;
  throw error;
}

/** Whom it is sent to and with which rights; or why it will not be, in words. */
async function preparer(
  lot: Pool,
  { retiree, courriel, role, pseudonyme, compte_id: compteId, ...un }: AEnvoyer,
): Promise<{ readonly actor: Actor; readonly courriel: string } | string> {
  if (retiree) return 'La vue ou son envoi a été supprimé.';
  if (courriel === null) return 'Le compte est fermé, ou n’a plus d’adresse.';
  const { perimetre_type: type, perimetre_code: code } = un;
  const lu = role && (await lirePerimetre(lot, { type, code }));
  if (!role || !lu)
    return 'Les droits avec lesquels cet envoi fut demandé ont été retirés : demandez-le à nouveau.';
  const { perimeter, structure, libelle } = lu;
  const id = `${role.toLowerCase()} (${libelle})`;
  const vu = { perimetre: libelle, pseudonyme, compteId, depuis: null, lectureSeule: false };
  return { courriel, actor: { id, role, perimeter, structure, ...vu } };
}
