package dev.standfirst.pipeline;

/** Is told how a long task goes on, from several threads at once. */
public interface Progress {
    /** Nobody is watching. */
    Progress NONE = new Progress() {
        @Override
        public void begins(String step) {}

        @Override
        public void drawn(int of) {}
    };

    /** A step begins: {@code read}, {@code check} and so on, as {@link Timings} names them. */
    void begins(String step);

    /** One more page has been drawn, of so many. */
    void drawn(int of);
}
