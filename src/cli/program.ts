import { Command } from 'commander';
import { VERSION } from '../platform/version.js';
import { type ExitCode } from './output.js';

/** Hears the exit code of the command that ran. */
type Ended = (code: ExitCode) => void;

/** Every verb of the command line, `ecars <noun> <verb>`. Each loads only what it needs. */
export function program(ended: Ended): Command {
  const ecars = new Command('ecars').description('e-CARS en ligne de commande').version(VERSION, '-V, --version', 'affiche la version');
  ecars.helpOption('-h, --help', 'affiche cette aide').helpCommand(false);
  addWorkflow(ecars, ended);
  addTemplate(ecars, ended);
  ecars
    .command('check')
    .description('vérifie un circuit, une trame, et que l’un convient à l’autre')
    .requiredOption('--workflow <fichier>', 'circuit')
    .requiredOption('--template <fichier>', 'trame')
    .option('--json', 'résultat en JSON')
    .action(async (options: { workflow: string; template: string; json?: boolean }) => {
      const { checkBoth } = await import('./check-files.js');
      ended(await checkBoth(options));
    });
  ecars
    .command('verify')
    .description('vérifie la chaîne des journaux dans la base de données')
    .option('--json', 'résultat en JSON')
    .action(async (options: { json?: boolean }) => {
      const { verifyJournal } = await import('./verify-journal.js');
      ended(await verifyJournal(options));
    });
  ecars
    .command('integrity:check')
    .description('compare les documents de la base de données aux fichiers du stockage')
    .option('--json', 'résultat en JSON')
    .action(async (options: { json?: boolean }) => {
      const { checkDocuments } = await import('./check-integrity.js');
      ended(await checkDocuments(options));
    });
  // bin/ecars.mjs runs it itself: everything must be built for it, screens included
  ecars.command('start').description('démarre l’application, comme « npm start »');
  return ecars;
}

function addWorkflow(ecars: Command, ended: Ended): void {
  const workflow = ecars.command('workflow').description('circuits');
  workflow
    .command('check <fichiers...>')
    .description('vérifie des circuits et nomme chaque défaut avec son endroit')
    .option('--json', 'résultat en JSON')
    .action(async (files: string[], options: { json?: boolean }) => {
      const { checkFiles } = await import('./check-files.js');
      ended(await checkFiles('workflow', files, options));
    });
  const forms = { graph: 'affiche le circuit en diagramme Mermaid', text: 'affiche le circuit en phrases' } as const;
  for (const form of ['graph', 'text'] as const) {
    workflow
      .command(`${form} <fichier>`)
      .description(forms[form])
      .action(async (file: string) => {
        const { describeWorkflow } = await import('./check-files.js');
        ended(await describeWorkflow(file, form));
      });
  }
}

function addTemplate(ecars: Command, ended: Ended): void {
  ecars
    .command('template')
    .description('trames')
    .command('check <fichiers...>')
    .description('vérifie des trames et nomme chaque défaut avec son endroit')
    .option('--json', 'résultat en JSON')
    .action(async (files: string[], options: { json?: boolean }) => {
      const { checkFiles } = await import('./check-files.js');
      ended(await checkFiles('template', files, options));
    });
}
