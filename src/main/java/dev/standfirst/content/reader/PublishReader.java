package dev.standfirst.content.reader;

import dev.standfirst.content.model.PublishPlace;
import dev.standfirst.content.model.PublishTarget;
import dev.standfirst.content.model.PublishTarget.Host;
import dev.standfirst.content.schema.Field;
import dev.standfirst.content.schema.FieldType;
import dev.standfirst.content.schema.FieldType.Group;
import dev.standfirst.content.schema.FieldTypes;
import dev.standfirst.content.schema.Fields;
import dev.standfirst.content.schema.Schema;
import dev.standfirst.content.text.MessageText;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.Diagnostics;
import dev.standfirst.diagnostic.LocatedText;
import java.net.URI;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads where a site is published: the targets under {@code publish} in {@code site.yaml}. */
final class PublishReader {
    private static final String DEFAULT_BRANCH = "gh-pages";
    private static final String DEFAULT_REGION = "us-east-1";
    private static final int LAST_PORT = 65_535;

    /** The address of a repository with a password, or with a name and no host to use it on. */
    private static final Pattern PASSWORD =
            Pattern.compile("[a-z+]{1,10}://[^/@]*:[^/@]*@.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern BRANCH = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._/-]*");
    private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{1,62}");
    private static final Pattern REGION = Pattern.compile("[a-z0-9-]+");
    private static final Pattern SFTP = Pattern.compile(
            "(?<user>[A-Za-z0-9_][A-Za-z0-9._-]*)@(?<host>[A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+])(:(?<port>[0-9]{1,5}))?(?<path>/[^\\p{Cntrl}]*[^/\\p{Cntrl}])/?");

    private static final Field<LocatedText> FOLDER = Field.optional("folder", FieldTypes.LINE);
    private static final Field<LocatedText> GIT = Field.optional("git", FieldTypes.LINE);
    private static final Field<LocatedText> BRANCH_NAME = Field.optional("branch", FieldTypes.LINE);
    private static final Field<LocatedText> SFTP_PLACE = Field.optional("sftp", FieldTypes.LINE);
    private static final Field<LocatedText> RSYNC = Field.optional("rsync", FieldTypes.LINE);
    private static final Field<LocatedText> S3 = Field.optional("s3", FieldTypes.LINE);
    private static final Field<LocatedText> PREFIX = Field.optional("prefix", FieldTypes.LINE);
    private static final Field<LocatedText> ENDPOINT = Field.optional("endpoint", FieldTypes.WEB_ADDRESS);
    private static final Field<LocatedText> URL = Field.optional("url", FieldTypes.WEB_ADDRESS);
    private static final Field<LocatedText> REGION_NAME = Field.optional("region", FieldTypes.LINE);
    private static final Map<Host, Field<LocatedText>> HOSTS = hosts();
    private static final Pattern HOSTED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** The fields that each kind of target may have; the first names the kind. */
    private static final Map<Field<LocatedText>, List<Field<LocatedText>>> KINDS = kinds();

    private static final Schema SCHEMA = Schema.of(
            "publish target",
            Stream.concat(
                            KINDS.entrySet().stream()
                                    .flatMap(kind -> Stream.concat(Stream.of(kind.getKey()), kind.getValue().stream())),
                            Stream.of(URL))
                    .toArray(Field<?>[]::new));

    /** A target. */
    static final FieldType<PublishPlace> TARGET = new Group<>(
            SCHEMA,
            fields -> target(fields)
                    .map(target ->
                            new PublishPlace(target, fields.find(URL).map(address -> URI.create(address.text())))));

    private PublishReader() {}

    private static Map<Field<LocatedText>, List<Field<LocatedText>>> kinds() {
        var kinds = new LinkedHashMap<Field<LocatedText>, List<Field<LocatedText>>>();
        kinds.put(FOLDER, List.of());
        kinds.put(GIT, List.of(BRANCH_NAME));
        kinds.put(SFTP_PLACE, List.of());
        kinds.put(RSYNC, List.of());
        kinds.put(S3, List.of(PREFIX, ENDPOINT, REGION_NAME));
        HOSTS.values().forEach(host -> kinds.put(host, List.of()));
        return kinds;
    }

