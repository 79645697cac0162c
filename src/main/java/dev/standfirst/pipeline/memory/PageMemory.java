package dev.standfirst.pipeline.memory;

import dev.standfirst.check.IncrementalResults;
import dev.standfirst.check.RememberedText;
import dev.standfirst.check.RememberedTexts;
import dev.standfirst.check.model.LookedUp;
import dev.standfirst.content.model.Briefing;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.digest.Sha256;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactDeclaration;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.pipeline.memory.SiteMemory.Remembered;
import dev.standfirst.render.RenderedPages;
import dev.standfirst.route.Route;
import dev.standfirst.site.SitePlan;
import dev.standfirst.site.view.QuotedSentences;
import dev.standfirst.site.view.ShownText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Leaves out of one build on disk what the last one has done: the judging of bodies and the rendering of pages that rest on the same as
 * then. What a text rests on was recorded when it was judged; everything that is not recorded is taken to concern every page. For one
 * build by one thread: {@link #recall}, {@link #unchanged}, {@link #keep}.
 */
public final class PageMemory {
    private static final List<Class<? extends Record>> KEEPSAKES = List.of(ShownText.class, QuotedSentences.class);

    private final Path file;
    private final String inputs;
    private final SiteMemory last;
    private final boolean damaged;
    private SiteMemory now = SiteMemory.NONE;
    private RememberedTexts texts = new RememberedTexts(Map.of());
    private Set<String> standing = Set.of();
    private Set<String> shaken = Set.of();

    private PageMemory(Path file, String inputs, MemoryFile.Found found) {
        this.file = file;
        this.inputs = inputs;
        this.last = found.memory();
        this.damaged = found.damaged();
    }

    /**
     * What the last build of a site has left.
     *
     * @param file where it is; it need not be there
     * @param inputs the digest of the program, the options, and all files but those of facts and briefings
     */
    public static PageMemory of(Path file, String inputs) {
        return new PageMemory(file, inputs, MemoryFile.read(file));
    }

    /** Whether something was left that cannot be read. */
    public boolean isDamaged() {
        return damaged;
    }

    /** The results of judging that still stand. */
    public IncrementalResults recall(Content content, Facts facts, LocalDate asOf) {
        Map<String, String> digests = Network.digests(content);
        now = new SiteMemory(shared(facts, asOf), addresses(content), new Network(Map.of()), Map.of(), "", Map.of());
        boolean comparable = last.shared().equals(now.shared());
        Set<String> changed = last.network().changed(digests);
        shaken = last.network().restingOn(changed);
        standing = comparable
                ? content.briefings().stream()
                        .filter(briefing -> stands(briefing, content, !changed.isEmpty()))
                        .map(Briefing::file)
                        .collect(Collectors.toSet())
                : Set.of();
        var known = new HashMap<String, RememberedText>();
        for (String each : standing) {
            last.briefing(each).flatMap(Remembered::body).ifPresent(body -> known.put(each, body));
        }
        texts = new RememberedTexts(known);
        return IncrementalResults.of(texts);
    }

    private boolean stands(Briefing briefing, Content content, boolean otherFacts) {
        String digest = digest(briefing, content);
        return last.briefing(briefing.file())
                .filter(before -> before.digest().equals(digest) && stands(before.lookedUp(), otherFacts))
                .isPresent();
    }

    private boolean stands(LookedUp lookedUp, boolean otherFacts) {
        return !(lookedUp.everything() && otherFacts)
                && (!lookedUp.addresses() || last.addresses().equals(now.addresses()))
                && Network.names(lookedUp).noneMatch(shaken::contains);
    }

    private static String digest(Briefing briefing, Content content) {
        SourceText text = content.texts().get(briefing.file());
        return text == null ? "" : Sha256.of(text.text());
    }

    /** All that any text may rest on, but single facts and addresses. */
    private String shared(Facts facts, LocalDate asOf) {
        var all = new StringBuilder(inputs).append('\n').append(asOf).append('\n');
        for (Fact fact : facts.all()) {
            all.append(
                            switch (fact.value()) {
                                case FactValue.OfQuantity value ->
                                    value.quantity().unit().toString();
                                case FactValue.OfSeries(var series) ->
                                    series.unit().toString();
                                default -> "";
                            })
                    .append(fact.declared().vocabulary().counts())
                    .append('\n');
        }
        return Sha256.of(all.toString());
    }

    private static String addresses(Content content) {
        var all = new StringBuilder();
        for (Briefing briefing : content.briefings()) {
            all.append(briefing.file() + "\0" + briefing.slug() + "\0" + briefing.draft() + "\n");
        }
        for (FactDeclaration fact : content.facts()) {
            all.append(fact.id() + "\0" + (fact.definition() instanceof Definition.Tabled) + "\0"
                    + fact.maintenance().formerly() + "\n");
        }
        return Sha256.of(all.toString());
    }

    /** The pages of the last build that would be rendered alike now. */
    public RenderedPages unchanged(SitePlan plan, Content content, Facts facts) {
        Map<LocatedText, LookedUp> lookedUp = texts.lookedUp();
        Map<String, String> beside = plan.besideBriefings();
        var briefings = new HashMap<String, Remembered>();
        for (Briefing briefing : content.briefings()) {
            briefings.put(
                    briefing.file(),
                    new Remembered(
                            digest(briefing, content),
                            beside.getOrDefault(briefing.file(), ""),
                            lookedUp(briefing, lookedUp),
                            Optional.empty()));
        }
        now = new SiteMemory(
                now.shared(), now.addresses(), Network.of(content, facts, lookedUp), briefings, digest(plan), Map.of());
        if (!last.shared().equals(now.shared()) || !last.plan().equals(now.plan())) {
            return RenderedPages.none();
        }
        var kept = new HashMap<String, String>();
        Stream.concat(pagesOfBriefings(content), pagesOfFacts(facts))
                .filter(last.pages()::containsKey)
                .forEach(path -> kept.put(path, last.pages().get(path)));
        return RenderedPages.unchanged(kept);
    }

    private static LookedUp lookedUp(Briefing briefing, Map<LocatedText, LookedUp> lookedUp) {
        return Stream.concat(
                        Stream.of(briefing.title(), briefing.description(), briefing.body()),
                        briefing.corrections().stream().map(Briefing.Correction::text))
                .map(text -> lookedUp.getOrDefault(text, LookedUp.NOTHING))
                .reduce(LookedUp.NOTHING, LookedUp::and);
    }

    private static String digest(SitePlan plan) {
        var all = new StringBuilder(new ValueDigest().of(plan.site()));
        plan.pages().forEach(page -> all.append('\n').append(page.route().path()));
        return Sha256.of(all.toString());
    }

    private Stream<String> pagesOfBriefings(Content content) {
        return content.briefings().stream()
                .filter(briefing -> standing.contains(briefing.file()))
                .filter(briefing -> now.briefing(briefing.file())
                        .map(Remembered::beside)
                        .equals(last.briefing(briefing.file()).map(Remembered::beside)))
                .flatMap(PageMemory::pages);
    }

    private static Stream<String> pages(Briefing briefing) {
        Route page = Route.briefing(briefing.slug());
        return Stream.of(page.file(), page.picture().file());
    }

    /** A fact's page quotes the sentences that rest on it, and lists its inputs and those whose input it is. */
    private Stream<String> pagesOfFacts(Facts facts) {
        var other = new HashSet<>(shaken);
        for (Network network : List.of(last.network(), now.network())) {
            network.needsOf(shaken.stream()).forEach(other::add);
            for (Map<String, Remembered> briefings : List.of(last.briefings(), now.briefings())) {
                briefings.forEach((file, briefing) -> {
                    if (!standing.contains(file)) {
                        network.current(Network.names(briefing.lookedUp())).forEach(other::add);
                    }
                });
            }
        }
        return facts.all().stream()
                .filter(fact -> !other.contains(Node.fact(fact.id())))
                .flatMap(PageMemory::pages);
    }

    private static Stream<String> pages(Fact fact) {
        Route page = Route.fact(fact.id());
        return Stream.of(
                page.file(), page.embedded().file(), Route.factJson(fact.id()).file());
    }

    /**
     * Takes down what this build has done.
     *
     * @param digests the SHA-256 of every page, by its path
     */
    public void keep(Content content, Facts facts, Map<String, String> digests) {
        Map<String, RememberedText> bodies = texts.toRemember(KEEPSAKES);
        var briefings = new HashMap<String, Remembered>();
        now.briefings()
                .forEach((name, each) -> briefings.put(
                        name,
                        new Remembered(
                                each.digest(), each.beside(), each.lookedUp(), Optional.ofNullable(bodies.get(name)))));
        var pages = new HashMap<String, String>();
        Stream.concat(
                        content.briefings().stream().flatMap(PageMemory::pages),
                        facts.all().stream().flatMap(PageMemory::pages))
                .filter(digests::containsKey)
                .forEach(path -> pages.put(path, digests.get(path)));
        now = new SiteMemory(now.shared(), now.addresses(), now.network(), briefings, now.plan(), pages);
    }

    /** Leaves it to the next build; false where it cannot be written, which is not a fault. */
    public boolean write() {
        return MemoryFile.write(file, now);
    }
}
