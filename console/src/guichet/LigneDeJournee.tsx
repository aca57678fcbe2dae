import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Ban, HandCoins } from 'lucide-react';
import { graphql } from '../graphql/index.ts';
import { AnnulerUtilisation } from '../shared/AnnulerUtilisation.tsx';
import { heure } from '../shared/dates.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { SERVICES } from '../shared/services.ts';
import { Tampon } from '../shared/Tampon.tsx';

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

const TEXTES = {
  fr: {
    pass: (fin: string) => `Pass …${fin}`,
    paye: (part: string, prix: string) => `${part} sur ${prix}`,
    reste: (reste: string) => `, ${reste} à charge`,
    min: (minutes: number) => `, ${minutes} min`,
    hors: (quand: string) => `, saisi hors connexion à ${quand}`,
    annulee: 'Annulée',
    reglee: 'Réglée',
  },
  en: {
    pass: (fin: string) => `Pass …${fin}`,
    paye: (part: string, prix: string) => `${part} of ${prix}`,
    reste: (reste: string) => `, ${reste} left to pay`,
    min: (minutes: number) => `, ${minutes} min`,
    hors: (quand: string) => `, entered offline at ${quand}`,
    annulee: 'Cancelled',
    reglee: 'Paid',
  },
};

/** One use of the day: what, for how much, bought by whom; taken back while it is not paid. */
export function LigneDeJournee({ usage }: { readonly usage: FragmentType<typeof LigneFragment> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
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
      {!annulation && !reglee && <AnnulerUtilisation id={id} fin={fin} />}
    </li>
  );
}
