package dev.standfirst.diagnostic;

/**
 * The user asked for something that cannot be done as asked, and nothing has been done. The message is for the user: it says why not and
 * what to do instead, in whole sentences. It may quote what the user gave, so it is printed through {@link PrintableText}.
 */
public final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message for the user. */
    public UsageException(String message) {
        super(message);
    }

    /** The message for the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
