package dev.standfirst.publish.folder;

import dev.standfirst.publish.TargetContract;
import dev.standfirst.publish.model.Ledger;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;

/** What holds of each target whose files are in a folder of this machine. */
abstract class FolderContract extends TargetContract {
    @TempDir
    Path temporary;

    /** Where the site is published. */
    final Path folder() {
        return temporary.resolve("www");
    }

    @Override
    protected void put(String path, String text) throws IOException {
        Path file = folder().resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    @Override
    protected boolean isInPlace() {
        return true;
    }

    @Override
    protected SortedMap<String, String> live() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder().relativize(file).toString().replace(File.separatorChar, '/');
                if (!path.startsWith(FolderTarget.WORKPLACE) && !path.equals(Ledger.PATH)) {
                    texts.put(path, Files.readString(file));
                }
            }
        }
        return texts;
    }
}
