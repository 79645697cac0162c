package dev.standfirst.cli.option;

/** The forms in which a report is printed. */
public enum ReportFormat {
    human,
    json,
    sarif,
    github
}
