package dev.standfirst.publish.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What the git library sees of the system: the user's git settings; the system's own {@code ssh}, which knows the user's keys and hosts;
 * and no settings of the library itself, which it would write into the user's home.
 */
final class GitSystem extends SystemReader.Delegate {
    private static final String SSH = "GIT_SSH";

    private GitSystem(SystemReader system) {
        super(system);
    }

    /** Makes the library use it. */
    static synchronized void install() {
        SystemReader present = SystemReader.getInstance();
        if (!(present instanceof GitSystem)) {
            SystemReader.setInstance(new GitSystem(present));
        }
    }

    @Override
    public @Nullable String getenv(String variable) {
        String value = super.getenv(variable);
        return value == null && variable.equals(SSH) ? "ssh" : value;
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fs) {
        return new FileBasedConfig(parent, null, fs) {
            @Override
            public void load() {
                // There is no file.
            }

            @Override
            public void save() {
                // There is no file.
            }

            @Override
            public boolean isOutdated() {
                return false;
            }
        };
    }
}
