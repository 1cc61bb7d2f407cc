package dev.pao.reliability.schedule;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * {@code -Dpao.schedules} says how many sequences are tried. One that fails is printed with its seed, cut down to what
 * matters, and tried first the next time; {@link FoundSchedulesTest} is where it is kept.
 */
final class SchedulesTest {

    private static final int MOST_ACTIONS = 24;

    @Property(shrinking = ShrinkingMode.FULL)
    void whateverHappensTheCatalogIsWhatTheModelSays(@ForAll("sequences") List<Action> actions) {
        Schedules.run(actions);
    }

    @Provide
    Arbitrary<List<Action>> sequences() {
        return action().list().ofMaxSize(MOST_ACTIONS);
    }

    private static Arbitrary<Action> action() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, edit().list().ofMinSize(1).ofMaxSize(4).map(Action.Push::new)),
                Tuple.of(1, number().map(Action.ForcePush::new)),
                Tuple.of(1, number().map(Action.Revert::new)),
                Tuple.of(3, Combinators.combine(number(), host()).as(Action.Deliver::new)),
                Tuple.of(1, Combinators.combine(number(), host()).as(Action.Redeliver::new)),
                Tuple.of(1, number().map(Action.Drop::new)),
                Tuple.of(6, host().map(Action.Poll::new)),
                Tuple.of(2, Combinators.combine(host(), moment()).as(Action.CrashInSync::new)),
                Tuple.of(1, Combinators.combine(number(), host(), moment()).as(Action.CrashInDelivery::new)),
                Tuple.of(1, host().map(Action.Crash::new)),
                Tuple.of(1, host().map(Action.Restart::new)),
                Tuple.of(1, Combinators.combine(number(), host(), moment()).as(Action.RollBack::new)),
                Tuple.of(1, Combinators.combine(host(), moment()).as(Action.Unpin::new)),
                Tuple.of(
                        2,
                        Combinators.combine(name(), number(), host(), moment()).as(Action.HoldItem::new)),
                Tuple.of(1, Combinators.combine(name(), host(), moment()).as(Action.Release::new)));
    }

    private static Arbitrary<Edit> edit() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Combinators.combine(path(), number()).as(Edit.Raise::new)),
                Tuple.of(2, path().map(Edit.Rewrite::new)),
                Tuple.of(2, path().map(Edit.Lower::new)),
                Tuple.of(1, path().map(Edit.Break::new)),
                Tuple.of(1, path().map(Edit.Mend::new)),
                Tuple.of(2, path().map(Edit.Delete::new)),
                Tuple.of(2, Combinators.combine(path(), path()).as(Edit.Move::new)),
                Tuple.of(1, Combinators.combine(path(), path()).as(Edit.Copy::new)),
                Tuple.of(1, Combinators.combine(path(), number()).as(Edit.PutBack::new)));
    }

    private static Arbitrary<Integer> number() {
        return Arbitraries.integers().between(0, 7);
    }

    private static Arbitrary<Integer> name() {
        return Arbitraries.integers().between(0, Edit.NAMES.size() - 1);
    }

    private static Arbitrary<Integer> path() {
        return Arbitraries.integers().between(0, Edit.PATHS.size() - 1);
    }

    private static Arbitrary<Integer> host() {
        return Arbitraries.integers().between(0, 1);
    }

    private static Arbitrary<Integer> moment() {
        return Arbitraries.integers().between(0, 80);
    }
}
