package dev.standfirst.render;

import dev.standfirst.site.view.Messages;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** {@code text(key, …)} of templates: a message, its places filled with numbers, texts and HTML; HTML where any of these is. */
record InterfaceText(Messages messages) implements TemplateMethodModelEx {
    private static final HTMLOutputFormat HTML = HTMLOutputFormat.INSTANCE;

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        return arguments.isEmpty() || !(arguments.getFirst() instanceof TemplateScalarModel key)
                ? fail("“text()” needs the key of a message")
                : text(key.getAsString(), arguments.subList(1, arguments.size()));
    }

    private Object text(String key, List<?> arguments) throws TemplateModelException {
        boolean html = arguments.stream().anyMatch(TemplateHTMLOutputModel.class::isInstance);
        UnaryOperator<String> escape = html ? HTML::escapePlainText : UnaryOperator.identity();
        var filled = new ArrayList<Object>();
        for (Object argument : arguments) {
            filled.add(
                    switch (argument) {
                        case TemplateNumberModel number -> number.getAsNumber();
                        case TemplateScalarModel text -> escape.apply(text.getAsString());
                        case TemplateHTMLOutputModel markup -> HTML.getMarkupString(markup);
                        default -> fail("“text()” can fill in numbers, texts and HTML");
                    });
        }
        try {
            String text = messages.filled(key, filled, escape);
            return html ? HTML.fromMarkup(text) : new SimpleScalar(text);
        } catch (IllegalArgumentException _) {
            String meant = Messages.nearest(key)
                    .map(near -> "; did you mean “" + near + "”?")
                    .orElse("");
            return fail("there is no message “" + key + "”" + meant);
        }
    }

    private static Object fail(String message) throws TemplateModelException {
        throw new TemplateModelException(message);
    }
}
