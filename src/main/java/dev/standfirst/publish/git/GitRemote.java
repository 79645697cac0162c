package dev.standfirst.publish.git;

import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.model.Surroundings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;

/** A branch in a repository elsewhere. */
final class GitRemote {
    private final Repository repository;
    private final URIish address;
    private final String name;
    private final String branch;
    private final GitCredentials credentials;
    private final Duration patience;

    GitRemote(Repository repository, URIish address, String name, Surroundings surroundings) {
        this.repository = repository;
        this.address = address;
        this.name = name;
        this.credentials = new GitCredentials(address, surroundings.environment());
        this.patience = surroundings.patience();
        this.branch = "refs/heads/" + name;
    }

    /** The address of a repository. */
    static URIish address(String url) {
        try {
            return new URIish(url);
        } catch (URISyntaxException _) {
            throw new UsageException("“" + url + "” is not the address of a git repository.");
        }
    }

    /** Fetches the branch; none where the repository does not have it. */
    Optional<ObjectId> fetch() throws IOException {
        try (Transport transport = transport()) {
            Map<String, Ref> refs;
            try (var connection = transport.openFetch()) {
                refs = connection.getRefsMap();
            }
            Ref ref = refs.get(branch);
            if (ref == null) {
                return Optional.empty();
            }
            if (!repository.getObjectDatabase().has(ref.getObjectId())) {
                transport.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec("+" + branch + ":" + branch)));
            }
            return Optional.of(ref.getObjectId());
        } catch (TransportException | NotSupportedException e) {
            throw failed(e);
        }
    }

    /**
     * Moves the branch from one commit to another.
     *
     * @throws UsageException when it is at another commit now
     */
    void push(ObjectId commit, ObjectId from) throws IOException {
        try (Transport transport = transport()) {
            var update = new RemoteRefUpdate(repository, commit.name(), commit, branch, false, null, from);
            transport.push(NullProgressMonitor.INSTANCE, List.of(update));
            switch (update.getStatus()) {
                case OK, UP_TO_DATE -> record(commit);
                case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> throw GitTarget.overtaken(name);
                default ->
                    throw new IOException("The repository refused the push: "
                            + Optional.ofNullable(update.getMessage())
                                    .orElse(update.getStatus().name()));
            }
        } catch (TransportException | NotSupportedException e) {
            throw failed(e);
        }
    }

    /** Lets the branch of our own repository name the commit, so that its objects stay. */
    private void record(ObjectId commit) throws IOException {
        var update = repository.updateRef(branch);
        update.setNewObjectId(commit);
        update.disableRefLog();
        update.forceUpdate();
    }

    private Transport transport() throws IOException {
        try {
            Transport transport = Transport.open(repository, address);
            transport.setTimeout((int) Math.max(1, patience.multipliedBy(2).toSeconds()));
            transport.setCredentialsProvider(credentials);
            return transport;
        } catch (NotSupportedException e) {
            throw failed(e);
        } catch (TransportException e) {
            throw failed(e);
        }
    }

    /** The library's messages name the address without a password. */
    private static IOException failed(IOException e) {
        String message = String.valueOf(e.getMessage());
        return Stream.of("not authorized", "not permitted", "Authentication is required")
                        .anyMatch(message::contains)
                ? new IOException(
                        message + ". Set STANDFIRST_GIT_TOKEN, or let git store the password for this host", e)
                : new IOException(message, e);
    }
}
