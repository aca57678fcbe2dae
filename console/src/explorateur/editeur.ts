import {
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, indentOnInput } from '@codemirror/language';
import { linter } from '@codemirror/lint';
import { highlightSelectionMatches } from '@codemirror/search';
import { EditorState, type Extension } from '@codemirror/state';
import { EditorView, hoverTooltip, keymap, lineNumbers } from '@codemirror/view';
import { completion, graphqlLanguageSupport, stateExtensions } from 'cm6-graphql';
import type { GraphQLSchema } from 'graphql';
import type { Langue } from '../shared/format.ts';
import { type Mot, motA } from './bulle.ts';
import { enFrancais } from './enFrancais.ts';
import { THEME } from './theme.ts';
import { remarquesSur } from './validation.ts';

/** What the editor tells its page. */
export interface Gestes {
  readonly changer: (texte: string) => void;
  readonly executer: () => void;
  readonly documenter: (mot: Mot) => void;
}

interface Options {
  readonly schema: GraphQLSchema | null;
  readonly langue: Langue;
  readonly nom: string;
  readonly aide: string;
  readonly gestes: () => Gestes;
}

/** The words of the editor's own, for who does not see it. */
const PHRASES: Readonly<Record<Langue, Readonly<Record<string, string>>>> = {
  fr: {
    'Control character': 'Caractère de contrôle',
    Completions: 'Propositions',
    Diagnostics: 'Remarques',
    'No diagnostics': 'Aucune remarque',
    close: 'fermer',
  },
  en: {},
};

/**
 * A light editor of GraphQL: it completes, checks and explains by the schema. The Tab key is left to the browser, so that the
 * keyboard is never caught in it.
 */
export function extensionsDe({ schema, langue, nom, aide, gestes }: Options): Extension[] {
  const dire = (message: string): string => (langue === 'fr' ? enFrancais(message) : message);
  return [
    keymap.of([
      { key: 'Mod-Enter', run: () => fait(gestes().executer) },
      { key: 'F2', run: (view) => documenter(view, schema, gestes) },
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...historyKeymap,
      ...defaultKeymap,
    ]),
    lineNumbers(),
    history(),
    indentOnInput(),
    bracketMatching(),
    closeBrackets(),
    highlightSelectionMatches(),
    autocompletion({ icons: false }),
    graphqlLanguageSupport(),
    completion,
    stateExtensions(schema ?? undefined, {
      onCompletionInfoRender: ({ documentation, deprecationReason }) =>
        paragraphe([documentation, deprecationReason].filter(Boolean).join(' — ')),
    }),
    ...(schema ? [verifier(schema, dire), expliquer(schema)] : []),
    EditorState.phrases.of({ ...PHRASES[langue] }),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': nom,
      'aria-description': aide,
      spellcheck: 'false',
      tabindex: '0',
    }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) gestes().changer(state.doc.toString());
    }),
    THEME,
  ];
}

function fait(geste: () => void): boolean {
  geste();
  return true;
}

function documenter(view: EditorView, schema: GraphQLSchema | null, gestes: () => Gestes): boolean {
  const mot = schema && motA(view.state.doc.toString(), view.state.selection.main.head, schema);
  if (mot) gestes().documenter(mot);
  return true;
}

const verifier = (schema: GraphQLSchema, dire: (message: string) => string): Extension =>
  linter((view) =>
    remarquesSur(view.state.doc.toString(), schema).map(({ de, a, grave, message }) => ({
      from: Math.min(de, view.state.doc.length),
      to: Math.min(a, view.state.doc.length),
      severity: grave ? 'error' : 'warning',
      message: dire(message),
    })),
  );

const expliquer = (schema: GraphQLSchema): Extension =>
  hoverTooltip((view, place) => {
    const mot = motA(view.state.doc.toString(), place, schema);
    return mot && { pos: mot.de, end: mot.a, above: true, create: () => ({ dom: bulleDe(mot) }) };
  });

function bulleDe({ signature, description, depreciation }: Mot): HTMLElement {
  const bulle = document.createElement('div');
  bulle.className = 'bulle';
  const code = document.createElement('code');
  code.textContent = signature;
  bulle.append(code, ...[description, depreciation].flatMap((texte) => paragraphe(texte ?? '') ?? []));
  return bulle;
}

function paragraphe(texte: string): HTMLElement | null {
  if (!texte) return null;
  const element = document.createElement('p');
  element.lang = 'fr';
  element.textContent = texte;
  return element;
}
