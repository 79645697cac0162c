package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said, and the tests of it. Text fields that are not given are {@code ""} or empty.
 *
 * @param id kebab-case
 * @param span where the id stands
 * @param title a few words
 * @param by who said it
 * @param role their office at the time
 * @param on when they said it
 * @param where where it stands
 * @param said what they said, paraphrased: Markdown, bound like any narrative
 * @param holds a boolean formula that must be true as well
 * @param untested parts that no figure can test
 * @param rating what the editors say of it
 * @param rationale why: Markdown
 * @param override why the rating may be kinder than the tests
 * @param response the speaker's reply
 */
public record Claim(
        String id,
        SourceSpan span,
        LocatedText title,
        String by,
        String role,
        LocalDate on,
        List<Citation> where,
        LocatedText said,
        LocatedText holds,
        List<LocatedText> untested,
        Optional<Rating> rating,
        LocatedText rationale,
        LocatedText override,
        LocatedText response) {}
