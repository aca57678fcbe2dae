import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { useState } from 'react';
import type { Banque_StructureFragment as Lu } from '../graphql/graphql.ts';
import { graphql } from '../graphql/index.ts';
import { acteurEnMots } from '../shared/acteur.ts';
import { jour } from '../shared/dates.ts';
import { Figure } from '../shared/Figure.tsx';
import { useLangue, useTextes } from '../shared/langue.ts';
import { Tampon } from '../shared/Tampon.tsx';
import { useDroit } from '../shared/useDroit.ts';
import { DeclarerBanque } from './DeclarerBanque.tsx';
import { IbanEntier } from './IbanEntier.tsx';
import { ETATS_BANCAIRES, GENRES_DE_TITULAIRE, SIGNES_BANCAIRES } from './mots.ts';
import { VerdictBancaire } from './VerdictBancaire.tsx';

const BanqueFragment = graphql(`
  fragment Banque_Structure on Structure {
    id
    nom
    etatBancaire
    coordonneesBancaires {
      id
      genre
      titulaire
      ibanFin
      bic
      etat
      declareesLe
      declareesPar
      verifieesLe
      effectivesLe
      motif
    }
    coordonneesEnVigueur {
      id
      ibanFin
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Coordonnées bancaires',
    aucune: 'Aucune n’est déclarée\u00a0: ses pass ne peuvent pas être réglés.',
    titulaire: 'Titulaire',
    iban: 'IBAN',
    bic: 'BIC',
    declarees: 'Déclarées',
    verifiees: 'Vérifiées',
    refusees: 'Refusées',
    effet: 'Versements à partir du',
    le: (quand: string, qui: string) => `le ${quand}, par ${qui}`,
    motif: 'Motif du refus',
    ancienne: (fin: string) => `En attendant, les versements vont au compte finissant par ${fin}.`,
    suspendu: 'En attendant, les versements attendent.',
    declarer: 'Déclarer des coordonnées',
    changer: 'En déclarer d’autres',
  },
  en: {
    titre: 'Bank details',
    aucune: 'None is declared: its passes cannot be paid.',
    titulaire: 'Holder',
    iban: 'IBAN',
    bic: 'BIC',
    declarees: 'Declared',
    verifiees: 'Verified',
    refusees: 'Refused',
    effet: 'Transfers from',
    le: (quand: string, qui: string) => `on ${quand}, by ${qui}`,
    motif: 'Reason of the refusal',
    ancienne: (fin: string) => `Until then, transfers go to the account ending in ${fin}.`,
    suspendu: 'Until then, transfers wait.',
    declarer: 'Declare bank details',
    changer: 'Declare others',
  },
};

interface Props {
  readonly numero: number;
  readonly structure: FragmentType<typeof BanqueFragment>;
}

/** Where a structure is paid, who said so and who verified it; the way to change it, or to judge it. */
export function Banque({ numero, structure }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const declare = useDroit('DECLARER_BANQUE');
  const regle = useDroit('REGLER');
  const [ouvert, setOuvert] = useState(false);
  const { data } = useSuspenseFragment({ fragment: BanqueFragment, from: structure });
  const { coordonneesBancaires: lues, coordonneesEnVigueur: servent, etatBancaire } = data;
  const [icone, ton] = SIGNES_BANCAIRES[etatBancaire];
  return (
    <Figure
      numero={numero}
      titre={textes.titre}
      actions={<Tampon mot={ETATS_BANCAIRES[langue][etatBancaire]} icone={icone} ton={ton} />}
    >
      <div className="pile">
        {!lues && <p className="note">{textes.aucune}</p>}
        {lues && <Details lues={lues} />}
        {lues && servent?.id !== lues.id && (
          <p className="note">{servent ? textes.ancienne(servent.ibanFin) : textes.suspendu}</p>
        )}
        {regle && lues?.etat === 'DECLAREES' && <VerdictBancaire coordonnees={lues.id} nom={data.nom} />}
        {declare && !ouvert && (
          <p className="actions no-papier">
            <button type="button" className="b" onClick={() => setOuvert(true)}>
              {lues ? textes.changer : textes.declarer}
            </button>
          </p>
        )}
        {declare && ouvert && (
          <DeclarerBanque structure={data.id} nom={data.nom} fermer={() => setOuvert(false)} />
        )}
      </div>
    </Figure>
  );
}

function Details({ lues }: { readonly lues: NonNullable<Lu['coordonneesBancaires']> }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <dl className="paires">
      <dt>{textes.titulaire}</dt>
      <dd>
        {lues.titulaire} <span className="note">{GENRES_DE_TITULAIRE[langue][lues.genre]}</span>
      </dd>
      <dt>{textes.iban}</dt>
      <dd>
        <IbanEntier coordonnees={lues.id} fin={lues.ibanFin} />
      </dd>
      <dt>{textes.bic}</dt>
      <dd className="n">{lues.bic}</dd>
      <dt>{textes.declarees}</dt>
      <dd>{textes.le(jour(lues.declareesLe, langue), acteurEnMots(lues.declareesPar, langue))}</dd>
      {lues.verifieesLe && (
        <>
          <dt>{lues.etat === 'REFUSEES' ? textes.refusees : textes.verifiees}</dt>
          <dd>
            <time dateTime={lues.verifieesLe}>{jour(lues.verifieesLe, langue)}</time>
          </dd>
        </>
      )}
      {lues.effectivesLe && (
        <>
          <dt>{textes.effet}</dt>
          <dd>
            <time dateTime={lues.effectivesLe}>{jour(lues.effectivesLe, langue)}</time>
          </dd>
        </>
      )}
      {lues.motif && (
        <>
          <dt>{textes.motif}</dt>
          <dd>{lues.motif}</dd>
        </>
      )}
    </dl>
  );
}
