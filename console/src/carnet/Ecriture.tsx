import {
  CalendarClock,
  CalendarX,
  Check,
  Hand,
  HandCoins,
  KeyRound,
  ReceiptText,
  Stamp,
  Truck,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { Ecritures_CarnetFragment, EtapeDeCommande } from '../graphql/graphql.ts';
import { Link } from 'wouter';
import { jour } from '../shared/dates.ts';
import { euros, type Langue } from '../shared/format.ts';
import { INCIDENTS, SIGNES_D_INCIDENT } from '../shared/incidents.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { ETAPES_DE_COMMANDE } from '../shared/mots.ts';
import { Tampon } from '../shared/Tampon.tsx';
import type { Ecriture as Fait } from './ecritures.ts';
import { TEXTES_D_ECRITURE } from './textes-d-ecriture.ts';
import { Utilisation } from './Utilisation.tsx';

type IncidentDuCarnet = Ecritures_CarnetFragment['incidents'][number];

interface Props {
  readonly ecriture: Fait;
  readonly carnet: Ecritures_CarnetFragment;
  /** Whether the life told is that of one pass, whose rank then goes without saying. */
  readonly seul: boolean;
}

/** One line of the register: a day, what happened, and the stamp of the state it brought. */
export function Ecriture({ ecriture, carnet, seul }: Props) {
  const langue = useLangue();
  const textes = useTextes(TEXTES_D_ECRITURE);
  const { titre, detail, tampon } = useContenu(ecriture, carnet, seul);
  const late = ecriture.saisi !== null && ecriture.saisi !== ecriture.jour;
  return (
    <li className={classeDe(ecriture)}>
      <time dateTime={ecriture.jour}>{jour(ecriture.jour, langue)}</time>
      <div className="quoi">
        <b>{titre}</b>
        <div>{detail}</div>
        {late && ecriture.saisi && <span className="note">{textes.saisi(jour(ecriture.saisi, langue))}</span>}
      </div>
      <div>{tampon}</div>
    </li>
  );
}

function classeDe(ecriture: Fait): string | undefined {
  if (ecriture.genre === 'utilisation') return 'cle';
  return ecriture.genre === 'echeance' && ecriture.prevue ? 'prevu' : undefined;
}

function incidentDit({ genre, motif, remplacant }: IncidentDuCarnet, langue: Langue): Contenu {
  return {
    titre: INCIDENTS[langue][genre],
    detail: (
      <>
        {motif}
        {remplacant && (
          <>
            {' → '}
            <Link className="n" href={`/carnets/${remplacant.numero}`}>
              {remplacant.numero}
            </Link>
          </>
        )}
      </>
    ),
    tampon: <Tampon mot={INCIDENTS[langue][genre]} {...SIGNES_D_INCIDENT[genre]} />,
  };
}

interface Contenu {
  readonly titre: string;
  readonly detail: ReactNode;
  readonly tampon: ReactNode;
}

const ICONES: Partial<Record<EtapeDeCommande, typeof Truck>> = {
  SIGNEE: ReceiptText,
  EXPEDIEE: Truck,
  LIVREE: Truck,
  MANDATEE: Stamp,
  ACTIVEE: KeyRound,
};

function useContenu(fait: Fait, carnet: Ecritures_CarnetFragment, seul: boolean): Contenu {
  const langue = useLangue();
  const textes = useTextes(TEXTES_D_ECRITURE);
  const etapes = ETAPES_DE_COMMANDE[langue];
  switch (fait.genre) {
    case 'etape': {
      const { numero, operateur } = carnet.commande;
      const achat = textes.commande(numero, carnet.collectivite.nom, operateur.nom);
      return {
        titre: fait.etape === 'SIGNEE' ? textes.achete : textes.etape(etapes[fait.etape]),
        detail: [fait.etape === 'SIGNEE' && achat, fait.reference && textes.reference(fait.reference)]
          .filter(Boolean)
          .join('. '),
        tampon: <Tampon mot={etapes[fait.etape]} icone={ICONES[fait.etape] ?? Check} />,
      };
    }
    case 'deplacement': {
      const { distributeur, vers } = fait.deplacement;
      return {
        titre: textes.deplace,
        detail: distributeur?.nom ?? textes.chez[vers],
        tampon: <Tampon mot={textes.deplacement} icone={Truck} />,
      };
    }
    case 'incident':
      return { ...incidentDit(fait.incident, langue) };
    case 'remise':
      return {
        titre: textes.remis,
        detail: textes.par(fait.remise.distributeur.nom),
        tampon: <Tampon mot={textes.distribue} icone={Hand} />,
      };
    case 'utilisation':
      return {
        titre: textes.utiliseChez(fait.utilisation.lieu.nom, seul ? null : fait.rang),
        detail: <Utilisation utilisation={fait.utilisation} />,
        tampon: <Tampon mot={textes.utilise} icone={Check} ton="ok" />,
      };
    case 'reglement':
      return {
        titre: textes.regle(seul ? null : fait.rang),
        detail: textes.montant(
          euros(fait.reglement.centimes, langue, 2),
          euros(fait.reglement.fraisCentimes, langue, 2),
        ),
        tampon: <Tampon mot={textes.rembourse} icone={HandCoins} ton="ok" />,
      };
    case 'echeance':
      return {
        titre: fait.prevue ? textes.finPrevue : textes.fin,
        detail: textes.tolere(jour(carnet.tolereJusquAu, langue)),
        tampon: fait.prevue ? (
          <Tampon mot={textes.prevu} icone={CalendarClock} ton="projet" />
        ) : (
          <Tampon mot={textes.expire} icone={CalendarX} ton="clos" />
        ),
      };
  }
}
