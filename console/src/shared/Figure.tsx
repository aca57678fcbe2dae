import { type KeyboardEvent, type ReactNode, useId } from 'react';

interface Props {
  readonly numero: number;
  readonly titre: string;
  readonly constat?: ReactNode;
  readonly actions?: ReactNode;
  readonly pied?: ReactNode;
  readonly classe?: string;
  readonly children: ReactNode;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLElement>) => void;
  /** What Escape takes away from inside the figure, unless something closer to the focus took it. */
  readonly onEchap?: () => void;
}

/** A numbered figure: what it finds in a sentence, then its drawing or its table, then where it comes from. */
export function Figure(props: Props) {
  const id = useId();
  const { onEchap } = props;

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    props.onKeyDown?.(event);
    const inside = event.target instanceof Element && event.target.closest('[popover], dialog');
    if (event.key === 'Escape' && !event.defaultPrevented && !inside) onEchap?.();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut of the whole figure, which its buttons offer too
    <section className={`fig ${props.classe ?? ''}`.trim()} aria-labelledby={id} onKeyDown={onKeyDown}>
      <div className="fig-tete">
        <h2 id={id}>
          <span className="no">Fig. {props.numero}</span> {props.titre}
        </h2>
        {props.actions && <div className="actions">{props.actions}</div>}
      </div>
      {props.constat && <p className="constat">{props.constat}</p>}
      {props.children}
      {props.pied && <div className="fig-pied">{props.pied}</div>}
    </section>
  );
}
