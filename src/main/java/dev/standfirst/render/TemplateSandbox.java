package dev.standfirst.render;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What a template may not hold though FreeMarker knows it: the clock, since what is written may not depend on it; text run as a template,
 * in which the clock could hide; and Java objects.
 *
 * <p>FreeMarker has no setting against the clock. So each part of a parsed template is looked at as FreeMarker itself writes it out, in one
 * form and without comments, and the words are looked for in its code, not in its texts.
 */
final class TemplateSandbox {
    private record Rule(String words, String message, String help) {}

    private static final List<Rule> RULES = List.of(
            new Rule(
                    ".now",
                    "“.now” is the time of day, on which pages cannot depend",
                    "use a date of the model, such as that of a briefing"),
            new Rule("?eval", "“?eval” runs a text as a template", "write the expression itself"),
            new Rule(
                    "?interpret",
                    "“?interpret” runs a text as a template",
                    "write the text to a template, and include it"),
            new Rule("?new", "“?new” creates a Java object", "see docs/templates.md for what a template can use"),
            new Rule("?api", "“?api” calls a Java object", "see docs/templates.md for what a template can use"));

    /** Closes nothing: it is in no code. */
    private static final char OPEN = '\0';

    private TemplateSandbox() {}

    /**
     * Looks through a template.
     *
     * @throws TemplateRefused at the first part that holds what none may
     */
    @SuppressWarnings("deprecation") // there is no other way to a template's parts
    static void hold(Template template) throws TemplateRefused {
        hold(template, template.getRootTreeNode());
    }

    @SuppressWarnings("deprecation")
    private static void hold(Template template, TemplateElement part) throws TemplateRefused {
        Optional<Rule> broken = isCode(part) ? broken(part.getDescription()) : Optional.empty();
        if (broken.isPresent()) {
            throw new TemplateRefused(
                    broken.get().message(),
                    broken.get().help(),
                    template,
                    part.getBeginLine(),
                    part.getBeginColumn(),
                    part.getEndLine(),
                    part.getEndColumn());
        }
        for (int i = 0; i < part.getChildCount(); i++) {
            if (part.getChildAt(i) instanceof TemplateElement child) {
                hold(template, child);
            }
        }
    }

    @SuppressWarnings("deprecation")
    private static boolean isCode(TemplateElement part) {
        return !part.getNodeName().equals("TextBlock") && !part.getNodeName().equals("Comment");
    }

    /** The rule that code breaks, in its texts only where they have code within them. */
    private static Optional<Rule> broken(String code) {
        Deque<Character> closers = new ArrayDeque<>();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            char closer = closers.isEmpty() ? OPEN : closers.peek();
            if (closer == '"' || closer == '\'') {
                if (c == '\\') {
                    i++;
                } else if (c == closer) {
                    closers.pop();
                } else if ((c == '$' || c == '#') && code.startsWith("{", i + 1)) {
                    closers.push('}');
                    i++;
                }
            } else if (c == '"' || c == '\'') {
                closers.push(c);
            } else if (c == '{') {
                closers.push('}');
            } else if (c == closer) {
                closers.pop();
            } else if (c == '.' || c == '?') {
                int place = i;
                Optional<Rule> broken = RULES.stream()
                        .filter(rule -> stands(rule.words(), code, place))
                        .findFirst();
                if (broken.isPresent()) {
                    return broken;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean stands(String words, String code, int place) {
        int end = place + words.length();
        return code.startsWith(words, place)
                && (end == code.length() || !isOfAName(code.charAt(end)))
                && (words.startsWith("?") || beginsAnExpression(code, place));
    }

    /** Whether a dot begins a name of FreeMarker's own: it neither follows a value, as in {@code a.now}, nor ends {@code 1..now}. */
    private static boolean beginsAnExpression(String code, int dot) {
        int dots = 0;
        int before = dot - 1;
        while (before >= 0 && code.charAt(before) == '.') {
            dots++;
            before--;
        }
        boolean followsAValue =
                before >= 0 && (isOfAName(code.charAt(before)) || ")]}\"'".indexOf(code.charAt(before)) >= 0);
        return dots == 0 ? !followsAValue : dots == 2;
    }

    private static boolean isOfAName(char c) {
        return Character.isJavaIdentifierPart(c) || c == '@';
    }
}
