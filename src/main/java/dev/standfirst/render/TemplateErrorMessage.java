package dev.standfirst.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a template, in the words of the people who write one; FreeMarker's own are meant for Java programmers.
 *
 * @param message one sentence
 * @param help what to do about it
 */
record TemplateErrorMessage(String message, String help) {
    private static final String GENERAL = "see docs/templates.md for what a template can use";
    private static final String UNCLOSED = "check that brackets, quotation marks and tags before it are closed";
    private static final String HELP_FOR_NAMES = "check the spelling in FreeMarker's manual";
    private static final String EXPECTED = "Expected ";
    private static final String BUT = ", but this has evaluated to ";

    /** What FreeMarker calls a kind of value, and what we do; the first that occurs counts. */
    private record Kind(String theirs, String ours) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("macro", "a macro"),
            new Kind("method", "a function"),
            new Kind("string", "a text"),
            new Kind("hash", "a record"),
            new Kind("sequence", "a list"),
            new Kind("collection", "a list"),
            new Kind("boolean", "true or false"),
            new Kind("number", "a number"),
            new Kind("date", "a date"),
            new Kind("markup", "markup"));

    static TemplateErrorMessage of(ParseException fault) {
        if (fault instanceof TemplateRefused refused) {
            return new TemplateErrorMessage(refused.words(), refused.help());
        }
        String theirs = text(fault.getEditorMessage());
        if (theirs.startsWith("Encountered \"")) {
            return new TemplateErrorMessage("“" + quoted(theirs) + "” cannot be used here", UNCLOSED);
        }
        if (theirs.startsWith("Unexpected end of file")) {
            String unclosed = between(theirs, "You have an unclosed ", ".");
            return new TemplateErrorMessage(
                    unclosed.isEmpty()
                            ? "the template ends before this is closed"
                            : "the template ends before “" + unclosed + "” is closed",
                    "close it");
        }
        if (theirs.startsWith("Unknown built-in: \"")) {
            return new TemplateErrorMessage("FreeMarker does not have “?" + quoted(theirs) + "”", HELP_FOR_NAMES);
        }
        if (theirs.startsWith("Unknown special variable name: \"")) {
            return new TemplateErrorMessage("FreeMarker does not have “." + quoted(theirs) + "”", HELP_FOR_NAMES);
        }
        if (theirs.startsWith("Unknown directive: ")) {
            return new TemplateErrorMessage(
                    "FreeMarker does not have “" + between(theirs, "Unknown directive: ", ".") + "”", HELP_FOR_NAMES);
        }
        return theirs.startsWith("Lexical error")
                ? new TemplateErrorMessage("this cannot be read as a template", UNCLOSED)
                : new TemplateErrorMessage(firstSentence(theirs), GENERAL);
    }

    static TemplateErrorMessage of(TemplateException fault) {
        String blamed = fault.getBlamedExpressionString();
        String theirs = text(fault.getMessageWithoutStackTop());
        if (fault instanceof InvalidReferenceException && blamed != null) {
            return new TemplateErrorMessage("“" + blamed + "” has no value", GENERAL);
        }
        switch (fault.getCause()) {
            case TemplateNotFoundException none -> {
                return noTemplate(none.getTemplateName());
            }
            case MalformedTemplateNameException none -> {
                return noTemplate(none.getTemplateName());
            }
            case null, default -> {}
        }
        int expected = theirs.indexOf(EXPECTED);
        int but = theirs.indexOf(BUT, Math.max(expected, 0));
        if (expected >= 0 && but >= 0 && blamed != null) {
            return wrongKind(
                    blamed,
                    kind(theirs.substring(expected + EXPECTED.length(), but)),
                    kind(theirs.substring(but + BUT.length())));
        }
        if (theirs.startsWith("Can't convert boolean to string")) {
            return new TemplateErrorMessage(
                    "a boolean cannot be written as it is", "write “${value?then(\"yes\", \"no\")}”");
        }
        return theirs.startsWith("Can't compare values") && blamed != null
                ? new TemplateErrorMessage(
                        "“" + blamed + "” compares values of different kinds",
                        "compare a text with a text, or a number with a number")
                : new TemplateErrorMessage(firstSentence(theirs), GENERAL);
    }

    private static TemplateErrorMessage noTemplate(String name) {
        return new TemplateErrorMessage(
                "there is no template “" + name + "”",
                "write a name relative to this template, or to “templates/” with “/” in front");
    }

    private static TemplateErrorMessage wrongKind(String blamed, String wanted, String is) {
        return new TemplateErrorMessage(
                "“" + blamed + "” is " + is + ", but " + wanted + " is needed here",
                switch (is) {
                    case "a list" -> "go through it with “<#list " + blamed + " as each>”";
                    case "a record" -> "name one of its parts; " + GENERAL;
                    default -> GENERAL;
                });
    }

    private static String kind(String theirs) {
        String first = theirs.lines().findFirst().orElse("").replace("a(n)", "a");
        int aside = first.indexOf('(');
        String plain = aside < 0 ? first : first.substring(0, aside);
        return KINDS.stream()
                .filter(kind -> plain.contains(kind.theirs()))
                .map(Kind::ours)
                .findFirst()
                .orElse("something else");
    }

    /** The first sentence, in our form; none that names a class of the program. */
    private static String firstSentence(String theirs) {
        String line = theirs.lines().findFirst().orElse("").strip();
        int end = line.indexOf(". ");
        String sentence = (end < 0 ? line : line.substring(0, end)).strip();
        while (sentence.endsWith(":") || sentence.endsWith(".")) {
            sentence = sentence.substring(0, sentence.length() - 1);
        }
        boolean ofTheProgram = sentence.contains("f.t.")
                || sentence.contains("f.c.")
                || sentence.contains("freemarker.")
                || sentence.contains("java.")
                || sentence.contains("dev.standfirst");
        if (sentence.isEmpty() || ofTheProgram) {
            return "the template fails here";
        }
        return curly(sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1));
    }

    private static String curly(String text) {
        var curly = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            curly.append(c == '"' ? (open ? '”' : '“') : c);
            open ^= c == '"';
        }
        return curly.toString();
    }

    /** What is between the first quotation mark and the next. */
    private static String quoted(String text) {
        return between(text, "\"", "\"");
    }

    private static String between(String text, String before, String after) {
        int start = text.indexOf(before);
        int end = start < 0 ? -1 : text.indexOf(after, start + before.length());
        return end < 0 ? "" : text.substring(start + before.length(), end);
    }

    private static String text(@Nullable String message) {
        return message == null ? "" : message;
    }
}
