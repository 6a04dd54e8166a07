import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath, installPackages, isProgram } from './programs.mjs';

const OFFICE_ON_MAC = '/Applications/LibreOffice.app/Contents/MacOS/soffice';

/** LibreOffice on this machine, or null. */
export function findOffice() {
  const found = findOnPath('soffice', 'libreoffice');
  return found ?? (isProgram(OFFICE_ON_MAC) ? OFFICE_ON_MAC : null);
}

/** The fonts our sheets are printed in, one after the other: what fits in both does not hang on one font. */
export const TYPEFACES = /** @type {const} */ ({
  noto: { families: ['Noto Sans CJK SC', 'Noto Serif CJK SC'], comesIn: 'fonts-noto-cjk' },
  arphic: { families: ['AR PL SungtiL GB'], comesIn: 'fonts-arphic-gbsn00lp' },
});

/** The files that fonts of these families stand in; none where nobody can say. */
export function findFontFiles(/** @type {readonly string[]} */ families) {
  const files = families.flatMap((family) => {
    const { status, stdout } = spawnSync('fc-list', ['-f', '%{file}\n', family], {
      encoding: 'utf8',
    });
    return status === 0 ? stdout.split('\n').filter(Boolean) : [];
  });
  return [...new Set(files)].sort();
}

/** Debian parts LibreOffice into its programs; elsewhere Writer comes with the rest. */
const DEBIAN_PROGRAMS = '/usr/lib/libreoffice/program';

function writerIsThere() {
  return !existsSync(DEBIAN_PROGRAMS) || existsSync(join(DEBIAN_PROGRAMS, 'libswlo.so'));
}

/** Debian packages of what printing sheets and letters needs and this machine has not. */
export function missingForPaper() {
  const tools = ['pdftotext', 'pdftocairo', 'pdftoppm', 'pdffonts'];
  const missing = [
    ...(findOffice() === null ? ['libreoffice-calc', 'libreoffice-writer'] : []),
    ...(writerIsThere() ? [] : ['libreoffice-writer']),
    ...(tools.every((tool) => findOnPath(tool)) ? [] : ['poppler-utils']),
    ...Object.values(TYPEFACES)
      .filter(({ families }) => findFontFiles(families).length === 0)
      .map(({ comesIn }) => comesIn),
  ];
  return [...new Set(missing)];
}

/** Installs what printing needs, where missing and possible; what it could not get, by package. */
export function prepareOffice() {
  const missing = missingForPaper();
  if (missing.length > 0) installPackages(...missing);
  return missing.length > 0 ? missingForPaper() : missing;
}
