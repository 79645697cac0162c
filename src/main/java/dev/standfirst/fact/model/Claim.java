package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.diagnostic.SourceSpan;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody said, and the tests of it. Text fields that are not given are {@code ""} or empty.
 *
 * @param id kebab-case
 * @param span where the id is
 * @param title a few words
 * @param speaker who said it
 * @param on when they said it
 * @param where where it is
 * @param said what they said, paraphrased: Markdown, bound like any narrative
 * @param holds a boolean formula that must be true as well
 * @param untested parts that no figure can test
 * @param assessment what the editors make of it
 */
public record Claim(
        String id,
        SourceSpan span,
        LocatedText title,
        Speaker speaker,
        LocalDate on,
        List<Citation> where,
        LocatedText said,
        LocatedText holds,
        List<LocatedText> untested,
        Assessment assessment) {}
