import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { EtatDeCarnet, TitreDuCarnet_CarnetFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import type { Langue } from '../shared/format.ts';
import { useLangue } from '../shared/langue.ts';
import { reconnaitre } from '../shared/numero.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { ETATS_DE_CARNET, SIGNES_DE_CARNET } from './etats.ts';

const TitreDuCarnetFragment = graphql(`
  fragment TitreDuCarnet_Carnet on Carnet {
    id
    numero
    etat
    nombreDePass
    nombreDUtilisations
    tolereJusquAu
    remise {
      id
      jour
    }
  }
`);

type Phrase = (carnet: TitreDuCarnet_CarnetFragment, dit: (jourIso: string) => string) => string;

const remis = ({ remise }: TitreDuCarnet_CarnetFragment): string => remise?.jour ?? '';

const servis = ({ nombreDUtilisations: pris, nombreDePass }: TitreDuCarnet_CarnetFragment): string =>
  `${pris} pass ${pris > 1 ? 'utilisés' : 'utilisé'} sur ${nombreDePass}`;

const used = ({ nombreDUtilisations, nombreDePass }: TitreDuCarnet_CarnetFragment): string =>
  `${nombreDUtilisations} of ${nombreDePass} passes used`;

const PHRASES: Readonly<Record<Langue, Record<EtatDeCarnet, Phrase>>> = {
  fr: {
    COMMANDE: () => 'Carnet commandé, pas encore livré',
    LIVRE: () => 'Carnet livré, mandat de paiement attendu',
    ACTIVE: () => 'Carnet activé, à remettre',
    REMIS: (carnet, dit) => `Carnet remis le ${dit(remis(carnet))}, aucun pass utilisé`,
    ENTAME: (carnet, dit) => `Carnet remis le ${dit(remis(carnet))}, ${servis(carnet)}`,
    EPUISE: (carnet, dit) => `Carnet remis le ${dit(remis(carnet))}, épuisé`,
    EXPIRE: (carnet, dit) => `Carnet expiré, toléré jusqu’au ${dit(carnet.tolereJusquAu)}, ${servis(carnet)}`,
    BLOQUE: (carnet) => `Carnet bloqué, ${servis(carnet)}`,
    PERDU: (carnet) => `Carnet déclaré perdu ou volé, ${servis(carnet)}`,
    ANNULE: (carnet) => `Carnet annulé, ${servis(carnet)}`,
    REMPLACE: (carnet) => `Carnet remplacé par un autre, ${servis(carnet)}`,
  },
  en: {
    COMMANDE: () => 'Booklet ordered, not delivered yet',
    LIVRE: () => 'Booklet delivered, payment mandate awaited',
    ACTIVE: () => 'Booklet activated, to be handed out',
    REMIS: (carnet, dit) => `Booklet handed out on ${dit(remis(carnet))}, no pass used`,
    ENTAME: (carnet, dit) => `Booklet handed out on ${dit(remis(carnet))}, ${used(carnet)}`,
    EPUISE: (carnet, dit) => `Booklet handed out on ${dit(remis(carnet))}, used up`,
    EXPIRE: (carnet, dit) => `Booklet expired, tolerated until ${dit(carnet.tolereJusquAu)}, ${used(carnet)}`,
    BLOQUE: (carnet) => `Booklet blocked, ${used(carnet)}`,
    PERDU: (carnet) => `Booklet reported lost or stolen, ${used(carnet)}`,
    ANNULE: (carnet) => `Booklet cancelled, ${used(carnet)}`,
    REMPLACE: (carnet) => `Booklet replaced by another, ${used(carnet)}`,
  },
};

interface Props {
  readonly numero: string;
  readonly carnet: FragmentType<typeof TitreDuCarnetFragment> | null;
}

/** The number, and in words where the carnet stands; the number alone while nothing else is known. */
export function TitreDuCarnet({ numero, carnet }: Props) {
  if (carnet) return <Connu carnet={carnet} />;
  const reconnu = reconnaitre(numero);
  return (
    <div className="titre">
      <h1>
        <span className="numero">{reconnu?.genre === 'carnet' ? reconnu.numero : numero}</span>
      </h1>
    </div>
  );
}

function Connu(props: { readonly carnet: FragmentType<typeof TitreDuCarnetFragment> }) {
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: TitreDuCarnetFragment, from: props.carnet });
  return (
    <div className="titre">
      <h1>
        <span className="numero">{data.numero}</span>
        <br /> {PHRASES[langue][data.etat](data, (day) => jour(day, langue))}
      </h1>
      <div className="actions">
        <Tampon mot={ETATS_DE_CARNET[langue][data.etat]} {...SIGNES_DE_CARNET[data.etat]} />
      </div>
    </div>
  );
}
