package dev.standfirst.cli;

import dev.standfirst.diagnostic.PrintableText;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a port on the command line. */
final class PortConverter implements ITypeConverter<Integer> {
    private static final int LAST = 65_535;

    @Override
    public Integer convert(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= LAST) {
                return port;
            }
        } catch (NumberFormatException _) {
            // Said below.
        }
        throw new TypeConversionException("“" + PrintableText.of(text) + "” is not a port: write a number from 1 to "
                + LAST + ", or 0 for any free one");
    }
}
