import './fonts.css';
import './tokens.css';
import './base.css';
import './forcedColours.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { readLanguage } from '../state/address';
import { useAtlas } from '../state/store';
import { applyTheme } from '../state/theme';
import { App } from './App';
import { watchForMissingRooms } from './missingRoom';
import { registerOffline } from './offline';

watchForMissingRooms();
applyTheme();
// The language is known before the facts are, so that loading speaks the reader's.
useAtlas.setState((state) => ({
  view: { ...state.view, language: readLanguage(location.search) },
}));

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
registerOffline();
