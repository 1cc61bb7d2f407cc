package dev.pao.benchmarks;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers every request with the same bytes: the least that a servlet can do. */
final class ConstantServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final byte[] body;

    ConstantServlet(byte[] body) {
        this.body = body.clone();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
