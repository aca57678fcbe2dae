import { Minus, Plus } from 'lucide-react';
import { type ComponentType, type RefObject, use, useEffect, useRef, useState } from 'react';
import type { EtatDeLabel } from '../../graphql/graphql.ts';
import { METROPOLE, type Zone, ZONES_D_OUTRE_MER } from '../carte/projection.ts';
import { nomDuDepartement } from '../departements.ts';
import { nombre } from '../format.ts';
import { useLangue, useTextes } from '../langue.ts';
import { Moteur, type Objet } from './moteur.ts';
import { type Colonnes, etendueDe, outreMer } from './points.ts';
import { SurvolContext } from './survol.ts';
import { useGestes } from './useGestes.ts';

const TEXTES = {
  fr: {
    carte: 'Carte des lieux',
    aide: 'Flèches : se déplacer. Plus et moins : agrandir ou réduire. Entrée : ouvrir ce qui est au centre. La liste dit les mêmes lieux.',
    plus: 'Agrandir la carte',
    moins: 'Réduire la carte',
    france: 'Toute la métropole',
    zone: 'Lieux de cette zone',
    ailleurs: 'Outre-mer',
  },
  en: {
    carte: 'Map of the places',
    aide: 'Arrows: move. Plus and minus: zoom in or out. Enter: open what is in the middle. The list tells the same places.',
    plus: 'Zoom in',
    moins: 'Zoom out',
    france: 'All of mainland France',
    zone: 'Places in this area',
    ailleurs: 'Overseas',
  },
};

/** What is pointed at: a place, a group of them, or nothing yet. */
export interface EnVue {
  readonly objet: Objet | null;
  /** Of a place alone. */
  readonly id: string | null;
  readonly etat: EtatDeLabel | null;
}

export interface PlanProps {
  readonly colonnes: Colonnes;
  /** The places as they came for this filter: read again since, they leave the map where one looks. */
  readonly premieres: Colonnes;
  /** What the canvas shows, in words. */
  readonly dite: string;
  /** Tells what is pointed at. */
  readonly Vise: ComponentType<EnVue>;
  /** The zone that the list is narrowed to, and how it is; without it, the map narrows nothing. */
  readonly zone?: Zone | null;
  readonly onZone?: (zone: Zone) => void;
}

/** The places of the list on a map of our own: outlines, and points gathered where they would cover one another. */
export function Plan({ colonnes, premieres, dite, Vise, zone = null, onZone }: PlanProps) {
  const textes = useTextes(TEXTES);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { moteur, regarder } = useMoteur(canvas, { colonnes, premieres, zone });
  const survol = use(SurvolContext);
  const [vise, setVise] = useState<Objet | null>(null);
  const [choisi, setChoisi] = useState<Objet | null>(null);

  const viser = (objet: Objet | null) => {
    setVise(objet);
    survol.viser(objet ? (moteur.current?.membres(objet) ?? []) : []);
  };
  const choisir = (objet: Objet) => {
    if (objet.groupe === null) return setChoisi(objet);
    setChoisi(null);
    return moteur.current?.ouvrir(objet);
  };
  const { clavier, pointeur } = useGestes(moteur, canvas, { viser, choisir, bouger: () => setVise(null) });
  const montre = vise ?? choisi;

  return (
    <>
      <div className="carte-des-lieux">
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of an application are its own */}
        <div
          role="application"
          aria-label={textes.carte}
          aria-describedby="aide-de-la-carte"
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it is moved by keyboard
          tabIndex={0}
          onKeyDown={clavier}
          onBlur={() => {
            moteur.current?.viserObjet(null);
            viser(null);
          }}
        >
          <canvas ref={canvas} role="img" aria-label={dite} {...pointeur} />
        </div>
        <Boutons zoomer={(facteur) => moteur.current?.zoomer(facteur)} />
        <p className="vh" id="aide-de-la-carte">
          {textes.aide}
        </p>
      </div>
      <Vise
        objet={montre}
        id={montre?.rang == null ? null : (colonnes.ids[montre.rang] ?? null)}
        etat={montre?.rang == null ? null : (colonnes.etats[montre.rang] ?? null)}
      />
      <Actions
        restreindre={onZone && (() => moteur.current && onZone(moteur.current.zone()))}
        regarder={() => regarder(METROPOLE)}
      />
      <OutreMer colonnes={colonnes} nom={textes.ailleurs} regarder={regarder} />
    </>
  );
}

