package dev.pao.cli.plan;

import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.WrittenText;
import dev.pao.sync.CatalogSource;
import dev.pao.sync.LocalRepository;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the two sides of a plan in a repository of this machine, and tells which base it chose. */
final class LocalSides {

    private static final String CHECKED_OUT = "HEAD";

    private final PlanRequest request;
    private final LocalRepository repository;
    private final Optional<Path> workingTree;

    private LocalSides(PlanRequest request, LocalRepository repository) {
        this.request = request;
        this.repository = repository;
        this.workingTree = repository.workingTree();
    }

    static LocalSides of(PlanRequest request) {
        return new LocalSides(
                request,
                LocalRepository.around(request.repository())
                        .orElseThrow(() -> CommandFailure.usage("`" + request.repository()
                                + "` is not in a Git repository: run it in one, or name one with `--repo`")));
    }

    /** The working tree, unless a ref was given or there is none. */
    CatalogSource head() {
        return isWorkingTree()
                ? CatalogSource.workingTree(workingTree.orElseThrow(() -> CommandFailure.usage(
                        "`" + request.repository() + "` has no working tree: name a commit with `--head`")))
                : CatalogSource.ref(repository.folder(), headRef());
    }

    /** The base that was given, or else what the mainline held when the work on the head began. */
    CatalogSource base(Console console) {
        if (request.base().isPresent()) {
            return CatalogSource.ref(repository.folder(), request.base().get());
        }
        Optional<String> mainline = repository.mainline();
        if (mainline.isPresent()) {
            String fork = repository.forkPoint(headRef(), mainline.get()).abbreviated();
            console.error("compared with " + fork + ", the latest commit of `" + mainline.get() + "` in `" + headRef()
                    + "`; `--base` names another");
            return CatalogSource.forkPoint(repository.folder(), mainline.get(), headRef());
        }
        if (!isWorkingTree()) {
            throw CommandFailure.usage(
                    "there is no branch `main` or `master`, and none of `origin`: name the base with" + " `--base`");
        }
        console.error("compared with the latest commit; `--base` names another");
        return CatalogSource.ref(repository.folder(), CHECKED_OUT);
    }

    /** The text of a file of the head, for the lines that findings point to. */
    Optional<String> text(String path) {
        return isWorkingTree()
                ? workingTree.flatMap(folder -> WrittenText.of(folder.resolve(path)))
                : repository.text(headRef(), path);
    }

    private boolean isWorkingTree() {
        return request.workingTree() || (request.head().isEmpty() && workingTree.isPresent());
    }

    private String headRef() {
        return request.head().orElse(CHECKED_OUT);
    }
}
