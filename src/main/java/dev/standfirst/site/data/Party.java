package dev.standfirst.site.data;

import java.util.regex.Pattern;

/** A person or an organisation, named in words. What reads structured data asks which; nobody has said, so the words of the name decide. */
final class Party {
    /** Words in the names of organisations, and the article that most of those of newspapers begin with. */
    private static final Pattern ORGANISATION = Pattern.compile("(?iu)^the\\b|\\b("
            + "agency|association|authority|bank|bureau|campaign|cent(re|er)|coalition|college|commission|committee|company|council|court"
            + "|department|desk|editors|federation|foundation|government|group|inc|institute|international|league|ltd|limited|ministry"
            + "|movement|network|news(room|paper)?|observatory|office|organi[sz]ation|parliament|party|plc|police|press|programme|senate"
            + "|service|society|staff|team|tribunal|trust|union|university)\\b");

    private Party() {}

    /**
     * The type of a party.
     *
     * @param role the office of a person, or {@code ""}
     * @param url the page about them, or {@code ""}
     */
    static JsonWriter of(String name, String role, String url) {
        return JsonWriter.object()
                .put("@type", isPerson(name, role) ? "Person" : "Organization")
                .put("name", name)
                .putIfAny("jobTitle", role)
                .putIfAny("url", url)
                .build();
    }

    /** Whether a name is a person's: one of several words, all of letters, none of which organisations have. */
    private static boolean isPerson(String name, String role) {
        return !role.isEmpty()
                || (name.strip().indexOf(' ') > 0 && !ORGANISATION.matcher(name).find());
    }
}
