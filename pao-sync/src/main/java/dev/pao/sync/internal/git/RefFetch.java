package dev.pao.sync.internal.git;

import dev.pao.model.Secret;
import dev.pao.sync.GitCredentials;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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

/** One fetch of one branch or tag into the mirror. */
final class RefFetch implements AutoCloseable {

    private static final Set<RefUpdate.Result> GOOD = EnumSet.of(
            RefUpdate.Result.NEW, RefUpdate.Result.FAST_FORWARD, RefUpdate.Result.FORCED, RefUpdate.Result.NO_CHANGE);

    private final GitRepository source;
    private final RefName name;
    private final FetchBudget budget;
    private final MirrorFolder folder;
    private final FetchFailures failures;
    private Optional<HttpExchanges> http = Optional.empty();
    private Optional<SshSessions> ssh = Optional.empty();
    private Set<String> seen = Set.of();

    RefFetch(GitRepository source, RefName name, FetchBudget budget, MirrorFolder folder) {
        this.source = source;
        this.name = name;
        this.budget = budget;
        this.folder = folder;
        this.failures = new FetchFailures(source, name.text(), budget);
    }

    /**
     * Makes the mirror hold what the name stands for; empty if the server has no such ref.
     *
     * @throws dev.pao.sync.SyncException if the server does not give it
     * @throws MirrorBroken if the mirror may be at fault
     */
    Optional<ObjectId> find(Repository mirror) {
        try (Transport transport = Transport.open(mirror, new URIish(source.url()))) {
            configure(transport);
            Optional<Ref> advertised = advertised(transport);
            if (advertised.isEmpty() || isComplete(mirror, advertised.get())) {
                return advertised.map(Ref::getObjectId);
            }
            return Optional.of(fetch(transport, advertised.get().getName()));
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

    /** Why there is nothing to read where there must be: the branches that there are. */
    SyncException missing() {
        return failures.noBranch(seen);
    }

    private Optional<Ref> advertised(Transport transport) {
        try (FetchConnection connection = transport.openFetch(List.of(), name.prefixes())) {
            seen = Set.copyOf(connection.getRefsMap().keySet());
            return name.candidates().stream()
                    .map(connection::getRef)
                    .filter(Objects::nonNull)
                    .findFirst();
        } catch (IOException | RuntimeException e) {
            throw failures.unanswered(e, http);
        }
    }

    /** Whether an earlier fetch brought this head: the ref is moved only after all objects are there. */
    private static boolean isComplete(Repository mirror, Ref advertised) throws IOException {
        Ref mirrored = mirror.exactRef(advertised.getName());
        return mirrored != null && Objects.equals(advertised.getObjectId(), mirrored.getObjectId());
    }

    private ObjectId fetch(Transport transport, String ref) throws IOException {
        RefSpec spec = new RefSpec("+" + ref + ":" + ref);
        FetchResult result = transport.fetch(new BudgetedProgress(budget), List.of(spec));
        TrackingRefUpdate update = result.getTrackingRefUpdate(ref);
        if (update != null && !GOOD.contains(update.getResult())) {
            throw new IOException("the mirror's branch could not be moved: " + update.getResult());
        }
        return result.getAdvertisedRef(ref).getObjectId();
    }
}
