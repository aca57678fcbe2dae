const NOM = 'IBM Plex Sans Variable';

let lue: Promise<string> | undefined;

/** The font of the register inside the image: a file that travels keeps its figures aligned. */
export const policeIncluse = (): Promise<string> => (lue ??= lire());

async function lire(): Promise<string> {
  const rule = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .find((one) => one instanceof CSSFontFaceRule && one.style.getPropertyValue('font-family').includes(NOM));
  const url = /url\(["']?([^"')]+)/u.exec(
    rule instanceof CSSFontFaceRule ? rule.style.getPropertyValue('src') : '',
  );
  if (!url?.[1]) return '';
  try {
    const base = rule?.parentStyleSheet?.href ?? document.baseURI;
    const answer = await fetch(new URL(url[1], base));
    if (!answer.ok) return '';
    const data = await enBase64(await answer.blob());
    return `@font-face{font-family:'${NOM}';font-weight:100 700;src:url(${data}) format('woff2')}`;
  } catch {
    // The family of the system stands in for it.
    return '';
  }
}

const enBase64 = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('illisible')));
    reader.readAsDataURL(blob);
  });
