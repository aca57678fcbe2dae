import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../graphql/index.ts';
import { Bloc } from '../shared/Bloc.tsx';
import { useTextes } from '../shared/langue.ts';
import { useDroit } from '../shared/useDroit.ts';

const CodesDuPassQuery = graphql(`
  query CodesDuPass($numero: String!) {
    pass(numero: $numero) {
      ... on Pass {
        id
        codes {
          qr
          codeBarres
          qrSvg
          codeBarresSvg
        }
      }
    }
  }
`);

const TEXTES = {
  fr: {
    voir: 'Voir les codes imprimés',
    cacher: 'Cacher les codes imprimés',
    titre: 'Codes imprimés',
    qr: (contenu: string) => `Code QR : ${contenu}`,
    barres: (contenu: string) => `Code-barres : ${contenu}`,
  },
  en: {
    voir: 'See the printed codes',
    cacher: 'Hide the printed codes',
    titre: 'Printed codes',
    qr: (contenu: string) => `QR code: ${contenu}`,
    barres: (contenu: string) => `Bar code: ${contenu}`,
  },
};

const image = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/** What is printed on a pass, drawn on demand for those who may read whole numbers: a reader gives it back as it is. */
export function CodesImprimes({ numero }: { readonly numero: string }) {
  const textes = useTextes(TEXTES);
  const permis = useDroit('LIRE_NUMEROS');
  const [ouvert, setOuvert] = useState(false);
  if (!permis) return null;
  return (
    <section className="pile" aria-label={textes.titre}>
      <p>
        <button type="button" className="b" aria-expanded={ouvert} onClick={() => setOuvert(!ouvert)}>
          {ouvert ? textes.cacher : textes.voir}
        </button>
      </p>
      {ouvert && <Codes numero={numero} />}
    </section>
  );
}

function Codes({ numero }: { readonly numero: string }) {
  const textes = useTextes(TEXTES);
  const lecture = useQuery(CodesDuPassQuery, { variables: { numero } });
  return (
    <Bloc lecture={lecture} lignes={6}>
      {({ pass }) => {
        const codes = pass?.__typename === 'Pass' ? pass.codes : null;
        return (
          codes && (
            <div className="codes">
              <img src={image(codes.qrSvg)} alt={textes.qr(codes.qr)} width={180} height={180} />
              <img src={image(codes.codeBarresSvg)} alt={textes.barres(codes.codeBarres)} />
            </div>
          )
        );
      }}
    </Bloc>
  );
}
