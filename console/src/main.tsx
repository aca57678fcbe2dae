// oxlint-disable-next-line import/no-unassigned-import -- the one sheet of the console
import './style/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { appliquerPreferences } from './app/preferences.ts';

appliquerPreferences();
const racine = document.getElementById('racine');
if (!racine) throw new Error('index.html has no #racine');
createRoot(racine).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
