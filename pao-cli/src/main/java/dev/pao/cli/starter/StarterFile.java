package dev.pao.cli.starter;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that a catalog repository starts with.
 *
 * @param path where it lies in the repository
 * @param content its text
 * @param executable whether it is a program
 */
record StarterFile(String path, String content, boolean executable) {

    /** The file with the text of a resource beside this class. */
    static StarterFile of(String path, String resource) throws IOException {
        try (InputStream stream = StarterFile.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new FileNotFoundException("the program lacks its file " + resource);
            }
            return new StarterFile(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8), false);
        }
    }

    StarterFile asProgram() {
        return new StarterFile(path, content, true);
    }

    StarterFile with(String placeholder, String value) {
        return new StarterFile(path, content.replace(placeholder, value), executable);
    }

    void writeInto(Path folder) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        if (executable && !file.toFile().setExecutable(true)) {
            throw new FileSystemException(file.toString(), null, "it can't be made executable");
        }
    }
}
