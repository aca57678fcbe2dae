import { useSubscription } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { nombre, taux } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import type { Travail } from './useImporter.ts';

const ProgressionSubscription = graphql(`
  subscription ProgressionDeLImport($depot: ID!, $apres: ID) {
    importProgression(depot: $depot, apres: $apres) {
      depot
      etape
      lus
      octets
    }
  }
`);

const TEXTES = {
  fr: {
    ENVOI: 'Envoi du fichier',
    SIMULATION: 'Contrôle : lecture de chaque ligne, sans rien changer',
    IMPORT: 'Import : écriture des lignes dans le registre',
    LECTURE: 'lecture des lignes',
    CONTROLE: 'contrôle des lignes entre elles',
    ECRITURE: 'écriture',
  },
  en: {
    ENVOI: 'Sending the file',
    SIMULATION: 'Check: reading every row, changing nothing',
    IMPORT: 'Import: writing the rows into the register',
    LECTURE: 'reading rows',
    CONTROLE: 'checking rows together',
    ECRITURE: 'writing',
  },
};

interface Props {
  readonly travail: Travail | null;
  /** The file being read, once it is held: how far it is can be asked. */
  readonly depot?: string;
  /** The last import of it that is known: the next one is followed. */
  readonly apres?: string | null;
}

/** What is under way, said once; how far it is and for how long, which are only shown. */
export function Avancement({ travail, depot, apres = null }: Props) {
  const textes = useTextes(TEXTES);
  return (
    <div role="status">
      {travail && (
        <div className="avancement">
          <p>
            {textes[travail]}
            <Duree key={travail} />
          </p>
          {depot ? (
            <Barre key={travail} nom={textes[travail]} depot={depot} apres={apres} />
          ) : (
            <progress aria-label={textes[travail]} />
          )}
        </div>
      )}
    </div>
  );
}

interface BarreProps {
  readonly nom: string;
  readonly depot: string;
  readonly apres: string | null;
}

/** Told as it goes, once a second has passed: what is short needs no answer. */
function Barre({ nom, depot, apres }: BarreProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [longue, setLongue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLongue(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useSubscription(ProgressionSubscription, {
    variables: { depot, apres },
    skip: !longue,
    fetchPolicy: 'no-cache',
  });
  const ou = data?.importProgression;
  const part = ou?.etape === 'LECTURE' && ou.octets > 0 ? Math.min(1, ou.lus / ou.octets) : null;
  return (
    <>
      <progress aria-label={nom} {...(part === null ? {} : { value: part })} />
      {ou?.etape && (
        <p className="note" aria-hidden>
          {textes[ou.etape]}
          {part !== null && ` ${taux(part, langue, 0)}`}
        </p>
      )}
    </>
  );
}

function Duree() {
  const langue = useLangue();
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((one) => one + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return seconds < 2 ? null : <span className="n" aria-hidden>{` ${nombre(seconds, langue)}\u00a0s`}</span>;
}
