import type { ModifierLieuMutation } from '../../graphql/graphql.ts';
import { definitionDe } from './champs.ts';
import { type Saisie, type Valeur, valeurLue } from './saisie.ts';

type Reponse = ModifierLieuMutation['modifierLieu'];

/** What another saved meanwhile, as the API answers it. */
export type Conflit = Omit<Extract<Reponse, { __typename: 'ConflitDeModification' }>, '__typename'>;

/** For each field to choose: theirs, mine, or another value typed here. */
export type Choix = Readonly<Record<string, 'eux' | 'moi' | 'autre'>>;

/** A value of a conflict, as the form of its field holds it. */
export function valeurDuConflit(champ: string, json: string): Valeur {
  const definition = definitionDe(champ);
  const valeur: unknown = JSON.parse(json);
  if (definition) return valeurLue(definition, valeur);
  return typeof valeur === 'string' ? valeur : json;
}

/**
 * The entry once chosen: what is theirs is typed as theirs and starts from theirs, so that it is not sent again; what is mine is
 * sent over theirs.
 */
export function apresLeChoix(
  { champs, fusionnes }: Conflit,
  choix: Choix,
  autres: Saisie,
  { depart, saisie }: { readonly depart: Saisie; readonly saisie: Saisie },
): { readonly depart: Saisie; readonly saisie: Saisie } {
  const [nouveauDepart, nouvelle] = [{ ...depart }, { ...saisie }];
  for (const { champ, eux } of champs) {
    const leur = valeurDuConflit(champ, eux);
    nouveauDepart[champ] = leur;
    if (choix[champ] === 'eux') nouvelle[champ] = leur;
    if (choix[champ] === 'autre') nouvelle[champ] = autres[champ] ?? leur;
  }
  for (const { champ, eux, deMoi } of fusionnes)
    if (!deMoi) nouveauDepart[champ] = nouvelle[champ] = valeurDuConflit(champ, eux);
  return { depart: nouveauDepart, saisie: nouvelle };
}
