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
            .add("INR", "rs|rs .|inr|rupees")
            .add("TTD", "tt $")
            .add("XCD", "ec $")
            .add("JMD", "j $|jm $|ja $")
            .add("BSD", "b $")
            .add("BZD", "bz $")
            .add("BBD", "bds $")
            .add("FJD", "fj $")
            .add("GYD", "g $|gy $")
            .add("LRD", "l $|ld $")
            .add("NAD", "n $")
            .add("ZWL", "z $|zw $|zim $")
            .add("IEP", "ir £")
            .add("EGP", "e £|£ e")
            .add("LBP", "ll £|£ ll")
            .add("SYP", "s £|£ s")
            .add("GIP", "gi £|£ gi")
            .add("CYP", "cy £");

    public static final PhraseTable<String> NAMES = new PhraseTable<String>()
            .add("GBP", "pounds sterling|pound sterling|british pounds|british pound|gbp|pounds|pound|sterling|quid")
            .add(
                    "USD",
                    "us dollars|us dollar|u . s . dollars|u . s . dollar|american dollars|usd|united states dollars|dollars"
                            + "|dollar|bucks|us$")
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
            .add("TRY", "turkish lira|turkish liras")
            .add("GBP", "uk pounds|uk pound")
            .add("TWD", "taiwan dollars|taiwan dollar|new taiwan dollars|taiwanese dollars")
            .add("ZWL", "zimbabwe dollars|zimbabwe dollar|zimbabwean dollars|zimbabwean dollar")
            .add("JMD", "jamaican dollars|jamaican dollar|jamaica dollars")
            .add("TTD", "trinidad dollars|trinidadian dollars|trinidad and tobago dollars")
            .add("XCD", "east caribbean dollars|east caribbean dollar")
            .add("BBD", "barbados dollars|barbadian dollars|bajan dollars")
            .add("BSD", "bahamian dollars|bahamian dollar")
            .add("BZD", "belize dollars|belizean dollars")
            .add("BMD", "bermudian dollars|bermuda dollars")
            .add("KYD", "cayman dollars|cayman islands dollars")
            .add("FJD", "fijian dollars|fiji dollars")
            .add("LRD", "liberian dollars|liberian dollar")
            .add("NAD", "namibian dollars|namibia dollars")
            .add("GYD", "guyanese dollars|guyana dollars")
            .add("BND", "brunei dollars|brunei dollar")
            .add("EGP", "egyptian pounds|egyptian pound")
            .add("LBP", "lebanese pounds|lebanese pound|lebanese lira")
            .add("SYP", "syrian pounds|syrian pound")
            .add("SDG", "sudanese pounds|sudanese pound")
            .add("SSP", "south sudanese pounds|south sudanese pound")
            .add("IEP", "irish pounds|irish pound|punts")
            .add("CYP", "cypriot pounds|cypriot pound|cyprus pounds")
            .add("GIP", "gibraltar pounds|gibraltar pound")
            .add("FKP", "falkland pounds|falkland islands pounds")
            .add("ARS", "argentine pesos|argentinian pesos")
            .add("CLP", "chilean pesos|chilean peso")
            .add("COP", "colombian pesos|colombian peso")
            .add("PHP", "philippine pesos|filipino pesos")
            .add("CUP", "cuban pesos|cuban peso")
            .add("UYU", "uruguayan pesos|uruguayan peso")
            .add("NGN", "naira|nigerian naira")
            .add("GHS", "cedis|cedi|ghanaian cedis")
            .add("ZAR", "rand|rands|south african rand")
            .add("ILS", "shekels|shekel|israeli shekels")
            .add("MYR", "ringgit|malaysian ringgit")
            .add("THB", "baht|thai baht")
            .add("IDR", "rupiah|indonesian rupiah")
            .add("HUF", "forints|forint|hungarian forints")
            .add("UAH", "hryvnia|hryvnias|ukrainian hryvnia")
            .add("CZK", "koruna|korunas|czech koruna|czech crowns")
            .add("AED", "uae dirhams|emirati dirhams")
            .add("MAD", "moroccan dirhams|moroccan dirham")
            .add("SAR", "saudi riyals|saudi riyal")
            .add("QAR", "qatari riyals|qatari riyal")
            .add("IRR", "iranian rials|iranian rial")
            .add("KWD", "kuwaiti dinars|kuwaiti dinar")
            .add("IQD", "iraqi dinars|iraqi dinar")
            .add("BDT", "taka|bangladeshi taka")
            .add("ETB", "birr|ethiopian birr")
            .add("BRL", "reais|brazilian reais|brazilian real")
            .add("PKR", "pakistani rupees|pakistani rupee")
            .add("LKR", "sri lankan rupees|sri lankan rupee")
            .add("NPR", "nepalese rupees|nepali rupees")
            .add("KES", "kenyan shillings|kenyan shilling")
            .add("UGX", "ugandan shillings|ugandan shilling")
            .add("TZS", "tanzanian shillings|tanzanian shilling")
            .add("ISK", "icelandic kronur|icelandic krona")
            .add("XOF", "cfa francs|cfa franc")
            .add("FRF", "french francs|french franc");

    /** Adjectives after money in a sign that several countries write: '$15 million Australian', '$15 million (Canadian)'. */
    public static final Map<String, String> ADJECTIVES = Map.ofEntries(
            Map.entry("australian", "AUD"),
            Map.entry("canadian", "CAD"),
            Map.entry("singaporean", "SGD"),
            Map.entry("jamaican", "JMD"),
            Map.entry("zimbabwean", "ZWL"),
            Map.entry("taiwanese", "TWD"),
            Map.entry("mexican", "MXN"),
            Map.entry("egyptian", "EGP"),
            Map.entry("lebanese", "LBP"),
            Map.entry("irish", "IEP"),
            Map.entry("american", "USD"),
            Map.entry("us", "USD"),
            Map.entry("sterling", "GBP"));

    /** Signs that several countries write. */
    public static final Set<String> SHARED_SIGNS = WordSet.of("$", "£", "¥");

    /** Minor units: parts of a currency. */
    public static final PhraseTable<Part> MINOR = new PhraseTable<Part>()
            .add(new Part("GBP", Rational.of(1, 100)), "pence|penny|p")
            .add(new Part("USD", Rational.of(1, 100)), "cents|cent|¢|c|us cents|us cent|u . s . cents|american cents")
            .add(new Part("EUR", Rational.of(1, 100)), "euro cents|euro cent|eurocents")
            .add(new Part("CAD", Rational.of(1, 100)), "canadian cents|canadian cent")
            .add(new Part("AUD", Rational.of(1, 100)), "australian cents|australian cent")
            .add(new Part("CNY", Rational.of(1, 10)), "mao|jiao");

    /** Words and signs that are a country's own where no country is named with them. */
    public static final Set<String> OWN_DOLLARS = WordSet.of("$", "dollars", "dollar", "bucks");

    /** Hundredths of its own currency. */
    public static final Set<String> OWN_CENTS = WordSet.of("cents", "cent", "¢", "c");

    /** Codes that are also words, and so are codes only after a number. */
    private static final Set<String> WORDS =
            WordSet.of("ALL", "TRY", "TOP", "CUP", "BOB", "MAD", "GEL", "PEN", "LAK", "MOP", "COP");

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
