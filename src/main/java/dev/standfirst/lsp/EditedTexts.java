package dev.standfirst.lsp;

import java.nio.file.Path;

/** Decides which files an editor may hold, and follows their texts. Called on the thread that takes the editor's messages. */
public interface EditedTexts {
    /** Any file of any project; nobody follows. */
    EditedTexts ANY = new EditedTexts() {
        @Override
        public boolean allows(Path file) {
            return true;
        }

        @Override
        public void edited(Path file, String text) {}

        @Override
        public void released(Path file) {}
    };

    /** Whether the editor may hold a file, or open the project in a folder. What it says of any other is ignored. */
    boolean allows(Path file);

    /** The editor holds a file with this text, saved or not. */
    void edited(Path file, String text);

    /** The editor let go of a file: what is on the disk counts again. */
    void released(Path file);
}
