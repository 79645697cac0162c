package dev.standfirst.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who wrote a briefing, and when.
 *
 * @param authors who wrote it
 * @param published when it was published
 * @param revised when it was last revised
 */
public record Byline(List<String> authors, Optional<LocalDate> published, Optional<LocalDate> revised) {}
