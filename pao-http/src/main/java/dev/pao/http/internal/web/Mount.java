package dev.pao.http.internal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.MappingMatch;

/**
 * Where the servlet is found and what is asked of it there.
 *
 * @param prefix context path and servlet path, such as {@code /portal/pao}; empty at the root
 * @param path what comes after them, decoded
 */
public record Mount(String prefix, String path) {

    /** The mount of a request, whatever pattern the servlet is mapped to. */
    public static Mount of(HttpServletRequest request) {
        String context = request.getContextPath();
        if (request.getHttpServletMapping().getMappingMatch() == MappingMatch.DEFAULT) {
            return new Mount(context, request.getServletPath());
        }
        String path = request.getPathInfo();
        return new Mount(context + request.getServletPath(), path == null ? "/" : path);
    }
}
