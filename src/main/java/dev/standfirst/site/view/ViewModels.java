package dev.standfirst.site.view;

import dev.standfirst.check.Report;
import dev.standfirst.check.headroom.CherryPickedPeriods;
import dev.standfirst.check.model.CheckedBinding;
import dev.standfirst.check.model.CheckedClaim;
import dev.standfirst.check.model.CheckedText;
import dev.standfirst.check.model.Headroom;
import dev.standfirst.check.model.Inserts;
import dev.standfirst.content.model.Content;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.Facts;
import dev.standfirst.fact.model.Citation;
import dev.standfirst.fact.model.Definition;
import dev.standfirst.fact.model.Fact;
import dev.standfirst.fact.model.FactValue;
import dev.standfirst.fact.model.Publication;
import dev.standfirst.fact.model.Series;
import dev.standfirst.fact.model.SeriesLink;
import dev.standfirst.fact.model.Status;
import dev.standfirst.narrative.model.BindingMode;
import dev.standfirst.narrative.model.Target;
import dev.standfirst.quantity.Period;
import dev.standfirst.quantity.Rational;
import dev.standfirst.quantity.Truth;
import dev.standfirst.quantity.Unit;
import dev.standfirst.route.Route;
import dev.standfirst.site.model.GroupModels.Group;
import dev.standfirst.site.model.Models.CitationItem;
import dev.standfirst.site.model.Models.ClaimCard;
import dev.standfirst.site.model.Models.ClaimItem;
import dev.standfirst.site.model.Models.ConditionPart;
import dev.standfirst.site.model.Models.FactItem;
import dev.standfirst.site.model.Models.HeadroomItem;
import dev.standfirst.site.model.Models.Prose;
import dev.standfirst.site.model.Models.SeriesModel;
import dev.standfirst.site.model.Models.ValueItem;
import dev.standfirst.site.model.Models.WindowItem;
import dev.standfirst.site.model.ProofLine;
import java.time.LocalDate;
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
    private final Map<String, FactItem> items = new ConcurrentHashMap<>();
    private final Map<String, String> inserted = new ConcurrentHashMap<>();
    private final Map<String, String> sparks = new ConcurrentHashMap<>();
    private final Map<Headroom, String> rooms = new ConcurrentHashMap<>();
    private final Attributions attributions;
    private final ProofLines proofs;
    private final ClaimViews claimViews;
    private final MediaViews media;
    private final Charts charts;

    public ViewModels(Content content, Facts facts, Report report) {
        this.texts = report.bySource();
        this.facts = facts;
        this.report = report;
        this.language = new Language(content.site().language());
        this.attributions = new Attributions(facts, publications, language);
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

    /** A series as a chart or table. */
    public Optional<SeriesModel> series(String id) {
        return facts.find(id)
                .filter(fact -> fact.value() instanceof FactValue.OfSeries)
                .map(fact -> new SeriesModels(facts, language, this::citation)
                        .of(fact, ((FactValue.OfSeries) fact.value()).series()));
    }

    /** Several series or several single figures as one chart or table, unless one of them is not there. */
    public Optional<Group> group(List<String> ids) {
        List<Fact> shown = ids.stream().flatMap(id -> facts.find(id).stream()).toList();
        return shown.size() == ids.size()
                ? Optional.of(new GroupView(language, this::citation).of(shown))
                : Optional.empty();
    }

    /** The value of a fact in few letters: {@code −92.7%}, {@code 21.5% to under 23.6%}. */
    public String brief(String id) {
        return facts.find(id)
                .map(fact -> fact.value() instanceof FactValue.OfQuantity known
                                && known.nominal().isEmpty()
                        ? new BriefNumbers(language)
                                .range(
                                        known.quantity().range(),
                                        known.quantity().unit())
                        : language.brief(value(fact.value())))
                .orElse("");
    }

    /** The id of the first quantity that a text is bound to. */
    public Optional<String> firstQuantity(CheckedText text) {
        return text.bindings().stream()
                .flatMap(checked -> checked.binding().target() instanceof Target.FactTarget(String id)
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
        return lines.computeIfAbsent(source, _ -> new Prose(checked, plain(checked)));
    }

    /** The verdicts on a text that may be left out. */
    public Optional<CheckedText> checked(LocatedText source) {
        return Optional.ofNullable(texts.get(source));
    }

    /** A text that may be left out. */
    public Optional<Prose> proseIfAny(LocatedText source) {
        return texts.containsKey(source) ? Optional.of(prose(source)) : Optional.empty();
    }

    /** A text without markup, the values of its inserts put in. */
    public String plain(CheckedText checked) {
        return checked.narrative()
                .plain(binding -> binding.target() instanceof Target.FactTarget(String id)
                        ? inserted.computeIfAbsent(
                                id, _ -> facts.find(id).flatMap(this::words).orElse(""))
                        : "");
    }

    private Optional<String> words(Fact fact) {
        return Inserts.words(fact).map(words -> shown(fact, words));
    }

    /** The words of a binding as they are on the page: an insert as the site's language writes it, other words as they were written. */
    public String shown(CheckedBinding binding) {
        if (binding.binding().mode() != BindingMode.INSERT) {
            return binding.shown();
        }
        return binding.binding().target() instanceof Target.FactTarget(String id)
                ? shown(facts.find(id).orElseThrow(), binding.shown())
                : language.figures(binding.shown());
    }

    /** The words of a fact as the site's language writes them; a text as it is. */
    private String shown(Fact fact, String words) {
        return switch (fact.value()) {
            case FactValue.OfDate(LocalDate date) -> language.date(date);
            case FactValue.OfText _ -> words;
            default -> language.figures(words);
        };
    }

    /** The files that charts can be downloaded as. */
    public Charts charts() {
        return charts;
    }

    /** The pictures and files to download. */
    public MediaViews media() {
        return media;
    }

    /** How the site's language writes numbers and dates. */
    public Language language() {
        return language;
    }

    public FactItem item(Fact fact) {
        FactItem known = items.get(fact.id());
        if (known == null) {
            known = make(fact);
            items.put(fact.id(), known);
        }
        return known;
    }

    private FactItem make(Fact fact) {
        return new FactItem(
                route(fact),
                fact.id(),
                prose(fact.declared().label()),
                proseIfAny(fact.declared().measurement().meaning()),
                latest(fact)
                        .orElseGet(() -> new ValueItem(
                                value(fact.value()),
                                unit(fact),
                                fact.period().map(language::period).orElse(""),
                                spark(fact))),
                fact.statuses().stream().sorted().map(Status::label).toList(),
                attributions.of(fact),
                fact.caveats().stream().map(caveat -> prose(caveat.text())).toList(),
                fact.declared().definition() instanceof Definition.Computed,
                facts.working(fact.id())
                        .map(working -> working.text(this::value))
                        .orElse(""));
    }

    /** The page of a fact; of a value of a series that is not declared, its row. */
    private static Route route(Fact fact) {
        return SeriesLink.parse(fact.id()).isPresent()
                ? Route.row(fact.inputs().getFirst(), fact.period().orElseThrow())
                : Route.fact(fact.id());
    }

    /** The latest value of a series; none of a fact that is not one, or an empty one. */
    private Optional<ValueItem> latest(Fact fact) {
        return fact.value() instanceof FactValue.OfSeries(Series series)
                        && !series.points().isEmpty()
                ? Optional.of(new ValueItem(
                        value(series.points().getLast().value()),
                        series.unit() instanceof Unit.Count(String noun) ? noun : "",
                        language.period(series.points().getLast().period()),
                        spark(fact)))
                : Optional.empty();
    }

    /** The value of a series in a period, or {@code ""}. */
    String valueAt(Fact fact, Period period) {
        return fact.value() instanceof FactValue.OfSeries(Series series)
                ? series.at(period).map(point -> value(point.value())).orElse("")
                : "";
    }

    /** The whole value of a fact in words; of a series, how many values it has. */
    public String text(Fact fact) {
        return value(fact.value());
    }

    /** The line through the one series that a fact is, is taken from, or compares two values of. */
    private String spark(Fact fact) {
        if (fact.value() instanceof FactValue.OfSeries(Series series)) {
            return spark(fact.id(), series);
        }
        if (!(fact.value() instanceof FactValue.OfQuantity)) {
            return "";
        }
        var behind = new LinkedHashMap<String, Series>();
        Stream.concat(Stream.of(fact), inputs(fact)).flatMap(this::inputs).forEach(input -> {
            if (input.value() instanceof FactValue.OfSeries(Series series)) {
                behind.put(input.id(), series);
            }
        });
        return behind.entrySet().stream()
                .filter(_ -> behind.size() == 1)
                .map(one -> spark(one.getKey(), one.getValue()))
                .findFirst()
                .orElse("");
    }

    private String spark(String id, Series series) {
        return sparks.computeIfAbsent(id, _ -> SeriesModels.spark(series));
    }

    private Stream<Fact> inputs(Fact fact) {
        return fact.inputs().stream().flatMap(id -> facts.find(id).stream());
    }

    private String value(FactValue value) {
        return switch (value) {
            case FactValue.OfBoolean(Truth truth) ->
                switch (truth) {
                    case TRUE -> "Yes";
                    case FALSE -> "No";
                    case UNKNOWN -> "Not known";
                };
            case FactValue.OfSeries(var series) -> series.points().size() + " values";
            case FactValue.OfQuantity quantity ->
                language.figures(Inserts.words(quantity).orElseThrow());
            case FactValue.OfDate(var date) -> language.date(date);
            case FactValue.OfText(String text) -> text;
        };
    }

    private static String unit(Fact fact) {
        return fact.value() instanceof FactValue.OfQuantity quantity
                        && quantity.quantity().unit() instanceof Unit.Count(String noun)
                ? noun
                : "";
    }

    /** How far each fact at the root of a binding may move before its verdict turns. */
    public List<HeadroomItem> headroom(CheckedBinding binding) {
        return rooms(report.headrooms().of(binding));
    }

    /** How far each fact at the root of a claim's tests may move before its verdict turns. */
    public List<HeadroomItem> headroom(CheckedClaim claim) {
        return rooms(report.headrooms().of(claim));
    }

    private List<HeadroomItem> rooms(List<Headroom> found) {
        return found.stream()
                .flatMap(room -> fact(room.fact()).stream()
                        .map(item -> new HeadroomItem(
                                item.label(),
                                item.route(),
                                rooms.computeIfAbsent(room, each -> language.figures(each.words())))))
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
                        value(each.window().value()),
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
                        .map(new Conditions(this, this::value)::of)
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
