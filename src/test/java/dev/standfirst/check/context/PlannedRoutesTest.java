package dev.standfirst.check.context;

import static org.assertj.core.api.Assertions.assertThat;

import dev.standfirst.pipeline.CheckedProject;
import dev.standfirst.route.Route;
import dev.standfirst.site.SitePlan;
import dev.standfirst.site.SitePlanner;
import dev.standfirst.site.model.Page;
import dev.standfirst.site.view.Messages;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The addresses that links are checked against are those of the planned pages, no more and no fewer. */
class PlannedRoutesTest {
    /** The addresses of charts that a text changes, and of those that are drawn only where the typeface has all letters. */
    private static final Predicate<String> PASSING = Pattern.compile(
                    "charts/.*\\.png|(charts|data/series)/.*\\.[0-9a-f]{8}\\.(svg|csv)")
            .asMatchPredicate();

    @TempDir
    private Path folder;

    static Stream<TestProject> projects() {
        return TestProject.valid();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void aLinkMayLeadToEveryPlannedPage(TestProject project) throws IOException {
        CheckedProject checked = project.check();
        SiteAddresses addresses = SiteAddresses.of(checked.content());

        assertThat(routes(checked))
                .filteredOn(route -> !PASSING.test(route.file()))
                .hasSizeGreaterThan(20)
                .allMatch(addresses::isPublished);
    }

    @ParameterizedTest
    @MethodSource("projects")
    void everyAddressThatALinkMayLeadToIsPlanned(TestProject project) throws IOException {
        CheckedProject checked = project.check();

        assertThat(SiteAddresses.of(checked.content()).published())
                .hasSizeGreaterThan(20)
                .isSubsetOf(routes(checked));
    }

    @Test
    void aLinkMayLeadToThePageOfAFactThatWasWithdrawn() throws IOException {
        TestProject project = TestProject.site("valid/small").copyTo(folder);
        Files.writeString(
                project.path("content/site.yaml"),
                "\nwithdrawn: {old-count: Counted twice.}\n",
                StandardOpenOption.APPEND);
        CheckedProject checked = project.check();

        assertThat(routes(checked)).contains(Route.fact("old-count"));
        assertThat(SiteAddresses.of(checked.content()).published()).contains(Route.fact("old-count"));
    }

    private static List<Route> routes(CheckedProject checked) {
        SitePlan plan = SitePlanner.plan(checked.content(), checked.facts(), checked.report(), Messages.of(Locale.UK));
        return plan.pages().stream().map(Page::route).toList();
    }
}
