import type { Etape } from '../graphql/graphql.ts';

export interface DemandeDeLignes {
  readonly etape: Etape;
  readonly base: 'ACHAT' | 'FLUX';
  readonly t?: string | null;
  readonly collectivite?: string | null;
  readonly public?: string | null;
  readonly type?: string | null;
  readonly p?: string | null;
  readonly au?: string | null;
}

/** The console path of the rows behind a count, in the canonical order of the URL grammar. */
export function cheminDesLignes(demande: DemandeDeLignes): string {
  const params = [
    ['etape', demande.etape],
    ['t', demande.t],
    ['p', demande.p],
    ['base', demande.base.toLowerCase()],
    ['f.collectivite', demande.collectivite],
    ['f.public', demande.public],
    ['f.type', demande.type],
    ['au', demande.au],
  ];
  const text = params.flatMap(([key, value]) =>
    key && value ? [`${key}=${encodeURIComponent(value)}`] : [],
  );
  return `/carnets?${text.join('&').replaceAll('%3A', ':')}`;
}
