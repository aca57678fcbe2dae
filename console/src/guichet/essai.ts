/** The pairs of a definition list, as they are read. */
export const paires = (ou: HTMLElement): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(ou.querySelectorAll('dl > div'), (une) => [
      une.querySelector('dt')?.textContent ?? '',
      (une.querySelector('dd')?.textContent ?? '').replaceAll('\u00a0', ' '),
    ]),
  );
