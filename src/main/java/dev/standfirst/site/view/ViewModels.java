package dev.standfirst.site.view;

import dev.standfirst.check.Report;
import dev.standfirst.check.headroom.CherryPickedPeriods;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Publication;
import dev.standfirst.narrative.model.Embed;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.quantity.Rational;
import dev.standfirst.site.model.GroupModels.Group;
import dev.standfirst.site.model.GroupModels.Stacked;
import dev.standfirst.site.model.Models.CitationItem;
import dev.standfirst.site.model.Models.ClaimCard;
import dev.standfirst.site.model.Models.ClaimItem;
import dev.standfirst.site.model.Models.ConditionPart;
import dev.standfirst.site.model.Models.FactItem;
import dev.standfirst.site.model.Models.HeadroomItem;
import dev.standfirst.site.model.Models.Prose;
import dev.standfirst.site.model.Models.SeriesModel;
import dev.standfirst.site.model.Models.WindowItem;
import dev.standfirst.site.model.ProofLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The parts that many pages show: facts, claims and series as list items, and texts with their verdicts. What it has made once it
 * keeps. Safe on any thread.
 */
public final class ViewModels {
    private final Map<LocatedText, CheckedText> texts;
    private final Map<String, Publication> publications = new LinkedHashMap<>();
    private final Map<String, CheckedClaim> claims = new LinkedHashMap<>();
    private final Facts facts;
    private final Report report;
    private final Language language;
    private final LocatedText siteTitle;
    private final Map<LocatedText, Prose> lines = new ConcurrentHashMap<>();
    private final Map<Headroom, String> rooms = new ConcurrentHashMap<>();
    private final ValueWords words;
    private final Attributions attributions;
    private final FactItems items;
    private final ProofLines proofs;
    private final ClaimViews claimViews;
    private final MediaViews media;
    private final Charts charts;

    /**
     * @param messages the words of the interface
     */
    public ViewModels(Content content, Facts facts, Report report, Messages messages) {
        this.texts = report.bySource();
        this.facts = facts;
        this.report = report;
        this.language = new Language(content.site().language(), messages);
        this.words = new ValueWords(facts, language);
        this.attributions = new Attributions(facts, publications, language);
        this.items = new FactItems(this, facts, language, words, attributions);
        this.proofs = new ProofLines(facts, report.headrooms(), language);
        this.claimViews = new ClaimViews(this);
        this.media = new MediaViews(content.media());
        this.charts = new Charts(this, facts);
        this.siteTitle = content.site().title();
        content.sources().forEach(source -> publications.putIfAbsent(source.id(), source.publication()));
        report.claims().forEach(claim -> claims.putIfAbsent(claim.claim().id(), claim));
    }

    /** A fact as a list item. */
    public Optional<FactItem> fact(String id) {
        return facts.find(id).map(this::item);
    }

    /** A claim as a list item. */
    public Optional<ClaimItem> claim(String id) {
        return Optional.ofNullable(claims.get(id)).map(this::item);
    }

    /** A series as a chart and a table of all its values. */
    public Optional<SeriesModel> series(String id) {
        return series(id, Integer.MAX_VALUE);
    }

    /** A series as a chart or table in a text, with the latest of its values. */
    public Optional<SeriesModel> embeddedSeries(String id) {
        return series(id, Embed.MOST_VALUES);
    }

    private Optional<SeriesModel> series(String id, int rows) {
        return facts.find(id)
                .filter(fact -> fact.value() instanceof FactValue.OfSeries)
                .map(fact -> new SeriesModels(facts, language, this::citation)
                        .of(fact, ((FactValue.OfSeries) fact.value()).series(), rows));
    }

    /** Several series or several single figures as one chart or table, unless one of them is not there. */
    public Optional<Group> group(List<String> ids) {
        List<Fact> shown = ids.stream().flatMap(id -> facts.find(id).stream()).toList();
        return shown.size() == ids.size()
                ? Optional.of(new GroupView(language, this::citation).of(shown))
                : Optional.empty();
    }

    /** Several series as the parts of a whole, unless one of them is not there. */
    public Optional<Stacked> stacked(List<String> ids) {
        List<Fact> shown = ids.stream().flatMap(id -> facts.find(id).stream()).toList();
        return group(ids).map(new StackView(language, shown)::of);
    }

    /** The value of a fact in few letters: {@code −92.7%}, {@code 21.5% to under 23.6%}. */
    public String brief(String id) {
        return facts.find(id).map(fact -> words.brief(fact.value())).orElse("");
    }

    /** The id of the first quantity that a text is bound to. */
    public Optional<String> firstQuantity(CheckedText text) {
        return text.narrative().bindings().stream()
                .flatMap(binding -> binding.target() instanceof Target.FactTarget(String id)
                        ? facts.find(id).stream()
                        : Stream.empty())
                .filter(fact -> fact.value() instanceof FactValue.OfQuantity)
                .map(Fact::id)
                .findFirst();
    }

    /** What the source of this id is. */
    public Optional<Publication> publication(String id) {
        return Optional.ofNullable(publications.get(id));
    }

