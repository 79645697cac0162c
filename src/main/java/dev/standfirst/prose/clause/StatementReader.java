package dev.standfirst.prose.clause;

import dev.standfirst.prose.lexicon.BaseWords;
import dev.standfirst.prose.lexicon.PlaceWords;
import dev.standfirst.prose.model.Aspect;
import dev.standfirst.prose.model.DayRelation;
import dev.standfirst.prose.model.Exclusion;
import dev.standfirst.prose.model.Extent;
import dev.standfirst.prose.model.Kind;
import dev.standfirst.prose.model.LevelSide;
import dev.standfirst.prose.model.LinkSpan;
import dev.standfirst.prose.model.LinkedPhrase;
import dev.standfirst.prose.model.LinkedPhrase.Superlative;
import dev.standfirst.prose.model.Mood;
import dev.standfirst.prose.model.PeriodMention;
import dev.standfirst.prose.model.Qualifier;
import dev.standfirst.prose.model.Reading;
import dev.standfirst.prose.model.SentenceTime;
import dev.standfirst.prose.model.Statement;
import dev.standfirst.prose.period.PeriodCollector;
import dev.standfirst.prose.token.Tokens;
import dev.standfirst.prose.token.WordBefore;
import dev.standfirst.quantity.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Reads what a text says of its figures and of the words of its links, once all of its figures and periods are known. */
public final class StatementReader {
    /** No phrase that claims a place in an order, with what it is a record for, has more tokens. */
    private static final int LONGEST_CLAIM = 20;

    private static final String FOR = " for ";

    /** What may be between the two parts of a time. */
    private static final String AND = " and ";

    private final String text;
    private final Tokens tokens;
    private final Clauses clauses;
    private final SentenceStarts sentences;
    private final PeriodCollector times;
    private final List<LinkSpan> links;
    private final List<Reading> readings;
    private final DenialReader denials;
    private final LeadReader leads;
    private final PlaceReader places;
    private final TimingReader timings;
    private final MoodReader moods;
    private final QualifierReader qualifiers;

    public StatementReader(
            String text,
            Tokens tokens,
            Clauses clauses,
            SentenceStarts sentences,
            DirectionReader directions,
            List<LinkSpan> links,
            List<Reading> readings,
            PeriodCollector times) {
        this.text = text;
        this.tokens = tokens;
        this.clauses = clauses;
        this.sentences = sentences;
        this.times = times;
        this.links = links;
        this.readings = Appositions.directed(tokens, readings);
        this.denials = new DenialReader(tokens, clauses, directions);
        this.leads = new LeadReader(tokens);
        this.qualifiers = new QualifierReader(text, tokens, clauses);
        this.moods = new MoodReader(text, tokens, clauses, sentences, directions);
        this.places = new PlaceReader(text, tokens, clauses, directions, times.periods());
        this.timings = new TimingReader(text, tokens, clauses, sentences, directions, readings, times);
    }

    /** The readings with what is said of them. */
    public List<Reading> readings() {
        var stated = new ArrayList<Reading>(readings.size());
        int link = 0;
        boolean bound = false;
        for (Reading reading : readings) {
            while (link < links.size() && links.get(link).end() <= reading.start()) {
                link++;
            }
            boolean linked = link < links.size()
                    && reading.overlaps(links.get(link).start(), links.get(link).end());
            Reading next = reading.in(
                    statement(reading, linked ? tokens.at(links.get(link).start()) : 0));
            stated.add(bound && !linked && isRest(stated.getLast(), next) ? next.free() : next);
            bound = linked;
        }
        return stated;
    }

    /** Whether a reading is the rest of the bound one before, which says so: '3 seconds' after '8 minutes'. */
    private static boolean isRest(Reading before, Reading next) {
        return next.kind() == Kind.DURATION
                && next.start() - before.end() <= AND.length()
                && before.statement().qualifiers().stream()
                        .anyMatch(qualifier -> qualifier.kind() == Qualifier.Kind.REST);
    }

    /**
     * What is said of one.
     *
     * @param lead the first token whose words belong to its number: the first of its link
     */
    private Statement statement(Reading reading, int lead) {
        int from = tokens.at(reading.start());
        int number = tokens.at(reading.numberStart());
        int to = tokens.at(reading.end());
        boolean denied = denials.isDenied(from);
        Optional<Exclusion> exclusion = leads.exclusion(number, lead);
        boolean decided = denied || exclusion.isPresent();
        Mood mood = moods.of(from, number, to, decided, reading.direction() != Direction.NONE);
        if (reading.kind() == Kind.DATE) {
            return Statement.of(denied, leads.day(number, lead), mood, qualifiers.ofDate(from, to));
        }
        return new Statement(
                denied,
                exclusion,
                leads.isReached(from),
                reading.kind() == Kind.ORDINAL && isLowest(to),
                DayRelation.SAME,
                timings.of(
                        reading.where(), side(reading, from, to), reading.unit().isProportion()),
                mood,
                qualifiers.of(from, tokens.at(reading.numberEnd()), to, reading.unit()),
                reading.says().isQuantity() ? places.of(from, to) : Optional.empty(),
                leads.isOfDeficit(
                        from, sentences.firstToken(sentences.at(reading.start())), reading.kind() == Kind.MONEY));
    }

