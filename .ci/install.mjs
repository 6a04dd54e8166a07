import { installPackages } from './programs.mjs';

// Debian packages by name, where that can be done without asking.
if (!installPackages(...process.argv.slice(2))) process.exit(1);
