package dev.standfirst.publish;

import dev.standfirst.content.PublishTarget;
import dev.standfirst.diagnostic.UsageException;
import dev.standfirst.publish.folder.FolderTarget;
import dev.standfirst.publish.model.Target;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Opens the target that settings name. */
final class TargetOpener {
    private TargetOpener() {}

    /** Opens a target; for a dry run without changing anything there. */
    static Target open(PublishTarget place, Path project, Path site, boolean dryRun) throws IOException {
        return switch (place) {
            case PublishTarget.Folder(String path) -> folder(path, project, site, dryRun);
            case PublishTarget.Git _, PublishTarget.Sftp _, PublishTarget.S3 _ ->
                throw new UsageException("This version cannot publish to " + place.shown() + " yet.");
        };
    }

    private static Target folder(String path, Path project, Path site, boolean dryRun) throws IOException {
        Path folder = resolved(project, path);
        Path real = real(folder);
        for (Path own : List.of(project, Path.of(System.getProperty("user.home", "")))) {
            refuse(real(own).startsWith(real), folder, own);
        }
        for (Path own : List.of(project.resolve("content"), project.resolve("templates"), site)) {
            refuse(real(own).startsWith(real) || real.startsWith(real(own)), folder, own);
        }
        return dryRun ? FolderTarget.forReading(folder) : FolderTarget.open(folder);
    }

    private static void refuse(boolean overlap, Path folder, Path own) {
        if (overlap) {
            throw new UsageException("A site cannot be published to " + folder + ": it is, contains or is inside "
                    + own.toAbsolutePath().normalize() + ". Name another folder under “publish” in site.yaml.");
        }
    }

    private static Path resolved(Path project, String path) {
        try {
            return project.resolve(path);
        } catch (InvalidPathException _) {
            throw new UsageException("“" + path + "” is not the path of a folder.");
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
