package dev.standfirst.content.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Makes parsers that give the tokens of a YAML text. The limits of the parser itself are out of the way: those of this package are
 * stricter, and say what they are.
 */
final class YamlTokens {
    /** Texts longer than this, in UTF-16 units, are read through the wide window. */
    private static final int LONG_TEXT = 64 * 1024;

    private static final YAMLFactory NARROW = factory(1024);

    /** The parser moves all of an unfinished token along with its window, so a long one must not move the window often. */
    private static final YAMLFactory WIDE = factory(1024 * 1024);

    private YamlTokens() {}

    /** A parser at the start of the text, to be closed. */
    static YAMLParser of(String text) {
        YAMLFactory factory = text.length() > LONG_TEXT ? WIDE : NARROW;
        return (YAMLParser) factory.createParser(ObjectReadContext.empty(), new SurrogateSafeReader(text));
    }

    private static YAMLFactory factory(int window) {
        return YAMLFactory.builder()
                .loadSettings(LoadSettings.builder()
                        .setCodePointLimit(Integer.MAX_VALUE)
                        .setBufferSize(window)
                        .build())
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }
}
