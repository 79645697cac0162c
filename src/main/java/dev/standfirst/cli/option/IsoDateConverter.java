package dev.standfirst.cli.option;

import dev.standfirst.diagnostic.PrintableText;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date on the command line: year, month and day. */
final class IsoDateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new TypeConversionException(
                    "“" + PrintableText.of(text) + "” is not a date: write year, month and day, such as 2024-05-22");
        }
    }
}
