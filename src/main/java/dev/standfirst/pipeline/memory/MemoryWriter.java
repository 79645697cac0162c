package dev.standfirst.pipeline.memory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.standfirst.check.RememberedText;
import dev.standfirst.check.TextOutline;
import dev.standfirst.check.model.LookedUp;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceSpan;
import dev.standfirst.narrative.model.Binding;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.Illustration;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.site.view.QuotedSentences;
import dev.standfirst.site.view.ShownText;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Writes the memory of a site as bytes, which {@link MemoryReader} reads. A text that comes again is a number. */
final class MemoryWriter {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    private final Map<String, Integer> strings = new HashMap<>();

    byte[] site(SiteMemory site) {
        string(site.shared());
        string(site.addresses());
        map(site.network().nodes(), node -> {
            string(node.digest());
            each(node.needs(), this::string);
        });
        map(site.briefings(), this::briefing);
        string(site.plan());
        map(site.pages(), this::string);
        return out.toByteArray();
    }

    private void briefing(SiteMemory.Remembered briefing) {
        string(briefing.digest());
        string(briefing.beside());
        lookedUp(briefing.lookedUp());
        each(briefing.body().stream().toList(), this::body);
    }

    private void body(RememberedText text) {
        number(text.coverage().checked());
        number(text.coverage().inserted());
        number(text.coverage().quoted());
        number(text.coverage().exempt());
        number(text.coverage().unbound());
        each(text.diagnostics(), this::diagnostic);
        lookedUp(text.lookedUp());
        outline(text.outline());
        each(text.keepsakes(), this::keepsake);
    }

    private void lookedUp(LookedUp lookedUp) {
        each(lookedUp.facts(), this::string);
        each(lookedUp.claims(), this::string);
        flag(lookedUp.addresses());
        flag(lookedUp.everything());
    }

    private void diagnostic(Diagnostic diagnostic) {
        string(diagnostic.code().name());
        string(diagnostic.message());
        span(diagnostic.span());
        each(diagnostic.related(), related -> {
            span(related.span());
            string(related.message());
            each(related.value().stream().toList(), this::string);
        });
        string(diagnostic.help());
        each(diagnostic.fixes(), fix -> {
            span(fix.span());
            string(fix.replacement());
        });
    }

    private void outline(TextOutline outline) {
        each(outline.bindings(), this::binding);
        each(outline.embeds(), this::embed);
        each(outline.illustrations(), this::illustration);
        each(outline.links(), link -> {
            string(link.url());
            span(link.span());
        });
        each(outline.headings(), heading -> {
            number(heading.level());
            string(heading.text());
            string(heading.anchor());
        });
    }

    private void binding(Binding binding) {
        number(binding.index());
        number(binding.start());
        number(binding.end());
        string(binding.mode().name());
        switch (binding.target()) {
            case Target.FactTarget(String id) -> target(0, id);
            case Target.ClaimTarget(String id) -> target(1, id);
            case Target.Exempt(String reason) -> target(2, reason);
        }
        string(binding.words());
        span(binding.span());
        span(binding.targetSpan());
    }

    private void target(int kind, String words) {
        number(kind);
        string(words);
    }

    private void embed(Embed embed) {
        number(embed.index());
        string(embed.shape().name());
        string(embed.id());
        string(embed.title());
        string(embed.style());
        span(embed.span());
        span(embed.targetSpan());
    }

    private void illustration(Illustration picture) {
        string(picture.file());
        string(picture.alternative());
        string(picture.caption());
        string(picture.credit());
        string(picture.width().name());
        span(picture.span());
        span(picture.targetSpan());
    }

    private void keepsake(Record keepsake) {
        switch (keepsake) {
            case ShownText(String plain) -> {
                number(0);
                string(plain);
            }
            case QuotedSentences(var sentences) -> {
                number(1);
                each(sentences, quoted -> {
                    string(quoted.fact());
                    string(quoted.before());
                    string(quoted.words());
                    string(quoted.after());
                    string(quoted.mode());
                    string(quoted.verdict());
                    string(quoted.reason());
                });
            }
            default -> throw new IllegalArgumentException("not kept: " + keepsake.getClass());
        }
    }

    private void span(SourceSpan span) {
        string(span.file());
        number(span.line());
        number(span.column());
        number(span.endLine());
        number(span.endColumn());
    }

    private <T> void map(Map<String, T> map, Consumer<T> value) {
        number(map.size());
        new TreeMap<>(map).forEach((name, each) -> {
            string(name);
            value.accept(each);
        });
    }

    private <T> void each(Collection<T> all, Consumer<T> one) {
        number(all.size());
        all.forEach(one);
    }

    private void string(String text) {
        Integer known = strings.putIfAbsent(text, strings.size() + 1);
        if (known != null) {
            number(known);
            return;
        }
        number(0);
        byte[] bytes = text.getBytes(UTF_8);
        number(bytes.length);
        out.writeBytes(bytes);
    }

    private void flag(boolean is) {
        number(is ? 1 : 0);
    }

    /** Seven bits a byte, the lowest first. */
    private void number(int number) {
        int rest = number;
        while (rest >>> 7 != 0) {
            out.write((rest & 127) | 128);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
