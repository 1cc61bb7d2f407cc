package dev.pao.reliability.fault;

import dev.pao.reliability.database.Moment;
import dev.pao.reliability.database.Tap;
import dev.pao.store.jdbc.Dialect;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Lets one fault strike at one moment; once, but for a database that can't be connected to as long as it is armed. */
final class Striker implements Tap {

    private final Dialect dialect;
    private Optional<StoreFault> fault = Optional.empty();
    private Optional<StoreMoment> moment = Optional.empty();
    private boolean hasStruck;

    Striker(Dialect dialect) {
        this.dialect = dialect;
    }

    void arm(StoreFault newFault, StoreMoment newMoment) {
        fault = Optional.of(newFault);
        moment = Optional.of(newMoment);
        hasStruck = false;
    }

    void disarm() {
        fault = Optional.empty();
    }

    boolean hasStruck() {
        return hasStruck;
    }

    @Override
    public void at(Moment now, Connection connection) throws SQLException {
        boolean strikes = fault.isPresent()
                && !hasStruck
                && fault.get().strikesAt(now)
                && moment.orElseThrow().is(now);
        if (strikes) {
            hasStruck = true;
            fault.get().strike(dialect, connection);
        }
    }

    @Override
    public void beforeConnecting() throws SQLException {
        if (fault.equals(Optional.of(StoreFault.REFUSED))) {
            hasStruck = true;
            StoreFault.refuse(dialect);
        }
    }
}
