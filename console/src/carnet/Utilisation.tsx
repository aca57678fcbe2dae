import { Check, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import type { Ecritures_CarnetFragment } from '../graphql/graphql.ts';
import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { labelliseCeJour } from './ecritures.ts';
import { SERVICES } from '../shared/services.ts';

const TEXTES = {
  fr: {
    minutes: (minutes: number) => `, ${minutes} min`,
    prix: (prix: string, part: string, reste: string) =>
      `${prix}, dont ${part} par le pass et ${reste} à charge`,
    labellise: 'Lieu labellisé ce jour-là',
    non: 'Aucun label en cours ce jour-là',
  },
  en: {
    minutes: (minutes: number) => `, ${minutes} min`,
    prix: (prix: string, part: string, reste: string) =>
      `${prix}, of which ${part} by the pass and ${reste} to pay`,
    labellise: 'Place labelled that day',
    non: 'No label in force that day',
  },
};

interface Props {
  readonly utilisation: NonNullable<Ecritures_CarnetFragment['pass'][number]['utilisation']>;
}

/** What the pass paid for, and whether the place was entitled to take it on that very day. */
export function Utilisation({ utilisation }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { service, minutes, lieu, jour } = utilisation;
  const labellise = labelliseCeJour(lieu.labels, jour);
  const Icone = labellise ? Check : TriangleAlert;
  const [prix, part, reste] = [
    utilisation.prixCentimes,
    utilisation.partPassCentimes,
    utilisation.resteAChargeCentimes,
  ].map((centimes) => euros(centimes, langue, 2));
  return (
    <>
      {SERVICES[langue][service]}
      {minutes !== null && textes.minutes(minutes)}. {textes.prix(prix ?? '', part ?? '', reste ?? '')}.
      <br />
      <Icone className="ico" aria-hidden />{' '}
      <Link href={`/lieux-labellises/${lieu.id}`}>{labellise ? textes.labellise : textes.non}</Link>,{' '}
      {lieu.communeNom}
    </>
  );
}
