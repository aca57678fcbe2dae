import { EN_CAMPAGNE } from './achats.ts';
import { type Commune, type Geographie, populationDe } from './geographie.ts';
import { cumuls, Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import { jourDe } from './calendrier.rules.ts';
import { type AssertionDeDemonstration, type Parcours, vieDuLabel } from './labels.ts';
import { type Periode, periodesDuLabel } from './labels.rules.ts';
import { nommerUneRue, nommerUnLieu, NOMS_DIFFICILES } from './noms.ts';
import { repartir } from './repartition.rules.ts';
import { sirenFictif, siretFictif } from './siren.rules.ts';

export interface StructureDeDemonstration {
  readonly id: string;
  readonly siret: string;
  readonly nom: string;
  /** Whether its bank file is complete: without it nothing is paid. */
  payable: boolean;
}

export interface LieuDeDemonstration {
  readonly id: string;
  readonly cleSource: string;
  readonly structure: StructureDeDemonstration;
  readonly nom: string;
  readonly adresse: string;
  readonly commune: Commune;
  readonly itinerant: boolean;
  readonly antenne: boolean;
  readonly telephone: string;
  readonly siteWeb: string | null;
  readonly horaires: string;
  readonly services: readonly string[];
  readonly assertions: readonly AssertionDeDemonstration[];
  readonly periodes: readonly Periode[];
}

export interface LieuxDeDemonstration {
  readonly structures: readonly StructureDeDemonstration[];
  /** By département, the busiest first. */
  readonly parDepartement: ReadonlyMap<string, readonly LieuDeDemonstration[]>;
}

const NOMBRE = 3_240;
const MINIMUM = 10;
const OUVERTURE = jourDe('2019-04-15');
const PREMIERE_STRUCTURE = 10_001;

/** More than three thousand fictitious places in real communes of every département, whatever the number of pass. */
export function imaginerLieux({ departements }: Geographie, jour: number): LieuxDeDemonstration {
  const codes = [...departements.keys()].toSorted();
  const parts = repartir(
    NOMBRE - codes.length * MINIMUM,
    codes.map((code) => populationDe(departements.get(code) ?? [])),
  );
  const structures: StructureDeDemonstration[] = [];
  const parDepartement = new Map<string, readonly LieuDeDemonstration[]>();
  let rang = 0;
  for (const [i, code] of codes.entries()) {
    const hasard = new Hasard('lieux', code);
    const communes = departements.get(code) ?? [];
    const poids = cumuls(communes.map(({ population }) => (population + 1) ** 0.7));
    const lieux = Array.from({ length: MINIMUM + (parts[i] ?? 0) }, (_, n) => {
      const commune = communes[hasard.tirer(poids)];
      if (!commune) throw new Error(`Aucune commune dans le département ${code}`);
      rang++;
      return imaginerLieu(
        hasard,
        { commune, rang, jour, parcours: parcoursDe(code, n), premier: n === 0 },
        structures,
      );
    });
    parDepartement.set(code, lieux);
  }
  return { structures, parDepartement };
}

/** Two places of each département always accept the pass; two of the live campaign tell a suspension. */
function parcoursDe(departement: string, n: number): Parcours {
  if (departement === EN_CAMPAGNE && n === 0) return 'SUSPENDU_DEPUIS_PEU';
  if (departement === EN_CAMPAGNE && n === 3) return 'SUSPENDU_PUIS_RETABLI';
  return n === 1 || n === 2 || (departement === EN_CAMPAGNE && n < 14) ? 'PERMANENT' : 'ORDINAIRE';
}

function imaginerLieu(
  hasard: Hasard,
  lieu: { commune: Commune; rang: number; jour: number; parcours: Parcours; premier: boolean },
  structures: StructureDeDemonstration[],
): LieuDeDemonstration {
  const { commune, rang, jour, parcours } = lieu;
  const nom = NOMS_DIFFICILES[rang - 1001] ?? nommerUnLieu(hasard);
  const precedente = structures.at(-1);
  const antenne = precedente !== undefined && !lieu.premier && hasard.fraction() < 0.12;
  const structure = antenne ? precedente : nouvelleStructure(hasard, nom, structures);
  const assertions = vieDuLabel(hasard, jour, parcours);
  const decrit = {
    id: identifiant(hasard, OUVERTURE, rang),
    cleSource: `demo:${rang}`,
    structure,
    nom,
    adresse: nommerUneRue(hasard),
    commune,
    itinerant: hasard.fraction() < 0.03,
    antenne,
    // Numbers that the regulator keeps for fiction.
    telephone: `+3353649${String(rang).padStart(4, '0')}`,
    siteWeb: hasard.fraction() < 0.4 ? `https://lieu-${rang}.exemple.fr` : null,
    horaires: hasard.choisir(HORAIRES),
    services: SERVICES.filter(() => hasard.fraction() < 0.35),
    assertions,
    periodes: periodesDuLabel(assertions),
  };
  // Drawn for each place, and decided by the first one of its structure.
  const payable = hasard.fraction() < 0.92;
  if (!antenne) structure.payable = payable;
  return decrit;
}

function nouvelleStructure(
  hasard: Hasard,
  nom: string,
  structures: StructureDeDemonstration[],
): StructureDeDemonstration {
  const rang = structures.length;
  const structure = {
    id: identifiant(hasard, OUVERTURE, rang),
    siret: siretFictif(sirenFictif(PREMIERE_STRUCTURE + rang)),
    nom,
    payable: false,
  };
  structures.push(structure);
  return structure;
}

const HORAIRES = [
  'Mo-Fr 09:00-12:00,14:00-17:30',
  'Tu-Sa 10:00-12:30,14:00-18:00',
  'Mo,We,Fr 09:00-12:00',
  'Tu,Th 13:30-17:30; We 09:00-17:30',
];

const SERVICES = [
  'Aide aux démarches administratives',
  'Maîtrise des outils numériques du quotidien',
  'Insertion professionnelle via le numérique',
  'Utilisation sécurisée du numérique',
  'Parentalité et éducation avec le numérique',
  'Accès internet et matériel informatique',
];
