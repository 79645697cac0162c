package dev.standfirst.pipeline.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.check.RememberedText;
import dev.standfirst.check.TextOutline;
import dev.standfirst.check.model.Coverage;
import dev.standfirst.check.model.LookedUp;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Fix;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.Heading;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.narrative.model.WebLink;
import dev.standfirst.site.view.QuotedSentences;
import dev.standfirst.site.view.QuotedSentences.QuotedSentence;
import dev.standfirst.site.view.ShownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what {@link MemoryWriter} has written. Other bytes make it throw one exception or another. */
final class MemoryReader {
    private final byte[] bytes;
    private final List<String> strings = new ArrayList<>();
    private int place;

    MemoryReader(byte[] bytes, int start) {
        this.bytes = bytes;
        this.place = start;
    }

    SiteMemory site() {
        String shared = string();
        String addresses = string();
        var network = new Network(map(() -> new Node(string(), each(this::string))));
        Map<String, SiteMemory.Remembered> briefings = map(this::briefing);
        String plan = string();
        return new SiteMemory(shared, addresses, network, briefings, plan, map(this::string));
    }

    private SiteMemory.Remembered briefing() {
        return new SiteMemory.Remembered(string(), string(), lookedUp(), optional(this::body));
    }

    private RememberedText body() {
        var coverage = new Coverage(number(), number(), number(), number(), number());
        return new RememberedText(coverage, each(this::diagnostic), lookedUp(), outline(), each(this::keepsake));
    }

    private LookedUp lookedUp() {
        return new LookedUp(Set.copyOf(each(this::string)), Set.copyOf(each(this::string)), flag(), flag());
    }

    private Diagnostic diagnostic() {
        return new Diagnostic(
                DiagnosticCode.valueOf(string()),
                string(),
                span(),
                each(() -> new Diagnostic.Related(span(), string(), optional(this::string))),
                string(),
                each(() -> new Fix(span(), string())));
    }

    private TextOutline outline() {
        return new TextOutline(
                each(this::binding),
                each(this::embed),
                each(this::illustration),
                each(() -> new WebLink(string(), span())),
                each(() -> new Heading(number(), string(), string())));
    }

    private Binding binding() {
        return new Binding(
                number(), number(), number(), BindingMode.valueOf(string()), target(), string(), span(), span());
    }

    private Target target() {
        int kind = number();
        String words = string();
        return switch (kind) {
            case 0 -> new Target.FactTarget(words);
            case 1 -> new Target.ClaimTarget(words);
            default -> new Target.Exempt(words);
        };
    }

    private Embed embed() {
        return new Embed(number(), Embed.Shape.valueOf(string()), string(), string(), string(), span(), span());
    }

    private Illustration illustration() {
        return new Illustration(
                string(), string(), string(), string(), Illustration.Width.valueOf(string()), span(), span());
    }

    private Record keepsake() {
        return number() == 0
                ? new ShownText(string())
                : new QuotedSentences(each(() ->
                        new QuotedSentence(string(), string(), string(), string(), string(), string(), string())));
    }

    private SourceSpan span() {
        return new SourceSpan(string(), number(), number(), number(), number());
    }

    private <T> Map<String, T> map(Supplier<T> value) {
        int count = number();
        var map = new HashMap<String, T>();
        for (int i = 0; i < count; i++) {
            map.put(string(), value.get());
        }
        return map;
    }

    private <T> List<T> each(Supplier<T> one) {
        int count = number();
        var all = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            all.add(one.get());
        }
        return all;
    }

    private <T> Optional<T> optional(Supplier<T> one) {
        return each(one).stream().findFirst();
    }

    private String string() {
        int known = number();
        if (known > 0) {
            return strings.get(known - 1);
        }
        int length = number();
        var text = new String(bytes, place, length, UTF_8);
        place += length;
        strings.add(text);
        return text;
    }

    private boolean flag() {
        return number() == 1;
    }

    private int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes[place++];
            number |= (next & 127) << shift;
            if (next >= 0) {
                return number;
            }
        }
    }
}
