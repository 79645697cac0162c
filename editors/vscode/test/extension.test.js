'use strict';
// The extension in a stand-in for VS Code: what is started, and what the user is told.
const assert = require('node:assert/strict');
const fs = require('node:fs');
const Module = require('node:module');
const os = require('node:os');
const path = require('node:path');
const {test, beforeEach, afterEach} = require('node:test');
const packageJSON = require('../package.json');

const skip = process.platform === 'win32' && 'it starts shell scripts';
const load = Module._load;
let home, folders, setting, answer, seen, commands, extension;

class LanguageClient {
  constructor(id, name, server, client) {
    Object.assign(this, {server, client});
  }

  async start() {
    seen.running.push(this);
  }

  async dispose() {
    seen.running.splice(seen.running.indexOf(this), 1);
  }
}

const vscode = {
  ProgressLocation: {Window: 10},
  Uri: {file: fsPath => ({scheme: 'file', fsPath})},
  window: {
    createOutputChannel: () => ({info() {}, warn() {}, error: text => seen.log.push(text), show() {}}),
    withProgress: (options, task) => task(),
    showErrorMessage: async (message, ...choices) => (seen.errors.push(message), choices.find(choice => choice === answer)),
    showInformationMessage: message => seen.notes.push(message),
    showOpenDialog: async () => [vscode.Uri.file('/chosen/standfirst')],
  },
  commands: {
    registerCommand: (name, run) => (commands[name] = run),
    executeCommand: async (...words) => seen.executed.push(words),
  },
  workspace: {
    get workspaceFolders() {
      return folders.map(folder => ({uri: vscode.Uri.file(folder)}));
    },
    getConfiguration: () => ({
      get: () => setting,
      inspect: () => ({}),
      update: async (...words) => seen.updated.push(words),
    }),
    onDidChangeConfiguration: () => {},
    onDidChangeWorkspaceFolders: () => {},
  },
};

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'standfirst-'));
  fs.mkdirSync(path.join(home, 'project', 'content'), {recursive: true});
  fs.writeFileSync(path.join(home, 'project', 'content', 'site.yaml'), '');
  folders = [home, path.join(home, 'project')];
  setting = path.join(home, 'standfirst');
  answer = undefined;
  seen = {running: [], errors: [], notes: [], executed: [], updated: [], log: []};
  commands = {};
  Module._load = (request, ...rest) =>
    ({vscode, 'vscode-languageclient/node': {LanguageClient}})[request] ?? load(request, ...rest);
  delete require.cache[require.resolve('../extension')];
  extension = require('../extension');
});

afterEach(() => {
  Module._load = load;
  fs.rmSync(home, {recursive: true});
});

function install(version) {
  fs.writeFileSync(setting, `#!/bin/sh\necho 'standfirst ${version} (Java 25)'\n`, {mode: 0o755});
}

async function activate() {
  await extension.activate({extension: {packageJSON}, subscriptions: []});
  await new Promise(setImmediate);
}

test('one server is started in the project, restarted by the command, and stopped at the end', {skip}, async () => {
  install(packageJSON.version);
  await activate();
  const [first] = seen.running;
  assert.deepEqual(first.server, {command: setting, args: ['lsp'], options: {cwd: folders[1], shell: false}});
  assert.deepEqual(first.client.documentSelector, [{scheme: 'file', pattern: packageJSON.standfirst.documents}]);
  await commands[packageJSON.contributes.commands[0].command]();
  assert.equal(seen.running.length, 1);
  assert.notEqual(seen.running[0], first);
  await extension.deactivate();
  assert.deepEqual(seen.running, []);
  assert.deepEqual(seen.errors, []);
});

test('a program that is missing is said, and can be chosen', {skip}, async () => {
  answer = 'Choose the program…';
  await activate();
  assert.match(seen.errors.join(), /standfirst\.path is wrong/);
  assert.deepEqual(seen.updated, [['path', '/chosen/standfirst', true]]);
  assert.deepEqual(seen.running, []);
});

test('a program that is too old is said, and the settings can be opened', {skip}, async () => {
  install('0.0.9');
  answer = 'Open the settings';
  await activate();
  assert.match(seen.errors.join(), /too old: it is version 0\.0\.9/);
  assert.deepEqual(seen.executed, [['workbench.action.openSettings', 'standfirst.path']]);
});

test('the command finds a program that was installed after a failure', {skip}, async () => {
  await activate();
  install(packageJSON.version);
  await commands['standfirst.restart']();
  assert.equal(seen.running.length, 1);
});

test('without a project nothing is started, and only the command says so', {skip}, async () => {
  folders = [home];
  await activate();
  assert.deepEqual(seen.notes, []);
  await commands['standfirst.restart']();
  assert.match(seen.notes.join(), /none has content\/site\.yaml/);
  assert.deepEqual([...seen.errors, ...seen.running], []);
});
