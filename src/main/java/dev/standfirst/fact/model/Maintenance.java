package dev.standfirst.fact.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How a fact is kept up to date.
 *
 * @param reviewBy when somebody should look at it again
 * @param revisions values it had before, in the order in which they are listed
 * @param formerly ids it had before
 */
public record Maintenance(Optional<LocalDate> reviewBy, List<Revision> revisions, List<String> formerly) {}
