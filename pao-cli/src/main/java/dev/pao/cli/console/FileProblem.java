package dev.pao.cli.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says what went wrong with a file: Java's own messages for that are often only its name. */
public final class FileProblem {

    private FileProblem() {}

    /** The problem, with the file where it is known. */
    public static String of(Exception failure) {
        Exception problem = failure instanceof UncheckedIOException unchecked ? cause(unchecked) : failure;
        if (problem instanceof FileSystemException file) {
            return "`" + file.getFile() + "` " + what(file);
        }
        return String.valueOf(problem.getMessage());
    }

    private static String what(FileSystemException problem) {
        if (problem instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (problem instanceof AccessDeniedException) {
            return "may not be accessed";
        }
        if (problem instanceof FileAlreadyExistsException) {
            return "exists already";
        }
        String reason = problem.getReason();
        return reason == null ? "can't be used" : "can't be used: " + reason;
    }

    private static IOException cause(UncheckedIOException unchecked) {
        IOException cause = unchecked.getCause();
        return cause == null ? new IOException(unchecked.getMessage()) : cause;
    }
}
