import { useQuery } from '@apollo/client/react';
import { CircleX } from 'lucide-react';
import { useId } from 'react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { motsDe } from '../shared/indicateurs.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ChoixMultiple } from './ChoixMultiple.tsx';
import type { Lit, Saisie } from './portee.ts';
import { CHAMPS } from './textes.ts';

const PorteesPossiblesQuery = graphql(`
  query PorteesPossibles {
    porteesPossibles {
      champs
      operations {
        nom
      }
    }
    indicateurs {
      code
      nom
      definition
      formule
      unite
    }
  }
`);

const TEXTES = {
  fr: {
    lit: 'Ce qu’il lit',
    INDICATEURS: 'Des indicateurs, et rien d’autre',
    API: 'Des parties de l’API, champ par champ ou par opération publiée',
    TOUT: 'Tout ce qu’un intégrateur lit',
    limiter: 'Parmi les chiffres, ces indicateurs seulement ; tous si rien n’est coché.',
    attendu: 'Cochez au moins une lecture.',
  },
  en: {
    lit: 'What it reads',
    INDICATEURS: 'Indicators, and nothing else',
    API: 'Parts of the API, field by field or by published operation',
    TOUT: 'All that an integrator reads',
    limiter: 'Of the figures, these indicators only; all of them when none is ticked.',
    attendu: 'Tick at least one reading.',
  },
};

const FACONS: readonly Lit[] = ['INDICATEURS', 'API', 'TOUT'];

interface Props {
  readonly saisie: Saisie;
  readonly changer: (change: Partial<Saisie>) => void;
  readonly manque: boolean;
}

/** What a token reads: indicators, parts of the API, or everything; an embed never reads everything. */
export function ChampsDeLecture({ saisie, changer, manque }: Props) {
  const textes = useTextes(TEXTES);
  const groupe = useId();
  const facons = saisie.genre === 'ENCART' ? FACONS.filter((un) => un !== 'TOUT') : FACONS;
  return (
    <fieldset className="pile serree lecture-de-jeton">
      <legend>{textes.lit}</legend>
      {facons.map((facon) => (
        <label key={facon} className="case">
          <input
            type="radio"
            name={groupe}
            checked={saisie.lit === facon}
            onChange={() => changer({ lit: facon })}
          />
          <span>{textes[facon]}</span>
        </label>
      ))}
      {manque && (
        <p className="msg stop" role="alert">
          <CircleX className="ico" aria-hidden />
          <span>{textes.attendu}</span>
        </p>
      )}
      {saisie.lit !== 'TOUT' && <Choix saisie={saisie} changer={changer} />}
    </fieldset>
  );
}

function Choix({ saisie, changer }: Omit<Props, 'manque'>) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const lecture = useQuery(PorteesPossiblesQuery);
  const noms = CHAMPS[langue];
  return (
    <Bloc lecture={lecture} lignes={6}>
      {({ indicateurs, porteesPossibles: { champs, operations } }) => (
        <div className="choix-de-lecture">
          {saisie.lit === 'API' && (
            <>
              <ChoixMultiple
                nom={noms.champs}
                options={champs.map((un) => [un, un] as const)}
                choisies={saisie.champs}
                onChange={(choisis) => changer({ champs: choisis })}
              />
              <ChoixMultiple
                nom={noms.operations}
                options={operations.map(({ nom }) => [nom, nom] as const)}
                choisies={saisie.operations}
                onChange={(choisies) => changer({ operations: choisies })}
              />
            </>
          )}
          <div className="pile serree">
            <ChoixMultiple
              nom={noms.indicateurs}
              options={indicateurs.map((un) => [un.code, motsDe(un, langue).nom] as const)}
              choisies={saisie.indicateurs}
              onChange={(choisis) => changer({ indicateurs: choisis })}
            />
            {saisie.lit === 'API' && <p className="note">{textes.limiter}</p>}
          </div>
        </div>
      )}
    </Bloc>
  );
}
