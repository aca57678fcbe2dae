import { jourDe, jourOuvre } from './calendrier.rules.ts';
import { type Commune, type Geographie, populationDe } from './geographie.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import { type Laureate, LAUREATES, PART_ETAT_EUROS, REGION_COMPTEE } from './laureates.ts';
import { repartir } from './repartition.rules.ts';
import { sirenFictif } from './siren.rules.ts';

export interface CollectiviteDeDemonstration extends Laureate {
  readonly rang: number;
  readonly id: string;
  readonly siren: string;
  readonly nom: string;
  readonly regionCode: string;
  readonly departementCode: string | null;
  /** Where its carnets are handed out. */
  readonly communes: readonly Commune[];
  /** Where most of its pass are used: départements, by population. */
  readonly departements: readonly { readonly code: string; readonly poids: number }[];
  readonly convention: ConventionDeDemonstration;
}

interface ConventionDeDemonstration {
  readonly id: string;
  readonly signeeLe: number;
  readonly partEtatCentimes: number;
  readonly partLocaleCentimes: number;
}

const ANNONCE = jourDe('2019-07-22');

/** The 48 lauréates with their conventions, which add up to the cent to what was announced. */
export function imaginerCollectivites(geographie: Geographie): readonly CollectiviteDeDemonstration[] {
  const situees = LAUREATES.map((laureate) => ({ laureate, ...situer(laureate, geographie) }));
  const parts = partsDeLEtat(situees.map(({ laureate, regionCode }) => ({ laureate, regionCode })));
  return situees.map(({ laureate, ...situation }, rang) => {
    const hasard = new Hasard('collectivite', laureate.type, laureate.code);
    const signeeLe = jourOuvre(ANNONCE + hasard.entier(20, 150));
    const partEtatCentimes = parts[rang] ?? 0;
    return {
      ...laureate,
      ...situation,
      rang,
      id: identifiant(hasard, ANNONCE, rang),
      siren: sirenFictif(rang + 1),
      convention: {
        id: identifiant(hasard, signeeLe, rang),
        signeeLe,
        partEtatCentimes,
        partLocaleCentimes: laureate.totalEuros * 100 - partEtatCentimes,
      },
    };
  });
}

/** State shares by largest remainder, near the rate of their group; the whole is what was announced. */
function partsDeLEtat(situees: readonly { laureate: Laureate; regionCode: string }[]): number[] {
  const parts: number[] = situees.map(() => 0);
  const partager = (rangs: readonly number[], euros: number): void => {
    const poids = rangs.map((rang) => (situees[rang]?.laureate.totalEuros ?? 0) * ecart(rang));
    for (const [i, part] of repartir(euros * 100, poids).entries()) parts[rangs[i] ?? 0] = part;
  };
  const rangs = situees.map((_, rang) => rang);
  const comptee = (rang: number): boolean => situees[rang]?.regionCode === REGION_COMPTEE.code;
  partager(rangs.filter(comptee), REGION_COMPTEE.partEtatEuros);
  partager(
    rangs.filter((rang) => !comptee(rang)),
    PART_ETAT_EUROS - REGION_COMPTEE.partEtatEuros,
  );
  return parts;
}

/** Rates differ from one dossier to another, without leaving 20 to 65 %. */
const ecart = (rang: number): number => 0.94 + (rang % 5) * 0.03;

function situer(
  { type, code, nom }: Laureate,
  geographie: Geographie,
): Pick<CollectiviteDeDemonstration, 'nom' | 'regionCode' | 'departementCode' | 'communes' | 'departements'> {
  const { departements, communes, epci } = geographie;
  const membres = epci.get(code)?.membres.map((membre) => communes.get(membre)) ?? [];
  const toutes =
    type === 'REGION'
      ? [...communes.values()].filter(({ region }) => region === code)
      : type === 'EPCI'
        ? membres.filter((commune) => commune !== undefined)
        : (departements.get(code) ?? []);
  const [premiere] = toutes.toSorted((one, other) => other.population - one.population);
  if (!premiere) throw new Error(`Aucune commune pour ${type} ${code}`);
  return {
    nom: nom ?? `${epci.get(code)?.nom ?? code} (fictif)`,
    regionCode: premiere.region,
    departementCode: type === 'REGION' ? null : premiere.departement,
    communes: toutes,
    departements: parDepartement(toutes),
  };
}

function parDepartement(communes: readonly Commune[]): CollectiviteDeDemonstration['departements'] {
  const groupes = Map.groupBy(communes, ({ departement }) => departement);
  return [...groupes].map(([code, membres]) => ({ code, poids: Math.max(populationDe(membres), 1) }));
}
