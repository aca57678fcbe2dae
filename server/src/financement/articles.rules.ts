import type { ContenuDeRegle, Palier, Prime } from './regle.rules.ts';
import type { Condition } from './simulation.rules.ts';

const NOMBRE = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const ecrire = (nombre: number): string => NOMBRE.format(nombre).replaceAll('\u202f', '\u00a0');
const enPourcent = (dixMilliemes: number): string => `${ecrire(dixMilliemes / 100)} %`;
export const enEuros = (centimes: number): string => `${ecrire(centimes / 100)} €`;

export const PRIMES_EN_MOTS: Readonly<Record<Prime, string>> = {
  structurationLocale: 'structuration locale des acteurs de la médiation',
  hub: 'hub présent et partenaire (lettre d’engagement)',
  autresPorteurs: 'autres porteurs associés (lettres réciproques)',
  fondsEuropeens: 'fonds européens mobilisés',
};

/** What is wrong with a project, and what its call expects. */
export const motifDe = (condition: Condition, regle: ContenuDeRegle): string => {
  const { achatMinimalCentimes: minimum, achatMaximalCentimes: maximum, partPicMinimale } = regle;
  const motifs: Readonly<Record<Condition, string>> = {
    PUBLIC_CIBLE:
      'Le projet n’atteint aucun public cible : c’est éliminatoire, un public cible au moins est attendu.',
    ECHELLE:
      regle.communes === 'REFUSEES'
        ? 'Une commune seule n’est pas éligible : une intercommunalité, un département ou une région est attendu.'
        : 'Une commune n’est éligible que dans un groupement, avec un porteur unique.',
    BUDGET_MANQUANT:
      regle.calcul === 'ACHAT'
        ? 'Le montant de l’achat de pass est attendu, au-dessus de zéro.'
        : 'Le budget propre du porteur est attendu, au-dessus de zéro.',
    ACHAT_MINIMAL: `L’achat est trop petit : ${enEuros(minimum ?? 0)} au moins sont attendus, part de l’État comprise.`,
    ACHAT_MAXIMAL: `L’achat est trop grand : ${enEuros(maximum ?? 0)} au plus sont attendus, part de l’État comprise.`,
    PART_PIC: `${enPourcent(partPicMinimale ?? 0)} au moins des pass doivent aller aux personnes éloignées de l’emploi (publics du PIC).`,
  };
  return motifs[condition];
};

/** The rules of a version, in words, one sentence each. */
export function articlesDe(regle: ContenuDeRegle): readonly string[] {
  const minimum = regle.achatMinimalCentimes;
  const maximum = regle.achatMaximalCentimes;
  return [
    ...(regle.publicCible
      ? ['Un public cible doit être atteint : sinon, le projet n’est pas éligible.']
      : []),
    regle.communes === 'REFUSEES'
      ? 'Une commune seule n’est pas éligible.'
      : 'Une commune n’est éligible que dans un groupement, avec un porteur unique.',
    regle.assiette === 'UTILISES'
      ? `L’État paie ${enPourcent(regle.tauxMaximal)} au plus des pass utilisés.`
      : `L’État paie de ${enPourcent(regle.tauxDeBase)} à ${enPourcent(regle.tauxMaximal)} du budget total.`,
    ...primesEnMots(regle),
    ...socialeEnMots(regle.primeSociale),
    `L’aide ne dépasse pas ${enEuros(regle.plafondDeLAideCentimes)} par projet.`,
    ...(minimum === null ? [] : [`L’achat atteint ${enEuros(minimum)}.`]),
    ...(maximum === null ? [] : [`L’achat ne dépasse pas ${enEuros(maximum)}.`]),
    ...(regle.partPicMinimale === null
      ? []
      : [`${enPourcent(regle.partPicMinimale)} au moins des pass vont aux publics du PIC.`]),
    ...(regle.partDesFrais > 0
      ? [`${enPourcent(regle.partDesFrais)} du budget sont gardés pour les frais.`]
      : []),
    regle.versement === 'SIGNATURE'
      ? 'L’aide est versée en entier à la signature de la convention.'
      : 'L’aide est versée selon les pass utilisés.',
    ...(regle.exigibles === 'NON_UTILISES' ? ['Ce qui n’est pas utilisé est exigible.'] : []),
  ];
}

const primesEnMots = ({ primes }: ContenuDeRegle): readonly string[] =>
  Object.entries(PRIMES_EN_MOTS)
    .map(([prime, mots]) => [mots, Object.entries(primes).find(([une]) => une === prime)?.[1]] as const)
    .flatMap(([mots, valeur]) => (valeur === undefined ? [] : [`+ ${enPourcent(valeur)} : ${mots}.`]));

function socialeEnMots(paliers: readonly Palier[]): readonly string[] {
  if (paliers.length === 0) return [];
  const suite = paliers.map(([seuil, valeur]) => `${enPourcent(valeur)} dès ${seuil}`).join(', ');
  return [`+ 0 à ${enPourcent(paliers.at(-1)?.[1] ?? 0)} selon la note sociale, de 0 à 75 : ${suite}.`];
}
