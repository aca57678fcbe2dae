import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { EtatDePass, TitreDuPass_PassFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import type { Langue } from '../shared/format.ts';
import { useLangue } from '../shared/langue.ts';
import { reconnaitre } from '../shared/numero.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { ETATS_DE_PASS, SIGNES_DE_PASS } from './etats.ts';

const TitreDuPassFragment = graphql(`
  fragment TitreDuPass_Pass on Pass {
    id
    etat
    carnet {
      id
      tolereJusquAu
      remise {
        id
        jour
      }
    }
    utilisation {
      id
      jour
      lieu {
        id
        communeNom
      }
    }
    reglement {
      jour
    }
  }
`);

type Dit = (jourIso: string | null | undefined) => string;
type Phrase = (pass: TitreDuPass_PassFragment, dit: Dit) => string;

const commune = ({ utilisation }: TitreDuPass_PassFragment): string => utilisation?.lieu.communeNom ?? '';

const PHRASES: Readonly<Record<Langue, Record<EtatDePass, Phrase>>> = {
  fr: {
    EMIS: () => 'Pass émis, pas encore activé',
    ACTIF: () => 'Pass activé, pas encore remis',
    DISTRIBUE: ({ carnet }, dit) => `Pass distribué le ${dit(carnet.remise?.jour)}, pas encore utilisé`,
    UTILISE: (pass, dit) => `Pass utilisé le ${dit(pass.utilisation?.jour)} (${commune(pass)}), à rembourser`,
    PAYE: (pass, dit) =>
      `Pass utilisé le ${dit(pass.utilisation?.jour)} (${commune(pass)}), remboursé le ${dit(pass.reglement?.jour)}`,
    EXPIRE: ({ carnet }, dit) => `Pass expiré sans avoir servi, toléré jusqu’au ${dit(carnet.tolereJusquAu)}`,
    BLOQUE: () => 'Pass bloqué avec son carnet',
    PERDU: () => 'Pass d’un carnet déclaré perdu ou volé',
    ANNULE: () => 'Pass annulé avec son carnet',
    REMPLACE: () => 'Pass d’un carnet remplacé par un autre',
  },
  en: {
    EMIS: () => 'Pass issued, not activated yet',
    ACTIF: () => 'Pass activated, not handed out yet',
    DISTRIBUE: ({ carnet }, dit) => `Pass handed out on ${dit(carnet.remise?.jour)}, not used yet`,
    UTILISE: (pass, dit) => `Pass used on ${dit(pass.utilisation?.jour)} (${commune(pass)}), to be paid`,
    PAYE: (pass, dit) =>
      `Pass used on ${dit(pass.utilisation?.jour)} (${commune(pass)}), paid on ${dit(pass.reglement?.jour)}`,
    EXPIRE: ({ carnet }, dit) => `Pass expired unused, tolerated until ${dit(carnet.tolereJusquAu)}`,
    BLOQUE: () => 'Pass blocked with its booklet',
    PERDU: () => 'Pass of a booklet reported lost or stolen',
    ANNULE: () => 'Pass cancelled with its booklet',
    REMPLACE: () => 'Pass of a booklet replaced by another',
  },
};

interface Props {
  /** The number as it was typed: whoever typed it holds it. */
  readonly numero: string;
  readonly pass: FragmentType<typeof TitreDuPassFragment> | null;
}

/** The number, and in words what became of the pass; the number alone while nothing else is known. */
export function TitreDuPass({ numero, pass }: Props) {
  const reconnu = reconnaitre(numero);
  const lisible = reconnu?.genre === 'pass' ? reconnu.numero : numero;
  if (pass) return <Connu numero={lisible} pass={pass} />;
  return (
    <div className="titre">
      <h1>
        <span className="numero">{lisible}</span>
      </h1>
    </div>
  );
}

interface ConnuProps {
  readonly numero: string;
  readonly pass: FragmentType<typeof TitreDuPassFragment>;
}

function Connu({ numero, pass }: ConnuProps) {
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: TitreDuPassFragment, from: pass });
  return (
    <div className="titre">
      <h1>
        <span className="numero">{numero}</span>
        <br /> {PHRASES[langue][data.etat](data, (day) => (day ? jour(day, langue) : '—'))}
      </h1>
      <div className="actions">
        <Tampon mot={ETATS_DE_PASS[langue][data.etat]} {...SIGNES_DE_PASS[data.etat]} />
      </div>
    </div>
  );
}
