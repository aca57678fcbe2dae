/** A family that every system has stands behind that of the register. */
export const FAMILLE = "'IBM Plex Sans Variable', 'IBM Plex Sans', 'Segoe UI', Roboto, sans-serif";

let context: CanvasRenderingContext2D | null | undefined;

/** The width of a text in pixels; an estimate where nothing can measure. */
export function largeurDe(text: string, corps: number, graisse = 400): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * corps * 0.56;
  context.font = `${graisse} ${corps}px ${FAMILLE}`;
  return context.measureText(text).width;
}

/** A text in lines that fit, broken between words; a word longer than the line is cut. */
export function enLignes(
  text: string,
  largeur: number,
  mesurer: (text: string) => number,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (mesurer(longer) <= largeur) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = word;
    while (mesurer(line) > largeur && line.length > 1) {
      let cut = line.length - 1;
      while (cut > 1 && mesurer(line.slice(0, cut)) > largeur) cut--;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  return line ? [...lines, line] : lines;
}

const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML holds it. */
export const echapper = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (sign) => ENTITES[sign] ?? sign);
