package dev.pao.parser.folder;

import dev.pao.parser.CatalogLayout;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.CheckedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A folder with catalog files that a test writes and checks. */
record CatalogOnDisk(Path top) {

    static final CatalogParser PARSER = CatalogParser.builder().build();

    static String item(String name) {
        return "name: " + name + "\nversion: 1.0.0\ndescription: d\nowner: o\npresentation:\n  fields: []\n"
                + "fulfillment:\n  manual:\n    system: jira\n    template:\n      summary: s\n";
    }

    CatalogOnDisk write(String path, String text) {
        try {
            Path file = top.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CatalogFile> find(String... paths) {
        return FileSearch.in(top, CatalogLayout.of("catalog"))
                .find(Stream.of(paths).map(Path::of).toList());
    }

    List<String> shown(String... paths) {
        return find(paths).stream().map(CatalogFile::shown).toList();
    }

    /** The findings of the whole folder, each as its first line. */
    List<String> findings(FolderCheck.Builder check) {
        return check(check).stream()
                .flatMap(file -> file.diagnostics().stream())
                .map(String::valueOf)
                .toList();
    }

    List<CheckedFile> check(FolderCheck.Builder check) {
        List<CheckedFile> told = new ArrayList<>();
        check.build().check(find("."), told::add);
        return told;
    }
}
