package dev.standfirst.prose.model;

import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How the English of a country writes dates in digits, money and large numbers.
 *
 * @param dates what comes first in '3/4/2024'
 * @param dollar the ISO 4217 code of a bare '$' and 'dollar'
 * @param cent the ISO 4217 code of the currency whose hundredth a 'cent' is
 * @param read whether sentences of the language are read at all
 * @param lakhs whether '12,34,567' is one number
 */
public record Conventions(DateOrder dates, String dollar, String cent, boolean read, boolean lakhs) {
    /** What comes first in a date whose parts are digits. */
    public enum DateOrder {
        DAY_FIRST,
        MONTH_FIRST,
        /** Either, so that '3/4/2024' cannot be read. */
        EITHER
    }

    /** Those of Britain. */
    public static final Conventions BRITISH = new Conventions(DateOrder.DAY_FIRST, "USD", "USD", true, false);

    private static final Set<String> MONTH_FIRST = Set.of("US", "PH");
    private static final Set<String> LAKHS = Set.of("IN", "PK", "BD", "NP", "LK");

    private static final Pattern BARE_DOLLAR = Pattern.compile("(?<!\\p{Lu})\\$");

    /**
     * A figure that is written as in Britain, whose '$' is the American one: where a bare '$' is another country's, American dollars become
     * 'US$' and 'US dollars', and '8 million AUD' becomes '$8 million'. What it gives is no longer written as in Britain: ask once.
     */
    public String figure(String british) {
        if (dollar.equals("USD")) {
            return british;
        }
        String american = BARE_DOLLAR.matcher(british).replaceAll("US\\$").replaceAll("(?<!US) dollars", " US dollars");
        return american.contains(dollar)
                ? american.replaceAll("(\\d[\\d,.]*(?: ?\\p{L}+)?) " + dollar + "\\b", "\\$$1")
                : american;
    }

    /** Whether sentences of a language are read: those of English. */
    public static boolean isRead(Locale language) {
        return language.getLanguage().equals("en");
    }

    /** Those of a language's country. English of no country writes dates in either order; other languages are not read. */
    public static Conventions of(Locale language) {
        String country = language.getCountry();
        if (!isRead(language)) {
            return new Conventions(DateOrder.DAY_FIRST, "USD", "USD", false, false);
        }
        DateOrder dates = country.isEmpty() || country.equals("CA")
                ? DateOrder.EITHER
                : MONTH_FIRST.contains(country) ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
        if (!Set.of(Locale.getISOCountries()).contains(country)) {
            return new Conventions(dates, "USD", "USD", true, false);
        }
        Currency own = Currency.getInstance(language);
        boolean dollars = own != null && own.getSymbol(language).equals("$");
        boolean cents = own != null && (dollars || Set.of("EUR", "ZAR").contains(own.getCurrencyCode()));
        return new Conventions(
                dates,
                dollars ? own.getCurrencyCode() : "USD",
                cents ? own.getCurrencyCode() : "USD",
                true,
                LAKHS.contains(country));
    }
}