    /** A text that must be there. */
    public Prose prose(LocatedText source) {
        CheckedText checked = texts.get(source);
        if (checked == null) {
            throw new IllegalStateException("a published text was not checked: " + source.span());
        }
        return lines.computeIfAbsent(source, _ -> new Prose(checked, words.plain(checked)));
    }

    /** The verdicts on a text that may be left out. */
    public Optional<CheckedText> checked(LocatedText source) {
        return Optional.ofNullable(texts.get(source));
    }

    /** A text that may be left out. */
    public Optional<Prose> proseIfAny(LocatedText source) {
        return texts.containsKey(source) ? Optional.of(prose(source)) : Optional.empty();
    }

    /** The files that charts can be downloaded as. */
    public Charts charts() {
        return charts;
    }

    /** The pictures and files to download. */
    public MediaViews media() {
        return media;
    }

    /** A text without markup, the values of its inserts put in. */
    public String plain(CheckedText checked) {
        return checked.once(ShownText.class, () -> new ShownText(words.plain(checked)))
                .plain();
    }

    /** The words of a binding as they are on the page. */
    public String shown(CheckedBinding binding) {
        return words.of(binding);
    }

    /** The words of values. */
    ValueWords words() {
        return words;
    }

    /** Words of the interface. */
    public String text(String key, Object... arguments) {
        return language.text(key, arguments);
    }

    /** How settled a fact is, in words. */
    public List<String> statuses(FactItem fact) {
        return fact.statuses().stream().map(status -> text("status." + status)).toList();
    }

    /** How the site's language writes numbers and dates. */
    public Language language() {
        return language;
    }

    /** A fact as a list item. */
    public FactItem item(Fact fact) {
        return items.of(fact);
    }

    /** The whole value of a fact in words; of a series, how many values it has. */
    public String text(Fact fact) {
        return words.of(fact.value());
    }

    /** How far each fact at the root of a binding may move before its verdict changes. */
    public List<HeadroomItem> headroom(CheckedBinding binding) {
        return rooms(report.headrooms().of(binding));
    }

    /** How far each fact at the root of a claim's tests may move before its verdict changes. */
    public List<HeadroomItem> headroom(CheckedClaim claim) {
        return rooms(report.headrooms().of(claim));
    }

    /** Those facts that can move without limit both ways are left out: nothing turns on them. */
    private List<HeadroomItem> rooms(List<Headroom> found) {
        return found.stream()
                .filter(room -> room.up().isPresent() || room.down().isPresent())
                .flatMap(room -> fact(room.fact()).stream()
                        .map(item -> new HeadroomItem(
                                item.label(),
                                item.route(),
                                rooms.computeIfAbsent(room, new HeadroomWords(language)::of))))
                .toList();
    }

    /** The strongest true words of a binding's shape where it is true, words that would be true where it is not. */
    public List<String> wordings(CheckedBinding binding) {
        return report.wordings()
                .strongest(binding)
                .map(List::of)
                .orElseGet(() -> report.wordings().truer(binding));
    }

    /** What a binding's words would be over the other periods of its series; empty where there are none. */
    public List<WindowItem> windows(CheckedBinding binding) {
        List<CherryPickedPeriods.Judged> windows = report.windows().of(binding);
        if (windows.size() < 2) {
            return List.of();
        }
        Scale scale = Scale.over(windows.stream().map(ViewModels::place).toList());
        return windows.stream()
                .map(each -> new WindowItem(
                        language.range(
                                language.period(each.window().from()),
                                language.period(each.window().to())),
                        words.of(each.window().value()),
                        scale.from(place(each)),
                        scale.length(place(each)),
                        each.verdict().label(),
                        each.window().own()))
                .toList();
    }

    private static Rational place(CherryPickedPeriods.Judged judged) {
        return Scale.of(judged.window().value().quantity().range());
    }

    /** A source and the place in it. */
    public CitationItem citation(Citation citation) {
        return attributions.citation(citation);
    }

    /** The site's name as plain text. */
    public String siteTitle() {
        return proseIfAny(siteTitle).map(Prose::plain).orElse("");
    }

    /** A claim as a list item. */
    public ClaimItem item(CheckedClaim checked) {
        return claimViews.item(checked);
    }

    /** A claim with the reason for its ruling. */
    public ClaimCard card(CheckedClaim checked) {
        return claimViews.card(checked);
    }

    /** A claim with the reason for its ruling. */
    public Optional<ClaimCard> card(String id) {
        return Optional.ofNullable(claims.get(id)).map(this::card);
    }

    /** What must be true of a claim as well, worked through; empty where nothing must, or it has no value. */
    public List<ConditionPart> condition(LocatedText formula) {
        return formula.isEmpty()
                ? List.of()
                : facts.working(formula)
                        .map(new Conditions(this, words::of)::of)
                        .orElse(List.of());
    }

    /** The words of a binding and the fact they were tested against on one line, where a number was tested. */
    public Optional<ProofLine> proof(CheckedBinding binding) {
        return proofs.of(binding);
    }

    public List<CheckedClaim> claims() {
        return List.copyOf(claims.values());
    }
}
