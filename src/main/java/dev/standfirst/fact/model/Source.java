package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.SourceSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A publication that facts and claims rest on, and how it was read. Text fields that are not given are {@code ""}.
 *
 * @param id kebab-case
 * @param span where the id is
 * @param publication the document itself
 * @param accessed when it was read
 * @param licence the licence it may be stored under
 * @param evidence the name of its stored copy in {@code content/evidence}
 * @param note what else readers should know
 */
public record Source(
        String id,
        SourceSpan span,
        Publication publication,
        Optional<LocalDate> accessed,
        String licence,
        String evidence,
        String note) {}
