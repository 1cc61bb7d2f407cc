package dev.pao.reliability.host;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The class path of hosts: that of the tests, with signed archives copied without their signatures. A host that starts would
 * check them class by class, which takes it as long as all else that it does until it works.
 */
final class HostClassPath {

    private static final String TEXT = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .map(HostClassPath::unsigned)
            .collect(Collectors.joining(File.pathSeparator));

    private HostClassPath() {}

    /** As a Java takes it. */
    static String text() {
        return TEXT;
    }

    private static String unsigned(String entry) {
        if (!Files.isRegularFile(Path.of(entry))) {
            return entry;
        }
        try (ZipFile archive = new ZipFile(entry)) {
            return archive.stream().anyMatch(HostClassPath::isSignature) ? copied(archive) : entry;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String copied(ZipFile archive) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "unsigned").toAbsolutePath());
        Path copy = Files.createTempFile(folder, "host", ".jar");
        copy.toFile().deleteOnExit();
        try (OutputStream file = Files.newOutputStream(copy);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (ZipEntry entry : archive.stream().toList()) {
                if (!isSignature(entry) && !entry.getName().equals("META-INF/MANIFEST.MF")) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    archive.getInputStream(entry).transferTo(out);
                    out.closeEntry();
                }
            }
        }
        return copy.toString();
    }

    private static boolean isSignature(ZipEntry entry) {
        String name = entry.getName().toUpperCase(Locale.ROOT);
        return name.startsWith("META-INF/")
                && (name.endsWith(".SF") || name.endsWith(".RSA") || name.endsWith(".DSA") || name.endsWith(".EC"));
    }
}
