package dev.standfirst.fact.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A published document, as a list of references names it. Text fields that are not given are {@code ""}.
 *
 * @param publisher who published it
 * @param title what it is called there
 * @param url its address: http or https
 * @param published when it was published
 * @param carriedBy who carried it, where that is not the publisher
 * @param language its language, BCP 47
 */
public record Publication(
        String publisher, String title, String url, Optional<LocalDate> published, String carriedBy, String language) {}
