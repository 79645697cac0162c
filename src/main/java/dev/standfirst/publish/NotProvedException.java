package dev.standfirst.publish;

import java.io.IOException;

/** What was to be published is not a site that was proved. The message is for the user, in whole sentences. */
public final class NotProvedException extends IOException {
    private static final long serialVersionUID = 1;

    NotProvedException(String message) {
        super(message);
    }

    /** The message for the user. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
