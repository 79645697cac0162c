package dev.standfirst.pipeline.memory;

import dev.standfirst.diagnostic.LocatedText;
import dev.standfirst.digest.Sha256;
import dev.standfirst.quantity.Rational;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The digest of a value with all its parts, the same in every run of the program: records by their components, texts with their places.
 * A value with a part of a kind that is not known here has another digest each time: it is never taken to be the same. For one thread.
 */
final class ValueDigest {
    private final Map<Class<?>, List<Method>> parts = new HashMap<>();

    /** The SHA-256 of a value, in hexadecimal. */
    String of(Object value) {
        var text = new StringBuilder();
        add(text, value);
        return Sha256.of(text.toString());
    }

    private void add(StringBuilder out, Object value) {
        switch (value) {
            case Record record -> {
                out.append('(').append(record.getClass().getName());
                parts(record.getClass()).forEach(part -> add(out, invoke(part, record)));
                out.append(')');
            }
            case LocatedText text -> {
                leaf(out, text.text());
                add(out, text.span());
                leaf(
                        out,
                        text.source()
                                .text()
                                .substring(text.place(0), Math.max(text.place(0), text.place(text.length()))));
            }
            case Optional<?> optional -> {
                out.append('?');
                optional.ifPresent(part -> add(out, part));
                out.append(';');
            }
            case List<?> list -> {
                out.append('[');
                list.forEach(part -> add(out, part));
                out.append(']');
            }
            case Set<?> set -> sorted(out, set.stream().map(this::alone).toList());
            case Map<?, ?> map ->
                sorted(
                        out,
                        map.entrySet().stream()
                                .map(entry -> alone(entry.getKey()) + alone(entry.getValue()))
                                .toList());
            case Enum<?> constant -> leaf(out, constant.name());
            case String _, Boolean _, Number _, LocalDate _, URI _, Rational _ -> leaf(out, value.toString());
            default -> leaf(out, UUID.randomUUID().toString());
        }
    }

    private static void leaf(StringBuilder out, String text) {
        out.append(text.length()).append(':').append(text);
    }

    private String alone(Object part) {
        var text = new StringBuilder();
        add(text, part);
        return text.toString();
    }

    private static void sorted(StringBuilder out, List<String> parts) {
        out.append('{');
        parts.stream().sorted().forEach(part -> leaf(out, part));
        out.append('}');
    }

    private List<Method> parts(Class<?> record) {
        return parts.computeIfAbsent(
                record,
                of -> Arrays.stream(of.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .peek(accessor -> accessor.setAccessible(true))
                        .toList());
    }

    private static Object invoke(Method part, Object record) {
        try {
            return part.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e); // they are public, and only give what they hold
        }
    }
}
