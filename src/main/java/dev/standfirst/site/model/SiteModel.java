package dev.standfirst.site.model;

import java.util.Optional;

/**
 * What every page shows of the whole site.
 *
 * @param title its name
 * @param logo what is shown in place of its name
 * @param description a sentence
 * @param baseUrl its address, ends with {@code /}
 * @param language BCP 47
 * @param rightToLeft whether the language is written from right to left
 * @param publisher who answers for it
 * @param contact an e-mail or web address, or {@code ""}
 * @param coverage the figures of the whole site
 */
public record SiteModel(
        String title,
        Optional<Logo> logo,
        String description,
        String baseUrl,
        String language,
        boolean rightToLeft,
        PublisherItem publisher,
        String contact,
        Models.Figures coverage) {}
