package dev.standfirst.content.model;

import java.net.URI;
import java.util.Optional;

/** Where a site is published. It never holds a password or a key: these come from the environment, or from where the system keeps them. */
public sealed interface PublishTarget {
    /** The kind of the target and where it is, as it is shown to people. */
    String shown();

    /**
     * A folder of this machine, or one that is mounted on it.
     *
     * @param path as written; a relative one starts in the project
     */
    record Folder(String path) implements PublishTarget {
        @Override
        public String shown() {
            return "folder " + path;
        }
    }

    /**
     * A branch of a git repository.
     *
     * @param url a web address, {@code ssh://…}, {@code USER@HOST:PATH}, or the path of a repository on this machine
     * @param branch its name, without {@code refs/heads/}
     */
    record Git(String url, String branch) implements PublishTarget {
        @Override
        public String shown() {
            return "branch " + branch + " of " + url;
        }
    }

    /**
     * A folder of a server that is reached by SSH.
     *
     * @param path absolute
     */
    record Sftp(String user, String host, int port, String path) implements PublishTarget {
        /** The port of SSH. */
        public static final int PORT = 22;

        @Override
        public String shown() {
            return "sftp " + user + "@" + host + (port == PORT ? "" : ":" + port) + path;
        }
    }

    /**
     * A bucket of a store that speaks the protocol of Amazon S3.
     *
     * @param prefix what the name of every object starts with: empty, or ends with {@code /}
     * @param endpoint the store's address; Amazon's where there is none
     * @param region the region of the bucket
     */
    record S3(String bucket, String prefix, Optional<URI> endpoint, String region) implements PublishTarget {
        @Override
        public String shown() {
            return "bucket " + bucket + (prefix.isEmpty() ? "" : ", " + prefix)
                    + endpoint.map(address -> " at " + address).orElse("");
        }
    }
}
