package dev.standfirst.cli;

import dev.standfirst.diagnostic.PrintableText;
import java.nio.file.Path;

/** What commands say that follow the files of a project. */
final class Watching {
    /** The status where the machine failed. */
    static final int FAILED = 3;

    /** Where the system tells of no changes. */
    static final String UNWATCHED = "The system cannot watch more folders, so changes are looked for twice a second."
            + " On Linux, sudo sysctl fs.inotify.max_user_watches=1048576 fs.inotify.max_user_instances=1024 allows more.";

    private Watching() {}

    /** Where there is nothing to follow any more. */
    static String gone(Path project) {
        return "The project's folder no longer exists: " + PrintableText.of(project.toString());
    }
}
