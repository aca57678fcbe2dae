import { useApolloClient, useQuery } from '@apollo/client/react';
import { EyeOff, Map as IconeDeCarte } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { CarteDesLieuxQuery as CarteLue, FiltreLieux } from '../graphql/graphql.ts';
import { Bloc, donneesDe } from '../shared/Bloc.tsx';
import type { Zone } from '../shared/carte/projection.ts';
import { ecrireZone } from '../shared/carte/zone.ts';
import { DEBUT } from '../shared/Etiquettes.tsx';
import { useTextes } from '../shared/langue.ts';
import { PlanDesLieux } from '../shared/plan/PlanDesLieux.tsx';
import { useVue } from '../shared/vue.ts';
import { aJour, type SuiteDeLaCarte } from './carte-en-direct.ts';
import { Vise } from './Vise.tsx';

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
  fr: { nom: 'Carte', masquer: 'Masquer la carte', montrer: 'Montrer la carte' },
  en: { nom: 'Map', masquer: 'Hide the map', montrer: 'Show the map' },
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
  const { changer } = useVue();
  // Twenty thousand identifiers are drawn, not kept: the cache would walk through each of them.
  const lecture = useQuery(CarteDesLieuxQuery, { variables: { filtre }, fetchPolicy: 'no-cache' });
  const relue = useCarteRelue(filtre, suite.lectures);
  const lues = relue ?? donneesDe(lecture)?.carteDesLieux;
  const colonnesLues = useMemo(() => lues && aJour(lues, suite), [lues, suite]);
  return (
    <Bloc lecture={lecture} lignes={8}>
      {({ carteDesLieux }) => (
        <PlanDesLieux
          colonnes={colonnesLues ?? carteDesLieux}
          premieres={carteDesLieux}
          Vise={Vise}
          zone={filtre.zone ?? null}
          onZone={(zone: Zone) => changer({ ...DEBUT, zone: ecrireZone(zone) })}
        />
      )}
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
