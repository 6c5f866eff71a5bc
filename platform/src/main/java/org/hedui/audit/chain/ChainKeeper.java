package org.hedui.audit.chain;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hedui.crypto.KeyRing;
import org.hedui.kernel.VerificationException;
import org.hedui.tenancy.Database;

/**
 * Keeps the chains of one database, for as long as it runs: sequences what is committed, and tells the witness. If the
 * database goes away it waits for it; if the witness goes away it goes on chaining, and deeds are refused once the last
 * checkpoint has become too old.
 */
public final class ChainKeeper implements Runnable, AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ChainKeeper.class.getName());
    private static final Duration IDLE = Duration.ofMillis(100);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

    private final Database database;
    private final KeyRing keys;
    private final Witness witness;
    private final Clock clock;
    private final Pace pace;
    private final CountDownLatch stop = new CountDownLatch(1);
    private String trouble = "";

    /**
     * How often, and how long without.
     *
     * @param interval between two checkpoints
     * @param patience after which deeds are refused while there is none
     */
    public record Pace(Duration interval, Duration patience) {}

    public ChainKeeper(Database database, KeyRing keys, Witness witness, Clock clock, Pace pace) {
        this.database = database;
        this.keys = keys;
        this.witness = witness;
        this.clock = clock;
        this.pace = pace;
    }

    @Override
    public void run() {
        do {
            try {
                keep();
            } catch (SQLException unreachable) {
                say("the database failed, SQLSTATE " + unreachable.getSQLState(), unreachable);
            }
        } while (!isStoppedWithin(AFTER_TROUBLE));
    }

    /** Until it is stopped, the database goes away, or another one is found at work. */
    private void keep() throws SQLException {
        Connection connection = database.connect(ChainLogins.sequencer(keys));
        Optional<Sequencer> begun = Sequencer.begin(connection, keys.currentSuite());
        if (begun.isEmpty()) {
            return;
        }
        try (Sequencer sequencer = begun.get()) {
            Optional<Anchoring> anchoring = Optional.empty();
            Instant due = Instant.MIN;
            while (!isStoppedWithin(Duration.ZERO)) {
                List<ChainHead> grown = sequencer.sequence();
                anchoring.ifPresent(present -> present.note(grown));
                if (!clock.instant().isBefore(due)) {
                    anchoring = anchored(connection, anchoring);
                    due = clock.instant().plus(anchoring.isPresent() ? pace.interval() : AFTER_TROUBLE);
                }
                if (grown.isEmpty() && isStoppedWithin(IDLE)) {
                    return;
                }
            }
        }
    }

    /** The anchoring after its next checkpoint; nothing if that failed, so that it begins anew by asking the witness. */
    private Optional<Anchoring> anchored(Connection connection, Optional<Anchoring> present) throws SQLException {
        try {
            Anchoring anchoring = present.isPresent()
                    ? present.get()
                    : Anchoring.begin(connection, witness, keys, clock, pace.patience());
            anchoring.checkpoint();
            trouble = "";
            return Optional.of(anchoring);
        } catch (IOException unreachable) {
            say("the witness cannot be reached", unreachable);
        } catch (VerificationException refused) {
            say(refused.toString(), refused);
        }
        return Optional.empty();
    }

    /** Once for each trouble, not once for each attempt. */
    private void say(String what, Exception cause) {
        if (!what.equals(trouble)) {
            trouble = what;
            LOG.log(Level.SEVERE, "Audit chain: " + what, cause);
        }
    }

    /** Waits so long, or until it is stopped. */
    private boolean isStoppedWithin(Duration time) {
        try {
            return stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Ends the work after the group under way. */
    @Override
    public void close() {
        stop.countDown();
    }
}
