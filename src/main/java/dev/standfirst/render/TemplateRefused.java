package dev.standfirst.render;

import freemarker.core.ParseException;
import freemarker.template.Template;

/** A template holds what no template may, though FreeMarker would take it. Its message and help are ready to be shown. */
final class TemplateRefused extends ParseException {
    private static final long serialVersionUID = 1;

    private final String words;
    private final String help;

    /** With the place of the part of the template that is refused: all count from 1, ends included. */
    TemplateRefused(String words, String help, Template template, int line, int column, int endLine, int endColumn) {
        super(words, template, line, column, endLine, endColumn);
        this.words = words;
        this.help = help;
    }

    String words() {
        return words;
    }

    String help() {
        return help;
    }
}
