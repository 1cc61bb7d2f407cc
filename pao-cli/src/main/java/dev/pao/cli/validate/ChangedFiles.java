package dev.pao.cli.validate;

import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.WrittenText;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.CheckedFile;
import dev.pao.parser.folder.CheckTotals;
import dev.pao.store.sync.ProcessedFile;
import dev.pao.sync.CatalogComparison;
import dev.pao.sync.CatalogSource;
import dev.pao.sync.LocalRepository;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The catalog files of a working tree that differ from what a branch held when the work began, held against that catalog.
 * They are called as in the repository, wherever the command runs.
 */
public final class ChangedFiles {

    private final Path repository;
    private final CatalogComparison comparison;
    private final List<Path> within;

    private ChangedFiles(Path repository, CatalogComparison comparison, List<Path> within) {
        this.repository = repository;
        this.comparison = comparison;
        this.within = within;
    }

    /**
     * The files that differ since a line of work left a branch.
     *
     * @param branch the branch, or any other ref
     * @param folder a folder of the repository
     * @param paths the files and folders to look at, from that folder; none for all
     * @throws CommandFailure if the folder is not in a working tree
     */
    public static ChangedFiles since(String branch, Path folder, List<Path> paths, CatalogParser parser) {
        Path here = folder.toAbsolutePath().normalize();
        Path tree = LocalRepository.around(here)
                .flatMap(LocalRepository::workingTree)
                .orElseThrow(() -> CommandFailure.usage(
                        "`" + here + "` is not in a Git working tree: run it in one to use --changed-since"));
        CatalogComparison comparison = CatalogComparison.builder(
                        CatalogSource.forkPoint(tree, branch, "HEAD"), CatalogSource.workingTree(tree))
                .parser(parser)
                .allowLargeRemoval(true)
                .build();
        return new ChangedFiles(
                tree,
                comparison,
                paths.stream().map(path -> here.resolve(path).normalize()).toList());
    }

    CheckTotals check(Consumer<CheckedFile> receiver) {
        List<CheckedFile> files = comparison.files().stream()
                .filter(file -> file.change() != ProcessedFile.Change.REMOVED)
                .filter(this::isWithin)
                .map(this::checked)
                .toList();
        files.forEach(receiver);
        return new CheckTotals(
                files.size(),
                files.stream().mapToLong(CheckedFile::errors).sum(),
                files.stream().mapToLong(CheckedFile::warnings).sum());
    }

    private boolean isWithin(ProcessedFile file) {
        Path path = repository.resolve(file.path());
        return within.isEmpty() || within.stream().anyMatch(path::startsWith);
    }

    private CheckedFile checked(ProcessedFile file) {
        return CheckedFile.of(file.path(), file.diagnostics(), () -> WrittenText.of(repository.resolve(file.path())));
    }
}
