package dev.standfirst.check.context;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Holds texts that are made over and over once: a fact in a thousand sentences has the same value and is judged for the same reason. */
public final class StringPool {
    private final ConcurrentMap<String, String> texts = new ConcurrentHashMap<>();

    /** A text with the same characters, the same object for each call. */
    public String shared(String text) {
        String known = texts.get(text);
        if (known == null) {
            known = texts.putIfAbsent(text, text);
        }
        return known == null ? text : known;
    }
}
