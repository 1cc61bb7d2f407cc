package dev.pao.sync.internal.git;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.BranchConfig;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

/**
 * Which branch work is to be merged into: the one that the checked-out branch was made to follow under another name, else
 * the default branch of {@code origin}, else {@code main} or {@code master} there or here, else what it follows.
 */
final class Mainline {

    private static final String ORIGIN = Constants.R_REMOTES + Constants.DEFAULT_REMOTE_NAME + "/";

    private final Repository repository;

    Mainline(Repository repository) {
        this.repository = repository;
    }

    /** The branch's short name, such as {@code origin/main}. */
    Optional<String> name() throws IOException {
        Optional<String> followed = followed();
        Stream<Optional<String>> names = Stream.of(
                followed.filter(ref -> !isNamesake(ref)),
                originsDefault(),
                existing(ORIGIN + "main"),
                existing(ORIGIN + "master"),
                existing(Constants.R_HEADS + "main"),
                existing(Constants.R_HEADS + "master"),
                followed);
        return names.flatMap(Optional::stream).findFirst().map(Repository::shortenRefName);
    }

    private Optional<String> followed() throws IOException {
        Optional<String> tracking = Optional.ofNullable(repository.getBranch())
                .map(branch -> new BranchConfig(repository.getConfig(), branch).getTrackingBranch());
        return tracking.isPresent() ? existing(tracking.get()) : Optional.empty();
    }

    private boolean isNamesake(String ref) {
        try {
            return ref.endsWith("/" + repository.getBranch());
        } catch (IOException e) {
            throw new MirrorBroken(e);
        }
    }

    private Optional<String> originsDefault() throws IOException {
        return Optional.ofNullable(repository.exactRef(ORIGIN + Constants.HEAD))
                .filter(Ref::isSymbolic)
                .map(Ref::getTarget)
                .filter(target -> target.getObjectId() != null)
                .map(Ref::getName);
    }

    private Optional<String> existing(String name) throws IOException {
        return Optional.ofNullable(repository.exactRef(name)).map(Ref::getName);
    }
}
