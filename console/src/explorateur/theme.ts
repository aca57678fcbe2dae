import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The editor in the tokens of the register, light or dark: they come through the shadow that it stands in. */
export const THEME: Extension = [
  EditorView.theme({
    '&': { height: '100%', color: 'var(--texte)', backgroundColor: 'var(--feuille)', fontSize: '0.875rem' },
    '&.cm-focused': { outline: 'var(--anneau)', outlineOffset: '-1px' },
    '.cm-scroller': {
      fontFamily: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace',
      lineHeight: '1.5',
    },
    '.cm-content': { caretColor: 'var(--texte)', paddingBlock: '0.5rem' },
    '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--texte)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground, .cm-content ::selection':
      { backgroundColor: 'var(--seq-1)' },
    '.cm-gutters': {
      backgroundColor: 'var(--fond)',
      color: 'var(--texte-3)',
      borderRight: '1px solid var(--filet)',
    },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
    '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
      backgroundColor: 'var(--action-creux)',
      outline: '1px solid var(--filet-fort)',
    },
    '.cm-tooltip': {
      maxWidth: 'min(32rem, 90vw)',
      border: '1px solid var(--filet-fort)',
      backgroundColor: 'var(--feuille)',
      color: 'var(--texte)',
      boxShadow: 'var(--ombre)',
      fontFamily: 'var(--police)',
      fontSize: '0.875rem',
    },
    '.cm-tooltip.cm-completionInfo': { padding: '0.25rem 0.5rem' },
    '.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit' },
    '.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.5rem' },
    '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
      backgroundColor: 'var(--action)',
      color: 'var(--sur-action)',
    },
    '.cm-completionDetail': { fontStyle: 'normal', color: 'var(--texte-3)' },
    '.cm-tooltip-autocomplete > ul > li[aria-selected] .cm-completionDetail': { color: 'inherit' },
    '.bulle': { padding: '0.5rem' },
    '.bulle code': { fontWeight: '600', overflowWrap: 'anywhere' },
    '.bulle p': { margin: '0.25rem 0 0' },
    '.cm-diagnostic': { padding: '0.25rem 0.5rem', borderLeft: '4px solid var(--erreur)' },
    '.cm-diagnostic-warning': { borderLeftColor: 'var(--alerte)' },
  }),
  syntaxHighlighting(
    HighlightStyle.define([
      {
        tag: [tags.definitionKeyword, tags.keyword, tags.modifier],
        color: 'var(--passe)',
        fontWeight: '600',
      },
      { tag: [tags.propertyName], color: 'var(--texte)' },
      { tag: [tags.attributeName], color: 'var(--action)' },
      { tag: [tags.variableName], color: 'var(--alerte)' },
      { tag: [tags.string], color: 'var(--succes)' },
      { tag: [tags.integer, tags.float, tags.bool, tags.null], color: 'var(--erreur)' },
      { tag: [tags.atom], color: 'var(--action)', fontWeight: '600' },
      { tag: [tags.lineComment], color: 'var(--texte-3)' },
    ]),
  ),
];
