package dev.standfirst.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.standfirst.prose.model.ProseText;
import dev.standfirst.prose.model.Reading;

/** Whatever the text, reading it ends, throws nothing, and gives readings that lie in it one after the other. */
class ProseReaderFuzz {
    @FuzzTest(maxDuration = "10m")
    void anyTextIsRead(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        ProseText read = new ProseReader().read(text);

        int past = 0;
        for (Reading reading : read.readings()) {
            assertThat(reading.start()).isBetween(past, text.length());
            assertThat(reading.end()).isBetween(reading.start() + 1, text.length());
            past = reading.end();
        }
    }
}
