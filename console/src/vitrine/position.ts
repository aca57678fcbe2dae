/** About a kilometre: the register has no use for more, and the address of the page may be shared. */
const arrondi = (degres: number): string => degres.toFixed(2);

/** Offers to search around the visitor; nothing is asked of the browser before they press the button. */
export function proposerLaPosition(): void {
  const bouton = document.querySelector<HTMLButtonElement>('[data-autour]');
  if (!bouton || !('geolocation' in navigator)) return;
  const etat = document.querySelector('[data-etat-autour]');
  bouton.hidden = false;
  bouton.addEventListener('click', () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const adresse = new URL(bouton.dataset['autour'] ?? '/carte', location.href);
        adresse.searchParams.set('autour', `${arrondi(coords.latitude)},${arrondi(coords.longitude)}`);
        // The criteria that are ticked go along.
        for (const coche of bouton.form?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])
          adresse.searchParams.append(coche.name, coche.value);
        location.assign(adresse);
      },
      () => {
        if (etat) etat.textContent = bouton.dataset['refus'] ?? '';
      },
      { timeout: 10_000, maximumAge: 300_000 },
    );
  });
}
