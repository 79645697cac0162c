'use strict';
// Finds the program and says how to start it. Knows nothing of VS Code, so that it can be tested without it.
const {execFile} = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const NAMES = process.platform === 'win32' ? ['standfirst.exe', 'standfirst.bat', 'standfirst.cmd'] : ['standfirst'];

function isProgram(file) {
  try {
    fs.accessSync(file, fs.constants.X_OK);
    return fs.statSync(file).isFile();
  } catch {
    return false;
  }
}

/** Whether a folder is a project of Standfirst. */
function isProject(folder) {
  return fs.existsSync(path.join(folder, 'content', 'site.yaml'));
}

/**
 * The program's path: that of the setting, else in the project's folder, else on the search path.
 * Throws an error with a message for the user where there is none. A wrong setting is not passed over.
 */
function find(setting, project, searchPath = '') {
  if (setting) {
    const file = path.resolve(project, setting.replace(/^~(?=$|[/\\])/, os.homedir()));
    if (!isProgram(file)) {
      throw new Error(`The setting standfirst.path is wrong: ${file} is not a program. Correct it, or leave it empty.`);
    }
    return file;
  }
  const folders = [project, ...searchPath.split(path.delimiter).filter(folder => path.isAbsolute(folder))];
  const file = folders.flatMap(folder => NAMES.map(name => path.join(folder, name))).find(isProgram);
  if (!file) {
    throw new Error('Standfirst was not found, neither in this project nor on the PATH. Install it, or choose where it is.');
  }
  return file;
}

/** How to start the program in a project. Windows starts batch files only through its shell. */
function start(program, project, args = ['lsp']) {
  const shell = /\.(bat|cmd)$/i.test(program);
  return {command: shell ? `"${program}"` : program, args, options: {cwd: project, shell}};
}

/**
 * Resolves to the program's version. Rejects with a message for the user where the program does not start or is older than `needed`;
 * `log` of the error is all that the program said.
 */
function version(program, project, needed) {
  const {command, args, options} = start(program, project, ['--version']);
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const found = /^standfirst (\d[\d.]*)/.exec(stdout)?.[1];
      if (error || !found) {
        const said = (stderr.trim() || error?.message || stdout.trim() || 'it printed no version');
        const reason = new Error(`${program} cannot be used: ${said.split(/\r?\n/).at(-1)}`);
        reject(Object.assign(reason, {log: said}));
      } else if (found.localeCompare(needed, 'en', {numeric: true}) < 0) {
        const versions = `it is version ${found}, and this extension needs ${needed}`;
        reject(new Error(`${program} is too old: ${versions}. Update it, or choose another.`));
      } else {
        resolve(found);
      }
    });
  });
}

module.exports = {find, isProject, start, version};
