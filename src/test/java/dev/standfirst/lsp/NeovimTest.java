package dev.standfirst.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server in a real editor: Neovim without a window. Skipped where there is none. */
@Tag("slow")
class NeovimTest {
    private static final String SCRIPT = """
            local root, file, out = vim.env.ROOT, vim.env.FILE, vim.env.OUT
            local said = {}
            local client = vim.lsp.start_client({
              name = 'standfirst', cmd = vim.split(vim.env.SERVER, '\\n'), root_dir = root,
            })
            vim.cmd('edit ' .. file)
            vim.lsp.buf_attach_client(0, client)
            local function codes()
              local all = {}
              for _, each in ipairs(vim.diagnostic.get(0)) do table.insert(all, each.code) end
              return table.concat(all, ' ')
            end
            vim.wait(30000, function() return codes() ~= '' end, 20)
            table.insert(said, 'opened: ' .. codes())
            local line = vim.api.nvim_buf_line_count(0) - 1
            local text = vim.api.nvim_buf_get_lines(0, line, line + 1, true)[1]
            local at = text:find('over 1,000') - 1
            vim.api.nvim_buf_set_text(0, line, at, line, at + 10, { 'over 900' })
            vim.wait(30000, function() return codes() == '' end, 20)
            table.insert(said, 'typed: ' .. codes())
            vim.api.nvim_win_set_cursor(0, { line + 1, at })
            local params = vim.lsp.util.make_position_params()
            local hover = vim.lsp.buf_request_sync(0, 'textDocument/hover', params, 30000)
            table.insert(said, 'hover: ' .. vim.split(hover[client].result.contents.value, '\\n')[1])
            local place = vim.lsp.buf_request_sync(0, 'textDocument/definition', params, 30000)
            table.insert(said, 'definition: ' .. vim.fn.fnamemodify(place[client].result[1].uri, ':t'))
            vim.fn.writefile(said, out)
            """;

    @TempDir
    private Path folder;

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "nvim")));
    }

    @Test
    void itShowsVerdictsAndFollowsTyping() throws IOException, InterruptedException {
        assumeThat(isInstalled()).as("Neovim is installed").isTrue();
        SmallProject.in(folder.resolve("project")).briefing("There were [over 1,000](fact:arrivals-2023) in 2023.");
        Files.writeString(folder.resolve("script.lua"), SCRIPT, UTF_8);
        Path out = folder.resolve("out.txt");
        var editor = new ProcessBuilder(
                "nvim",
                "--headless",
                "-u",
                "NONE",
                "-i",
                "NONE",
                "-n",
                "-c",
                "luafile " + folder.resolve("script.lua"),
                "-c",
                "qa!");
        editor.environment().put("ROOT", folder.resolve("project").toString());
        editor.environment()
                .put(
                        "FILE",
                        folder.resolve("project").resolve(SmallProject.BRIEFING).toString());
        editor.environment().put("OUT", out.toString());
        editor.environment().put("HOME", folder.toString());
        editor.environment()
                .put(
                        "SERVER",
                        String.join(
                                "\n",
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.standfirst.cli.Standfirst",
                                "lsp"));
        Process process = editor.redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("Neovim ends").isTrue();
            assertThat(out).as(Files.readString(folder.resolve("log.txt"))).exists();
            assertThat(Files.readAllLines(out))
                    .isEqualTo(List.of(
                            "opened: SF401",
                            "typed: ",
                            "hover: **supported**: “over 900” means `> 900`",
                            "definition: facts.yaml"));
        } finally {
            process.destroyForcibly();
        }
    }
}
