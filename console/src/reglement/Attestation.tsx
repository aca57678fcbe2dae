import { useQuery } from '@apollo/client/react';
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { graphql } from '../graphql/index.ts';
import type { LieuxDuReleveQuery as Lu } from '../graphql/graphql.ts';
import { Champ, Liste } from '../shared/champs.tsx';
import { FigureDeLecture } from '../shared/FigureDeLecture.tsx';
import { useTextes } from '../shared/langue.ts';

const LieuxDuReleveQuery = graphql(`
  query LieuxDuReleve($structure: ID!) {
    releve(structure: $structure) {
      lieux {
        id
        nom
        communeNom
      }
    }
  }
`);

const TEXTES = {
  fr: {
    titre: 'Attestations de paiement',
    aide: 'Par lieu et par période de règlement, à imprimer sur une feuille A4\u00a0; une régie la joint à ses comptes.',
    lieu: 'Lieu',
    du: 'Réglé du',
    au: 'au',
    ouvrir: 'Ouvrir l’attestation',
    aucun: 'Cette structure ne tient aucun lieu.',
  },
  en: {
    titre: 'Payment certificates',
    aide: 'By place and period of payment, to print on an A4 sheet; a revenue office joins it to its accounts.',
    lieu: 'Place',
    du: 'Paid from',
    au: 'to',
    ouvrir: 'Open the certificate',
    aucun: 'This organisation runs no place.',
  },
};

interface Props {
  readonly numero: number;
  readonly structure: string;
  readonly jour: string;
}

/** Chooses a place and a period, then opens their certificate. */
export function Attestation({ numero, structure, jour }: Props) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(LieuxDuReleveQuery, { variables: { structure } });
  return (
    <FigureDeLecture numero={numero} titre={textes.titre} lecture={lecture} lignes={3}>
      {({ releve }) =>
        !releve || releve.lieux.length === 0 ? (
          <p className="note">{textes.aucun}</p>
        ) : (
          <Choix lieux={releve.lieux} jour={jour} />
        )
      }
    </FigureDeLecture>
  );
}

function Choix({
  lieux,
  jour,
}: {
  readonly lieux: NonNullable<Lu['releve']>['lieux'];
  readonly jour: string;
}) {
  const textes = useTextes(TEXTES);
  const [lieu, setLieu] = useState(lieux[0]?.id ?? '');
  const [du, setDu] = useState(`${jour.slice(0, 4)}-01-01`);
  const [au, setAu] = useState(jour);
  return (
    <div className="pile no-papier">
      <p className="note">{textes.aide}</p>
      <div className="champs">
        <Liste
          nom={textes.lieu}
          valeur={lieu}
          options={lieux.map(({ id, nom, communeNom }) => [id, `${nom}, ${communeNom}`])}
          onChange={setLieu}
        />
        <Jour nom={textes.du} valeur={du} changer={setDu} />
        <Jour nom={textes.au} valeur={au} changer={setAu} />
        <Link className="b" href={`/reglements/attestations/${lieu}?f.du=${du}&au=${au}`}>
          <FileText className="ico" aria-hidden />
          {textes.ouvrir}
        </Link>
      </div>
    </div>
  );
}

interface JourProps {
  readonly nom: string;
  readonly valeur: string;
  readonly changer: (valeur: string) => void;
}

const Jour = ({ nom, valeur, changer }: JourProps) => (
  <Champ nom={nom}>
    {(attributs) => (
      <input
        {...attributs}
        type="date"
        value={valeur}
        required
        onChange={({ currentTarget }) => changer(currentTarget.value || valeur)}
      />
    )}
  </Champ>
);
