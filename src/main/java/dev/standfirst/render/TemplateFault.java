package dev.standfirst.render;

import dev.standfirst.diagnostic.Code;
import dev.standfirst.diagnostic.Diagnostic;
import dev.standfirst.diagnostic.SourceSpan;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes diagnostics of what FreeMarker says, at the places that it names. */
final class TemplateFault {
    private TemplateFault() {}

    static Diagnostic of(ParseException fault) {
        return diagnostic(
                fault.getTemplateName(),
                fault.getLineNumber(),
                fault.getColumnNumber(),
                fault.getEndLineNumber(),
                fault.getEndColumnNumber(),
                fault.getEditorMessage());
    }

    static Diagnostic of(TemplateException fault) {
        return diagnostic(
                fault.getTemplateSourceName(),
                number(fault.getLineNumber()),
                number(fault.getColumnNumber()),
                number(fault.getEndLineNumber()),
                number(fault.getEndColumnNumber()),
                fault instanceof InvalidReferenceException && fault.getBlamedExpressionString() != null
                        ? "“" + fault.getBlamedExpressionString() + "” has no value"
                        : fault.getMessageWithoutStackTop());
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 1 : number;
    }

    private static Diagnostic diagnostic(
            @Nullable String template, int line, int column, int endLine, int endColumn, @Nullable String message) {
        String file = "templates/" + Optional.ofNullable(template).orElse("");
        var span = new SourceSpan(
                file, Math.max(line, 1), Math.max(column, 1), Math.max(endLine, line), Math.max(endColumn + 1, column));
        String words = Optional.ofNullable(message).orElse("the template fails");
        int end = words.indexOf('\n');
        return Diagnostic.of(Code.TEMPLATE, span, end < 0 ? words : words.substring(0, end))
                .help("what a template may use is in docs/templates.md");
    }
}
