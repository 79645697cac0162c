package dev.standfirst.site.data;

import dev.standfirst.route.Route;
import dev.standfirst.site.model.SiteModel;
import java.util.List;

/** What the columns of {@code facts.csv} mean: metadata of CSV on the Web, https://www.w3.org/TR/tabular-metadata/. */
public final class Csvw {
    private Csvw() {}

    public static JsonWriter of(SiteModel site) {
        JsonWriter context = JsonWriter.array(List.of(
                JsonWriter.of("http://www.w3.org/ns/csvw"),
                JsonWriter.object().put("@language", site.language()).build()));
        return JsonWriter.object()
                .put("@context", context)
                .put("url", "facts.csv")
                .put("dc:title", "Facts of “" + site.title() + "”")
                .put("dc:publisher", site.publisher().name())
                .put("dc:source", site.baseUrl() + Route.FACTS.path())
                .put("tableSchema", schema())
                .build();
    }

    private static JsonWriter schema() {
        return JsonWriter.object()
                .put(
                        "columns",
                        JsonWriter.array(List.of(
                                always("id", "string", "The fact's id."),
                                always(
                                        "label",
                                        "string",
                                        "What it is. A text that would be read as a formula has ' before it."),
                                always("kind", "string", "quantity, date, text, boolean or series."),
                                always("value", "string", "The value as readers see it."),
                                column("low", "number", "The least that it can be; empty if there is no limit."),
                                column("high", "number", "The most that it can be; empty if there is no limit."),
                                column("low_closed", "boolean", "Whether it can be exactly low."),
                                column("high_closed", "boolean", "Whether it can be exactly high."),
                                column(
                                        "unit",
                                        "string",
                                        "What it counts; a currency of ISO 4217; 1 for a pure number."),
                                column("period_start", "date", "The first day of its period."),
                                column("period_end", "date", "The last day of its period."),
                                list("status", "How settled it is."),
                                list("sources", "The ids of its sources."),
                                column("formula", "string", "How it is computed from other facts."),
                                always("url", "anyURI", "Its page."))))
                .put("primaryKey", "id")
                .build();
    }

    private static JsonWriter column(String name, String datatype, String description) {
        return members(name, datatype, description).build();
    }

    /** A column that has a value in each line. */
    private static JsonWriter always(String name, String datatype, String description) {
        return members(name, datatype, description)
                .put("required", JsonWriter.of(true))
                .build();
    }

    private static JsonWriter list(String name, String description) {
        return members(name, "string", description).put("separator", " ").build();
    }

    private static JsonWriter.Builder members(String name, String datatype, String description) {
        return JsonWriter.object()
                .put("name", name)
                .put("titles", name)
                .put("dc:description", description)
                .put("datatype", datatype);
    }
}
