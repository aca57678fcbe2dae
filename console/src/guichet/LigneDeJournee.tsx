import type { FragmentType } from '@apollo/client';
import { useMutation, useSuspenseFragment } from '@apollo/client/react';
import { Ban, HandCoins } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { ActionMotivee } from '../shared/ActionMotivee.tsx';
import { heure } from '../shared/dates.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SaufLectureSeule } from '../shared/SaufLectureSeule.tsx';
import { SERVICES } from '../shared/services.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { useDroit } from '../shared/useDroit.ts';

const LigneFragment = graphql(`
  fragment LigneDeJournee_UtilisationDuLieu on UtilisationDuLieu {
    id
    fin
    service
    minutes
    prixCentimes
    partPassCentimes
    resteAChargeCentimes
    saisieA
    reglee
    commanditaire {
      id
      nom
    }
    annulation {
      id
      motif
    }
  }
`);

const AnnulerMutation = graphql(`
  mutation AnnulerUtilisation($input: AnnulerUtilisationInput!) {
    annulerUtilisation(input: $input) {
      __typename
      ... on Refus {
        message
      }
    }
  }
`);

const TEXTES = {
  fr: {
    pass: (fin: string) => `Pass …${fin}`,
    paye: (part: string, prix: string) => `${part} sur ${prix}`,
    reste: (reste: string) => `, ${reste} à charge`,
    min: (minutes: number) => `, ${minutes} min`,
    hors: (quand: string) => `, saisi hors connexion à ${quand}`,
    annuler: 'Annuler',
    de: (fin: string) => `l’utilisation du pass …${fin}`,
    suites: 'L’utilisation ne comptera plus, et le pass pourra servir de nouveau.',
    annulee: 'Annulée',
    reglee: 'Réglée',
    fait: (fin: string) => `Utilisation du pass …${fin} annulée.`,
  },
  en: {
    pass: (fin: string) => `Pass …${fin}`,
    paye: (part: string, prix: string) => `${part} of ${prix}`,
    reste: (reste: string) => `, ${reste} left to pay`,
    min: (minutes: number) => `, ${minutes} min`,
    hors: (quand: string) => `, entered offline at ${quand}`,
    annuler: 'Cancel',
    de: (fin: string) => `the use of pass …${fin}`,
    suites: 'The use will count no more, and the pass may serve again.',
    annulee: 'Cancelled',
    reglee: 'Paid',
    fait: (fin: string) => `Use of pass …${fin} cancelled.`,
  },
};

/** One use of the day: what, for how much, bought by whom; taken back while it is not paid. */
export function LigneDeJournee({ usage }: { readonly usage: FragmentType<typeof LigneFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const annulable = useDroit('ANNULER_USAGE');
  const [annuler] = useMutation(AnnulerMutation);
  const { data } = useSuspenseFragment({ fragment: LigneFragment, from: usage });
  const { id, fin, service, minutes, saisieA, reglee, commanditaire, annulation } = data;
  return (
    <li className={annulation ? 'annulee' : undefined}>
      <p>
        <span className="fort n">{textes.pass(fin)}</span>{' '}
        {textes.paye(euros(data.partPassCentimes, langue), euros(data.prixCentimes, langue))}
        {data.resteAChargeCentimes > 0 && textes.reste(euros(data.resteAChargeCentimes, langue))}
      </p>
      <p className="note">
        {SERVICES[langue][service]}
        {minutes !== null && textes.min(minutes)}
        {saisieA !== null && textes.hors(heure(saisieA, langue))}
        <br />
        {commanditaire.nom}
      </p>
      {annulation && (
        <p>
          <Tampon mot={textes.annulee} icone={Ban} ton="clos" /> <span lang="fr">{annulation.motif}</span>
        </p>
      )}
      {!annulation && reglee && <Tampon mot={textes.reglee} icone={HandCoins} ton="ok" />}
      {!annulation && !reglee && annulable && (
        <SaufLectureSeule dit={false}>
          <ActionMotivee
            nom={textes.annuler}
            de={textes.de(fin)}
            suites={textes.suites}
            fait={textes.fait(fin)}
            faire={async (demande) => {
              const { data: fait, error } = await annuler({
                variables: { input: { ...demande, utilisation: id } },
              });
              return { reponse: fait?.annulerUtilisation, error };
            }}
          />
        </SaufLectureSeule>
      )}
    </li>
  );
}
