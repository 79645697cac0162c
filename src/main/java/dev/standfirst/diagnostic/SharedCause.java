package dev.standfirst.diagnostic;

import dev.standfirst.diagnostic.Diagnostic.Related;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Diagnostics of one code that have one cause, so that a report for people can show it once: those that differ in nothing but their place,
 * and those of words that rest on one value.
 *
 * @param all the diagnostics, at least one, in the order of the report
 * @param value the value on which all of them rest, where they differ in more than their place
 */
record SharedCause(List<Diagnostic> all, Optional<Related> value) {
    /** Names that nothing has: the same name is at fault wherever it is written. */
    private static final Set<DiagnosticCode> NAMES =
            EnumSet.of(DiagnosticCode.UNKNOWN_FACT, DiagnosticCode.UNKNOWN_SOURCE, DiagnosticCode.UNKNOWN_CLAIM);

    SharedCause {
        all = List.copyOf(all);
    }

    /** What diagnostics may have in common: all but their places, or a value. */
    private record Cause(DiagnosticCode code, String message, List<Related> related, String help) {
        static Cause exactly(Diagnostic diagnostic) {
            return new Cause(diagnostic.code(), diagnostic.message(), diagnostic.related(), diagnostic.help());
        }

        static Cause value(Diagnostic diagnostic, Related value) {
            return new Cause(diagnostic.code(), "", List.of(value), "");
        }

        Optional<Related> value() {
            return message.isEmpty() ? Optional.of(related.getFirst()) : Optional.empty();
        }
    }

    /**
     * Groups diagnostics, the cause that most of them share first. A group is where its first diagnostic was, and one that shares no cause is
     * alone.
     */
    static List<SharedCause> of(List<Diagnostic> diagnostics) {
        var byCause = new LinkedHashMap<Cause, Set<Diagnostic>>();
        for (Diagnostic each : diagnostics) {
            causes(each)
                    .forEach(cause -> byCause.computeIfAbsent(cause, _ -> new LinkedHashSet<>())
                            .add(each));
        }
        var groups = new HashMap<Diagnostic, SharedCause>();
        byCause.entrySet().stream()
                .sorted(Comparator.comparingInt(sharing -> -sharing.getValue().size()))
                .forEach(sharing -> {
                    List<Diagnostic> rest = sharing.getValue().stream()
                            .filter(each -> !groups.containsKey(each))
                            .toList();
                    if (rest.size() > 1) {
                        var group = new SharedCause(rest, sharing.getKey().value());
                        rest.forEach(each -> groups.put(each, group));
                    }
                });
        return new ArrayList<>(new LinkedHashSet<>(diagnostics.stream()
                .map(each -> groups.getOrDefault(each, new SharedCause(List.of(each), Optional.empty())))
                .toList()));
    }

    private static List<Cause> causes(Diagnostic diagnostic) {
        var causes = new ArrayList<Cause>();
        if (!diagnostic.related().isEmpty() || NAMES.contains(diagnostic.code())) {
            causes.add(Cause.exactly(diagnostic));
        }
        for (Related related : diagnostic.related()) {
            related.value().ifPresent(words -> causes.add(Cause.value(diagnostic, new Related(related.span(), words))));
        }
        return causes;
    }

    /** What is wrong: the words of the one message, or what the code means where each place has its own. */
    String message() {
        Diagnostic first = all.getFirst();
        if (all.size() == 1) {
            return first.message();
        }
        String title = first.code().title();
        return value.isEmpty()
                ? first.message() + " (" + all.size() + " places)"
                : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1) + " in " + all.size()
                        + " places that rest on one value";
    }

    /** The other places that all of them have in common. */
    List<Related> related() {
        return value.map(List::of).orElse(all.getFirst().related());
    }
}
