package dev.standfirst.content.reader;

import dev.standfirst.content.model.Lead;
import dev.standfirst.content.model.Masthead;
import dev.standfirst.content.model.MediaFile;
import dev.standfirst.content.model.PublishPlace;
import dev.standfirst.content.model.PublishSettings;
import dev.standfirst.content.model.Publisher;
import dev.standfirst.content.model.SiteSettings;
import dev.standfirst.content.schema.Field;
import dev.standfirst.content.schema.FieldType;
import dev.standfirst.content.schema.FieldType.BriefOrFull;
import dev.standfirst.content.schema.FieldType.ByName;
import dev.standfirst.content.schema.FieldType.Group;
import dev.standfirst.content.schema.FieldType.Named;
import dev.standfirst.content.schema.FieldType.Single;
import dev.standfirst.content.schema.FieldTypes;
import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.schema.Ids;
import dev.standfirst.content.schema.JsonShape;
import dev.standfirst.content.schema.Schema;
import dev.standfirst.content.schema.WebAddress;
import dev.standfirst.content.schema.WrittenPeriod;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceText;
import dev.standfirst.prose.model.Conventions;
import dev.standfirst.prose.model.Tolerances;
import dev.standfirst.quantity.Rational;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the settings of the site. */
public final class SiteReader {
    /** Stands for the address of a site that does not say where it will be; nothing is ever served from it (RFC 6761). */
    private static final URI NOWHERE = URI.create("https://site.invalid/");

    /** Whoever answers for the site, and where they are found. */
    private static final Field<LocatedText> NAME = Field.required("name", FieldTypes.LINE);

    private static final Field<LocatedText> URL = Field.optional("url", FieldTypes.WEB_ADDRESS);
    private static final FieldType<Publisher> PUBLISHER_TYPE = new BriefOrFull<>(
            new Single<>("a name", (text, _, _) -> Optional.of(new Publisher(text.text(), ""))),
            new Group<>(Schema.of("publisher", NAME, URL), SiteReader::publisher));

    private static final Field<Rational> ROUNDING =
            Field.optional("rounding", new Single<>("a percentage", SiteReader::percentage));
    private static final Field<Rational> VAGUE =
            Field.optional("vague", new Single<>("a percentage", SiteReader::percentage));

    private static final Field<LocatedText> TITLE = Field.required("title", FieldTypes.LINE);
    private static final FieldType<LocatedText> PICTURE =
            new Single<>("a picture such as images/logo.svg", SiteReader::picture);
    private static final Field<LocatedText> LOGO = Field.optional("logo", PICTURE);
    private static final Field<LocatedText> LOGO_DARK = Field.optional("logo-dark", PICTURE);
    private static final Field<LocatedText> DESCRIPTION = Field.optional("description", FieldTypes.TEXT);
    private static final Field<URI> BASE_URL =
            Field.required("base-url", new Single<>("a web address", JsonShape.WEB_ADDRESS, SiteReader::baseUrl));
    private static final Field<Locale> LANGUAGE = Field.optional("language", FieldTypes.LANGUAGE);
    private static final Field<Boolean> UNCHECKED = Field.optional("unchecked-sentences", FieldTypes.FLAG);
    private static final Field<Publisher> PUBLISHER = Field.optional("publisher", PUBLISHER_TYPE);
    private static final Field<String> CONTACT =
            Field.optional("contact", new Single<>("an e-mail or web address", SiteReader::contact));
    private static final Field<List<Named<LocatedText>>> POLICIES =
            Field.optional("policies", new ByName<>(FieldTypes.TEXT));
    private static final Field<List<Named<LocatedText>>> WITHDRAWN =
            Field.optional("withdrawn", new ByName<>(FieldTypes.TEXT));
    private static final Field<LocalDate> AS_OF = Field.optional("as-of", FieldTypes.DATE);
    private static final Field<MonthDay> YEAR_STARTS = Field.optional("year-starts", FieldTypes.DAY_OF_YEAR);
    private static final Field<List<Named<PublishPlace>>> PUBLISH =
            Field.optional("publish", new ByName<>(PublishReader.TARGET));
    private static final Field<Lead> LEAD = Field.optional(
            "lead", new Single<>("a briefing, chart or claim such as briefing:arrivals", SiteReader::lead));
    private static final Field<Tolerances> TOLERANCE =
            Field.optional("tolerance", new Group<>(Schema.of("tolerance", ROUNDING, VAGUE), SiteReader::tolerance));

