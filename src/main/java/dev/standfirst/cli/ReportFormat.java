package dev.standfirst.cli;

/** The forms in which a report is printed. */
enum ReportFormat {
    human,
    json,
    sarif,
    github
}
