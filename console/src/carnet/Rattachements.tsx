import type { FragmentType } from '@apollo/client';
import { useQuery, useSuspenseFragment } from '@apollo/client/react';
import { EyeOff } from 'lucide-react';
import { useId } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { DETENTEURS } from './filtres.ts';

export const RattachementsFragment = graphql(`
  fragment Rattachements_Carnet on Carnet {
    id
    numero
    collectivite {
      id
      siren
      nom
    }
    commande {
      id
      numero
      vague
      operateur {
        id
        nom
      }
    }
    detenteur {
      genre
      depuis
      distributeur {
        id
        code
        nom
      }
    }
    remise {
      id
      distributeur {
        id
        code
        nom
      }
    }
  }
`);

const CohorteDuCarnetQuery = graphql(`
  query CohorteDuCarnet($numero: String!) {
    carnet(numero: $numero) {
      ... on Carnet {
        id
        remise {
          id
          cohorte {
            id
            libelle
          }
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Rattachements',
    carnet: 'Carnet',
    commanditaire: 'Commanditaire',
    commande: 'Commande',
    vague: 'Vague',
    operateur: 'Opérateur',
    detenteur: 'Où il est',
    depuis: (jourDit: string) => `depuis le ${jourDit}`,
    distributeur: 'Remis par',
    stock: 'pas encore remis',
    cohorte: 'Cohorte',
    masquee: 'masquée pour votre rôle',
    beneficiaire: 'Bénéficiaire',
    jamais: 'jamais enregistré',
    panne: 'non disponible',
  },
  en: {
    titre: 'Attachments',
    carnet: 'Booklet',
    commanditaire: 'Bought by',
    commande: 'Order',
    vague: 'Wave',
    operateur: 'Operator',
    detenteur: 'Where it is',
    depuis: (jourDit: string) => `since ${jourDit}`,
    distributeur: 'Handed out by',
    stock: 'not handed out yet',
    cohorte: 'Cohort',
    masquee: 'hidden for your role',
    beneficiaire: 'Beneficiary',
    jamais: 'never recorded',
    panne: 'not available',
  },
};

/** Whose the carnet is: who bought it, who made it, who handed it out and to which group; never to which person. */
export function Rattachements(props: { readonly carnet: FragmentType<typeof RattachementsFragment> }) {
  const textes = useTextes(TEXTES);
  const id = useId();
  const { data } = useSuspenseFragment({ fragment: RattachementsFragment, from: props.carnet });
  const { collectivite, commande, detenteur, remise } = data;
  const langue = useLangue();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{textes.titre}</h2>
      <dl className="paires">
        <dt>{textes.carnet}</dt>
        <dd className="n">
          <Link href={`/carnets/${data.numero}`}>{data.numero}</Link>
        </dd>
        <dt>{textes.commanditaire}</dt>
        <dd>
          <Link href={`/collectivites/${collectivite.siren}`}>{collectivite.nom}</Link>
        </dd>
        <dt>{textes.commande}</dt>
        <dd className="n">{commande.numero}</dd>
        <dt>{textes.vague}</dt>
        <dd>{commande.vague}</dd>
        <dt>{textes.operateur}</dt>
        <dd>{commande.operateur.nom}</dd>
        <dt>{textes.detenteur}</dt>
        <dd>
          {detenteur.distributeur?.nom ?? DETENTEURS[langue][detenteur.genre]},{' '}
          {textes.depuis(jour(detenteur.depuis, langue))}
        </dd>
        <dt>{textes.distributeur}</dt>
        <dd>{remise ? `${remise.distributeur.nom} (${remise.distributeur.code})` : textes.stock}</dd>
        <dt>{textes.cohorte}</dt>
        <dd>{remise ? <Cohorte numero={data.numero} /> : textes.stock}</dd>
        <dt>{textes.beneficiaire}</dt>
        <dd>
          <Tampon mot={textes.jamais} icone={EyeOff} ton="masque" />
        </dd>
      </dl>
    </section>
  );
}

/** Cohorts have a right of their own: asked apart, so that without it the rest still reads. */
function Cohorte({ numero }: { readonly numero: string }) {
  const textes = useTextes(TEXTES);
  const open = useDroit('LIRE_COHORTES');
  const { data, error } = useQuery(CohorteDuCarnetQuery, {
    variables: { numero },
    skip: !open,
    fetchPolicy: 'no-cache',
  });
  if (!open) return <Tampon mot={textes.masquee} icone={EyeOff} ton="masque" />;
  const carnet = data?.carnet;
  if (carnet?.__typename === 'Carnet') return carnet.remise?.cohorte.libelle;
  return error ? `— ${textes.panne}` : '…';
}
