import { semaineDeSchema } from './ouverture.ts';
import type { LieuPublic } from '../annuaire/annuaire.module.ts';
import { adresseDe, type Vue } from '../gabarit/gabarit.module.ts';

/** A place as search engines read it (schema.org): nothing that the page does not say. */
export const donneesDuLieu = (vue: Vue, lieu: LieuPublic): object => ({
  '@context': 'https://schema.org',
  '@type': 'LocalBusiness',
  ...(vue.origine === null ? {} : { '@id': adresseDe(vue), url: adresseDe(vue) }),
  name: lieu.nom,
  address: {
    '@type': 'PostalAddress',
    streetAddress: lieu.adresse ?? undefined,
    postalCode: lieu.codePostal ?? undefined,
    addressLocality: lieu.communeNom,
    addressCountry: 'FR',
  },
  ...(lieu.telephone === null ? {} : { telephone: lieu.telephone }),
  ...(lieu.latitude === null || lieu.approche
    ? {}
    : { geo: { '@type': 'GeoCoordinates', latitude: lieu.latitude, longitude: lieu.longitude } }),
  ...(lieu.plages === null ? {} : { openingHoursSpecification: semaineDeSchema(lieu) }),
  dateModified: lieu.modifieLe,
});
