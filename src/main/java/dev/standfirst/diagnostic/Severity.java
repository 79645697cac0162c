package dev.standfirst.diagnostic;

/** How bad it is. */
public enum Severity {
    /** The site is not built. */
    ERROR,
    /** The site is built; the words could mislead, or an editor should look. */
    WARNING;

    /** What it is called in every report: {@code error} or {@code warning}. */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
