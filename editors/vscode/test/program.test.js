'use strict';
const assert = require('node:assert/strict');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const {test, beforeEach, afterEach} = require('node:test');
const program = require('../program');

const windows = process.platform === 'win32';
const name = windows ? 'standfirst.bat' : 'standfirst';
let home, project, bin;

beforeEach(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'standfirst '));
  project = path.join(home, 'project');
  bin = path.join(home, 'bin');
  [project, bin].forEach(folder => fs.mkdirSync(folder));
});

afterEach(() => fs.rmSync(home, {recursive: true}));

function put(folder, script = '', mode = 0o755) {
  const file = path.join(folder, name);
  fs.writeFileSync(file, windows ? `@echo off\r\n${script}\r\n` : `#!/bin/sh\n${script}\n`, {mode});
  return file;
}

test('the setting is taken before the project and the PATH', () => {
  put(project);
  const chosen = put(bin);
  assert.equal(program.find(chosen, project, ''), chosen);
  assert.equal(program.find(path.join('..', 'bin', name), project, ''), chosen);
});

test('the project is taken before the PATH', () => {
  put(bin);
  const own = put(project);
  assert.equal(program.find('', project, bin), own);
});

test('the PATH is searched in its order, without its relative folders', () => {
  const found = put(bin);
  assert.equal(program.find('', project, ['.', '', path.join(home, 'none'), bin].join(path.delimiter)), found);
});

test('a folder, or a file that is not executable, is not the program', {skip: windows}, () => {
  fs.mkdirSync(path.join(project, name));
  put(bin, '', 0o644);
  assert.throws(() => program.find('', project, bin), /^Error: Standfirst was not found, .*Install it, or choose where it is\.$/);
});

test('a wrong setting is an error, even where the PATH has the program', () => {
  put(bin);
  assert.throws(() => program.find('nowhere', project, bin), /setting standfirst\.path is wrong: .*nowhere is not a program/);
});

test('a project has content/site.yaml', () => {
  assert.equal(program.isProject(project), false);
  fs.mkdirSync(path.join(project, 'content'));
  fs.writeFileSync(path.join(project, 'content', 'site.yaml'), '');
  assert.equal(program.isProject(project), true);
});

test('it is started as a language server in the project, batch files through the shell', () => {
  assert.deepEqual(program.start('/a b/standfirst', project),
    {command: '/a b/standfirst', args: ['lsp'], options: {cwd: project, shell: false}});
  assert.deepEqual(program.start('C:\\a b\\standfirst.bat', project),
    {command: '"C:\\a b\\standfirst.bat"', args: ['lsp'], options: {cwd: project, shell: true}});
});

test('a version that is new enough is taken', async () => {
  assert.equal(await program.version(put(bin, 'echo standfirst 0.10.0 X'), project, '0.9.1'), '0.10.0');
  assert.equal(await program.version(put(bin, 'echo standfirst 0.1.0 X'), project, '0.1.0'), '0.1.0');
});

test('an old program is refused', async () => {
  await assert.rejects(program.version(put(bin, 'echo standfirst 0.9.1 X'), project, '0.10.0'),
    /is too old: it is version 0\.9\.1, and this extension needs 0\.10\.0\. Update it, or choose another\./);
});

test('a program that fails is refused with its last words', async () => {
  const failing = put(bin, ['echo first>&2', 'echo there is no JDK>&2', 'exit 3'].join('\n'));
  await assert.rejects(program.version(failing, project, '0.1.0'), error => {
    assert.match(error.message, /cannot be used: there is no JDK$/);
    assert.match(error.log, /^first/);
    return true;
  });
});

test('a program that is not Standfirst is refused', async () => {
  await assert.rejects(program.version(put(bin, 'echo hello'), project, '0.1.0'), /cannot be used: hello$/);
});
