import { useQuery } from '@apollo/client/react';
import { graphql } from '../graphql/index.ts';
import type { SuiviEnMots_WebhookFragment as Lu } from '../graphql/graphql.ts';
import { useLangue, useTextes } from '../shared/langue.ts';
import { TypesDEvenementAChoisirQuery, typeEnMots } from './types.ts';

graphql(`
  fragment SuiviEnMots_Webhook on Webhook {
    types
    objet
    territoire {
      type
      code
      nom
    }
  }
`);

const TEXTES = {
  fr: {
    tout: 'Tout ce que vous pouvez voir',
    autres: (n: number) => `et ${n} ${n > 1 ? 'autres' : 'autre'}`,
  },
  en: { tout: 'All that you may see', autres: (n: number) => `and ${n} more` },
};

/** Named one by one; beyond, their number is enough. */
const NOMMES = 3;

/** What a webhook follows, in words. */
export function SuiviEnMots({ webhook }: { readonly webhook: Lu }) {
  const textes = useTextes(TEXTES);
  const langue = useLangue();
  const { types, territoire, objet } = webhook;
  const { data } = useQuery(TypesDEvenementAChoisirQuery, { skip: types.length === 0 });
  const connus = data?.typesDEvenement ?? [];
  const dits = types.slice(0, NOMMES).map((type) => typeEnMots(type, connus, langue));
  const reste = types.length - dits.length;
  return (
    <>
      {types.length === 0 ? textes.tout : dits.join(', ')} {reste > 0 && textes.autres(reste)}
      {territoire && <span className="sous">{territoire.nom ?? territoire.code}</span>}
      {objet && (
        <span className="sous">
          <code>{objet}</code>
        </span>
      )}
    </>
  );
}
