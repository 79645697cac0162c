package dev.standfirst.render;

import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.DiagnosticCode;
import dev.standfirst.diagnostic.SourceSpan;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes diagnostics of what is wrong with templates, at the places that FreeMarker names. */
final class TemplateFault {
    private static final String ENDLESS_HELP =
            "look for a macro, function or include that leads back to itself, here or in an included template";
    private static final String TOO_LONG_HELP = "look for a list or loop without an end";

    private TemplateFault() {}

    static Diagnostic of(ParseException fault) {
        return diagnostic(
                fault.getTemplateName(),
                fault.getLineNumber(),
                fault.getColumnNumber(),
                fault.getEndLineNumber(),
                fault.getEndColumnNumber(),
                TemplateErrorMessage.of(fault));
    }

    /** The fault itself: that of a part or an included template is wrapped in those of all that show it. */
    static Diagnostic of(TemplateException fault) {
        TemplateException innermost = fault;
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            switch (cause) {
                case ParseException unreadable -> {
                    return of(unreadable);
                }
                case TextWriter.TooLong endless -> {
                    return of(endless);
                }
                case TemplateException inner when inner.getTemplateSourceName() != null -> innermost = inner;
                default -> {}
            }
        }
        return diagnostic(innermost, TemplateErrorMessage.of(innermost));
    }

    static Diagnostic of(TextWriter.TooLong fault) {
        return diagnostic(
                fault.place(), new TemplateErrorMessage(fault.place().getMessageWithoutStackTop(), TOO_LONG_HELP));
    }

    /** A template that calls itself until there is no room left: where that is nobody can say by then. */
    static Diagnostic endless(String template) {
        return diagnostic(
                template, 1, 1, 1, 0, new TemplateErrorMessage("the template calls itself without end", ENDLESS_HELP));
    }

    private static Diagnostic diagnostic(TemplateException fault, TemplateErrorMessage words) {
        return diagnostic(
                fault.getTemplateSourceName(),
                number(fault.getLineNumber()),
                number(fault.getColumnNumber()),
                number(fault.getEndLineNumber()),
                number(fault.getEndColumnNumber()),
                words);
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 1 : number;
    }

    private static Diagnostic diagnostic(
            @Nullable String template, int line, int column, int endLine, int endColumn, TemplateErrorMessage words) {
        String file = Templates.FOLDER + Optional.ofNullable(template).orElse("");
        var span = new SourceSpan(
                file, Math.max(line, 1), Math.max(column, 1), Math.max(endLine, line), Math.max(endColumn + 1, column));
        return Diagnostic.of(DiagnosticCode.TEMPLATE, span, words.message()).help(words.help());
    }
}
