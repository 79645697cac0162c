'use strict';
// The real server on a copy of the demo. Skipped where the program has not been built.
const assert = require('node:assert/strict');
const {spawn} = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {pathToFileURL} = require('node:url');
const {test} = require('node:test');
const rpc = require('vscode-jsonrpc/node');
const program = require('../program');

const clone = path.resolve(__dirname, '..', '..', '..');
const built = fs.existsSync(path.join(clone, 'target', 'program', 'standfirst.jar'));
const setting = process.env.STANDFIRST;
const skip = !setting && !built && 'the program is not built';

test('it answers, and a figure that is made false is reported', {skip, timeout: 120_000}, async () => {
  const project = fs.mkdtempSync(path.join(os.tmpdir(), 'standfirst-'));
  fs.cpSync(path.join(clone, 'content'), path.join(project, 'content'), {recursive: true});
  const {command, args, options} = program.start(program.find(setting ?? path.join(clone, 'standfirst'), clone), project);
  const server = spawn(command, args, options);
  server.stderr.pipe(process.stderr);
  const ended = new Promise(resolve => server.on('exit', resolve));
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));
  try {
    const reported = new Promise(resolve => connection.onNotification('textDocument/publishDiagnostics', ({diagnostics}) =>
      diagnostics.some(({code}) => code === 'SF401') && resolve()));
    connection.listen();
    const root = pathToFileURL(project).href;
    const {serverInfo, capabilities} = await connection.sendRequest('initialize',
      {processId: process.pid, rootUri: root, capabilities: {}, workspaceFolders: [{uri: root, name: 'demo'}]});
    assert.equal(serverInfo.name, 'standfirst');
    assert.ok(capabilities.hoverProvider);
    await connection.sendNotification('initialized', {});
    const file = path.join(project, 'content', 'briefings', 'arrivals.md');
    const text = `${fs.readFileSync(file, 'utf8')}\nThere were [over 2,000](fact:albanian-arrivals-2023) in 2023.\n`;
    await connection.sendNotification('textDocument/didOpen',
      {textDocument: {uri: pathToFileURL(file).href, languageId: 'markdown', version: 1, text}});
    await reported;
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await ended, 0);
  } finally {
    connection.dispose();
    server.kill();
    fs.rmSync(project, {recursive: true});
  }
});
