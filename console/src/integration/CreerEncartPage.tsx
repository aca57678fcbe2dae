import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { Annonces } from '../shared/annonce.tsx';
import { Bloc } from '../shared/Bloc.tsx';
import { AccesRefuse } from '../shared/etats/AccesRefuse.tsx';
import { Extraits } from '../shared/extraits/Extraits.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { OngletsDeLApi } from '../shared/OngletsDeLApi.tsx';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { DroitsQuery } from '../shared/useDroit.ts';
import { useVue } from '../shared/vue.ts';
import { ChoixDeLaVue } from './ChoixDeLaVue.tsx';
import { FormulaireDEncart } from './FormulaireDEncart.tsx';
import type { EncartFait } from './saisie.ts';

const EncartPossibleQuery = graphql(`
  query CreerEncartPage($adresse: String!, $langue: LangueDEncart!) {
    encartPossible(adresse: $adresse, langue: $langue) {
      titre
      adresse
      forme
      formes
      refus
    }
    registre {
      jour
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Créer un encart',
    chapo:
      'Un encart montre une vue sur un autre site, en direct, avec son tableau : ce que tout le monde peut lire, et rien d’autre. Aucun cookie n’est posé ni lu.',
    vue: 'La vue\u00a0: ',
    cree: (nom: string) => `L’encart « ${nom} » est créé`,
    une: 'Son jeton est dans les extraits\u00a0: copiez-les maintenant, il ne se relira pas.',
    gerer: 'Le jeton de l’encart\u00a0: ses sites, sa durée, le révoquer',
  },
  en: {
    titre: 'Create an embed',
    chapo:
      'An embed shows a view on another site, live, with its table: what anyone may read, and nothing else. No cookie is set or read.',
    vue: 'The view: ',
    cree: (nom: string) => `The embed “${nom}” is created`,
    une: 'Its token is in the snippets: copy them now, it cannot be read again.',
    gerer: 'The token of the embed: its sites, its duration, revoke it',
  },
};

/** From a view of the register to what shows it elsewhere: which sites, until when, and the texts to paste. */
export function CreerEncartPage() {
  const textes = useTextes(TEXTES);
  const montre = useVue().vue['montre'] ?? '/pilotage';
  const lecture = useQuery(DroitsQuery);
  return (
    <>
      <div className="titre">
        <h1>{textes.titre}</h1>
        <p className="chapo">{textes.chapo}</p>
      </div>
      <Bloc lecture={lecture} lignes={10}>
        {({ registre: { droits } }) => (
          <>
            <div className="volets">
              <OngletsDeLApi />
            </div>
            {droits.includes('GERER_JETONS') ? (
              <Annonces>
                <DeLaVue key={montre} adresse={montre} />
              </Annonces>
            ) : (
              <AccesRefuse droit="GERER_JETONS" />
            )}
          </>
        )}
      </Bloc>
    </>
  );
}

/** The view that was chosen, then what is to be said of the embed, then what to paste. */
function DeLaVue({ adresse }: { readonly adresse: string }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const [fait, setFait] = useState<EncartFait | null>(null);
  const lecture = useQuery(EncartPossibleQuery, {
    variables: { adresse, langue: langue === 'en' ? 'EN' : 'FR' },
  });
  return (
    <div className="pile encart-a-creer">
      {!fait && <ChoixDeLaVue adresse={adresse} />}
      <Bloc lecture={lecture} lignes={6}>
        {({ encartPossible: possible, registre }) => (
          <>
            {possible.adresse !== null && (
              <p>
                {textes.vue}
                <Link href={possible.adresse}>{possible.titre}</Link>
              </p>
            )}
            {fait ? (
              <Fait fait={fait} adresse={possible.adresse ?? adresse} titre={possible.titre} />
            ) : (
              <SaufLectureSeule>
                <FormulaireDEncart {...{ adresse, possible }} jour={registre.jour} onFait={setFait} />
              </SaufLectureSeule>
            )}
          </>
        )}
      </Bloc>
    </div>
  );
}

interface FaitProps {
  readonly fait: EncartFait;
  readonly titre: string;
  readonly adresse: string;
}

function Fait({ fait: { id, nom, secret }, titre, adresse }: FaitProps) {
  const textes = useTextes(TEXTES);
  return (
    <>
      <div className="msg ok" role="status">
        <div>
          <p className="fort">{textes.cree(nom)}</p>
          <p>{textes.une}</p>
          <p>
            <Link href="/api/jetons">{textes.gerer}</Link>
          </p>
        </div>
      </div>
      <Extraits {...{ id, secret, titre, adresse }} />
    </>
  );
}
