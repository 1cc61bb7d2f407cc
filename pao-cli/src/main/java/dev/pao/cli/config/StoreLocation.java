package dev.pao.cli.config;

import java.nio.file.Path;

/** Where the catalog is kept. */
public sealed interface StoreLocation {

    /** The location as people may see it. */
    String describe();

    /** In this process only. */
    record Memory() implements StoreLocation {
        @Override
        public String describe() {
            return "memory";
        }
    }

    /**
     * In one file.
     *
     * @param file the file
     */
    record Sqlite(Path file) implements StoreLocation {
        @Override
        public String describe() {
            return "sqlite:" + file;
        }
    }

    /**
     * In a database that several hosts share.
     *
     * @param url its URL, with user and password
     */
    record Postgresql(String url) implements StoreLocation {
        @Override
        public String describe() {
            int options = url.indexOf('?');
            return TextForms.masked(options < 0 ? url : url.substring(0, options));
        }

        @Override
        public String toString() {
            return describe();
        }
    }

    /** Whether a text tells a location. */
    static boolean isLocation(String text) {
        return text.equals("memory")
                || (text.startsWith("sqlite:") && text.length() > "sqlite:".length())
                || (text.startsWith("postgresql://") && text.length() > "postgresql://".length());
    }

    /** The location that a text tells; a file's path starts at the given folder. */
    static StoreLocation of(String text, Path workingFolder) {
        if (text.startsWith("sqlite:")) {
            return new Sqlite(workingFolder.resolve(text.substring("sqlite:".length())));
        }
        return text.equals("memory") ? new Memory() : new Postgresql(text);
    }
}
