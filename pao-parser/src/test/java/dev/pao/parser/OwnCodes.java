package dev.pao.parser;

import dev.pao.model.diagnostic.StandardCode;
import java.util.Set;
import java.util.stream.Stream;

/** The codes that the parser reports by itself. */
final class OwnCodes {

    /** Found by whoever lists and reads the files; the parser only offers the words. */
    private static final Set<StandardCode> OF_READERS =
            Set.of(StandardCode.NOT_A_REGULAR_FILE, StandardCode.FILE_UNREADABLE);

    private OwnCodes() {}

    static Stream<StandardCode> all() {
        return Stream.of(StandardCode.values()).filter(code -> !OF_READERS.contains(code) && !isOfTemplates(code));
    }

    private static boolean isOfTemplates(StandardCode code) {
        return code.id().startsWith("PAO3") && code != StandardCode.AUTOMATION_NOT_RUN;
    }
}
