import type { CollectiviteDeDemonstration } from './collectivites.ts';
import { cumuls, type Hasard } from './hasard.ts';
import type { LieuDeDemonstration, LieuxDeDemonstration } from './lieux.ts';

interface Offre {
  readonly lieux: readonly LieuDeDemonstration[];
  /** Few places do most of the work: Zipf's law over their ranks. */
  readonly frequentation: Float64Array;
}

const LOIN = 0.015;

/** Where pass are used: at a place labelled that day, in the territory of the buyer nearly always. */
export class ChoixDesLieux {
  private readonly offres: ReadonlyMap<string, Offre>;
  private readonly departements: readonly string[];
  private readonly parCollectivite = new Map<string, Float64Array>();

  constructor({ parDepartement }: LieuxDeDemonstration) {
    this.departements = [...parDepartement.keys()];
    this.offres = new Map(
      [...parDepartement].map(([code, lieux]) => [
        code,
        { lieux, frequentation: cumuls(lieux.map((_, rang) => 1 / (rang + 1.5))) },
      ]),
    );
  }

  choisir(
    hasard: Hasard,
    { id, departements }: CollectiviteDeDemonstration,
    jour: number,
  ): LieuDeDemonstration {
    const poids =
      this.parCollectivite.get(id) ?? cumuls(departements.map((departement) => departement.poids));
    this.parCollectivite.set(id, poids);
    const code =
      hasard.fraction() < LOIN ? hasard.choisir(this.departements) : departements[hasard.tirer(poids)]?.code;
    const { lieux, frequentation } = this.offres.get(code ?? '') ?? { lieux: [], frequentation: cumuls([]) };
    const depart = hasard.tirer(frequentation);
    for (let i = 0; i < lieux.length; i++) {
      const lieu = lieux[(depart + i) % lieux.length];
      if (lieu && accepteLePass(lieu, jour)) return lieu;
    }
    throw new Error(`Aucun lieu labellisé dans le département ${code} le jour ${jour}`);
  }
}

export const accepteLePass = ({ periodes }: LieuDeDemonstration, jour: number): boolean =>
  periodes.some(({ du, avant }) => du <= jour && (avant === null || jour < avant));
