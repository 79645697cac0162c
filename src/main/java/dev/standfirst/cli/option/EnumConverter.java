package dev.standfirst.cli.option;

import dev.standfirst.diagnostic.PrintableText;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a word on the command line that is one of a few. */
public final class EnumConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final String noun;
    private final Class<E> words;

    /**
     * @param noun what the word is, with its article: {@code a format}
     * @param words an enumeration whose constants are named as they are typed
     */
    public EnumConverter(String noun, Class<E> words) {
        this.noun = noun;
        this.words = words;
    }

    @Override
    public E convert(String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "“" + PrintableText.of(text) + "” is not " + noun + "; choose " + choice()));
    }

    /** {@code human, json or sarif}. */
    private String choice() {
        List<String> names =
                Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
        return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
    }
}
