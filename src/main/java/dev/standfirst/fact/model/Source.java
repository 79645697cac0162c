package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.SourceSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A publication that facts and claims rest on. Text fields that are not given are {@code ""}.
 *
 * @param id kebab-case
 * @param span where the id stands
 * @param publisher who published it
 * @param title what it is called there
 * @param url its address: http or https
 * @param published when it was published
 * @param accessed when it was read
 * @param carriedBy who carried it, where that is not the publisher
 * @param language its language, BCP 47
 * @param licence the licence it may be stored under
 * @param evidence the name of its stored copy in {@code content/evidence}
 * @param note what else readers should know
 */
public record Source(
        String id,
        SourceSpan span,
        String publisher,
        String title,
        String url,
        Optional<LocalDate> published,
        Optional<LocalDate> accessed,
        String carriedBy,
        String language,
        String licence,
        String evidence,
        String note) {}
