import { type CompteDeDepartement, lireDemande } from '../annuaire/annuaire.module.ts';
import { type Bilingue, lien, nombreDit, Page, Recherche, type Vue } from '../gabarit/gabarit.module.ts';

const TEXTES = {
  fr: {
    titre: 'Lieux qui acceptent le Pass numérique, par territoire',
    region: (nom: string) => `Lieux qui acceptent le Pass numérique : ${nom}`,
    legende: 'Lieux qui acceptent le pass aujourd’hui',
    departement: 'Département',
    lieux: 'Lieux',
    total: 'Ensemble',
    toutes: 'Toutes les régions',
  },
  en: {
    titre: 'Places that accept the Pass numérique, by territory',
    region: (nom: string) => `Places that accept the Pass numérique: ${nom}`,
    legende: 'Places that accept the pass today',
    departement: 'Département',
    lieux: 'Places',
    total: 'Total',
    toutes: 'All régions',
  },
} satisfies Bilingue<unknown>;

interface Props {
  readonly vue: Vue;
  readonly comptes: readonly CompteDeDepartement[];
  /** The one région shown, if any. */
  readonly region: string | null;
}

/** How many places accept the pass in each département, and the way to each list. */
export function TerritoiresPage({ vue, comptes, region }: Props) {
  const textes = TEXTES[vue.langue];
  const montres = region === null ? comptes : comptes.filter((un) => un.region === region);
  const titre = region === null ? textes.titre : textes.region(montres[0]?.regionNom ?? '');
  const regions = [...Map.groupBy(montres, (un) => un.region)];
  return (
    <Page vue={vue} titre={titre} description={textes.legende}>
      <h1 className="plein-large">{titre}</h1>
      <Recherche vue={vue} demande={lireDemande(new URLSearchParams())} />
      <div className="territoires-pub">
        {regions.map(([code, departements]) => (
          <Region key={code} vue={vue} departements={departements} />
        ))}
      </div>
      {region !== null && (
        <p>
          <a href={lien(vue, '/carte')}>{textes.toutes}</a>
        </p>
      )}
    </Page>
  );
}

function Region({
  vue,
  departements,
}: {
  readonly vue: Vue;
  readonly departements: readonly CompteDeDepartement[];
}) {
  const textes = TEXTES[vue.langue];
  const [premier] = departements;
  if (!premier) return null;
  const total = departements.reduce((somme, { nombre }) => somme + nombre, 0);
  return (
    <section>
      <h2>
        <a href={lien(vue, `/carte/${premier.region}`)}>{premier.regionNom}</a>
      </h2>
      <table className="t">
        <caption className="vh">
          {textes.legende} : {premier.regionNom}
        </caption>
        <thead>
          <tr>
            <th scope="col">{textes.departement}</th>
            <th scope="col" className="d">
              {textes.lieux}
            </th>
          </tr>
        </thead>
        <tbody>
          {departements.map(({ departement, nom, nombre }) => (
            <tr key={departement}>
              <th scope="row">
                <a href={lien(vue, `/carte/${premier.region}/${departement}`)}>
                  {nom} ({departement})
                </a>
              </th>
              <td className="d">{nombreDit(nombre, vue.langue)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{textes.total}</th>
            <td className="d">{nombreDit(total, vue.langue)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
