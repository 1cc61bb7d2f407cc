package dev.pao.sync.internal.git;

import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.internal.JGitText;

/**
 * Says why not even a mirror that was just made anew can be used: what is left to blame is the repository, or the disk.
 */
final class FreshMirrorFailures {

    private static final Duration SOON = Duration.ofSeconds(5);
    /** The rule that an object breaks, and its id; the rest of JGit's text may quote what somebody chose. */
    private static final Pattern BROKEN_RULE = Pattern.compile("([A-Za-z]+): object ([0-9a-f]{40})");
    /** What operating systems say when nothing more can be written. */
    private static final List<String> NO_SPACE =
            List.of("No space left", "File too large", "quota exceeded", "not enough space");

    private final GitRepository source;
    private final String branch;
    private final Path folder;

    FreshMirrorFailures(GitRepository source, String branch, Path folder) {
        this.source = source;
        this.branch = branch;
        this.folder = folder;
    }

    SyncException translate(MirrorBroken e) {
        return incomplete(e)
                .or(() -> corrupt(e))
                .or(() -> fullDisk(e))
                .orElseGet(() -> later(
                        "the branch `" + branch + "` of " + source + " can't be mirrored in " + folder + " ("
                                + e.getCause()
                                + "): look at the disk's space and rights, and run `git fsck` on the repository",
                        e));
    }

    private Optional<SyncException> incomplete(MirrorBroken e) {
        boolean gap = Causes.has(
                e,
                cause -> cause instanceof MissingObjectException
                        || (cause instanceof TransportException
                                && says(cause, JGitText.get().peerDidNotSupplyACompleteObjectGraph)));
        return gap
                ? Optional.of(new SyncException.Stalled(
                        source + " does not give the whole history of `" + branch
                                + "`: if it is a shallow clone, complete it with `git fetch --unshallow`; else run"
                                + " `git fsck` on it",
                        e))
                : Optional.empty();
    }

    private Optional<SyncException> corrupt(MirrorBroken e) {
        return Causes.first(e, CorruptObjectException.class)
                .map(cause -> new SyncException.Stalled(
                        source + " has an object that Git's own checks refuse" + which(cause)
                                + ": run `git fsck` on it, and take the commit that brought it out of the history of `"
                                + branch + "`",
                        e));
    }

    private Optional<SyncException> fullDisk(MirrorBroken e) {
        return Causes.has(
                        e,
                        cause -> cause instanceof IOException
                                && NO_SPACE.stream().anyMatch(text -> says(cause, text)))
                ? Optional.of(
                        later("the disk of the mirror folder " + folder + " is full: make space, or name another", e))
                : Optional.empty();
    }

    private static String which(CorruptObjectException e) {
        Matcher rule = BROKEN_RULE.matcher(String.valueOf(e.getMessage()));
        return rule.find() ? " (" + rule.group(1) + ", object " + rule.group(2) + ")" : "";
    }

    private static boolean says(Throwable e, String text) {
        return String.valueOf(e.getMessage()).contains(text);
    }

    private static SyncException later(String message, MirrorBroken e) {
        return new SyncException.TransientFailure(message, SOON, e);
    }
}
