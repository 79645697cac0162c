package dev.standfirst.build;

/** What a project is proved for. */
enum Purpose {
    /** To say what is wrong. */
    REPORT(false, false),

    /** To write its site: every text will be drawn. */
    SITE(false, true),

    /** To look at while it is edited: drafts count, and few texts will be drawn. */
    PREVIEW(true, false);

    private final boolean drafts;
    private final boolean drawn;

    Purpose(boolean drafts, boolean drawn) {
        this.drafts = drafts;
        this.drawn = drawn;
    }

    boolean drafts() {
        return drafts;
    }

    boolean drawn() {
        return drawn;
    }
}
