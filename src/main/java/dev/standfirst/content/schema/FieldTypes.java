package dev.standfirst.content.schema;

import dev.standfirst.content.schema.FieldType.Single;
import dev.standfirst.content.schema.FieldType.Word;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.fact.model.CaveatAnswer;
import dev.standfirst.fact.model.Rating;
import dev.standfirst.fact.model.Status;
import dev.standfirst.quantity.Period;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of single values that the files have in common. */
public final class FieldTypes {
    /** Numbers with more digits than this are refused. */
    static final int MAX_DIGITS = 34;

    /** Any text. */
    public static final Single<LocatedText> TEXT = new Single<>("a text", FieldTypes::text);

    /** A text on one line, such as a title. */
    public static final Single<LocatedText> LINE = new Single<>("a text", FieldTypes::line);

    /** A text with numbers in it, such as a value or a formula. */
    public static final Single<LocatedText> NUMBERS = new Single<>("one value", FieldTypes::numbers);

    /** A date. */
    public static final Single<LocalDate> DATE =
            new Single<>("a date such as 2024-05-22", JsonShape.DATE, DateFields::date);

    /** A period. */
    public static final Single<Period> PERIOD =
            new Single<>("a period such as 2024, 2024-05 or 2024-01/2024-05", DateFields::period);

    /** A period, which may be a financial year. */
    public static final Single<WrittenPeriod> WRITTEN_PERIOD =
            new Single<>("a period such as 2024, 2024/25, 2024-05 or 2024-01/2024-05", DateFields::writtenPeriod);

    /** The day of the year on which a financial year starts. */
    public static final Single<MonthDay> DAY_OF_YEAR =
            new Single<>("a month and a day such as 07-01", DateFields::dayOfYear);

    /** {@code true} or {@code false}. */
    public static final Single<Boolean> FLAG = new Single<>("true or false", JsonShape.FLAG, FieldTypes::flag);

    /** A whole number. */
    public static final Single<Integer> WHOLE = new Single<>("a whole number", JsonShape.WHOLE, FieldTypes::whole);

    /** An id, of whatever it is. */
    public static final Single<LocatedText> ID = new Single<>("an id", JsonShape.ID, FieldTypes::id);

    /** A web address, {@code http} or {@code https}. */
    public static final Single<LocatedText> WEB_ADDRESS =
            new Single<>("a web address", JsonShape.WEB_ADDRESS, FieldTypes::webAddress);

    /** A language. */
    public static final Single<Locale> LANGUAGE = new Single<>("a language tag such as en-GB", FieldTypes::language);

    /** How settled a figure is. */
    public static final Word<Status> STATUS = new Word<>(byLabel(Status.values(), Status::label));

    /** A warning that a caveat answers. */
    public static final Word<CaveatAnswer> CAVEAT_ANSWER =
            new Word<>(byLabel(CaveatAnswer.values(), CaveatAnswer::label));

    /** What editors say of a claim. */
    public static final Word<Rating> RATING = new Word<>(byLabel(Rating.values(), Rating::label));

    /** In wide use, though ISO 3166 leaves the code to its users. */
    private static final String KOSOVO = "XK";

    private FieldTypes() {}

