package dev.standfirst.pipeline;

/** What a project is proved for. */
enum Purpose {
    /** To say what is wrong. */
    REPORT(false),

    /** To write its site: every text will be drawn. */
    SITE(true);

    private final boolean drawn;

    Purpose(boolean drawn) {
        this.drawn = drawn;
    }

    boolean drawn() {
        return drawn;
    }
}
