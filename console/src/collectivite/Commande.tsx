import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Check, Circle } from 'lucide-react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { Commande_CommandeFragment } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { euros, nombre } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { ETAPES_DE_COMMANDE, ORDRE_DES_ETAPES } from '../shared/mots.ts';

const CommandeFragment = graphql(`
  fragment Commande_Commande on Commande {
    id
    numero
    vague
    nombreDePass
    tailleDeCarnet
    valeurFacialeCentimes
    valeurCentimes
    acheteeLe
    valideJusquAu
    tolereeJusquAu
    etat
    operateur {
      id
      nom
    }
    etapes {
      id
      etape
      jour
      reference
      enregistreLe
    }
  }
`);

const TEXTES = {
  fr: {
    contenu: (pass: string, carnets: string, faciale: string, valeur: string) =>
      `${pass} pass de ${faciale} en carnets de ${carnets}, soit ${valeur}`,
    operateur: 'par',
    validite: (valide: string, toleree: string) =>
      `Valables jusqu’au ${valide}, tolérés jusqu’au ${toleree}.`,
    etapes: (numero: string) => `Étapes de la commande ${numero}`,
    attendue: 'à venir',
    saisie: (le: string) => `saisi le ${le}`,
  },
  en: {
    contenu: (pass: string, carnets: string, faciale: string, valeur: string) =>
      `${pass} passes of ${faciale} in booklets of ${carnets}, that is ${valeur}`,
    operateur: 'by',
    validite: (valide: string, toleree: string) => `Valid until ${valide}, tolerated until ${toleree}.`,
    etapes: (numero: string) => `Steps of the order ${numero}`,
    attendue: 'to come',
    saisie: (le: string) => `entered on ${le}`,
  },
};

/** One order: what was bought, until when it holds, and how far it went. */
export function Commande(props: { readonly commande: FragmentType<typeof CommandeFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { data } = useSuspenseFragment({ fragment: CommandeFragment, from: props.commande });
  const contenu = textes.contenu(
    nombre(data.nombreDePass, langue),
    nombre(data.tailleDeCarnet, langue),
    euros(data.valeurFacialeCentimes, langue),
    euros(data.valeurCentimes, langue),
  );
  return (
    <li>
      <div className="fiche-tete">
        <h3 className="n">
          <Link href={`/commandes/${data.numero}`}>{data.numero}</Link>
        </h3>
        <Tampon mot={ETAPES_DE_COMMANDE[langue][data.etat]} icone={Check} />
      </div>
      <p className="note">
        {contenu}, {textes.operateur} {data.operateur.nom}.{' '}
        {textes.validite(jour(data.valideJusquAu, langue), jour(data.tolereeJusquAu, langue))}
      </p>
      <ol className="jalons" aria-label={textes.etapes(data.numero)}>
        {ORDRE_DES_ETAPES.map((etape) => (
          <Jalon
            key={etape}
            nom={ETAPES_DE_COMMANDE[langue][etape]}
            franchie={data.etapes.find((one) => one.etape === etape)}
          />
        ))}
      </ol>
    </li>
  );
}

interface JalonProps {
  readonly nom: string;
  readonly franchie: Commande_CommandeFragment['etapes'][number] | undefined;
}

/** A step passed has its day, and the day it was entered when that is another one. */
function Jalon({ nom, franchie }: JalonProps) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  if (!franchie) {
    return (
      <li>
        <Circle className="ico" aria-hidden />
        <b>{nom}</b>
        <span>{textes.attendue}</span>
      </li>
    );
  }
  return (
    <li className="pris">
      <Check className="ico" aria-hidden />
      <b>{nom}</b>
      <time dateTime={franchie.jour}>{jour(franchie.jour, langue)}</time>
      {franchie.reference && <span>{franchie.reference}</span>}
      {franchie.enregistreLe !== franchie.jour && (
        <span className="saisi">{textes.saisie(jour(franchie.enregistreLe, langue))}</span>
      )}
    </li>
  );
}