    private static <T> Map<String, T> byLabel(T[] values, Function<T, String> label) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T value : values) {
            words.put(label.apply(value), value);
        }
        return words;
    }

    /** A text without quotation marks ends where a comment begins: one that a single space parts from it may be more of it. */
    private static Optional<LocatedText> text(LocatedText text, String name, Diagnostics problems) {
        String source = text.source().text();
        int end = text.place(text.length());
        if (!text.isEmpty() && source.startsWith(" #", end)) {
            int lineEnd = source.indexOf('\n', end);
            String comment = source.substring(end + 1, lineEnd < 0 ? source.length() : lineEnd)
                    .stripTrailing();
            problems.add(Diagnostic.of(
                            DiagnosticCode.CUT_TEXT,
                            text.source().span(end + 1, end + 1 + comment.length()),
                            "“" + name + "” ends before “" + MessageText.shown(comment)
                                    + "”: what follows a space and “#” is a comment")
                    .help("put the whole text in quotation marks, or put two spaces before a comment"));
        }
        return Optional.of(text);
    }

    private static Optional<LocatedText> line(LocatedText text, String name, Diagnostics problems) {
        int end = text.text().indexOf('\n');
        if (end < 0) {
            return text(text, name, problems);
        }
        problems.add(Diagnostic.of(DiagnosticCode.WRONG_TYPE, text.span(0, end), "“" + name + "” must be on one line")
                .help("write it on one line, or over several with “>-” and no empty lines"));
        return Optional.empty();
    }

    private static Optional<LocatedText> numbers(LocatedText text, String name, Diagnostics problems) {
        String s = text.text();
        int digits = 0;
        int start = 0;
        for (int i = 0; i <= s.length(); i++) {
            char c = i < s.length() ? s.charAt(i) : ' ';
            if (Character.isDigit(c)) {
                start = digits == 0 ? i : start;
                digits++;
            } else if (",._'\u00a0\u202f".indexOf(c) < 0) {
                if (digits > MAX_DIGITS) {
                    problems.add(Diagnostic.of(
                                    DiagnosticCode.LIMIT,
                                    text.span(start, i),
                                    String.format(
                                            Locale.ROOT,
                                            "a number of %,d digits is too long: at most %d are allowed",
                                            digits,
                                            MAX_DIGITS))
                            .help("write it with fewer digits"));
                    return Optional.empty();
                }
                digits = 0;
            }
        }
        return Optional.of(text);
    }

    private static Optional<Boolean> flag(LocatedText text, String name, Diagnostics problems) {
        return switch (text.text()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> {
                Diagnostic other = Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        text.span(),
                        "“" + name + "” must be true or false, not “" + MessageText.shown(text.text()) + "”");
                problems.add(
                        switch (text.text().toLowerCase(Locale.ROOT)) {
                            case "yes", "y", "on", "1", "true" -> other.fix("write %s", "true");
                            case "no", "n", "off", "0", "false" -> other.fix("write %s", "false");
                            default -> other.help("write “true” or “false”");
                        });
                yield Optional.empty();
            }
        };
    }

    private static Optional<Integer> whole(LocatedText text, String name, Diagnostics problems) {
        String s = text.text();
        String digits = s.startsWith("-") ? s.substring(1) : s;
        if (!digits.isEmpty() && digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Integer.valueOf(s));
        }
        problems.add(Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        text.span(),
                        "“" + name + "” must be a whole number, not “" + MessageText.shown(s) + "”")
                .help("write at most nine digits, such as “3”"));
        return Optional.empty();
    }

    private static Optional<LocatedText> id(LocatedText text, String name, Diagnostics problems) {
        return Ids.check(text, problems) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<LocatedText> webAddress(LocatedText text, String name, Diagnostics problems) {
        Optional<String> fault = WebAddress.webFault(text.text());
        fault.ifPresent(words -> problems.add(Diagnostic.of(DiagnosticCode.BAD_URL, text.span(), words)
                .help("write the whole address with “https://”, as a browser shows it")));
        return fault.isPresent() ? Optional.empty() : Optional.of(text);
    }

    /**
     * Whether there may be such a language, and such a country where one is named. Codes of two letters are all in use or none; of those with
     * three letters or digits there are too many to hold, and of longer languages there are none (RFC 5646, 2.2.1 and 2.2.4).
     */
    private static boolean isKnown(Locale tag) {
        String language = tag.getLanguage();
        String country = tag.getCountry();
        boolean spoken =
                language.length() == 2 ? List.of(Locale.getISOLanguages()).contains(language) : language.length() == 3;
        boolean there = country.length() != 2
                || country.equals(KOSOVO)
                || List.of(Locale.getISOCountries()).contains(country);
        return spoken && there;
    }

    /** The language that a tag names, if there may be such a one. */
    private static Optional<Locale> tagged(String tag) {
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(tag).build()).filter(FieldTypes::isKnown);
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }

    private static Optional<Locale> language(LocatedText text, String name, Diagnostics problems) {
        Optional<Locale> language = tagged(text.text());
        if (language.isEmpty()) {
            String hyphened = text.text().replace('_', '-');
            Diagnostic other = Diagnostic.of(
                    DiagnosticCode.WRONG_TYPE,
                    text.span(),
                    "“" + MessageText.shown(text.text()) + "” is not a language tag");
            problems.add(
                    tagged(hyphened).isPresent()
                            ? other.fix("write %s, with a hyphen", hyphened)
                            : other.help(
                                    "write the code of the language, and of the country if it matters: “en”, “en-GB” or “sq-AL”"));
        }
        return language;
    }
}