    private static Map<Host, Field<LocatedText>> hosts() {
        var hosts = new EnumMap<Host, Field<LocatedText>>(Host.class);
        for (Host host : Host.values()) {
            hosts.put(host, Field.optional(host.field(), FieldTypes.LINE));
        }
        return hosts;
    }

    private static Optional<PublishTarget> target(Fields fields) {
        List<Field<LocatedText>> named =
                KINDS.keySet().stream().filter(fields::has).toList();
        if (named.size() != 1) {
            fields.problems().add(named.isEmpty() ? unnamed(fields) : several(fields, named));
            return Optional.empty();
        }
        Field<LocatedText> kind = named.getFirst();
        reportStrays(fields, kind);
        return fields.find(kind).flatMap(text -> switch (kind.name()) {
            case "folder" -> folder(text, fields.problems());
            case "git" -> git(text, fields);
            case "sftp" -> server(text, fields.problems(), PublishTarget.Sftp::new);
            case "rsync" -> server(text, fields.problems(), PublishTarget.Rsync::new);
            case "s3" -> s3(text, fields);
            default -> hosted(Host.valueOf(kind.name().toUpperCase(Locale.ROOT)), text, fields);
        });
    }

    private static Diagnostic unnamed(Fields fields) {
        return Diagnostic.of(
                        DiagnosticCode.MISSING_FIELD,
                        fields.place(),
                        "this publish target does not say where the site goes")
                .help("add "
                        + MessageText.anyOf(
                                KINDS.keySet().stream().<String>map(Field::name).toList()));
    }

    private static Diagnostic several(Fields fields, List<Field<LocatedText>> named) {
        return Diagnostic.of(
                        DiagnosticCode.WRONG_TYPE,
                        fields.placeOf(named.get(1)),
                        "this publish target has "
                                + MessageText.allOf(
                                        named.stream().<String>map(Field::name).toList()))
                .help("keep one of them, and make a target with another name for each other place");
    }

    /** Reports the fields of other kinds of target. */
    private static void reportStrays(Fields fields, Field<LocatedText> kind) {
        KINDS.forEach((other, members) -> members.stream()
                .filter(member -> !other.equals(kind) && fields.has(member))
                .forEach(member -> fields.problems()
                        .add(Diagnostic.of(
                                        DiagnosticCode.UNKNOWN_FIELD,
                                        fields.placeOf(member),
                                        "a target with “" + kind.name() + "” has no field “" + member.name() + "”")
                                .help("delete it; it belongs to “" + other.name() + "”"))));
    }

    private static Optional<PublishTarget> folder(LocatedText text, Diagnostics problems) {
        if (text.isEmpty() || text.text().chars().anyMatch(Character::isISOControl)) {
            return wrong(text, "is not the path of a folder", "write a path, such as “/srv/www/briefing”", problems);
        }
        return Optional.of(new PublishTarget.Folder(text.text()));
    }

    private static Optional<PublishTarget> git(LocatedText text, Fields fields) {
        String url = text.text();
        if (PASSWORD.matcher(url).matches()) {
            return secret(text, fields.problems());
        }
        if (url.isEmpty() || url.startsWith("-") || url.chars().anyMatch(c -> c <= ' ' || c == 0x7F)) {
            return wrong(
                    text,
                    "is not the address of a git repository",
                    "write it as git clone takes it, such as “https://github.com/desk/briefing.git”",
                    fields.problems());
        }
        Optional<LocatedText> branch = fields.find(BRANCH_NAME);
        if (branch.isPresent() && !isBranch(branch.get().text())) {
            return wrong(
                    branch.get(),
                    "cannot be the name of a branch",
                    "write a name such as “gh-pages”",
                    fields.problems());
        }
        return Optional.of(
                new PublishTarget.Git(url, branch.map(LocatedText::text).orElse(DEFAULT_BRANCH)));
    }

