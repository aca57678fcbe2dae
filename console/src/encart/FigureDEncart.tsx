import { lazy, Suspense } from 'react';
import { CarteDeFrance } from '../shared/carte/CarteDeFrance.tsx';
import { constatDeCourbe } from '../shared/courbe/constat.ts';
import type { Serie } from '../shared/courbe/types.ts';
import { intervalle } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { BarresDEncart } from './BarresDEncart.tsx';
import type { Chiffre, Encart, VueMontree } from './donnees.ts';
import { premierMois } from './temps.ts';

const Lecteur = lazy(async () => ({ default: (await import('../shared/courbe/Lecteur.tsx')).Lecteur }));

const TEXTES = {
  fr: { carte: (quoi: string) => `Carte par département\u00a0: ${quoi}. Les valeurs sont dans le tableau.` },
  en: { carte: (quoi: string) => `Map by département: ${quoi}. The values are in the table.` },
};

interface Props {
  readonly vue: VueMontree;
  readonly forme: Encart['forme'];
  readonly onOuvrir: ((chiffre: Chiffre) => void) | null;
}

type DessinProps = Omit<Props, 'vue' | 'forme'> & {
  readonly vue: VueMontree & { readonly mesure: NonNullable<VueMontree['mesure']> };
};

/** The drawing of an embed, by what its view is drawn as; each says itself in a sentence. */
export function FigureDEncart({ vue, forme, onOuvrir }: Props) {
  const { mesure } = vue;
  if (!mesure) return null;
  const dessinee = { ...vue, mesure };
  switch (forme) {
    case 'COURBE':
      return <Courbe vue={dessinee} onOuvrir={onOuvrir} />;
    case 'CARTE':
      return <Carte vue={dessinee} onOuvrir={onOuvrir} />;
    case 'CHIFFRE':
      return <Chiffre vue={dessinee} />;
    case 'TABLEAU':
      return null;
    case 'BARRES':
    case 'ENTONNOIR':
      return (
        <>
          <Constat texte={vue.constat} />
          <BarresDEncart vue={dessinee} onOuvrir={onOuvrir} depuisLePremier={forme === 'ENTONNOIR'} />
        </>
      );
  }
}

const Constat = ({ texte }: { readonly texte: string | null }) => texte && <p className="constat">{texte}</p>;

/** One number, and what it counts. */
function Chiffre({ vue: { mesure, points } }: Pick<DessinProps, 'vue'>) {
  const langue = useLangue();
  const [point] = points;
  return (
    <p className="encart-chiffre">
      <strong className="n">{point?.texte}</strong>
      <span>
        {mesure.nom}
        {point &&
          point.bas !== null &&
          point.haut !== null &&
          ` ${intervalle(point.bas, point.haut, langue)}`}
      </span>
    </p>
  );
}

/** The line of the console: its arrows, its names, its bands, its sentence. */
function Courbe({ vue: { mesure, points, titre } }: DessinProps) {
  const langue = useLangue();
  const positions = points.map(({ code, nom }) => {
    const mois = premierMois(code ?? '');
    return mois === code ? { mois } : { mois, nom };
  });
  const serie: Serie = {
    cle: 'vue',
    nom: mesure.nom,
    valeurs: points.map(({ valeur }) => valeur),
    bas: points.map(({ bas }) => bas),
    haut: points.map(({ haut }) => haut),
    prudence: points.map(({ prudence }) => prudence),
    masquee: points.map(({ masque }) => masque !== null),
    censuree: points.map(({ provisoire, valeur }) => provisoire && valeur !== null),
    absente: points.map(({ valeur, masque }) => valeur === null && masque === null),
  };
  const { unite } = mesure;
  return (
    <>
      <Constat texte={constatDeCourbe(positions, serie, langue, [], unite)} />
      <Suspense fallback={<div className="encart-courbe" />}>
        <Lecteur
          numero={1}
          titre={titre}
          legende={titre}
          unite={unite === 'part' ? '' : unite === 'centimes' ? '€' : unite}
          mesure={unite}
          points={positions}
          series={[serie]}
          evenements={[]}
        />
      </Suspense>
    </>
  );
}

/** The map of the console; where figures open, a département opens on its own. */
function Carte({ vue: { mesure, points, constat }, onOuvrir }: DessinProps) {
  const textes = useTextes(TEXTES);
  const valeurs = points.flatMap(({ code, valeur, effectif, prudence, masque }) =>
    code === null ? [] : [{ code, valeur, effectif, prudence, masque: masque !== null }],
  );
  return (
    <>
      <Constat texte={constat} />
      <CarteDeFrance
        nom={textes.carte(mesure.nom)}
        indicateur={mesure.nom}
        unite={mesure.unite}
        valeurs={valeurs}
        {...(onOuvrir ? { chemin: (code: string) => code } : {})}
      />
    </>
  );
}
