import { Link } from 'wouter';
import type { EcheancesPageQuery as Reponse } from '../graphql/graphql.ts';
import { jour } from '../shared/dates.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Defile } from '../shared/Tableau.tsx';
import { Tampon } from '../shared/Tampon.tsx';
import { useVue } from '../shared/vue.ts';
import { ACTES, ETATS_DE_PROCEDURE, MARQUES, NOMS_DES_ACTES, PARTIES } from './mots.ts';

const TEXTES = {
  fr: {
    region: 'Tableau des fins de validité, à faire défiler',
    legende: 'Fins de validité, une par commande activée',
    commande: 'Commande',
    collectivite: 'Collectivité',
    operateur: 'Opérateur',
    valide: 'Valide jusqu’au',
    prochain: 'Prochain acte',
    duLe: 'À partir du',
    duPar: 'Dû par',
    etat: 'État',
  },
  en: {
    region: 'Table of ends of validity, scrollable',
    legende: 'Ends of validity, one an active order',
    commande: 'Order',
    collectivite: 'Authority',
    operateur: 'Operator',
    valide: 'Valid until',
    prochain: 'Next act',
    duLe: 'From',
    duPar: 'Due by',
    etat: 'State',
  },
};

/** Orders with their next act, in the order of their urgency. */
export function TableauDesEcheances({ echeances }: { readonly echeances: Reponse['echeances'] }) {
  const textes = useTextes(TEXTES);
  return (
    <Defile nom={textes.region}>
      <table className="t">
        <caption>{textes.legende}</caption>
        <thead>
          <tr>
            <th scope="col">{textes.commande}</th>
            <th scope="col">{textes.collectivite}</th>
            <th scope="col">{textes.prochain}</th>
            <th scope="col">{textes.duLe}</th>
            <th scope="col">{textes.duPar}</th>
            <th scope="col">{textes.etat}</th>
            <th scope="col">{textes.valide}</th>
            <th scope="col">{textes.operateur}</th>
          </tr>
        </thead>
        <tbody>
          {echeances.map((une) => (
            <Rang key={une.id} echeance={une} />
          ))}
        </tbody>
      </table>
    </Defile>
  );
}

function Rang({ echeance }: { readonly echeance: Reponse['echeances'][number] }) {
  const langue = useLangue();
  const { href } = useVue();
  const { commande, prochain, etat } = echeance;
  const sansFiltre = { 'f.echeance': null };
  return (
    <tr>
      <th scope="row" className="n">
        <Link href={href(sansFiltre, `/echeances/${commande.numero}`)}>{commande.numero}</Link>
      </th>
      <td>
        <Link href={href(sansFiltre, `/collectivites/${commande.collectivite.siren}`)}>
          {commande.collectivite.nom}
        </Link>
      </td>
      <td>{prochain ? `${ACTES[prochain.acte]}, ${NOMS_DES_ACTES[langue][prochain.acte]}` : '—'}</td>
      <td className="n">{prochain ? jour(prochain.duLe, langue) : '—'}</td>
      <td>{prochain?.duPar.map((partie) => PARTIES[langue][partie]).join(', ') ?? '—'}</td>
      <td>
        <Tampon mot={ETATS_DE_PROCEDURE[langue][etat]} {...MARQUES[etat]} />
      </td>
      <td className="n">{jour(commande.valideJusquAu, langue)}</td>
      <td>{commande.operateurDuJour?.nom}</td>
    </tr>
  );
}
