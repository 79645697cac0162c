package dev.standfirst.content.model;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.prose.model.Tolerances;
import java.net.URI;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of the whole site, from {@code content/site.yaml}. Text fields that are not given are empty.
 *
 * @param masthead its name, and the picture in place of that
 * @param description what it is, a sentence
 * @param publishing where it will be read, and where it is put for that
 * @param language BCP 47
 * @param publisher who answers for it
 * @param contact an e-mail address or a web address
 * @param policies Markdown by name, shown on the method page, in the order of the file
 * @param withdrawn why a fact that was published is no more, Markdown by its id; its address keeps saying so
 * @param checking how figures are checked
 * @param lead what the front page leads with, where the project says so
 */
public record SiteSettings(
        Masthead masthead,
        LocatedText description,
        PublishSettings publishing,
        Locale language,
        Publisher publisher,
        String contact,
        Map<String, LocatedText> policies,
        Map<String, LocatedText> withdrawn,
        Checking checking,
        Optional<Lead> lead) {
    /**
     * How figures are checked.
     *
     * @param tolerances how far words may lie from the number they name
     * @param asOf the date that freshness is judged by, where the project fixes it
     * @param yearStarts when financial years start, where a fact does not say so
     */
    public record Checking(Tolerances tolerances, Optional<LocalDate> asOf, MonthDay yearStarts) {}

    /** The site's name. */
    public LocatedText title() {
        return masthead.title();
    }

    /** How far words may lie from the number they name. */
    public Tolerances tolerances() {
        return checking.tolerances();
    }

    /** The date that freshness is judged by, where the project fixes it. */
    public Optional<LocalDate> asOf() {
        return checking.asOf();
    }

    /** Where the site will be read; ends with {@code /}. */
    public URI baseUrl() {
        return publishing.baseUrl();
    }
}
