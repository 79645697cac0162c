package dev.standfirst.content.media;

/** Says why a picture cannot be published, and what to do. */
public final class BadPicture extends Exception {
    private static final long serialVersionUID = 1;

    private final String help;

    /**
     * @param message what is wrong, as a sentence about the file
     * @param help what to do
     */
    BadPicture(String message, String help) {
        super(message);
        this.help = help;
    }

    /** What to do. */
    public String help() {
        return help;
    }

    /** What is wrong, as a sentence about the file. */
    public String problem() {
        return String.valueOf(getMessage());
    }

    /** A file that is not what its name says, or ends too early. */
    static BadPicture unreadable(String format) {
        return new BadPicture("this is not a whole " + format + " file", "save the picture again");
    }
}
