package dev.pao.sync.internal.git;

import dev.pao.model.Secret;
import dev.pao.sync.GitCredentials;
import dev.pao.sync.GitRepository;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.TrackingRefUpdate;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.URIish;

/** One fetch of one branch into the mirror. */
final class BranchFetch implements AutoCloseable {

    private static final Set<RefUpdate.Result> GOOD = EnumSet.of(
            RefUpdate.Result.NEW, RefUpdate.Result.FAST_FORWARD, RefUpdate.Result.FORCED, RefUpdate.Result.NO_CHANGE);

    private final GitRepository source;
    private final String ref;
    private final FetchBudget budget;
    private final MirrorFolder folder;
    private final FetchFailures failures;
    private Optional<HttpExchanges> http = Optional.empty();
    private Optional<SshSessions> ssh = Optional.empty();

    BranchFetch(GitRepository source, String branch, FetchBudget budget, MirrorFolder folder) {
        this.source = source;
        this.ref = Constants.R_HEADS + branch;
        this.budget = budget;
        this.folder = folder;
        this.failures = new FetchFailures(source, branch, budget);
    }

    /**
     * Makes the mirror hold the branch's head.
     *
     * @throws dev.pao.sync.SyncException if the server does not give it
     * @throws MirrorBroken if the mirror may be at fault
     */
    ObjectId head(Repository mirror) {
        try (Transport transport = Transport.open(mirror, new URIish(source.url()))) {
            configure(transport);
            ObjectId advertised = advertised(transport);
            if (isComplete(mirror, advertised)) {
                return advertised;
            }
            return fetch(transport);
        } catch (URISyntaxException | IOException | RuntimeException e) {
            throw failures.translate(e, http);
        }
    }

    @Override
    public void close() {
        ssh.ifPresent(SshSessions::close);
    }

    private void configure(Transport transport) {
        transport.setTagOpt(TagOpt.NO_TAGS);
        transport.setCheckFetchedObjects(true);
        // In whole seconds; HTTP has finer limits of its own.
        transport.setTimeout(Math.max(1, budget.idleMillis() / 1000));
        if (transport instanceof TransportHttp web) {
            HttpExchanges exchanges = new HttpExchanges(transport.getURI().getHost(), budget);
            http = Optional.of(exchanges);
            web.setHttpConnectionFactory(exchanges);
            if (source.credentials() instanceof GitCredentials.Token token) {
                // Any user name will do; this is the one that GitHub names.
                web.setPreemptiveBasicAuthentication(
                        "x-access-token", current(token).reveal());
            }
        }
        if (transport instanceof SshTransport shell && source.credentials() instanceof GitCredentials.SshKey key) {
            SshSessions sessions = new SshSessions(key, folder.empty().toFile(), budget);
            ssh = Optional.of(sessions);
            shell.setSshSessionFactory(sessions);
        }
    }

    private Secret current(GitCredentials.Token token) {
        try {
            return token.token().get();
        } catch (RuntimeException e) {
            throw failures.noToken(e);
        }
    }

    private ObjectId advertised(Transport transport) throws IOException {
        try (FetchConnection connection = transport.openFetch(List.of(), Constants.R_HEADS)) {
            Ref head = connection.getRef(ref);
            if (head == null) {
                throw failures.noBranch(connection.getRefsMap().keySet());
            }
            return head.getObjectId();
        }
    }

    /** Whether an earlier fetch brought this head: the ref is moved only after all objects are there. */
    private boolean isComplete(Repository mirror, ObjectId advertised) throws IOException {
        Ref mirrored = mirror.exactRef(ref);
        return mirrored != null && advertised.equals(mirrored.getObjectId());
    }

    private ObjectId fetch(Transport transport) throws IOException {
        RefSpec spec = new RefSpec("+" + ref + ":" + ref);
        FetchResult result = transport.fetch(new BudgetedProgress(budget), List.of(spec));
        TrackingRefUpdate update = result.getTrackingRefUpdate(ref);
        if (update != null && !GOOD.contains(update.getResult())) {
            throw new IOException("the mirror's branch could not be moved: " + update.getResult());
        }
        return result.getAdvertisedRef(ref).getObjectId();
    }
}
