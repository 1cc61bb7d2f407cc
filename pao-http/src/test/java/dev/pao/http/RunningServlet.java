package dev.pao.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** A servlet in a Jetty of its own on a free port, and a client for it. */
final class RunningServlet implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server;
    private final int port;

    private RunningServlet(Server server, int port) {
        this.server = server;
        this.port = port;
    }

    static RunningServlet start(PaoServlet servlet) {
        return start(servlet, "/", "/*");
    }

    static RunningServlet start(PaoServlet servlet, String contextPath, String pattern) {
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler(contextPath);
        context.addServlet(new ServletHolder(servlet), pattern);
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty starts on a free port", e);
        }
        return new RunningServlet(server, connector.getLocalPort());
    }

    int port() {
        return port;
    }

    HttpResponse<String> get(String path, String token) {
        return call("GET", path, request -> request.header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> post(String path, String token) {
        return call("POST", path, request -> request.header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> call(String method, String path) {
        return call(method, path, UnaryOperator.identity());
    }

    HttpResponse<String> call(String method, String path, UnaryOperator<HttpRequest.Builder> more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, BodyPublishers.noBody());
        try {
            return client.send(more.apply(request).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("the server answers", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("nobody interrupts a test", e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("Jetty stops when it is told to", e);
        }
    }
}
