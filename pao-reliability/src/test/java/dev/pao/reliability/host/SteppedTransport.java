package dev.pao.reliability.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Set;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PushConnection;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportProtocol;
import org.eclipse.jgit.transport.URIish;
import org.jspecify.annotations.Nullable;

/** JGit's own transport for files, which says how far a fetch is. */
final class SteppedTransport extends Transport {

    private final Transport inner;
    private final Breakpoint breakpoint;

    private SteppedTransport(Repository local, URIish uri, Transport inner, Breakpoint breakpoint) {
        super(local, uri);
        this.inner = inner;
        this.breakpoint = breakpoint;
        inner.setCheckFetchedObjects(true);
    }

    /** The protocol to register; JGit holds it weakly, so the caller keeps it. */
    static TransportProtocol protocol(Breakpoint breakpoint) {
        TransportProtocol files = Transport.getTransportProtocols().stream()
                .filter(protocol -> protocol.getSchemes().contains("file"))
                .findFirst()
                .orElseThrow();
        return new Protocol(files, breakpoint);
    }

    @Override
    public FetchConnection openFetch() throws NotSupportedException, TransportException {
        breakpoint.reach(Step.REFS_ASKED);
        return stepped(inner.openFetch());
    }

    @Override
    public FetchConnection openFetch(Collection<RefSpec> specs, String... prefixes)
            throws NotSupportedException, TransportException {
        breakpoint.reach(Step.REFS_ASKED);
        return stepped(inner.openFetch(specs, prefixes));
    }

    @Override
    public PushConnection openPush() throws NotSupportedException, TransportException {
        return inner.openPush();
    }

    @Override
    public void close() {
        inner.close();
    }

    private FetchConnection stepped(FetchConnection connection) {
        breakpoint.reach(Step.REFS_KNOWN);
        return proxy(FetchConnection.class, (method, arguments) -> {
            if (!method.getName().equals("fetch") || arguments == null) {
                return call(connection, method, arguments);
            }
            breakpoint.reach(Step.PACK_ASKED);
            arguments[0] = stepped((ProgressMonitor) arguments[0]);
            Object result = call(connection, method, arguments);
            breakpoint.reach(Step.PACK_RECEIVED);
            return result;
        });
    }

    private ProgressMonitor stepped(ProgressMonitor monitor) {
        return proxy(ProgressMonitor.class, (method, arguments) -> {
            Object result = call(monitor, method, arguments);
            boolean begins = method.getName().equals("beginTask");
            if (begins && arguments != null && String.valueOf(arguments[0]).startsWith("Receiving")) {
                breakpoint.reach(Step.PACK_ARRIVING);
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> handler.handle(method, arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface Handler {
        @Nullable
        Object handle(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static final class Protocol extends TransportProtocol {

        private final TransportProtocol files;
        private final Breakpoint breakpoint;

        Protocol(TransportProtocol files, Breakpoint breakpoint) {
            this.files = files;
            this.breakpoint = breakpoint;
        }

        @Override
        public String getName() {
            return files.getName();
        }

        @Override
        public Set<String> getSchemes() {
            return files.getSchemes();
        }

        @Override
        public boolean canHandle(URIish uri, Repository local, String remote) {
            return files.canHandle(uri, local, remote);
        }

        @Override
        public Transport open(URIish uri, Repository local, String remote)
                throws NotSupportedException, TransportException {
            return new SteppedTransport(local, uri, files.open(uri, local, remote), breakpoint);
        }
    }
}
