import { installPackages } from './browser.mjs';

// Debian packages by name, where that can be done without asking.
if (!installPackages(...process.argv.slice(2))) process.exit(1);
