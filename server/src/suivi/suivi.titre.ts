import { parse } from 'graphql';
import { type Demande, enMots, PUBLICS } from '../page/page.module.ts';
import { MOTS } from './triangle.mots.ts';

/** What narrows the carnets that are followed, as the address of a page writes it. */
export const FILTRES_DU_SUIVI = [
  'f.cohorte',
  'f.collectivite',
  'f.distributeur',
  'f.epci',
  'f.operateur',
  'f.outremer',
  'f.public',
  'f.type',
  'f.vague',
  'au',
] as const;

const COHORTE = parse(`query CohorteAExporter($id: ID!) { cohorte(id: $id) { libelle } }`);

/** What narrows the carnets followed, in the words and the order of the heading of their page. */
export async function filtresEnMots(demande: Demande): Promise<readonly string[]> {
  const { adresse, langue, context, executer } = demande;
  const { parametres } = adresse;
  const mots = await enMots(adresse, langue, context);
  const { 'f.public': unPublic, 'f.cohorte': id } = parametres;
  const cohorte =
    id === undefined
      ? undefined
      : (await executer<{ cohorte: { libelle: string } | null }>(context, COHORTE, { id })).cohorte?.libelle;
  return [
    ...(parametres['t'] === undefined ? [] : [mots.territoire]),
    ...(mots.collectivite === null ? [] : [mots.collectivite]),
    ...(cohorte === undefined ? [] : [cohorte]),
    ...(unPublic === undefined ? [] : [`${MOTS[langue].public}${PUBLICS[langue][unPublic] ?? unPublic}`]),
    ...(parametres['p'] === undefined ? [] : [mots.periode]),
    ...(mots.au === null ? [] : [mots.au]),
  ];
}
