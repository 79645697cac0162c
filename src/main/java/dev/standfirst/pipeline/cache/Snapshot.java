package dev.standfirst.pipeline.cache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a command is about to work from, as it was when it began.
 *
 * @param inputs the project's files
 * @param digest of all files, the program itself and the settings: the same digest, the same outcome
 * @param shared of the program, and of the files and settings that concern every page
 */
record Snapshot(Inputs inputs, String digest, String shared) {
    /**
     * Looks at a project.
     *
     * @param settings what else the outcome depends on
     * @param shared which of them every page depends on
     * @return none where it cannot be told for certain what the outcome depends on
     */
    static Optional<Snapshot> of(Path project, List<String> settings, List<String> shared) throws IOException {
        String program = Inputs.program();
        Optional<Inputs> inputs = program.isEmpty() ? Optional.empty() : Inputs.of(project.toRealPath());
        if (inputs.isEmpty()) {
            return Optional.empty();
        }
        var all = new ArrayList<String>(settings);
        all.add(program);
        var ofAllPages = new ArrayList<String>(shared);
        ofAllPages.add(program);
        Inputs.Digests digests = inputs.get().digest(all, ofAllPages);
        return Optional.of(new Snapshot(inputs.get(), digests.whole(), digests.shared()));
    }
}
