'use strict';
// Starts the language server for the projects of the workspace, and says what to do where it cannot.
const vscode = require('vscode');
const {LanguageClient} = require('vscode-languageclient/node');
const program = require('./program');

const CHOOSE = 'Choose the program…';
const SETTINGS = 'Open the settings';
const LOG = 'Show the log';

let log;
let client;
let last = Promise.resolve();

function activate(context) {
  const {version, standfirst} = context.extension.packageJSON;
  log = vscode.window.createOutputChannel('Standfirst', {log: true});
  // One after the other, so that there are never two servers.
  const restart = asked => (last = last.then(() => attempt(asked, version, standfirst.documents)));
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand('standfirst.restart', () => restart(true)),
    vscode.workspace.onDidChangeConfiguration(change => change.affectsConfiguration('standfirst.path') && restart(true)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => client || restart(false)));
  return restart(false);
}

async function attempt(asked, version, documents) {
  try {
    await stop();
    const folders = (vscode.workspace.workspaceFolders ?? []).filter(folder => folder.uri.scheme === 'file');
    const project = folders.map(folder => folder.uri.fsPath).find(program.isProject);
    if (project) {
      const title = 'Standfirst is starting; the first time in a clone it is built, which takes a minute.';
      await vscode.window.withProgress({location: vscode.ProgressLocation.Window, title}, () => serve(project, version, documents));
    } else if (asked) {
      vscode.window.showInformationMessage('No folder of this workspace is a Standfirst project: none has content/site.yaml.');
    }
  } catch (error) {
    log.error(error.log ?? error.message);
    advise(error.message);
  }
}

async function serve(project, version, documents) {
  const setting = vscode.workspace.getConfiguration('standfirst', vscode.Uri.file(project)).get('path');
  const file = program.find(setting, project, process.env.PATH);
  log.info(`${file}, version ${await program.version(file, project, version)}`);
  client = new LanguageClient('standfirst', 'Standfirst', program.start(file, project), {
    documentSelector: [{scheme: 'file', pattern: documents}],
    outputChannel: log,
  });
  await client.start();
}

async function stop() {
  const old = client;
  client = undefined;
  // A server that did not start, or has died, cannot be asked to stop.
  await old?.dispose().catch(error => log.warn(error.message));
}

/** Shows what is wrong, with ways out. Nothing waits for the answer. */
async function advise(message) {
  const choice = await vscode.window.showErrorMessage(message, CHOOSE, SETTINGS, LOG);
  if (choice === CHOOSE) {
    const [file] = (await vscode.window.showOpenDialog({title: 'The program standfirst'})) ?? [];
    const settings = vscode.workspace.getConfiguration('standfirst');
    // Where the project has its own setting, only that one counts.
    const global = settings.inspect('path')?.workspaceValue === undefined;
    await (file && settings.update('path', file.fsPath, global));
  } else if (choice === SETTINGS) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'standfirst.path');
  } else if (choice === LOG) {
    log.show();
  }
}

module.exports = {activate, deactivate: stop};
