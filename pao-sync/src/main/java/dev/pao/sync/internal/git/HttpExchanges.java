package dev.pao.sync.internal.git;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;

/**
 * Makes the HTTP connections of one fetch, so that all of them stay on the repository's host, keep the time limits and
 * leave behind what the server answered: JGit tells that in texts only.
 */
final class HttpExchanges implements HttpConnectionFactory {

    private final String host;
    private final FetchBudget budget;
    private int status;
    private Optional<String> retryAfter = Optional.empty();
    private Optional<String> foreignHost = Optional.empty();
    private boolean notGit;

    HttpExchanges(String host, FetchBudget budget) {
        this.host = host.toLowerCase(Locale.ROOT);
        this.budget = budget;
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        return create(url, Proxy.NO_PROXY);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        budget.check();
        if (!url.getHost().toLowerCase(Locale.ROOT).equals(host)) {
            foreignHost = Optional.of(url.getHost());
            throw new TransportException("redirected to another host");
        }
        return new BudgetedConnection(url, proxy, budget, this);
    }

    /** Takes note of an answer. */
    void answered(HttpConnection connection, int newStatus) throws IOException {
        status = newStatus;
        retryAfter = Optional.ofNullable(connection.getHeaderField("Retry-After"));
        boolean advertisement = connection.getURL().getPath().endsWith("/info/refs");
        String expected = "application/x-git-upload-pack-" + (advertisement ? "advertisement" : "result");
        if (status == 200 && !expected.equals(connection.getContentType())) {
            // Without this JGit takes an advertisement for a server of plain files and asks for many more, and what it
            // throws for another answer looks like a broken mirror.
            notGit = true;
            throw new TransportException("not the answer of a Git server");
        }
    }

    /** The last status; 0 if there was no answer. */
    int status() {
        return status;
    }

    Optional<String> retryAfter() {
        return retryAfter;
    }

    Optional<String> foreignHost() {
        return foreignHost;
    }

    boolean isNotGit() {
        return notGit;
    }
}
