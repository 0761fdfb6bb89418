/** The scripts of every page. */
import { startCarrying } from './carry.ts';
import { startCopyButtons } from './copy.ts';
import { startErrataFilter } from './errata-filter.ts';
import { startLanguageChoice } from './language.ts';
import { startSearch } from './search.ts';
import { startSearchKey } from './search-key.ts';
import { startThemeSwitch } from './theme-switch.ts';

startThemeSwitch();
startLanguageChoice();
startCopyButtons();
startSearch();
startErrataFilter();
startCarrying();
startSearchKey();
