import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { useLangue, useTextes } from '../langue.ts';
import { lectureDuMois } from './constat.ts';
import { Dessin } from './Dessin.tsx';
import { cadreDe, echelleDe } from './geometrie.ts';
import type { Evenement, PointDeTemps, Serie } from './types.ts';
import { useLargeur } from './useLargeur.ts';

interface Props {
  readonly titre: string;
  readonly unite: string;
  readonly points: readonly PointDeTemps[];
  readonly series: readonly Serie[];
  readonly evenements: readonly Evenement[];
}

const TEXTES = {
  fr: {
    nom: (titre: string) => `${titre}. Détail dans le tableau.`,
    lecture: (titre: string) => `${titre}, lecture mois par mois`,
    aide: 'Flèches\u00a0: lire un mois, changer de série. Entrée\u00a0: ses lignes. Touche t\u00a0: le tableau.',
  },
  en: {
    nom: (titre: string) => `${titre}. Details in the table.`,
    lecture: (titre: string) => `${titre}, read month by month`,
    aide: 'Arrows: read a month, change series. Enter: its rows. Key t: the table.',
  },
};

/** The drawing under a slider of months: the arrows move a cursor, and what it points at is said. */
export function Lecteur({ titre, unite, points, series, evenements }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [ref, width] = useLargeur<HTMLDivElement>();
  const [read, setRead] = useState<number | null>(null);
  const [first, setFirst] = useState(0);
  const cadre = cadreDe(width);
  const maximum = Math.max(0, ...series.flatMap(({ valeurs }) => valeurs.map((valeur) => valeur ?? 0)));
  const echelle = echelleDe(cadre, points.length, maximum);
  const ordered = [...series.slice(first), ...series.slice(0, first)];
  const now = read ?? points.length - 1;
  const said = lectureDuMois(points, ordered, now, langue);
  const onKeyDown = useFleches({ points, series, now, first, setRead, setFirst });

  function onPointerMove(event: PointerEvent<HTMLInputElement>) {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const rang = Math.floor((x - cadre.gauche) / echelle.pas);
    setRead(Math.min(points.length - 1, Math.max(0, rang)));
  }

  return (
    <div className="courbe" ref={ref}>
      <Dessin
        nom={textes.nom(titre)}
        {...{ unite, cadre, echelle, points, series, evenements }}
        lu={read === null ? null : now}
      />
      <input
        className="courbe-lecteur"
        type="range"
        aria-label={textes.lecture(titre)}
        min={0}
        max={Math.max(0, points.length - 1)}
        value={Math.max(0, now)}
        aria-valuetext={said}
        onChange={(event) => setRead(event.currentTarget.valueAsNumber)}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setRead(null)}
        onFocus={() => setRead(now)}
        onBlur={() => setRead(null)}
      />
      <p className="courbe-lecture" aria-hidden>
        {read === null ? textes.aide : said}
      </p>
    </div>
  );
}

interface Fleches {
  readonly points: readonly PointDeTemps[];
  readonly series: readonly Serie[];
  readonly now: number;
  readonly first: number;
  readonly setRead: (rang: number) => void;
  readonly setFirst: (rang: number) => void;
}

/** Left and right move by month, up and down change the series said first, Enter opens its rows. */
function useFleches({ points, series, now, first, setRead, setFirst }: Fleches) {
  const [, navigate] = useLocation();
  const last = points.length - 1;
  return (event: KeyboardEvent<HTMLElement>) => {
    const chemin = series[first]?.chemin;
    const actions: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => setRead(Math.max(0, now - 1)),
      ArrowRight: () => setRead(Math.min(last, now + 1)),
      Home: () => setRead(0),
      End: () => setRead(last),
      ArrowUp: () => setFirst((first + 1) % series.length),
      ArrowDown: () => setFirst((first + series.length - 1) % series.length),
      ...(chemin ? { Enter: () => navigate(chemin(now)) } : {}),
    };
    const action = actions[event.key];
    if (!action || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    action();
  };
}