interface ActionsProps {
  readonly restreindre: (() => void) | undefined;
  readonly regarder: () => void;
}

function Actions({ restreindre, regarder }: ActionsProps) {
  const textes = useTextes(TEXTES);
  return (
    <p className="actions">
      {restreindre && (
        <button type="button" className="b" onClick={restreindre}>
          {textes.zone}
        </button>
      )}
      <button type="button" className="b nu" onClick={regarder}>
        {textes.france}
      </button>
    </p>
  );
}

const PAS = 1.6;

function Boutons({ zoomer }: { readonly zoomer: (facteur: number) => void }) {
  const textes = useTextes(TEXTES);
  return (
    <p className="carte-boutons">
      <button type="button" className="b carre" aria-label={textes.plus} onClick={() => zoomer(PAS)}>
        <Plus className="ico" aria-hidden />
      </button>
      <button type="button" className="b carre" aria-label={textes.moins} onClick={() => zoomer(1 / PAS)}>
        <Minus className="ico" aria-hidden />
      </button>
    </p>
  );
}

/** The map and what is drawn on it: framed again when other places are asked for. */
function useMoteur(
  canvas: RefObject<HTMLCanvasElement | null>,
  { colonnes, premieres, zone }: Pick<PlanProps, 'colonnes' | 'premieres'> & { readonly zone: Zone | null },
) {
  const moteur = useRef<Moteur | null>(null);
  const survol = use(SurvolContext);
  useEffect(() => {
    if (!canvas.current) return;
    const cree = new Moteur(canvas.current);
    moteur.current = cree;
    const taille = new ResizeObserver(() => cree.mesurer());
    taille.observe(canvas.current);
    const theme = new MutationObserver(() => cree.redessiner());
    theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const quitter = survol.suivre(() => cree.viserLieux(survol.ids));
    return () => {
      taille.disconnect();
      theme.disconnect();
      quitter();
      cree.fermer();
    };
  }, [canvas, survol]);
  const cadre = zone === null ? '' : JSON.stringify(zone);
  const cadree = useRef<{ readonly premieres: Colonnes; readonly cadre: string } | null>(null);
  useEffect(() => {
    moteur.current?.mesurer();
    moteur.current?.charger(colonnes);
    if (cadree.current?.premieres === premieres && cadree.current.cadre === cadre) {
      moteur.current?.redessiner();
      return;
    }
    cadree.current = { premieres, cadre };
    const vue: Zone = cadre === '' ? etendueDe(colonnes) : JSON.parse(cadre);
    moteur.current?.regarder(vue, cadre === '' ? undefined : 0);
  }, [colonnes, premieres, cadre]);
  return { moteur, regarder: (vue: Zone) => moteur.current?.regarder(vue) };
}

interface OutreMerProps {
  readonly colonnes: Colonnes;
  readonly nom: string;
  readonly regarder: (zone: Zone) => void;
}

/** The overseas départements, each with its places: the map goes there. */
function OutreMer({ colonnes, nom, regarder }: OutreMerProps) {
  const langue = useLangue();
  const comptes = [...outreMer(colonnes)];
  if (comptes.every(([, compte]) => compte === 0)) return null;
  return (
    <ul className="outremer" aria-label={nom}>
      {comptes.map(([code, compte]) => (
        <li key={code}>
          <button
            type="button"
            disabled={compte === 0}
            onClick={() => ZONES_D_OUTRE_MER[code] && regarder(ZONES_D_OUTRE_MER[code])}
          >
            <b>{code}</b> <span className="nom">{nomDuDepartement(code)}</span>{' '}
            <span className="n">{nombre(compte, langue)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
