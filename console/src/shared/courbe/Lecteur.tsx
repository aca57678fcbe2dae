import { useState } from 'react';
import { useLangue, useTextes } from '../langue.ts';
import { pasMinimal } from '../unites.ts';
import { lectureDuMois } from './constat.ts';
import { Dessin } from './Dessin.tsx';
import { coupeEnMots, ordonner } from './coupe.ts';
import { cadreDe, echelleDe, maximumDe } from './geometrie.ts';
import type { Coupe, CourbeProps, Evenement } from './types.ts';
import { useFleches } from './useFleches.ts';
import { useLargeur } from './useLargeur.ts';
import { useSouris } from './useSouris.ts';

type Props = CourbeProps & { readonly evenements: readonly Evenement[] };

const TEXTES = {
  fr: {
    nom: (titre: string) => `${titre}. Détail dans le tableau.`,
    lecture: (titre: string) => `${titre}, lecture mois par mois`,
    lecturePoints: (titre: string) => `${titre}, lecture point par point`,
    aide: 'Flèches\u00a0: lire un point, changer de série. Touche t\u00a0: le tableau.',
    lignes: ' Entrée ou clic\u00a0: ses lignes.',
    coupe: ' Glisser, ou Maj et flèches puis Entrée\u00a0: la période. Échap\u00a0: toute la durée.',
    choisie: 'Période choisie\u00a0:',
  },
  en: {
    nom: (titre: string) => `${titre}. Details in the table.`,
    lecture: (titre: string) => `${titre}, read month by month`,
    lecturePoints: (titre: string) => `${titre}, read point by point`,
    aide: 'Arrows: read a point, change series. Key t: the table.',
    lignes: ' Enter or click: its rows.',
    coupe: ' Drag, or Shift and arrows then Enter: the period. Escape: the whole scheme.',
    choisie: 'Period chosen:',
  },
};

/** The drawing under a slider of positions: the arrows move a cursor, and what it points at is said. */
export function Lecteur(props: Props) {
  const { titre, points, series, mesure, onCoupe, onSurvol, survole = null } = props;
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [ref, width] = useLargeur<HTMLDivElement>();
  const [read, setOwnRead] = useState<number | null>(null);
  const [first, setFirst] = useState(0);
  const [coupe, setCoupe] = useState<Coupe | null>(null);
  const setRead = (rang: number | null) => {
    setOwnRead(rang);
    if (rang !== read) onSurvol?.(rang);
  };
  const cadre = cadreDe(width);
  const echelle = echelleDe(cadre, points.length, maximumDe(series), pasMinimal(mesure));
  const ordered = [...series.slice(first), ...series.slice(0, first)];
  const now = Math.min(read ?? points.length - 1, points.length - 1);
  const values = lectureDuMois(points, ordered, now, langue, mesure);
  const said = coupe ? `${textes.choisie} ${coupeEnMots(coupe, points, langue)}. ${values}` : values;
  const gestes = { points, series, now, first, coupe, setRead, setFirst, setCoupe, onCoupe };
  const onKeyDown = useFleches(gestes);
  const souris = useSouris({ ...gestes, echelle, gauche: cadre.gauche });

  const mene = series.some(({ chemin }) => chemin);
  const aide = textes.aide + (mene ? textes.lignes : '') + (onCoupe ? textes.coupe : '');
  const named = points.some(({ nom }) => nom);
  return (
    <div className="courbe" ref={ref}>
      <Dessin
        {...props}
        nom={textes.nom(titre)}
        {...{ cadre, echelle }}
        lu={read === null ? survole : now}
        coupe={coupe && ordonner(coupe)}
      />
      <input
        className="courbe-lecteur"
        type="range"
        aria-label={named ? textes.lecturePoints(titre) : textes.lecture(titre)}
        min={0}
        max={Math.max(0, points.length - 1)}
        value={Math.max(0, now)}
        aria-valuetext={said}
        onChange={(event) => setRead(event.currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
        {...souris}
        onFocus={() => setRead(now)}
        onBlur={() => {
          setRead(null);
          setCoupe(null);
        }}
      />
      <p className="courbe-lecture" aria-hidden>
        {read === null ? aide : said}
      </p>
    </div>
  );
}
