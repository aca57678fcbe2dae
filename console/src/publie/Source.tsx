/** A source shows whose page it is; its whole address is in the link and on paper. */
export function Source({ texte }: { readonly texte: string }) {
  const morceaux = texte.split(/(https?:\/\/[^\s;]+)/u);
  return morceaux.map((morceau, rang) => {
    const url = /^https?:/u.test(morceau) ? URL.parse(morceau) : null;
    return url ? (
      // oxlint-disable-next-line react/no-array-index-key -- pieces of one text, in their order
      <a key={rang} href={morceau} rel="noreferrer">
        {url.hostname.replace(/^www\./u, '')}
      </a>
    ) : (
      morceau
    );
  });
}
