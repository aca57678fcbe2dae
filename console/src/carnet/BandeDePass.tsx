import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { BandeDePass_CarnetFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { estPerdu, estPris, ETATS_DE_PASS } from './etats.ts';

const BandeDePassFragment = graphql(`
  fragment BandeDePass_Carnet on Carnet {
    id
    valideJusquAu
    tolereJusquAu
    commande {
      id
      valeurFacialeCentimes
    }
    pass {
      id
      rang
      numero
      etat
    }
  }
`);

const TEXTES = {
  fr: {
    nom: 'Pass du carnet',
    pris: 'utilisé',
    libre: 'libre',
    compte: (total: number, pris: number, autres: string, reste: string) =>
      `Carnet de ${total} pass : ${pris} utilisé${pris > 1 ? 's' : ''}, ${autres}, ${reste}.`,
    libres: (nombre: number) => `${nombre} libre${nombre > 1 ? 's' : ''}`,
    perdus: (nombre: number) => `${nombre} qui ne ${nombre > 1 ? 'serviront' : 'servira'} plus`,
    restants: (montant: string) => `${montant} restants`,
    sansEmploi: (montant: string) => `${montant} sans emploi`,
    valable: (fin: string, tolere: string) => `Valable jusqu’au ${fin}, toléré jusqu’au ${tolere}.`,
  },
  en: {
    nom: 'Passes of the booklet',
    pris: 'used',
    libre: 'free',
    compte: (total: number, pris: number, autres: string, reste: string) =>
      `Booklet of ${total} passes: ${pris} used, ${autres}, ${reste}.`,
    libres: (nombre: number) => `${nombre} free`,
    perdus: (nombre: number) => `${nombre} that will not be used`,
    restants: (montant: string) => `${montant} left`,
    sansEmploi: (montant: string) => `${montant} unspent`,
    valable: (fin: string, tolere: string) => `Valid until ${fin}, tolerated until ${tolere}.`,
  },
};

type Pass = BandeDePass_CarnetFragment['pass'][number];

interface Props {
  readonly carnet: FragmentType<typeof BandeDePassFragment>;
  /** The pass in view. */
  readonly rang?: number;
}

/** The carnet as one holds it: its pass side by side, the used ones inked. */
export function BandeDePass(props: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: BandeDePassFragment, from: props.carnet });
  const { pass, commande } = data;
  const pris = pass.filter(({ etat }) => estPris(etat)).length;
  const libres = pass.length - pris;
  const perdus = pass.some(({ etat }) => estPerdu(etat));
  const valeur = euros(libres * commande.valeurFacialeCentimes, langue);
  return (
    <>
      <nav aria-label={textes.nom}>
        <ol className="carnet">
          {pass.map((one) => (
            <li key={one.id} className={estPris(one.etat) ? 'pris' : ''}>
              <Souche pass={one} ici={one.rang === props.rang} />
            </li>
          ))}
        </ol>
      </nav>
      <p className="note">
        {textes.compte(
          pass.length,
          pris,
          perdus ? textes.perdus(libres) : textes.libres(libres),
          perdus ? textes.sansEmploi(valeur) : textes.restants(valeur),
        )}{' '}
        {textes.valable(jour(data.valideJusquAu, langue), jour(data.tolereJusquAu, langue))}
      </p>
    </>
  );
}

/** One pass of the strip; a link only for those who may read its number. */
function Souche({ pass, ici }: { readonly pass: Pass; readonly ici: boolean }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const mot = estPris(pass.etat)
    ? textes.pris
    : estPerdu(pass.etat) || pass.etat === 'BLOQUE'
      ? ETATS_DE_PASS[langue][pass.etat].toLowerCase()
      : textes.libre;
  const current = ici ? { 'aria-current': 'page' as const } : {};
  const content = (
    <>
      <b>{pass.rang}</b> {mot}
    </>
  );
  return pass.numero ? (
    <Link href={`/pass/${pass.numero}`} {...current}>
      {content}
    </Link>
  ) : (
    <span {...current}>{content}</span>
  );
}
