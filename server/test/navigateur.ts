/** What a browser does of cookies and redirections, and no more. */
export class Navigateur {
  readonly temoins = new Map<string, string>();
  private readonly origine: string;

  constructor(origine: string) {
    this.origine = origine;
  }

  /** One request, its redirection not followed; cookies go to the register alone. */
  async demander(adresse: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(adresse, this.origine);
    const headers = new Headers(init.headers);
    if (url.origin === this.origine && this.temoins.size > 0)
      headers.set('cookie', [...this.temoins].map(([nom, valeur]) => `${nom}=${valeur}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    if (url.origin === this.origine)
      for (const ligne of response.headers.getSetCookie()) {
        const [, nom = '', valeur = ''] = /^([^=]+)=([^;]*)/u.exec(ligne) ?? [];
        if (valeur === '') this.temoins.delete(nom);
        else this.temoins.set(nom, valeur);
      }
    return response;
  }

  /** As `suivre`, through the pages of the embedded provider too. */
  suivreTout(adresse: string): Promise<string[]> {
    return this.suivre(adresse, ['/connexion', '/invitation', '/demonstration']);
  }

  /** Follows redirections as far as they go; gives each address, the last one where it stopped. */
  async suivre(adresse: string, parmi: readonly string[] = ['/connexion', '/invitation']): Promise<string[]> {
    const etapes: string[] = [];
    let suivante: string | null = adresse;
    while (suivante !== null && etapes.length < 10) {
      const url: URL = new URL(suivante, this.origine);
      etapes.push(url.origin === this.origine ? url.pathname + url.search : url.href);
      // The pages of the console are not what is tried here.
      if (url.origin === this.origine && !parmi.some((debut) => url.pathname.startsWith(debut))) break;
      const response = await this.demander(url.href);
      suivante = response.headers.get('location');
      if (suivante !== null) suivante = new URL(suivante, url).href;
    }
    return etapes;
  }

  async api<T = Record<string, unknown>>(query: string, variables: object = {}): Promise<T> {
    const response = await this.demander('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as T;
  }

  poster(adresse: string, corps: object, headers: Record<string, string> = {}): Promise<Response> {
    return this.demander(adresse, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(corps),
    });
  }
}
