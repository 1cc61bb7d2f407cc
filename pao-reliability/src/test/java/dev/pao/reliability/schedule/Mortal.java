package dev.pao.reliability.schedule;

import dev.pao.reliability.database.Moment;
import dev.pao.reliability.database.Tap;
import java.sql.Connection;

/** Lets a host die at a moment of its talk with the database. The dead say nothing any more. */
final class Mortal implements Tap {

    private int momentsToLive;
    private boolean isDead;

    /** Lets it die after so many moments more. */
    void dieAfter(int moments) {
        momentsToLive = moments + 1;
    }

    /** Lets it live, if it still does. */
    void live() {
        momentsToLive = 0;
    }

    boolean isDead() {
        return isDead;
    }

    @Override
    public void at(Moment moment, Connection connection) {
        if (momentsToLive > 0) {
            momentsToLive--;
            isDead |= momentsToLive == 0;
        }
        if (isDead) {
            throw new Death();
        }
    }

    /** The end of a process: an error, because nothing that handles failures handles it. */
    static final class Death extends Error {
        private static final long serialVersionUID = 1L;

        Death() {
            super("the process was killed", null, false, false);
        }
    }
}
