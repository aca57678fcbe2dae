import { TriangleAlert } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import type { ParPublic_StatistiquesFragment } from '../graphql/graphql.ts';
import { donneesDe, type Lecture } from '../shared/Bloc.tsx';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { intervalle, nombre, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { LienDeLignes } from '../shared/LienDeLignes.tsx';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { masqueDe } from '../shared/statistiques/masques.ts';
import { porteeDe } from '../shared/statistiques/portee.ts';
import { Defile } from '../shared/Tableau.tsx';
import { Masque, Tampon } from '../shared/Tampon.tsx';
import { useVue } from '../shared/vue.ts';
import { PRUDENCE, wilson } from '../shared/wilson.ts';
import { PUBLICS } from '../shared/mots.ts';

graphql(`
  fragment ParPublic_Statistiques on Statistiques {
    base
    fraicheur
    lignes(par: [PUBLIC]) {
      public
      distribues
      utilises
      masques {
        etape
        masque
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Pass distribués et utilisés, par public visé',
    region: 'Tableau par public, à faire défiler',
    legende:
      'Part utilisée des pass distribués (et non des achetés\u00a0: un achat n’a pas encore de public).',
    public: 'Public visé',
    distribues: 'Distribués',
    utilises: 'Utilisés',
    part: 'Utilisés sur distribués',
    prudence: (total: string) => `${total} pass\u00a0: prudence`,
    vide: 'Aucun pass distribué dans cette vue.',
  },
  en: {
    titre: 'Passes handed out and used, by target public',
    region: 'Table by public, scrollable',
    legende: 'Share used of the passes handed out (not of those bought: a purchase has no public yet).',
    public: 'Target public',
    distribues: 'Handed out',
    utilises: 'Used',
    part: 'Used of handed out',
    prudence: (total: string) => `${total} passes: caution`,
    vide: 'No passes handed out in this view.',
  },
};

interface Props {
  readonly numero: number;
  readonly siren: string;
  readonly lecture: Lecture<{ readonly statistiques: ParPublic_StatistiquesFragment }>;
}

/** By target public, on the pass handed out: before that a pass has no public. */
export function ParPublic({ numero, siren, lecture }: Props) {
  const textes = useTextes(TEXTES);
  const lue = donneesDe(lecture)?.statistiques;
  return (
    <FigureDeLecture
      numero={numero}
      titre={textes.titre}
      lecture={lecture}
      pied={lue && <PiedDeFigure base={lue.base} fraicheur={lue.fraicheur} />}
    >
      {({ statistiques }) => <Tableau siren={siren} statistiques={statistiques} />}
    </FigureDeLecture>
  );
}

interface TableauProps {
  readonly siren: string;
  readonly statistiques: ParPublic_StatistiquesFragment;
}

function Tableau({ siren, statistiques }: TableauProps) {
  const textes = useTextes(TEXTES);
  const lignes = statistiques.lignes.filter(({ public: qui, distribues }) => qui && distribues !== 0);
  if (lignes.length === 0) return <p className="note">{textes.vide}</p>;
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.public}</th>
            <th scope="col" className="d">
              {textes.distribues}
            </th>
            <th scope="col" className="d">
              {textes.utilises}
            </th>
            <th scope="col" className="d col">
              {textes.part}
            </th>
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <Rang key={ligne.public} ligne={ligne} siren={siren} base={statistiques.base} />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

interface RangProps {
  readonly ligne: ParPublic_StatistiquesFragment['lignes'][number];
  readonly siren: string;
  readonly base: 'ACHAT' | 'FLUX';
}

function Rang({ ligne, siren, base }: RangProps) {
  const langue = useLangue();
  const { vue } = useVue();
  const { distribues, utilises } = ligne;
  const demande = {
    base,
    au: porteeDe(vue).au,
    p: vue['p'] ?? null,
    collectivite: siren,
    public: ligne.public ?? null,
  };
  return (
    <tr>
      <th scope="row">{ligne.public && PUBLICS[langue][ligne.public]}</th>
      <td className="d">
        <LienDeLignes
          valeur={distribues}
          masque={masqueDe(ligne, 'DISTRIBUES')}
          etape="DISTRIBUES"
          demande={demande}
        />
      </td>
      <td className="d">
        <LienDeLignes
          valeur={utilises}
          masque={masqueDe(ligne, 'UTILISES')}
          etape="UTILISES"
          demande={demande}
        />
      </td>
      <td className="d col">
        {distribues === null || utilises === null ? (
          <Masque raison={masqueDe(ligne, 'UTILISES') ?? masqueDe(ligne, 'DISTRIBUES')} />
        ) : (
          <Part distribues={distribues} utilises={utilises} base={base} />
        )}
      </td>
    </tr>
  );
}

interface PartProps {
  readonly distribues: number;
  readonly utilises: number;
  readonly base: 'ACHAT' | 'FLUX';
}

/** Used of handed out, with what chance alone could change. */
function Part({ distribues, utilises, base }: PartProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const ic = base === 'ACHAT' ? wilson(utilises, distribues) : null;
  return (
    <>
      <span className="fort">{taux(utilises / distribues, langue)}</span>
      {ic && <span className="sous">{intervalle(...ic, langue)}</span>}
      {distribues < PRUDENCE && (
        <Tampon mot={textes.prudence(nombre(distribues, langue))} icone={TriangleAlert} ton="attention" />
      )}
    </>
  );
}
