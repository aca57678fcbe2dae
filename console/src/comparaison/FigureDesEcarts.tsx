import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Bascule } from '../shared/Bascule.tsx';
import { Figure } from '../shared/Figure.tsx';
import { nombre } from '../shared/format.ts';
import { TelechargerImage } from '../shared/image/TelechargerImage.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { PiedDeFigure } from '../shared/PiedDeFigure.tsx';
import { mentionsDe } from '../shared/statistiques/mentions.ts';
import { useVue } from '../shared/vue.ts';
import { constatDe } from './constat.ts';
import type { Comparaison } from './demandes.ts';
import { GraphiqueDesEcarts } from './GraphiqueDesEcarts.tsx';
import { normeDe, type Norme } from './norme.ts';
import { useRetourSurLaBarre } from './retour.ts';
import { TableauDesEcarts } from './TableauDesEcarts.tsx';

const TEXTES = {
  fr: {
    titre: {
      brut: 'Taux, côte à côte',
      habitants: 'Pass pour 1\u00a0000 habitants',
      euro: 'Pass par euro engagé',
    },
    normes: 'Rapporter à',
    brut: 'taux',
    habitants: 'par 1\u00a0000 habitants',
    euro: 'par euro engagé',
    affichage: 'Affichage',
    graphique: 'Graphique',
    tableau: 'Tableau',
    methode: 'Méthode',
    wilson: 'Intervalles des taux\u00a0: Wilson, 95\u00a0%. Écart de deux taux\u00a0: Newcombe, 95\u00a0%.',
    shapley:
      'Part expliquée\u00a0: valeurs de Shapley de deux facteurs, la part distribuée et l’usage de ce qui est distribué\u00a0; leur somme est l’écart des taux d’usage.',
    population: (annees: string) => `Population\u00a0: INSEE${annees}.`,
    engage: 'Argent engagé\u00a0: part de l’État et part locale des conventions, sur toute la durée.',
    trop: 'Au-delà de deux côtés, le tableau seul\u00a0: les écarts se lisent à deux.',
  },
  en: {
    titre: {
      brut: 'Rates, side by side',
      habitants: 'Passes per 1,000 inhabitants',
      euro: 'Passes per euro committed',
    },
    normes: 'Brought to',
    brut: 'rates',
    habitants: 'per 1,000 inhabitants',
    euro: 'per euro committed',
    affichage: 'Display',
    graphique: 'Chart',
    tableau: 'Table',
    methode: 'Method',
    wilson: 'Intervals of rates: Wilson, 95%. Gap of two rates: Newcombe, 95%.',
    shapley:
      'Share explained: Shapley values of two factors, the share handed out and the use of what was handed out; they add up to the gap of use rates.',
    population: (annees: string) => `Population: INSEE${annees}.`,
    engage: 'Money committed: State and local shares of the agreements, over the whole scheme.',
    trop: 'Beyond two sides, the table alone: gaps are read two by two.',
  },
};

interface Props {
  readonly comparaison: Comparaison;
  readonly noms: readonly string[];
  readonly attenue: boolean;
}

type Affichage = 'graphique' | 'tableau';

/** Fig. 1: the sides on one axis, their gap and where it comes from; its table one key away. */
export function FigureDesEcarts({ comparaison, noms, attenue }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const norme = normeDe(useVue().vue);
  const deux = comparaison.ecarts !== null && comparaison.ecarts !== undefined;
  const { affichage, setAffichage, montre, contenu, onKeyDown } = useAffichage(deux);
  const methode = methodeDe(comparaison, norme, textes, langue);
  useRetourSurLaBarre(true);

  return (
    <Figure
      numero={1}
      titre={textes.titre[norme]}
      constat={deux ? constatDe(comparaison, noms, langue) : textes.trop}
      onKeyDown={onKeyDown}
      actions={<Reglages {...{ deux, affichage, setAffichage }} />}
      pied={
        <>
          <PiedDeFigure
            base={comparaison.base}
            fraicheur={comparaison.fraicheur}
            definitions={[{ nom: textes.methode, texte: methode }]}
          />
          {montre === 'graphique' && (
            <TelechargerImage mentions={[methode, ...mentionsDe(comparaison, [], langue)]} />
          )}
        </>
      }
    >
      <div ref={contenu} className={attenue ? 'attenue' : undefined}>
        {montre === 'graphique' && <GraphiqueDesEcarts {...{ comparaison, noms, norme }} />}
        <div hidden={montre === 'graphique'} className="papier-aussi">
          <TableauDesEcarts {...{ comparaison, noms, norme }} />
        </div>
      </div>
    </Figure>
  );
}

interface ReglagesProps {
  readonly deux: boolean;
  readonly affichage: Affichage;
  readonly setAffichage: (affichage: Affichage) => void;
}

/** What the sides are brought to, and chart or table. */
function Reglages({ deux, affichage, setAffichage }: ReglagesProps) {
  const textes = useTextes(TEXTES);
  const { vue, changer } = useVue();
  const norme = normeDe(vue);
  return (
    <>
      <Bascule
        nom={textes.normes}
        options={(['brut', 'habitants', 'euro'] as const).map((valeur) => ({
          valeur,
          libelle: textes[valeur],
        }))}
        valeur={norme}
        onChange={(choisie: Norme) => changer({ norme: choisie === 'brut' ? null : choisie })}
      />
      {deux && (
        <Bascule
          nom={textes.affichage}
          options={(['graphique', 'tableau'] as const).map((valeur) => ({
            valeur,
            libelle: textes[valeur],
          }))}
          valeur={affichage}
          onChange={setAffichage}
        />
      )}
    </>
  );
}

type Textes = (typeof TEXTES)['fr'];

function methodeDe({ cotes }: Comparaison, norme: Norme, textes: Textes, langue: 'fr' | 'en'): string {
  if (norme === 'euro') return textes.engage;
  if (norme === 'brut') return `${textes.wilson} ${textes.shapley}`;
  const annees = [...new Set(cotes.flatMap(({ anneeDePopulation: annee }) => (annee ? [annee] : [])))];
  const habitants = cotes.flatMap(({ population }) => (population ? [nombre(population, langue)] : []));
  return textes.population(`${annees.length > 0 ? ` ${annees.join(', ')}` : ''} (${habitants.join(' · ')})`);
}

/** Chart or table; the key `t` takes the focus along to what it shows: otherwise it would fall back to the top of the page. */
function useAffichage(deux: boolean) {
  const [affichage, setAffichage] = useState<Affichage>('graphique');
  const contenu = useRef<HTMLDivElement>(null);
  const parTouche = useRef(false);
  const montre = deux ? affichage : 'tableau';
  useEffect(() => {
    if (!parTouche.current) return;
    parTouche.current = false;
    contenu.current?.querySelector<HTMLElement>(montre === 'graphique' ? 'a' : '.defile')?.focus();
  }, [montre]);

  function onKeyDown({ key, ctrlKey, altKey, metaKey }: KeyboardEvent<HTMLElement>) {
    if (key !== 't' || ctrlKey || altKey || metaKey || !deux) return;
    parTouche.current = true;
    setAffichage(affichage === 'graphique' ? 'tableau' : 'graphique');
  }

  return { affichage, setAffichage, montre, contenu, onKeyDown } as const;
}
