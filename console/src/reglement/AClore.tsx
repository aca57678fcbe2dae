import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import type { ACloreQuery as Lu } from '../graphql/graphql.ts';
import { Champ, Liste } from '../shared/champs.tsx';
import { mois } from '../shared/dates.ts';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Prevision } from './Prevision.tsx';

const ACloreQuery = graphql(`
  query AClore {
    registre {
      jour
    }
    cloturesAFaire {
      dernierMois
      mois
      operateur {
        id
        code
        nom
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Ce qu’une clôture paierait',
    operateur: 'Opérateur',
    mois: 'Mois',
    dernier: (dit: string) => `Dernier mois clos\u00a0: ${dit}.`,
    jamais: 'Aucun mois clos encore.',
    aucun: 'Aucun opérateur dans le registre.',
  },
  en: {
    titre: 'What a closing would pay',
    operateur: 'Operator',
    mois: 'Month',
    dernier: (dit: string) => `Last closed month: ${dit}.`,
    jamais: 'No month closed yet.',
    aucun: 'No operator in the register.',
  },
};

/** The next month of an operator: what closing it would pay, what would wait, and the way to do it. */
export function AClore({ numero }: { readonly numero: number }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(ACloreQuery, { fetchPolicy: 'cache-and-network' });
  return (
    <FigureDeLecture numero={numero} titre={textes.titre} lecture={lecture} lignes={8}>
      {({ cloturesAFaire, registre }) =>
        cloturesAFaire.length === 0 ? (
          <p className="note">{textes.aucun}</p>
        ) : (
          <Choix aFaire={cloturesAFaire} aujourdhui={registre.jour} />
        )
      }
    </FigureDeLecture>
  );
}

/** The month before a day. */
function moisPrecedent(jour: string): string {
  const total = Number(jour.slice(0, 4)) * 12 + Number(jour.slice(5, 7)) - 2;
  return `${Math.floor(total / 12)}-${String((total % 12) + 1).padStart(2, '0')}`;
}

function Choix({
  aFaire,
  aujourdhui,
}: {
  readonly aFaire: Lu['cloturesAFaire'];
  readonly aujourdhui: string;
}) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const pret = aFaire.find(({ mois: prochain }) => prochain !== null) ?? aFaire[0];
  const [code, setCode] = useState(pret?.operateur.code ?? '');
  const [voulu, setVoulu] = useState<string | null>(null);
  const choisi = aFaire.find(({ operateur }) => operateur.code === code) ?? pret;
  if (!choisi) return null;
  const propose = choisi.mois?.slice(0, 7) ?? moisPrecedent(aujourdhui);
  const dernier = choisi.dernierMois;
  return (
    <div className="pile">
      <div className="champs">
        <Liste
          nom={textes.operateur}
          valeur={code}
          options={aFaire.map(({ operateur }) => [operateur.code, operateur.nom])}
          onChange={(valeur) => {
            setCode(valeur);
            setVoulu(null);
          }}
        />
        <Champ nom={textes.mois} aide={dernier ? textes.dernier(mois(dernier, langue)) : textes.jamais}>
          {(attributs) => (
            <input
              {...attributs}
              type="month"
              value={voulu ?? propose}
              max={moisPrecedent(aujourdhui)}
              onChange={({ currentTarget }) => setVoulu(currentTarget.value || null)}
            />
          )}
        </Champ>
      </div>
      <Prevision
        key={`${code} ${voulu ?? propose}`}
        operateur={choisi.operateur.code}
        nom={choisi.operateur.nom}
        mois={`${voulu ?? propose}-01`}
      />
    </div>
  );
}