    private LevelSide side(Reading reading, int from, int to) {
        boolean moves = reading.direction() != Direction.NONE && reading.aspect() != Aspect.CHANGE;
        WordBefore before = WordBefore.at(tokens, from);
        WordBefore measure = before.is("the") ? before.previous(tokens) : before;
        if (measure.is("from") && (moves || (tokens.is(to, "to") && !tokens.isGlued(to)))) {
            return LevelSide.LEFT;
        }
        boolean compared = (measure.is("with") || measure.is("to"))
                && BaseWords.COMPARED.contains(measure.previous(tokens).word());
        if (compared || BaseWords.MEASURING.contains(measure.word())) {
            return LevelSide.COMPARED;
        }
        if (before.is("at") && BaseWords.STOOD.contains(before.previous(tokens).word())) {
            return LevelSide.STOOD;
        }
        return moves && before.is("to") ? LevelSide.REACHED : LevelSide.NEITHER;
    }

    /** 'Second lowest', 'third-smallest'. */
    private boolean isLowest(int index) {
        int place = tokens.isHyphen(index) ? index + 1 : index;
        boolean bottom = tokens.is(place, "from")
                && PlaceWords.BOTTOM.contains(tokens.word(tokens.is(place + 1, "the") ? place + 2 : place + 1));
        return bottom || PlaceWords.LOWEST.contains(tokens.word(place));
    }

    /** What is said with the words of each link. */
    public List<LinkedPhrase> phrases() {
        var phrases = new ArrayList<LinkedPhrase>(links.size());
        for (LinkSpan link : links) {
            int from = tokens.at(link.start());
            int to = tokens.at(link.end());
            boolean denied = denials.isDenied(from);
            boolean averted = denials.isAverted(from) || denials.isUndone(to);
            phrases.add(new LinkedPhrase(
                    denied,
                    averted,
                    superlative(from, to),
                    places.ofWords(from, to),
                    timings.of(
                            new Extent(link.start(), link.end(), link.start(), link.end(), clauses.at(from)),
                            LevelSide.NEITHER),
                    moods.of(from, from, to, denied || averted, false),
                    link.as() == LinkSpan.As.WORDS ? qualifiers.ofName(from, to) : List.of()));
        }
        return phrases;
    }

    /** The times that each sentence names; none of a text that has neither links nor periods. */
    public List<SentenceTime> sentenceTimes() {
        if (links.isEmpty() && times.periods().isEmpty()) {
            return List.of();
        }
        return new SettingReader(tokens, timings.named(), otherTimes()).times(sentences, text.length());
    }

    /** Where the times start of which no days are known, in order. */
    private List<Integer> otherTimes() {
        var starts = new ArrayList<Integer>();
        for (Reading reading : readings) {
            if (reading.date().isPresent() && reading.date().get().year().isEmpty()) {
                starts.add(reading.start());
            }
        }
        for (PeriodMention mention : times.periods()) {
            if (mention.days().isEmpty()) {
                starts.add(mention.start());
            }
        }
        times.parts().forEach(part -> starts.add(part.start()));
        times.shifts().forEach(shift -> starts.add(shift.start()));
        Collections.sort(starts);
        return starts;
    }

    /** 'A record', 'the highest'; 'a record for May' is one as well, a record low is none. */
    private Optional<Superlative> superlative(int from, int to) {
        if (to - from > LONGEST_CLAIM || tokens.is(to, "low") || tokens.is(to, "lows")) {
            return Optional.empty();
        }
        String said = said(from, to);
        int tail = said.indexOf(FOR);
        Optional<Superlative> claim =
                Optional.ofNullable(PlaceWords.SUPERLATIVES.get(tail < 0 ? said : said.substring(0, tail)));
        return claim.filter(place -> tail < 0 || place != Superlative.HIGHEST);
    }

    /** The words between two tokens in lower case. */
    private String said(int from, int to) {
        var said = new StringBuilder();
        for (int i = from; i < to; i++) {
            said.append(i > from && !tokens.isGlued(i) ? " " : "").append(tokens.isNumber(i) ? "0" : tokens.word(i));
        }
        return said.toString();
    }
}
