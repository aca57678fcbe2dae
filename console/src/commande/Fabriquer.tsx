import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { useAnnonce } from '../shared/annonce.tsx';
import { Reponse } from '../shared/etats/Reponse.tsx';
import { nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { avecLaRegle } from '../shared/regle.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { useEnvoi } from '../shared/useFormulaire.ts';

const ReserverNumerosMutation = graphql(`
  mutation ReserverNumeros($input: ReserverNumerosInput!) {
    reserverNumeros(input: $input) {
      __typename
      ... on NumerosReserves {
        lot {
          id
        }
      }
      ... on Refus {
        message
      }
      ... on RegleNonTenue {
        regle
        source
      }
    }
  }
`);

const FabriquerCarnetsMutation = graphql(`
  mutation FabriquerCarnets($input: FabriquerCarnetsInput!) {
    fabriquerCarnets(input: $input) {
      __typename
      ... on CarnetsFabriques {
        lot {
          id
        }
      }
      ... on Refus {
        message
      }
      ... on RegleNonTenue {
        regle
        source
      }
    }
  }
`);

const TEXTES = {
  fr: {
    reserver: 'Réserver les numéros',
    reserves: 'Numéros réservés.',
    effetReserver: (carnets: string) =>
      `${carnets} numéros de carnet seront mis de côté : aucune autre commande ne pourra les prendre.`,
    fabriquer: 'Fabriquer les carnets',
    fabriques: 'Carnets fabriqués.',
    effetFabriquer: (carnets: string, pass: string) =>
      `${carnets} carnets et ${pass} pass recevront leurs numéros, une seule fois. Aucun ne sera actif.`,
    confirmer: 'Confirmer',
    enCours: 'Envoi en cours…',
    renoncer: 'Renoncer',
  },
  en: {
    reserver: 'Reserve the numbers',
    reserves: 'Numbers reserved.',
    effetReserver: (carnets: string) =>
      `${carnets} booklet numbers will be set aside: no other order may take them.`,
    fabriquer: 'Make the booklets',
    fabriques: 'Booklets made.',
    effetFabriquer: (carnets: string, pass: string) =>
      `${carnets} booklets and ${pass} passes will receive their numbers, once. None will be active.`,
    confirmer: 'Confirm',
    enCours: 'Sending…',
    renoncer: 'Give up',
  },
};

interface Props {
  readonly commande: string;
  readonly carnets: number;
  readonly pass: number;
}

/** Sets numbers aside or makes the carnets, once what it does has been read. */
export function Fabriquer({ commande, carnets, pass }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const annoncer = useAnnonce();
  const [choix, setChoix] = useState<'reserver' | 'fabriquer' | null>(null);
  const [reserver] = useMutation(ReserverNumerosMutation);
  const [fabriquer] = useMutation(FabriquerCarnetsMutation);
  // One each: a key that was sent for one of the two is never sent for the other.
  const envois = { reserver: useEnvoi('reservation'), fabriquer: useEnvoi('fabrication') };
  const { envoyer, enCours, reponse } = envois[choix ?? 'fabriquer'];

  async function confirmer() {
    const fait = await envoyer({ commande }, async (input) => {
      if (choix === 'reserver') {
        const { data, error } = await reserver({ variables: { input } });
        return { reponse: avecLaRegle(data?.reserverNumeros), error };
      }
      const { data, error } = await fabriquer({ variables: { input } });
      return { reponse: avecLaRegle(data?.fabriquerCarnets), error };
    });
    if (!fait) return;
    setChoix(null);
    annoncer(choix === 'reserver' ? textes.reserves : textes.fabriques);
  }

  const combien = nombre(carnets, langue);
  return (
    <SaufLectureSeule>
      {choix === null ? (
        <p className="actions">
          <button type="button" className="b" onClick={() => setChoix('reserver')}>
            {textes.reserver}
          </button>
          <button type="button" className="b" onClick={() => setChoix('fabriquer')}>
            {textes.fabriquer}
          </button>
        </p>
      ) : (
        <div className="pile motivee">
          <p>
            {choix === 'reserver'
              ? textes.effetReserver(combien)
              : textes.effetFabriquer(combien, nombre(pass, langue))}
          </p>
          <Reponse {...reponse} />
          <p className="actions">
            <button type="button" className="b plein" disabled={enCours} onClick={() => void confirmer()}>
              {enCours ? textes.enCours : textes.confirmer}
            </button>
            <button type="button" className="b nu" onClick={() => setChoix(null)}>
              {textes.renoncer}
            </button>
          </p>
        </div>
      )}
    </SaufLectureSeule>
  );
}
