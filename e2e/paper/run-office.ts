import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatJob, type OfficeStep } from './office-job';

/** Longer than any job of ours takes on a slow machine; LibreOffice has been seen to wait for ever. */
const PATIENCE = 180_000;

export interface OfficeRun {
  readonly program: string;
  /** A fresh folder: profile, fonts, job and report go there. */
  readonly folder: string;
  /** The only fonts there are. */
  readonly fonts: readonly string[];
  readonly steps: readonly OfficeStep[];
}

/** Starts LibreOffice once, with a profile of its own and the given fonts alone, and has it carry out all steps. */
export async function runOffice(run: OfficeRun): Promise<void> {
  const profile = join(run.folder, 'profile');
  const report = join(run.folder, 'report.txt');
  const job = join(run.folder, 'job.txt');
  await mkdir(run.folder, { recursive: true });
  await writeProfile(profile);
  await writeFile(job, formatJob(run.steps));
  const said = await start(run.program, profile, {
    FONTCONFIG_FILE: await writeFonts(run),
    HEFEN_OFFICE_JOB: pathToFileURL(job).href,
    HEFEN_OFFICE_REPORT: pathToFileURL(report).href,
  });
  const done = await readFile(report, 'utf8').catch(() => '');
  if (done !== 'done\n') throw new Error(`LibreOffice did not do its job.\n${done}${said}`);
}

function start(program: string, profile: string, settings: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const office = spawn(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--nologo', 'macro:///Standard.Paper.Main'],
      ],
      { env: { ...process.env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
    );
    let said = '';
    const hear = (words: Buffer): void => void (said += words.toString());
    office.stdout.on('data', hear);
    office.stderr.on('data', hear);
    // The program is a script around the real one: both have to go.
    const giveUp = (): void => void (office.pid !== undefined && process.kill(-office.pid));
    const clock = setTimeout(giveUp, PATIENCE);
    office.on('error', reject);
    office.on('close', () => {
      clearTimeout(clock);
      resolve(said);
    });
  });
}

/** A profile that has been set up already, or the first start would put its own macros in place of ours. */
async function writeProfile(profile: string): Promise<void> {
  const library = join(profile, 'user', 'basic', 'Standard');
  await mkdir(library, { recursive: true });
  const script = await readFile(join(import.meta.dirname, 'office-script.bas'), 'utf8');
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
  await writeFile(join(profile, 'user', 'basic', 'script.xlc'), LIBRARIES);
  await writeFile(join(library, 'script.xlb'), LIBRARY);
  await writeFile(join(library, 'Paper.xba'), module(script));
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** OOXMLRecalcMode 0: everything is calculated anew on loading, whatever values the file brings. */
const SETTINGS = `${XML}
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
 <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
 <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

const LIBRARIES = `${XML}
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>
`;

const LIBRARY = `${XML}
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Paper"/>
</library:library>
`;

function module(script: string): string {
  const text = script.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `${XML}
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Paper" script:language="StarBasic">${text}</script:module>
`;
}

/** Settings that show these font files and no other; LibreOffice does not follow links to fonts, so they are taken where they are. */
async function writeFonts({ folder, fonts }: OfficeRun): Promise<string> {
  const settings = join(folder, 'fonts.conf');
  const folders = [...new Set(fonts.map(dirname))];
  await writeFile(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
 ${folders.map((each) => `<dir>${each}</dir>`).join('')}
 <cachedir>${join(folder, 'font-cache')}</cachedir>
 <selectfont>
  <acceptfont>${fonts.map((font) => `<glob>${font}</glob>`).join('')}</acceptfont>
  <rejectfont><glob>*</glob></rejectfont>
 </selectfont>
</fontconfig>
`,
  );
  return settings;
}
