package dev.standfirst.site.view;

import dev.standfirst.narrative.model.TypedMarks;
import dev.standfirst.prose.model.Conventions;
import dev.standfirst.quantity.Period;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Numbers, dates and periods as the language of a site writes them, by the Common Locale Data Repository, which comes with Java, and the
 * words of the interface. Words are read in English whatever the language, so this is the last thing done to a figure before it is shown.
 * Immutable.
 */
public final class Language {
    private static final String PER_CENT = " per cent";

    private final Locale locale;
    private final Messages messages;
    private final char group;
    private final char point;
    private final DateTimeFormatter date;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthAlone;
    private final Conventions conventions;
    private final DateTimeFormatter day;

    Language(Locale locale) {
        this(locale, Messages.of(locale));
    }

    /**
     * @param messages the words of the interface
     */
    Language(Locale locale, Messages messages) {
        this.locale = locale;
        this.messages = messages;
        this.conventions = Conventions.of(locale);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(inLatinDigits(locale));
        this.group = symbols.getGroupingSeparator();
        this.point = symbols.getDecimalSeparator();
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        this.month = DateTimeFormatter.ofPattern(pattern("yMMMM", locale), locale);
        this.monthAlone = DateTimeFormatter.ofPattern("LLLL", locale);
        this.day = DateTimeFormatter.ofPattern(pattern("MMMMd", locale), locale);
    }

    /**
     * The language with the digits that figures are read in. Some languages have digits of their own, with separators that go with them
     * and with no others: Persian's are {@code ۱۲٬۶۵۸}, and {@code 12,658} in these.
     */
    private static Locale inLatinDigits(Locale locale) {
        return new Locale.Builder()
                .setLocale(locale)
                .setUnicodeLocaleKeyword("nu", "latn")
                .build();
    }

    /** Whether a language is written from right to left, by the first letter of its name for itself. */
    public static boolean isRightToLeft(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        byte direction = name.isEmpty()
                ? Character.DIRECTIONALITY_LEFT_TO_RIGHT
                : Character.getDirectionality(name.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The tag of a text's language where that is another than this one; else, and where none is given, {@code ""}. */
    public String other(String tag) {
        return tag.isEmpty() || Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage()) ? "" : tag;
    }

    /** What a language is called in this one: {@code Hungarian} for {@code hu}; {@code ""} for none. */
    public String name(String tag) {
        return tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayName(locale);
    }

    /**
     * How a language writes the parts of a date that a template names. Asked for here and by one thread at a time: Java 25 sorts out the
     * templates of a language when the first is asked for, without a lock, so that a formatter made of a template fails now and then where
     * pages are rendered on several threads ({@code NullPointerException} in {@code LocaleResources.resolveInputSkeleton}).
     */
    private static synchronized String pattern(String template, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(template, IsoChronology.INSTANCE, locale);
    }

    /**
     * A figure, or a clause with figures, that is written as British English writes them: separators become those of the language, the
     * words after a percentage what the language puts there, and dollars American by name where its own are others. Ask once: what it
     * gives is no longer British.
     */
    public String figures(String text) {
        return conventions.figure(inserted(text));
    }

    /** The same of a figure that names its dollars already as the texts of this language do. */
    String inserted(String figure) {
        String worded = percentages(figure);
        return isEnglish() ? worded : separated(new FigureWords(messages).in(worded));
    }

    private String separated(String text) {
        var written = new StringBuilder(text);
        for (int i = 1; i < text.length() - 1; i++) {
            char sign = text.charAt(i);
            if ((sign == ',' || sign == '.') && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1))) {
                written.setCharAt(i, sign == ',' ? group : point);
            }
        }
        return written.toString();
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private String percentages(String text) {
        if (!text.contains(PER_CENT)) {
            return text;
        }
        if (!isEnglish()) {
            return text.replace(PER_CENT, "\u00a0%");
        }
        return locale.getCountry().equals("US") ? text.replace(PER_CENT, " percent") : text;
    }

    /** A figure in few letters, as labels have it: {@code £4bn}, {@code 92.7%}. */
    public String brief(String figure) {
        return figures(shortened(figure));
    }

    /** The same words in few letters. */
    String shortened(String words) {
        return words.replace(" million", text("brief.million"))
                .replace(" billion", text("brief.billion"))
                .replace(" trillion", text("brief.trillion"))
                .replace(PER_CENT, text("brief.per-cent"));
    }

    /** Whether it is English, whose words the program can write. */
    boolean isEnglish() {
        return locale.getLanguage().equals("en");
    }

    /** {@code 22 May 2024}, {@code May 22, 2024}, {@code 22. Mai 2024}. */
    public String date(LocalDate of) {
        return date.format(of);
    }

    /** {@code 2022}, {@code January to May 2024}, {@code 22 May 2024}, {@code 1 January to 29 November 2023}. */
    String period(Period period) {
        YearMonth first = YearMonth.from(period.start());
        YearMonth last = YearMonth.from(period.end());
        if (period.isCalendarYear()) {
            return String.valueOf(first.getYear());
        }
        if (period.days() == 1) {
            return date(period.start());
        }
        boolean oneYear = first.getYear() == last.getYear();
        if (period.start().getDayOfMonth() == 1 && period.end().equals(last.atEndOfMonth())) {
            return first.equals(last)
                    ? month.format(first)
                    : range(oneYear ? monthAlone.format(first) : month.format(first), month.format(last));
        }
        return range(oneYear ? day.format(period.start()) : date(period.start()), date(period.end()));
    }

    /** From one to another. */
    String range(String from, String to) {
        return text("figure.range", from, to);
    }

    /** Prose with the quotation marks, apostrophes and dashes of the language in place of those that were typed. */
    String set(String prose) {
        return TypedMarks.set(prose, (mark, _) -> text(mark.key()));
    }

    /** A name in kebab case as a heading has it: {@code Fact checking} for {@code fact-checking}. */
    public String headline(String name) {
        return Sentence.capital(name.replace('-', ' '));
    }

    /** Words of the interface, places filled; see {@link Messages#text}. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** The words of the interface. */
    public Messages messages() {
        return messages;
    }

    /** A verdict or rating by its label, as it is in a sentence: {@code not established}. */
    public String inSentence(String verdict) {
        return text("verdict." + verdict).toLowerCase(locale);
    }

    /** Why a verdict is what it is, without a full stop: in English in the words of the check, else in words that hold for every verdict of its kind. */
    String reason(String verdict, String checked) {
        return isEnglish() ? Typography.set(checked) : text(verdict.isEmpty() ? "note.quoted" : "reason." + verdict);
    }
}
