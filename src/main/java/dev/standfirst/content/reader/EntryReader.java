package dev.standfirst.content.reader;

import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.schema.Ids;
import dev.standfirst.content.schema.Schema;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.content.yaml.YamlDocument;
import dev.standfirst.content.yaml.YamlNode.Entry;
import dev.standfirst.content.yaml.YamlNode.Mapping;
import dev.standfirst.content.yaml.YamlNode.Scalar;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.fact.model.Claim;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Reads files of facts, sources or claims: the fields of each below its id. Immutable; safe on any thread.
 *
 * @param <T> what an entry becomes
 */
public final class EntryReader<T> {
    /** What may follow an entry on its last line for the entry to be kept, in UTF-16 units. */
    private static final int LONGEST_COMMENT = 1_000;

    private final String folder;
    private final String what;
    private final Schema schema;
    private final BiFunction<LocatedText, Fields, T> reader;

    private EntryReader(String folder, String what, Schema schema, BiFunction<LocatedText, Fields, T> reader) {
        this.folder = folder;
        this.what = what;
        this.schema = schema;
        this.reader = reader;
    }

    /** Reads facts, whose financial years start on this day unless they say so themselves. */
    public static EntryReader<FactReader.Draft> facts(MonthDay yearStarts) {
        return new EntryReader<>(
                "facts", "a fact", FactReader.SCHEMA, (id, fields) -> FactReader.read(id, fields, yearStarts));
    }

    /** Reads sources. */
    public static EntryReader<SourceReader.Draft> sources() {
        return new EntryReader<>("sources", "a source", SourceReader.SCHEMA, SourceReader::read);
    }

    /** Reads claims. */
    public static EntryReader<Claim> claims() {
        return new EntryReader<>("claims", "a claim", ClaimReader.SCHEMA, ClaimReader::read);
    }

    /** The folder of the content that such files are in. */
    public String folder() {
        return folder;
    }

    /**
     * What a file held.
     *
     * @param values what its entries became, in order
     * @param whole whether all entries could be told apart
     * @param parts what the file was made of, to be given to the next reading of it
     */
    public record Entries<T>(List<T> values, boolean whole, Map<String, Object> parts) {}

    /** What an entry became, and what was wrong with it. */
    private record Made<T>(T value, List<Diagnostic> problems) {}

    /**
     * Reads a file.
     *
     * @param before the parts that the file was made of when it was last read: an entry that has not changed is the very same object
     */
    public Entries<T> read(SourceText source, Map<String, Object> before, Diagnostics found) {
        YamlDocument document =
                YamlDocument.read(source, 0, source.text().length(), "a list of " + folder + " by their ids", found);
        List<T> values = new ArrayList<>();
        Map<String, Object> now = new HashMap<>();
        boolean whole = document.whole();
        boolean ofFacts = schema.equals(FactReader.SCHEMA);
        FactDefaults defaults =
                FactDefaults.of(ofFacts ? document.root() : new Mapping(source, 0, 0, List.of()), found);
        for (Entry written : document.root().entries()) {
            if (ofFacts && FactDefaults.isHead(written)) {
                continue;
            }
            Entry entry = defaults.fill(written);
            LocatedText id = entry.key().located();
            if (Ids.check(id, found) || Ids.isHarmless(id.text())) {
                Made<T> made =
                        made(written, defaults.words(), before, now, faults -> reader.apply(id, fields(entry, faults)));
                values.add(made.value());
                found.addAll(made.problems());
            } else {
                whole = false;
            }
        }
        for (Scalar key : document.unread()) {
            if (Ids.isHarmless(key.text())) {
                values.add(reader.apply(key.located(), unreadable(key)));
            }
        }
        return new Entries<>(values, whole, now);
    }

    /**
     * An entry as {@code making} makes it, or as it was made before of the same words at the same place: one changed fact leaves the others
     * of its file what they are. Not where an alias, or lines whose ends matter, may bring in what is elsewhere.
     *
     * @param defaults what it is made of besides its own words
     * @param before what was made when this file was last read, by place and words
     * @param now takes what is made
     */
    @SuppressWarnings("unchecked") // the entries of one file are of one kind
    private static <T> Made<T> made(
            Entry entry,
            String defaults,
            Map<String, Object> before,
            Map<String, Object> now,
            Function<Diagnostics, T> making) {
        SourceText source = entry.key().source();
        int valueEnd = Math.max(entry.key().start(), entry.value().end());
        int lineEnd = source.text().indexOf('\n', valueEnd);
        int end = lineEnd < 0 ? source.text().length() : lineEnd;
        if (end - valueEnd > LONGEST_COMMENT) { // not a comment but the other entries, all on one line
            return made(making);
        }
        String words = source.text().substring(entry.key().start(), end);
        if (words.chars().anyMatch(c -> c == '*' || c == '|' || c == '>' || c == '<')) {
            return made(making);
        }
        SourceSpan place = entry.key().span();
        String key = place.line() + ":" + place.column() + " " + words + defaults;
        Object known = before.get(key);
        Made<T> made = known == null ? made(making) : (Made<T>) known;
        now.put(key, made);
        return made;
    }

    private static <T> Made<T> made(Function<Diagnostics, T> making) {
        var faults = new Diagnostics();
        T value = making.apply(faults);
        return new Made<>(value, faults.toList());
    }

    private Fields fields(Entry entry, Diagnostics found) {
        if (entry.value() instanceof Mapping mapping) {
            return Fields.of(schema, mapping, entry.key().span(), found);
        }
        boolean nothing = entry.value() instanceof Scalar scalar && scalar.isNothing();
        found.add(Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        nothing ? entry.key().span() : entry.value().span(),
                        "“" + MessageText.shown(entry.key().text()) + "” is " + what + ", which needs fields"
                                + (nothing ? "" : ", not " + entry.value().noun()))
                .help("write its fields on the lines below, indented by two spaces: “"
                        + schema.fields().getFirst().name() + ": …”"));
        return unreadable(entry.key());
    }

    /** Fields of which none could be read, and about which no more is said. */
    private Fields unreadable(Scalar key) {
        return Fields.of(schema, YamlDocument.abandoned(key.source(), key.start()), key.span(), new Diagnostics());
    }
}
