package dev.standfirst.fact.model;

import dev.standfirst.diagnostic.LocatedText;
import java.util.Optional;

/**
 * What the editors make of a claim. Texts are Markdown, and empty where they are not given.
 *
 * @param rating how true they call it
 * @param rationale why
 * @param override why the rating may be kinder than the tests
 * @param response the speaker's reply
 */
public record Assessment(Optional<Rating> rating, LocatedText rationale, LocatedText override, LocatedText response) {}
