package dev.standfirst.pipeline;

/** Follows a long task. Called by several threads at once. */
public interface Progress {
    /** Follows nothing. */
    Progress NONE = new Progress() {
        @Override
        public void begins(String step) {}

        @Override
        public void rendered(int pages) {}
    };

    /** A step begins: {@code read}, {@code check} and so on, as {@link Timings} names them. */
    void begins(String step);

    /**
     * One more page has been rendered.
     *
     * @param pages how many there are in all
     */
    void rendered(int pages);
}
