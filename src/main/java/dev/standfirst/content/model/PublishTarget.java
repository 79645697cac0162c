package dev.standfirst.content.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Where a site is published. It never holds a password or a key: these come from the environment, or from where the system keeps them. */
public sealed interface PublishTarget {
    /** The port of SSH. */
    int SSH_PORT = 22;

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
        @Override
        public String shown() {
            return "sftp " + place(user, host, port, path);
        }
    }

    /**
     * A folder of a server that is reached by rsync over SSH.
     *
     * @param path absolute
     */
    record Rsync(String user, String host, int port, String path) implements PublishTarget {
        @Override
        public String shown() {
            return "rsync " + place(user, host, port, path);
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

    /**
     * A site of a host that is sent to by the host's own program.
     *
     * @param name what the host calls the site or project
     * @param url where readers get it
     */
    record Hosted(Host host, String name, URI url) implements PublishTarget {
        @Override
        public String shown() {
            return host.field() + " " + name;
        }
    }

    /** Hosts with a program of their own that sends a folder. */
    enum Host {
        /** Netlify. */
        NETLIFY,
        /** Static assets of Cloudflare Workers. */
        CLOUDFLARE,
        /** Firebase Hosting. */
        FIREBASE;

        /** What it is called in settings. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static String place(String user, String host, int port, String path) {
        return user + "@" + host + (port == SSH_PORT ? "" : ":" + port) + path;
    }
}
