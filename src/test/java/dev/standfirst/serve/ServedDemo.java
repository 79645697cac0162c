package dev.standfirst.serve;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.standfirst.testing.TestProject;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A preview of a copy of the demo for each test, which a browser may open. */
abstract class ServedDemo {
    static final String PROSE = "content/briefings/arrivals.md";
    static final String FACTS = "content/facts/albanian-arrivals.yaml";
    static final String PAGE = "/briefings/arrivals/";

    Served served;

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @BeforeEach
    void serve(@TempDir Path folder) throws IOException {
        served = Served.of(TestProject.DEMO.copyTo(folder));
    }

    @AfterEach
    void stop() throws IOException {
        served.close();
    }
}
