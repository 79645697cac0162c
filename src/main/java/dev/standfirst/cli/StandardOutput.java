package dev.standfirst.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Standard output, which remembers whether something could not be written: a {@link PrintWriter} goes on in silence. */
final class StandardOutput extends FilterOutputStream {
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(this, System.out.charset()), true);

    private @Nullable IOException fault;

    StandardOutput(OutputStream out) {
        super(out);
    }

    /** What commands print to. */
    PrintWriter writer() {
        return writer;
    }

    /** Writes what is still held back. Returns why something was not written, if it was not. */
    Optional<IOException> finish() {
        writer.flush();
        return Optional.ofNullable(fault);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    /** Writes nothing after a fault, so that what was written has no gap. */
    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (fault != null) {
            throw fault;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            fault = e;
            throw e;
        }
    }
}
