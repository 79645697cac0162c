package dev.standfirst.editing;

import dev.standfirst.check.Report;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.narrative.model.WebLink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What must change in other files, and in these, when files of a project get other names: links between briefings, and the data of facts. */
public final class FileMoves {
    private static final Pattern DATA = Pattern.compile("\\bfile:[ \\t]*[\"']?([^\\s\"',}]+)");
    private static final String CONTENT = "content/";

    private final Map<String, String> moves;
    private final List<Fix> edits = new ArrayList<>();

    private FileMoves(Map<String, String> moves) {
        this.moves = moves;
    }

    /**
     * The edits, in the files as they are named now.
     *
     * @param moves the new name of each file, by its present one
     */
    public static List<Fix> edits(Map<String, String> moves, ProjectIndex index) {
        var work = new FileMoves(moves);
        for (Report.Published text : index.project().report().texts()) {
            text.checked().narrative().links().forEach(work::link);
        }
        index.project().content().texts().values().stream()
                .filter(text -> text.file().startsWith("content/facts/"))
                .forEach(work::data);
        return List.copyOf(work.edits);
    }

    private void link(WebLink link) {
        String file = link.span().file();
        Optional<String> target = link.isFromRoot() ? Optional.empty() : link.markdownFile();
        boolean moves = this.moves.containsKey(file)
                || target.filter(this.moves::containsKey).isPresent();
        if (moves && target.isPresent()) {
            String way = way(moved(file), moved(target.get())).replace(" ", "%20") + link.tail();
            if (!way.equals(link.url())) {
                edits.add(new Fix(link.span(), way));
            }
        }
    }

    private void data(SourceText text) {
        Matcher field = DATA.matcher(text.text());
        while (field.find()) {
            String now = moves.get(CONTENT + field.group(1));
            if (now != null && now.startsWith(CONTENT)) {
                edits.add(new Fix(text.span(field.start(1), field.end(1)), now.substring(CONTENT.length())));
            }
        }
    }

    private String moved(String file) {
        return moves.getOrDefault(file, file);
    }

    /** The way from one file to another, with {@code /}. */
    private static String way(String from, String to) {
        Path folder = Path.of(from).resolveSibling("");
        return StreamSupport.stream(folder.relativize(Path.of(to)).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
