import type { Hasard } from '../../src/demo/hasard.ts';
import { type FaitsBruts, texte } from './faits-bruts.ts';
import type { Compte } from './faits-connus.ts';
import type { ForceBrute } from './force-brute.ts';
import { clesDe, type Question } from './question.ts';

/** A question about something that happened: its dimensions are any two, its filters are met by an example. */
export function tirerUneQuestion(hasard: Hasard, brute: ForceBrute, faits: FaitsBruts): Question {
  const base = hasard.choisir(['ACHAT', 'FLUX'] as const);
  const attribution = hasard.choisir(['COMMANDITAIRE', 'COMMANDITAIRE', 'LIEU'] as const);
  const simple: Question = { base, attribution, par: [], filtre: {} };
  const exemple = hasard.choisir([...brute.comptes('pass.utilises'), ...brute.comptes('pass.achetes')]);
  const cles = clesDe(exemple, simple, faits);
  const dimensions = Object.keys(cles).filter((une) => attribution === 'LIEU' || une !== 'COMMUNE');
  const par = Array.from({ length: hasard.entier(0, 2) }, () => hasard.choisir(dimensions));
  const filtre: Record<string, string | number | boolean> = {};
  for (const [nom, valeur] of Object.entries(filtresPossibles(cles, exemple)))
    if (valeur !== null && hasard.fraction() < 0.1) filtre[nom] = valeur;
  return { ...simple, par: [...new Set(par)], filtre };
}

const filtresPossibles = (
  cles: Readonly<Record<string, string | null>>,
  { acheteur, lieu }: Compte,
): Readonly<Record<string, string | number | boolean | null>> => ({
  collectivite: cles['COLLECTIVITE'] ?? null,
  departement: cles['DEPARTEMENT'] ?? null,
  region: cles['REGION'] ?? null,
  epci: cles['EPCI'] ?? null,
  public: cles['PUBLIC'] ?? null,
  vague: Number(cles['VAGUE']),
  operateur: cles['OPERATEUR'] ?? null,
  distributeur: cles['DISTRIBUTEUR'] ?? null,
  lieu: cles['LIEU'] ?? null,
  service: cles['SERVICE'] ?? null,
  commune: lieu === null ? null : texte(lieu['commune_code']),
  type: texte(acheteur['type']),
  outreMer: acheteur['outre_mer'] === true,
  depuis: `${cles['MOIS']}-01`,
  jusquAu: `${cles['MOIS']}-28`,
});
