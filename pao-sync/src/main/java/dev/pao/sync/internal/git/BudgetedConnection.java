package dev.pao.sync.internal.git;

import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.URL;
import org.eclipse.jgit.transport.http.JDKHttpConnection;

/** One HTTP request with limits of its own: JGit's are in whole seconds and the same for connecting and reading. */
final class BudgetedConnection extends JDKHttpConnection {

    private final FetchBudget budget;
    private final HttpExchanges exchanges;

    BudgetedConnection(URL url, Proxy proxy, FetchBudget budget, HttpExchanges exchanges) throws IOException {
        super(url, proxy);
        this.budget = budget;
        this.exchanges = exchanges;
        super.setConnectTimeout(budget.connectMillis());
        super.setReadTimeout(budget.idleMillis());
    }

    @Override
    public void setConnectTimeout(int timeout) {
        // Set once, above.
    }

    @Override
    public void setReadTimeout(int timeout) {
        // Set once, above.
    }

    @Override
    public int getResponseCode() throws IOException {
        int status = super.getResponseCode();
        exchanges.answered(this, status);
        return status;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new BudgetedStream(super.getInputStream(), budget);
    }
}
