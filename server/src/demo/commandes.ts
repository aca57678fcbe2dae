import { type Achats, EN_CAMPAGNE, PETIT_NOMBRE } from './achats.ts';
import { jourDe, jourOuvre, texteDe } from './calendrier.rules.ts';
import type { CollectiviteDeDemonstration } from './collectivites.ts';
import { type EtapeDeDemonstration, franchirLesEtapes } from './etapes.ts';
import { Hasard } from './hasard.ts';
import { identifiant } from './identifiant.ts';
import { repartir } from './repartition.rules.ts';

export interface CommandeDeDemonstration {
  readonly id: string;
  readonly numero: string;
  readonly collectivite: CollectiviteDeDemonstration;
  readonly nombreDePass: number;
  readonly tailleDeCarnet: 5 | 10;
  readonly acheteeLe: number;
  readonly valideJusquAu: number;
  readonly tolereeJusquAu: number;
  readonly etapes: readonly EtapeDeDemonstration[];
  /** Running around the day of the demonstration. */
  readonly enCampagne: boolean;
}

type SansNumero = Omit<CommandeDeDemonstration, 'numero'>;

const MAXIMUM = 160_000;
/** Whose orders of the past nobody closed: the end of their validity is late, and may be led from its first act to its credit note. */
const OUBLIEUSE = '33';
const PREMIERES = { du: jourDe('2019-09-16'), au: jourDe('2020-02-14') };
const SUIVANTES = { du: jourDe('2020-06-15'), au: jourDe('2021-10-29') };

/** Day on which the orders of the past are all closed: the demonstration is told from then on. */
export const PREMIER_JOUR = jourDe('2023-03-01');

/** The orders of the lauréates, 2019 to 2021, and the one that runs around the day of the demonstration. */
export function imaginerCommandes(
  collectivites: readonly CollectiviteDeDemonstration[],
  achats: Achats,
  jour: number,
): readonly CommandeDeDemonstration[] {
  const commandes = collectivites.flatMap((collectivite, rang) =>
    commandesDe(collectivite, achats.passes[rang] ?? 0),
  );
  const acheteuse = collectivites.find(({ type, code }) => type === 'DEPARTEMENT' && code === EN_CAMPAGNE);
  if (acheteuse) commandes.push(commandeEnCampagne(acheteuse, achats.enCampagne, jour));
  commandes.sort(
    (one, other) => one.acheteeLe - other.acheteeLe || one.collectivite.rang - other.collectivite.rang,
  );
  const parAnnee = new Map<string, number>();
  return commandes.map((commande) => {
    const annee = texteDe(commande.acheteeLe).slice(0, 4);
    const suivant = (parAnnee.get(annee) ?? 0) + 1;
    parAnnee.set(annee, suivant);
    return { ...commande, numero: `${annee}-${String(suivant).padStart(3, '0')}` };
  });
}

function commandesDe(collectivite: CollectiviteDeDemonstration, pass: number): SansNumero[] {
  const { type, code, tailleDeCarnet } = collectivite;
  const hasard = new Hasard('commandes', type, code);
  const voulues = pass <= 200 ? 1 : 1 + Number(hasard.fraction() < 0.6) + Number(pass > 10_000);
  const nombre = Math.max(voulues, Math.ceil(pass / MAXIMUM));
  const poids = Array.from({ length: nombre }, () => 0.7 + hasard.fraction());
  return repartir(pass / tailleDeCarnet, poids)
    .filter((carnets) => carnets > 0)
    .map((carnets, i) => {
      const { du, au } = i === 0 ? PREMIERES : SUIVANTES;
      const acheteeLe = jourOuvre(hasard.entier(du, au));
      const abandonnee =
        i > 0 && pass < 40_000 && collectivite.usageFixe !== true && hasard.fraction() < 0.15;
      return commander(hasard, collectivite, carnets * tailleDeCarnet, {
        acheteeLe,
        valideJusquAu: jourDe(`${Number(texteDe(acheteeLe).slice(0, 4)) + 1}-12-31`),
        derniere: abandonnee
          ? 'LIVREE'
          : type === 'DEPARTEMENT' && code === OUBLIEUSE
            ? 'ACTIVEE'
            : 'CLOTUREE',
        enRetard: code !== PETIT_NOMBRE && hasard.fraction() < 0.15,
      });
    });
}

function commander(
  hasard: Hasard,
  collectivite: CollectiviteDeDemonstration,
  nombreDePass: number,
  options: {
    acheteeLe: number;
    valideJusquAu: number;
    derniere: 'LIVREE' | 'ACTIVEE' | 'CLOTUREE';
    enRetard: boolean;
  },
): SansNumero {
  const { acheteeLe, valideJusquAu, derniere, enRetard } = options;
  const tolereeJusquAu = valideJusquAu + 31;
  const deroulement = {
    signeeLe: acheteeLe,
    tolereeJusquAu,
    outreMer: collectivite.outreMer,
    enRetard,
    derniere,
  };
  return {
    id: identifiant(hasard, acheteeLe, collectivite.rang),
    collectivite,
    nombreDePass,
    tailleDeCarnet: collectivite.tailleDeCarnet,
    acheteeLe,
    valideJusquAu,
    tolereeJusquAu,
    etapes: franchirLesEtapes(hasard, deroulement),
    enCampagne: false,
  };
}

/** Ordered about sixty days ago, active for about thirty, valid for six months more. */
function commandeEnCampagne(
  collectivite: CollectiviteDeDemonstration,
  nombreDePass: number,
  jour: number,
): SansNumero {
  const hasard = new Hasard('campagne', collectivite.code, jour);
  const acheteeLe = jour - 60;
  const offsets = [-78, -60, -54, -50, -43, -41, -36, -33, -30];
  const toutes = franchirLesEtapes(hasard, {
    signeeLe: acheteeLe,
    tolereeJusquAu: jour + 214,
    outreMer: false,
    enRetard: false,
    derniere: 'ACTIVEE',
  });
  return {
    id: identifiant(hasard, acheteeLe),
    collectivite,
    nombreDePass,
    tailleDeCarnet: collectivite.tailleDeCarnet,
    acheteeLe,
    valideJusquAu: jour + 183,
    tolereeJusquAu: jour + 214,
    etapes: toutes.map((etape, i) => {
      const le = jour + (offsets[i] ?? 0);
      return { ...etape, jour: le, enregistreLe: le };
    }),
    enCampagne: true,
  };
}

export const jourDeLEtape = (
  { etapes }: Pick<CommandeDeDemonstration, 'etapes'>,
  voulue: EtapeDeDemonstration['etape'],
): number | null => etapes.find(({ etape }) => etape === voulue)?.jour ?? null;
