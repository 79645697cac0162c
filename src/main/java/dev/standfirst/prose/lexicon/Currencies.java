package dev.standfirst.prose.lexicon;

import dev.standfirst.quantity.Rational;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables of currencies. To teach the reader a name, add it to its row. */
public final class Currencies {
    private Currencies() {}

    public static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("£", "GBP"),
            Map.entry("₤", "GBP"),
            Map.entry("$", "USD"),
            Map.entry("€", "EUR"),
            Map.entry("¥", "JPY"),
            Map.entry("₹", "INR"),
            Map.entry("₽", "RUB"),
            Map.entry("₡", "CRC"),
            Map.entry("₭", "LAK"),
            Map.entry("₩", "KRW"),
            Map.entry("₦", "NGN"),
            Map.entry("₪", "ILS"),
            Map.entry("₫", "VND"),
            Map.entry("₱", "PHP"),
            Map.entry("₺", "TRY"),
            Map.entry("₴", "UAH"),
            Map.entry("₵", "GHS"),
            Map.entry("₸", "KZT"),
            Map.entry("₲", "PYG"),
            Map.entry("₮", "MNT"),
            Map.entry("฿", "THB"));

    /** Words and codes before a dollar sign or a number. */
    public static final PhraseTable<String> BEFORE = new PhraseTable<String>()
            .add("USD", "us $|u . s . $|usd $|usd|us dollars")
            .add("CAD", "c $|ca $|cad $|can $|canadian $|cad")
            .add("AUD", "a $|au $|aus $|aud $|aud|australian $")
            .add("NZD", "nz $|nzd")
            .add("HKD", "hk $|hkd|hong kong $")
            .add("SGD", "s $|sgd")
            .add("TWD", "nt $|twd")
            .add("BRL", "r $|brl|brl $")
            .add("MXN", "mxn $|mex $|mexican $")
            .add("GBP", "gbp")
            .add("EUR", "eur")
            .add("ALL", "lek")
            .add("CHF", "chf")
            .add("JPY", "jpy")
            .add("CNY", "cny|rmb|yuan")
            .add("INR", "rs|rs .|inr|rupees");

    public static final PhraseTable<String> NAMES = new PhraseTable<String>()
            .add("GBP", "pounds sterling|pound sterling|british pounds|british pound|gbp|pounds|pound|sterling|quid")
            .add(
                    "USD",
                    "us dollars|us dollar|u . s . dollars|u . s . dollar|american dollars|usd|united states dollars|dollars|dollar|bucks|us$")
            .add("EUR", "euros|euro|eur")
            .add("ALL", "albanian lek|albanian leke|lek|leke|lekë")
            .add("CAD", "canadian dollars|canadian dollar|cad|c$")
            .add("AUD", "australian dollars|australian dollar|aud")
            .add("NZD", "new zealand dollars|new zealand dollar|nzd")
            .add("HKD", "hong kong dollars|hong kong dollar|hkd")
            .add("SGD", "singapore dollars|singapore dollar|sgd")
            .add("JPY", "yen|japanese yen|jpy")
            .add("CHF", "swiss francs|swiss franc|chf")
            .add("CNY", "yuan|chinese yuan|renminbi|cny|rmb|kuai")
            .add("INR", "rupees|rupee|indian rupees|inr")
            .add("SEK", "swedish kronor|swedish krona|swedish kronas|sek")
            .add("DKK", "danish kroner|danish krone|dkk")
            .add("NOK", "norwegian kroner|norwegian krone|nok")
            .add("KRW", "won|south korean won|korean won")
            .add("RUB", "rubles|roubles|ruble|rouble|russian rubles")
            .add("MXN", "mexican pesos|mexican peso")
            .add("PLN", "zloty|zlotys|zloties")
            .add("TRY", "turkish lira|turkish liras");

    /** Minor units: parts of a currency. */
    public static final PhraseTable<Part> MINOR = new PhraseTable<Part>()
            .add(new Part("GBP", Rational.of(1, 100)), "pence|penny|p")
            .add(new Part("USD", Rational.of(1, 100)), "cents|cent|¢|c")
            .add(new Part("CNY", Rational.of(1, 10)), "mao|jiao");

    /** Words and signs that are a country's own where no country is named with them. */
    public static final Set<String> OWN_DOLLARS = Set.of("$", "dollars", "dollar", "bucks");

    /** Hundredths of its own currency. */
    public static final Set<String> OWN_CENTS = Set.of("cents", "cent", "¢", "c");

    /** Codes that are also words, and so are codes only after a number. */
    private static final Set<String> WORDS =
            Set.of("ALL", "TRY", "TOP", "CUP", "BOB", "MAD", "GEL", "PEN", "LAK", "MOP", "COP");

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /**
     * A part of a currency's unit.
     *
     * @param currency the ISO 4217 code
     * @param factor what one is worth in the unit
     */
    public record Part(String currency, Rational factor) {}

    /** The code that a word (in lower case, written in capitals) is, before or after a number; {@code ""} for none. */
    public static String code(String word, boolean after) {
        if (word.length() != 3) {
            return "";
        }
        String code = word.toUpperCase(Locale.ROOT);
        return CODES.contains(code) && (after || !WORDS.contains(code)) ? code : "";
    }

    /** The code in 'MEUR' and 'KGBP', thousands and millions of a currency; {@code ""} for none. */
    public static String scaledCode(String word) {
        if (word.length() != 4) {
            return "";
        }
        String code = word.substring(1).toUpperCase(Locale.ROOT);
        return "kmb".indexOf(word.charAt(0)) >= 0 && CODES.contains(code) ? code : "";
    }
}