    /** The names that are safe in every place: fewer than git allows. */
    private static boolean isBranch(String name) {
        return BRANCH.matcher(name).matches()
                && !name.contains("..")
                && !name.contains("//")
                && !name.endsWith("/")
                && !name.endsWith(".")
                && !name.endsWith(".lock");
    }

    /** Makes a target of a folder of a server. */
    private interface OnServer {
        PublishTarget target(String user, String host, int port, String path);
    }

    private static Optional<PublishTarget> server(LocatedText text, Diagnostics problems, OnServer kind) {
        String place = text.text();
        int at = place.indexOf('@');
        if (at >= 0 && place.substring(0, at).contains(":")) {
            return secret(text, problems);
        }
        Matcher parts = SFTP.matcher(place);
        int port = parts.matches() && parts.group("port") != null
                ? Integer.parseInt(parts.group("port"))
                : PublishTarget.SSH_PORT;
        if (!parts.matches() || port < 1 || port > LAST_PORT || isClimbing(parts.group("path"))) {
            return wrong(
                    text,
                    "does not name a folder on a server",
                    "write “USER@HOST:PORT/PATH” or “USER@HOST/PATH”, such as “deploy@example.org/srv/www/briefing”",
                    problems);
        }
        return Optional.of(kind.target(parts.group("user"), parts.group("host"), port, parts.group("path")));
    }

    private static Optional<PublishTarget> hosted(Host host, LocatedText text, Fields fields) {
        if (!HOSTED.matcher(text.text()).matches()) {
            return wrong(
                    text,
                    "cannot be the name of a site",
                    "write what the host calls it, such as “briefing”",
                    fields.problems());
        }
        Optional<LocatedText> url = fields.find(URL);
        if (url.isEmpty()) {
            fields.problems()
                    .add(
                            Diagnostic.of(
                                            DiagnosticCode.MISSING_FIELD,
                                            fields.place(),
                                            "a target with “" + host.field() + "” has no “url”")
                                    .help(
                                            "add the address at which readers find the site; what is already there is read from it"));
            return Optional.empty();
        }
        return Optional.of(
                new PublishTarget.Hosted(host, text.text(), URI.create(url.get().text())));
    }

    private static boolean isClimbing(String path) {
        return List.of(path.split("/", -1)).contains("..");
    }

    private static Optional<PublishTarget> s3(LocatedText text, Fields fields) {
        Diagnostics problems = fields.problems();
        if (!BUCKET.matcher(text.text()).matches()) {
            return wrong(text, "cannot be the name of a bucket", "write the name alone, such as “briefing”", problems);
        }
        Optional<LocatedText> region = fields.find(REGION_NAME);
        if (region.isPresent() && !REGION.matcher(region.get().text()).matches()) {
            return wrong(region.get(), "is not a region", "write its code, such as “eu-west-2”", problems);
        }
        String prefix = fields.string(PREFIX);
        if (prefix.startsWith("/") || isClimbing(prefix) || prefix.chars().anyMatch(Character::isISOControl)) {
            return wrong(
                    fields.text(PREFIX),
                    "cannot be the prefix of object names",
                    "write a path without “/” at its start, such as “briefing/”",
                    problems);
        }
        return Optional.of(new PublishTarget.S3(
                text.text(),
                prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/",
                fields.find(ENDPOINT).map(address -> URI.create(address.text())),
                region.map(LocatedText::text).orElse(DEFAULT_REGION)));
    }

    private static Optional<PublishTarget> secret(LocatedText text, Diagnostics problems) {
        problems.add(Diagnostic.of(DiagnosticCode.BAD_URL, text.span(), "this address contains a password")
                .help("delete it, and change it where it is used: content is public; docs/publishing.md says where"
                        + " passwords come from"));
        return Optional.empty();
    }

    private static Optional<PublishTarget> wrong(LocatedText text, String what, String help, Diagnostics problems) {
        problems.add(
                Diagnostic.of(DiagnosticCode.BAD_URL, text.span(), "“" + MessageText.shown(text.text()) + "” " + what)
                        .help(help));
        return Optional.empty();
    }
}
