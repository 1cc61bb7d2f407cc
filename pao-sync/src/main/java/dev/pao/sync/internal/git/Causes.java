package dev.pao.sync.internal.git;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What lies below an exception. */
final class Causes {

    private static final int DEEPEST = 20;

    private Causes() {}

    static boolean has(Throwable e, Predicate<Throwable> wanted) {
        return all(e).anyMatch(wanted);
    }

    static <T extends Throwable> Optional<T> first(Throwable e, Class<T> type) {
        return all(e).filter(type::isInstance).map(type::cast).findFirst();
    }

    private static Stream<Throwable> all(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
    }
}
