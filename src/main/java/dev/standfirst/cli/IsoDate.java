package dev.standfirst.cli;

import dev.standfirst.diagnostic.Visible;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date on the command line: year, month and day. */
final class IsoDate implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw new TypeConversionException(
                    "“" + Visible.of(text) + "” is no date: write it as year, month and day, 2024-05-22");
        }
    }
}
