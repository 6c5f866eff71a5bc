package org.hedui.cli.house;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.hedui.cli.Sentences;

/**
 * Says what is being waited for, for how long, and how long it took last time on this machine. On a terminal one line
 * counts up; in a log a line appears every ten seconds.
 */
public final class Progress {
    private final PrintWriter out;
    private final Sentences sentences;
    private final boolean terminal;
    private final Path memory;

    /** @param memory the file that keeps how long each step took */
    public Progress(PrintWriter out, Sentences sentences, boolean terminal, Path memory) {
        this.out = out;
        this.sentences = sentences;
        this.terminal = terminal;
        this.memory = memory;
    }

    /** A line of its own. */
    public void say(String key, Object... arguments) {
        out.println(sentences.of(key, arguments));
        out.flush();
    }

    /** The words of a key, to stand in another line. */
    public String words(String key) {
        return sentences.of(key);
    }

    /** Begins a step; closing it says how long it took. {@code key} names the step in the bundle. */
    public Step step(String key, Object... arguments) {
        return new Step(key, sentences.of(key, arguments));
    }

    /** One thing that takes time. */
    public final class Step implements AutoCloseable {
        private final String key;
        private final String what;
        private final long began = System.nanoTime();
        private final String usual;
        private long said;
        private boolean done;

        private Step(String key, String what) {
            this.key = key;
            this.what = what;
            String last = remembered().getProperty(key);
            this.usual = last == null ? "" : sentences.of("progress.usual", last);
            tick();
        }

        /** To be called while waiting, as often as one likes. */
        public void tick() {
            long seconds = seconds();
            if (terminal) {
                out.print("\r" + sentences.of("progress.waiting", what, seconds, usual) + "   ");
                out.flush();
            } else if (seconds == 0 || seconds >= said + 10) {
                if (seconds > 0 || said == 0) {
                    out.println(sentences.of("progress.waiting", what, seconds, usual));
                    out.flush();
                }
                said = Math.max(seconds, 1);
            }
        }

        /** The step succeeded: its time is remembered. */
        public void done() {
            done = true;
            Properties times = remembered();
            times.setProperty(key, Long.toString(seconds()));
            try (OutputStream file = Files.newOutputStream(memory)) {
                times.store(file, null);
            } catch (IOException unusable) {
                throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, memory, unusable);
            }
        }

        @Override
        public void close() {
            String ending = sentences.of(done ? "progress.done" : "progress.failed", what, seconds());
            out.println((terminal ? "\r" : "") + ending + (terminal ? "                    " : ""));
            out.flush();
        }

        private long seconds() {
            return Duration.ofNanos(System.nanoTime() - began).toSeconds();
        }
    }

    private Properties remembered() {
        Properties times = new Properties();
        if (Files.exists(memory)) {
            try (InputStream file = Files.newInputStream(memory)) {
                times.load(file);
            } catch (IOException unusable) {
                throw new HouseFailure(unusable, Trouble.FOLDER_UNUSABLE, memory, unusable);
            }
        }
        return times;
    }
}
