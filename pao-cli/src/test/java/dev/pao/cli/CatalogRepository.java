package dev.pao.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A catalog repository on this machine, used without a git program. */
final class CatalogRepository {

    private CatalogRepository() {}

    /** The paths of all files of the last commit, sorted. */
    static List<String> committed(Path folder) throws IOException {
        try (Git git = Git.open(folder.toFile());
                TreeWalk walk = new TreeWalk(git.getRepository())) {
            Repository repository = git.getRepository();
            walk.addTree(repository.resolve(Constants.HEAD + "^{tree}"));
            walk.setRecursive(true);
            List<String> paths = new ArrayList<>();
            while (walk.next()) {
                paths.add(walk.getPathString());
            }
            return paths.stream().sorted().toList();
        }
    }

    /** Stages all that is in the folder. */
    static void stage(Path folder) throws IOException, GitAPIException {
        try (Git git = Git.open(folder.toFile())) {
            git.add().addFilepattern(".").call();
        }
    }
}
