import { expect, it } from 'vitest';

/** Pages that follow nothing, and why: what they show changes only by what their reader does, or never. */
const FIXES: Readonly<Record<string, string>> = {
  '../acces/AccesPage.tsx': 'says why one did not enter',
  '../administration/AdministrationPage.tsx': 'leads to the first of its pages',
  '../candidature/NouvelleCandidaturePage.tsx': 'a form, kept as it is typed',
  '../commande/NouveauDevisPage.tsx': 'a form, kept as it is typed',
  '../contrat/ChangementsPage.tsx': 'changes with a version of the product',
  '../explorateur/ExplorateurPage.tsx': 'runs what is asked of it, subscriptions as well',
  '../financement/SimulateurPage.tsx': 'computes what is typed',
  '../guichet/ValidePage.tsx': 'answers of one pass, when it is asked',
  '../indicateur/IndicateursPage.tsx': 'changes with a version of the product',
  '../integration/CreerEncartPage.tsx': 'a form, and the secret that is shown once',
  '../reglement/AttestationPage.tsx': 'a document dated of the moment when it is asked',
  '../reglement/CloturePage.tsx': 'what is closed never changes',
};

const sources: Readonly<Record<string, string>> = import.meta.glob('../**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const types: Readonly<Record<string, string>> = import.meta.glob(
  '../../../server/src/evenement/types/*.rules.ts',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

const SUIT = /<(?:PageVivante|PageRelue|ChiffresVivants)\b|\buse(?:Suivi|Evenements|Subscription)\(/u;

const dire = (motif: RegExp, source: string): readonly string[] =>
  [...source.matchAll(motif)].map(([, mot = '']) => mot);

/** Every page of the routes, as they import it. */
const PAGES = Object.entries(sources)
  .filter(([chemin]) => /^\.\/[^/]+\.tsx$/u.test(chemin))
  .flatMap(([, source]) => dire(/page\(\s*async \(\) => \(await import\('([^']+)'\)\)/gu, source));

/** The files a page is made of, less the mechanism itself and what all pages share. */
function fichiersDe(page: string): readonly string[] {
  const vus = new Set<string>();
  const voir = (chemin: string): void => {
    if (vus.has(chemin) || chemin.startsWith('../shared/') || sources[chemin] === undefined) return;
    vus.add(chemin);
    for (const autre of dire(/from '(\.[^']+)'/gu, sources[chemin] ?? ''))
      voir(`..${new URL(autre, `file:///${chemin.slice(3)}`).pathname}`);
  };
  voir(page);
  return [...vus];
}

it('has each page follow what may change it, or say why it follows nothing', () => {
  const fixes = PAGES.filter((page) => !fichiersDe(page).some((chemin) => SUIT.test(sources[chemin] ?? '')));

  expect(PAGES.length).toBeGreaterThan(55);
  expect(fixes.toSorted()).toEqual(Object.keys(FIXES).toSorted());
});

/** The words of the lists that begin so, in any file. */
const motsDes = (debut: string): readonly string[] =>
  dire(new RegExp(`${debut}\\[([^\\]]*)\\]`, 'gu'), Object.values(sources).join('\n')).flatMap((liste) =>
    dire(/'([^']+)'/gu, liste),
  );

it('names operations that are asked, and types of events that the register records', () => {
  const operations = dire(/\bquery (\w+)/gu, Object.values(sources).join('\n'));
  const connus = dire(/^ +'([a-z_]+\.[a-z_0-9]+)': \[/gmu, Object.values(types).join('\n'));
  const nommees = motsDes('(?:operations=\\{|OPERATIONS = )');
  const suivis = motsDes('(?:types=\\{|TYPES_\\w+(?:: [^=]+)? = )').filter((mot) => /^[a-z_]+\./u.test(mot));
  const connu = (suivi: string) =>
    connus.some((type) => type === suivi || (suivi.endsWith('*') && type.startsWith(suivi.slice(0, -1))));

  expect(nommees.length).toBeGreaterThan(40);
  expect(nommees.filter((nom) => !operations.includes(nom))).toEqual([]);
  expect(suivis.length).toBeGreaterThan(60);
  expect(suivis.filter((suivi) => !connu(suivi))).toEqual([]);
});
