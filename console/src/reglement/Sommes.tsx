import { euros } from '../shared/format.ts';
import { useLangue, useTextes } from '../shared/langue.ts';

const TEXTES = {
  fr: { brut: 'Parts des pass', frais: 'Frais aval, TTC', ajustements: 'Ajustements', net: 'À verser' },
  en: { brut: 'Parts of the passes', frais: 'Fees, tax included', ajustements: 'Corrections', net: 'To pay' },
};

interface Props {
  readonly centimes: number;
  readonly fraisCentimes: number;
  readonly ajustementsCentimes: number;
  readonly netCentimes: number;
}

/** From gross to net: parts, less fees, plus corrections. */
export function Sommes({ centimes, fraisCentimes, ajustementsCentimes, netCentimes }: Props) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  return (
    <dl className="paires">
      <dt>{textes.brut}</dt>
      <dd className="n">{euros(centimes, langue, 2)}</dd>
      <dt>{textes.frais}</dt>
      <dd className="n">{euros(-fraisCentimes, langue, 2)}</dd>
      <dt>{textes.ajustements}</dt>
      <dd className="n">{euros(ajustementsCentimes, langue, 2)}</dd>
      <dt>{textes.net}</dt>
      <dd className="n fort">{euros(netCentimes, langue, 2)}</dd>
    </dl>
  );
}
