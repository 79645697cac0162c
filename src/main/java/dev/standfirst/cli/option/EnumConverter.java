package dev.standfirst.cli.option;

import dev.standfirst.diagnostic.PrintableText;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a word on the command line that is one of a few. */
public final class EnumConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> words;

    /** @param words an enumeration whose constants are named as they are typed */
    public EnumConverter(Class<E> words) {
        this.words = words;
    }

    @Override
    public E convert(String text) {
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("“" + PrintableText.of(text) + "” is none of "
                        + Arrays.stream(words.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", "))));
    }
}