    /** Every field of the site. */
    public static final Schema SCHEMA = Schema.of(
            "site",
            TITLE,
            LOGO,
            LOGO_DARK,
            DESCRIPTION,
            BASE_URL,
            LANGUAGE,
            UNCHECKED,
            PUBLISHER,
            CONTACT,
            POLICIES,
            WITHDRAWN,
            LEAD,
            AS_OF,
            YEAR_STARTS,
            TOLERANCE,
            PUBLISH);

    private SiteReader() {}

    /** The settings in these fields. */
    public static SiteSettings read(Fields fields, Diagnostics problems) {
        Map<String, LocatedText> policies = new LinkedHashMap<>();
        for (Named<LocatedText> policy : fields.list(POLICIES)) {
            policies.put(policy.name().text(), policy.value());
        }
        Map<String, LocatedText> withdrawn = new LinkedHashMap<>();
        for (Named<LocatedText> fact : fields.list(WITHDRAWN)) {
            if (Ids.check(fact.name(), problems)) {
                withdrawn.put(fact.name().text(), fact.value());
            }
        }
        checkLanguage(fields, problems);
        return new SiteSettings(
                masthead(fields, problems),
                fields.text(DESCRIPTION),
                new PublishSettings(fields.find(BASE_URL).orElse(NOWHERE), targets(fields, problems)),
                fields.find(LANGUAGE).orElse(Locale.UK),
                fields.find(PUBLISHER).orElse(Publisher.NONE),
                fields.find(CONTACT).orElse(""),
                Collections.unmodifiableMap(policies),
                Collections.unmodifiableMap(withdrawn),
                new SiteSettings.Checking(
                        fields.find(TOLERANCE).orElse(Tolerances.DEFAULT),
                        fields.find(AS_OF),
                        fields.find(YEAR_STARTS).orElse(WrittenPeriod.APRIL)),
                fields.find(LEAD));
    }

    private static Map<String, PublishPlace> targets(Fields fields, Diagnostics problems) {
        Map<String, PublishPlace> targets = new LinkedHashMap<>();
        for (Named<PublishPlace> target : fields.list(PUBLISH)) {
            if (Ids.check(target.name(), problems)) {
                targets.put(target.name().text(), target.value());
            }
        }
        return targets;
    }

