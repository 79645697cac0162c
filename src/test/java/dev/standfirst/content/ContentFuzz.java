package dev.standfirst.content;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever the text, reading it as a file of facts or a briefing ends and throws nothing, and each diagnostic points into it. */
class ContentFuzz {
    @FuzzTest(maxDuration = "10m")
    void anyTextIsReadAsAFileOfFacts(byte[] bytes) {
        AnythingIsReadProperties.readFacts(new String(bytes, UTF_8));
    }
}
