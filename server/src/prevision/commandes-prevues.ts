import { BadInput } from '../shared/errors.ts';
import {
  Attribution,
  Base,
  conditionsSurLAcheteur,
  named,
  type Selection,
} from '../statistique/statistique.module.ts';
import { auNomDe, LECTEUR } from '../shared/mur.ts';
import type { Reader } from '../shared/read.ts';

/** An order whose pass may, or might, still be used. */
export interface CommandePrevue {
  readonly id: string;
  readonly numero: string;
  readonly acheteur: string;
  readonly siren: string;
  readonly nom: string;
  readonly departement: string | null;
  readonly departementNom: string | null;
  readonly region: string | null;
  readonly regionNom: string | null;
  readonly nombreDePass: number;
  readonly valeurFaciale: number;
  readonly acheteeLe: string;
  readonly valideJusquAu: string;
  readonly tolereeJusquAu: string;
}

const SANS_OBJET = ['public', 'commune', 'lieu', 'service'] as const;

/** What a pass not used yet has no place or public for is refused, not ignored. */
export function refuserLesFiltresDePrevision({ filtre }: Selection): void {
  const fautif = SANS_OBJET.find((nom) => filtre[nom] != null);
  if (fautif !== undefined)
    throw new BadInput(
      `Le filtre ${fautif} ne se dit pas d’un pass inutilisé : une prévision se filtre par acheteur, vague, opérateur ou distributeur.`,
    );
}

/** The orders of a selection, as known on its day: those whose tolerance is not over then, or those whose it is. */
export async function lireLesCommandes(
  read: Reader,
  selection: Selection,
  finies: boolean,
): Promise<readonly CommandePrevue[]> {
  const { filtre } = selection;
  const statement = named(
    `prevision commandes ${finies}`,
    selection,
    (parameter) => {
      const au = `${parameter('au')}::date`;
      const kept = [
        auNomDe(parameter(LECTEUR)),
        `o.enregistre_le <= ${au}`,
        `o.achetee_le <= ${au}`,
        `o.toleree_jusqu_au ${finies ? '<' : '>='} ${au}`,
        ...conditionsSurLAcheteur(selection, parameter),
      ];
      if (filtre.depuis) kept.push(`o.achetee_le >= ${parameter('depuis')}::date`);
      if (filtre.jusquAu) kept.push(`o.achetee_le < ${parameter('finExclue')}::date`);
      if (filtre.vague != null) kept.push(`o.vague = ${parameter('vague')}`);
      if (filtre.operateur)
        kept.push(
          `o.operateur_id = (select x.id from pass.operateur x where x.code = ${parameter('operateur')})`,
        );
      return `
        select o.id, o.numero, o.collectivite_id as acheteur, c.siren, c.nom, c.departement_code as departement, d.nom as "departementNom",
          c.region_code as region, r.nom as "regionNom", o.nombre_de_pass as "nombreDePass", o.valeur_faciale_centimes as "valeurFaciale",
          o.achetee_le::text as "acheteeLe", o.valide_jusqu_au::text as "valideJusquAu", o.toleree_jusqu_au::text as "tolereeJusquAu"
        from pass.commande o join territoires.collectivite c on c.id = o.collectivite_id
        left join territoires.territoire d on d.type = 'DEPARTEMENT' and d.code = c.departement_code
        left join territoires.territoire r on r.type = 'REGION' and r.code = c.region_code
        where ${kept.join(' and ')} order by o.toleree_jusqu_au, o.numero`;
    },
    { [LECTEUR]: read.lecteur },
  );
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the columns of the statement above
  return (await read.query(statement)) as unknown as readonly CommandePrevue[];
}

/** Every order that the reader may see, as known on a day. */
export const toutesLesCommandes = (au: string): Selection => ({
  base: Base.ACHAT,
  attribution: Attribution.COMMANDITAIRE,
  filtre: {},
  au,
  passe: true,
});