    /** Sentences in a language that is not read are not proved: the site says so, or is not built. */
    private static void checkLanguage(Fields fields, Diagnostics problems) {
        Locale language = fields.find(LANGUAGE).orElse(Locale.UK);
        if (!Conventions.isRead(language) && !fields.find(UNCHECKED).orElse(false)) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.UNREAD_LANGUAGE,
                            fields.placeOf(LANGUAGE),
                            "sentences in " + language.getDisplayLanguage(Locale.UK) + " are not read")
                    .help("add “unchecked-sentences: true”; the pages then say that their sentences are not checked"));
        }
    }

    /** The settings of a project that has none. */
    public static SiteSettings none(String file) {
        LocatedText nothing = LocatedText.slice(new SourceText(file, ""), 0, 0);
        return new SiteSettings(
                new Masthead(nothing, Optional.empty(), Optional.empty()),
                nothing,
                new PublishSettings(NOWHERE, Map.of()),
                Locale.UK,
                Publisher.NONE,
                "",
                Map.of(),
                Map.of(),
                new SiteSettings.Checking(Tolerances.DEFAULT, Optional.empty(), WrittenPeriod.APRIL),
                Optional.empty());
    }

    private static Masthead masthead(Fields fields, Diagnostics problems) {
        Optional<LocatedText> logo = fields.find(LOGO);
        Optional<LocatedText> dark = fields.find(LOGO_DARK);
        if (dark.isPresent() && logo.isEmpty()) {
            problems.add(Diagnostic.of(
                            DiagnosticCode.NO_EFFECT, dark.get().span(), "“logo-dark” has no effect without “logo”")
                    .help("write “logo: " + MessageText.shown(dark.get().text()) + "” if it is for all pages"));
        }
        return new Masthead(fields.text(TITLE), logo, dark);
    }

    private static Optional<LocatedText> picture(LocatedText text, String name, Diagnostics problems) {
        boolean stays = !text.text().contains("\\")
                && Stream.of(text.text().split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
        if (stays && text.text().startsWith(MediaFile.PICTURES + "/")) {
            return Optional.of(text);
        }
        problems.add(Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        text.span(),
                        "“" + name + "” must name a picture in “content/images/”, not “"
                                + MessageText.shown(text.text()) + "”")
                .help("copy the picture there, and name it as “images/logo.svg”"));
        return Optional.empty();
    }

    private static Optional<Lead> lead(LocatedText text, String name, Diagnostics problems) {
        String written = text.text();
        int colon = written.indexOf(':');
        for (Lead.Kind kind : Lead.Kind.values()) {
            if (colon > 0 && written.substring(0, colon).equals(kind.scheme()) && colon < written.length() - 1) {
                return Optional.of(new Lead(kind, written.substring(colon + 1).strip(), text.span()));
            }
        }
        problems.add(Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        text.span(),
                        "“" + name + "” must name a briefing, chart or claim, not “" + MessageText.shown(written) + "”")
                .help("write “briefing:” and a slug, “chart:” and the id of a series, or “claim:” and an id"));
        return Optional.empty();
    }

    private static Optional<Publisher> publisher(Fields fields) {
        String url = fields.string(URL);
        return fields.find(NAME).map(name -> new Publisher(name.text(), url));
    }

    private static Optional<Tolerances> tolerance(Fields fields) {
        Rational rounding = fields.find(ROUNDING).orElse(Tolerances.DEFAULT.rounding());
        Rational vague = fields.find(VAGUE).orElse(Tolerances.DEFAULT.vague());
        return Optional.of(new Tolerances(rounding, vague));
    }

    private static Optional<Rational> percentage(LocatedText text, String name, Diagnostics problems) {
        String number = text.text().endsWith("%")
                ? text.text().substring(0, text.length() - 1).strip()
                : text.text();
        if (isDecimal(number)) {
            Rational part = Rational.of(number).dividedBy(Rational.of(100));
            if (part.compareTo(Rational.of(1, 20)) <= 0) {
                return Optional.of(part);
            }
        }
        problems.add(Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        text.span(),
                        "“" + name + "” must be a percentage from 0 to 5, not “" + MessageText.shown(text.text()) + "”")
                .help("write 5 % or less, such as “2 %”"));
        return Optional.empty();
    }

    private static boolean isDecimal(String number) {
        int point = number.indexOf('.');
        return number.length() <= 6
                && point == number.lastIndexOf('.')
                && point != 0
                && point != number.length() - 1
                && !number.isEmpty()
                && number.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }

    private static Optional<URI> baseUrl(LocatedText text, String name, Diagnostics problems) {
        Optional<String> fault = WebAddress.webFault(text.text());
        if (fault.isEmpty()) {
            try {
                URI uri = new URI(text.text());
                if (uri.getHost() != null && uri.getRawQuery() == null && uri.getRawFragment() == null) {
                    String whole = uri.normalize().toString();
                    return Optional.of(URI.create(whole.endsWith("/") ? whole : whole + "/"));
                }
            } catch (URISyntaxException _) {
                // reported below
            }
        }
        problems.add(
                Diagnostic.of(
                                DiagnosticCode.BAD_URL,
                                text.span(),
                                fault.orElse(
                                        "“" + MessageText.shown(text.text()) + "” cannot be the address of a site"))
                        .help(
                                "write where the site will be published, without “?” or “#”, such as “https://example.org/albania/”"));
        return Optional.empty();
    }

    private static Optional<String> contact(LocatedText text, String name, Diagnostics problems) {
        String address = text.text();
        int at = address.indexOf('@');
        boolean mail = at > 0
                && at == address.lastIndexOf('@')
                && address.indexOf('.', at) > at + 1
                && !address.endsWith(".")
                && address.indexOf(':') < 0
                && address.chars().noneMatch(c -> c <= ' ' || "<>\"'()[],;\\/?#".indexOf(c) >= 0);
        boolean mailto =
                address.startsWith("mailto:") && WebAddress.fault(address).isEmpty();
        if (mail || mailto || WebAddress.webFault(address).isEmpty()) {
            return Optional.of(address);
        }
        problems.add(Diagnostic.of(
                        DiagnosticCode.BAD_URL,
                        text.span(),
                        "“" + MessageText.shown(address) + "” is neither an e-mail address nor a web address")
                .help("write one that readers can use, such as “corrections@example.org”"));
        return Optional.empty();
    }
}
