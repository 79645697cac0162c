package dev.standfirst.publish;

import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.pipeline.ProgramVersion;
import dev.standfirst.publish.bucket.S3Target;
import dev.standfirst.publish.folder.FolderTarget;
import dev.standfirst.publish.folder.RsyncTarget;
import dev.standfirst.publish.git.GitTarget;
import dev.standfirst.publish.host.HostTarget;
import dev.standfirst.publish.model.SiteTarget;
import dev.standfirst.publish.sftp.SftpTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Opens the target that settings name. */
final class TargetOpener {
    private final Path project;
    private final Path site;
    private final SitePublisher.Options options;

    TargetOpener(Path project, Path site, SitePublisher.Options options) {
        this.project = project;
        this.site = site;
        this.options = options;
    }

    /** Opens a target; for a dry run without changing anything there. */
    SiteTarget open(PublishTarget place) throws IOException {
        return switch (place) {
            case PublishTarget.Folder(String path) -> folder(path);
            case PublishTarget.Git(String url, String branch) ->
                GitTarget.open(new PublishTarget.Git(address(url), branch), options.surroundings());
            case PublishTarget.Sftp server -> SftpTarget.open(server, options.dryRun(), options.surroundings());
            case PublishTarget.Rsync server -> RsyncTarget.open(server, options.dryRun(), options.surroundings());
            case PublishTarget.Hosted host ->
                HostTarget.open(host, project, options.surroundings(), ProgramVersion.number());
            case PublishTarget.S3 bucket -> S3Target.open(bucket, options.dryRun(), options.surroundings());
        };
    }

    /** The address of a repository; one that is a path on this machine starts in the project. */
    private String address(String url) {
        int colon = url.indexOf(':');
        boolean remote = colon > 1 && url.lastIndexOf('/', colon) < 0;
        return remote ? url : resolved(url).toAbsolutePath().normalize().toString();
    }

    private SiteTarget folder(String path) throws IOException {
        Path folder = resolved(path);
        Path real = real(folder);
        for (Path own : List.of(project, Path.of(System.getProperty("user.home", "")))) {
            refuse(real(own).startsWith(real), folder, own);
        }
        for (Path own : List.of(project.resolve("content"), project.resolve("templates"), site)) {
            refuse(real(own).startsWith(real) || real.startsWith(real(own)), folder, own);
        }
        return options.dryRun() ? FolderTarget.forReading(folder) : FolderTarget.open(folder);
    }

    private static void refuse(boolean overlap, Path folder, Path own) {
        if (overlap) {
            throw new UsageException("A site cannot be published to " + folder + ": it is, contains or is inside "
                    + own.toAbsolutePath().normalize() + ". Name another folder under “publish” in site.yaml.");
        }
    }

    private Path resolved(String path) {
        try {
            return project.resolve(path);
        } catch (InvalidPathException _) {
            throw new UsageException("“" + path + "” is not a path.");
        }
    }

    /** The real path of what is there, with the rest of the path after it. */
    private static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = absolute;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return there.toRealPath().resolve(there.relativize(absolute)).normalize();
    }
}
