import { X } from 'lucide-react';
import { Link } from 'wouter';
import type { CourbeDeSuiviFragment } from '../graphql/graphql.ts';
import { courbesLues } from '../shared/cohorte/suivi.ts';
import { compte, type Langue, nom, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';

const TEXTES = {
  fr: {
    region: 'Délais médians, à faire défiler',
    legende: 'Délai médian de chaque courbe, avec son intervalle à 95\u00a0%.',
    courbe: 'Courbe',
    carnets: 'Carnets suivis',
    faits: 'Dont le pass est utilisé',
    mediane: 'Délai médian',
    jours: nom('jour', 'jours'),
    pasAtteinte: 'pas atteint',
    auMoins: (jours: string) => `${jours} au moins`,
    entre: (bas: string, haut: string) => `${bas}\u00a0–\u00a0${haut}`,
    retirer: (courbe: string) => `Retirer la courbe ${courbe}`,
    voir: ', voir ses carnets',
  },
  en: {
    region: 'Median delays, scrollable',
    legende: 'Median delay of each curve, with its 95% interval.',
    courbe: 'Curve',
    carnets: 'Booklets followed',
    faits: 'Whose pass is used',
    mediane: 'Median delay',
    jours: nom('day', 'days'),
    pasAtteinte: 'not reached',
    auMoins: (jours: string) => `at least ${jours}`,
    entre: (bas: string, haut: string) => `${bas}\u00a0–\u00a0${haut}`,
    retirer: (courbe: string) => `Remove the curve ${courbe}`,
    voir: ', see its booklets',
  },
};

interface Nommee extends CourbeDeSuiviFragment {
  readonly code: string | null;
  readonly nom: string;
}

/** The median of each curve beside its counts; a curve is taken away here. */
export function Medianes({ courbes }: { readonly courbes: readonly Nommee[] }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <Defile nom={textes.region}>
      <table className="t medianes">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.courbe}</th>
            <th scope="col" className="d">
              {textes.carnets}
            </th>
            <th scope="col" className="d">
              {textes.faits}
            </th>
            <th scope="col" className="d">
              {textes.mediane}
            </th>
          </tr>
        </thead>
        <tbody>
          {courbes.map((courbe) => (
            <tr key={courbe.code ?? ''}>
              <th scope="row">
                {courbe.nom} <Retrait code={courbe.code} nom={courbe.nom} />
              </th>
              <td className="d">
                <Carnets courbe={courbe} />
              </td>
              <td className="d">{nombre(courbe.faits, langue)}</td>
              <td className="d">
                <Mediane courbe={courbe} langue={langue} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

function Retrait({ code, nom: courbe }: { readonly code: string | null; readonly nom: string }) {
  const textes = useTextes(TEXTES);
  const { vue, href } = useVue();
  if (code === null) return null;
  const autres = courbesLues(vue['c']).filter((une) => une.code !== code);
  return (
    <Link
      className="retrait"
      href={href({ c: autres.map((une) => une.code).join(',') })}
      aria-label={textes.retirer(courbe)}
    >
      <X className="ico" aria-hidden />
    </Link>
  );
}

function Carnets({ courbe: { carnets, chemin } }: { readonly courbe: Nommee }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const ouvert = useDroit('LIRE_DETAIL');
  const texte = nombre(carnets, langue);
  if (!ouvert || !chemin) return texte;
  return (
    <Link href={chemin}>
      {texte}
      <span className="vh">{textes.voir}</span>
    </Link>
  );
}

function Mediane({ courbe, langue }: { readonly courbe: Nommee; readonly langue: Langue }) {
  const textes = useTextes(TEXTES);
  const { mediane, medianeBas, medianeHaut } = courbe;
  if (typeof mediane !== 'number') return textes.pasAtteinte;
  const bas = nombre(medianeBas ?? 0, langue);
  return (
    <>
      {compte(mediane, textes.jours, langue)}
      <span className="sous">
        {typeof medianeHaut === 'number'
          ? textes.entre(bas, nombre(medianeHaut, langue))
          : textes.auMoins(bas)}
      </span>
    </>
  );
}
