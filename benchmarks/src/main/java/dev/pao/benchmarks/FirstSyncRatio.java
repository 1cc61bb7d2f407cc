package dev.pao.benchmarks;

import dev.pao.store.CatalogStore;
import dev.pao.sync.CatalogSync;
import dev.pao.sync.GitRepository;
import dev.pao.sync.SyncOutcome;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.eclipse.jgit.api.Git;

/**
 * The first sync of a catalog against the sum of what can't be avoided, each alone and in turns: a bare clone of the branch by
 * JGit, parsing the same files, and a bulk insert of all the rows that the sync leaves, into the same kind of database.
 */
public final class FirstSyncRatio {

    /** Each after those that it refers to. */
    private static final List<String> TABLES = List.of(
            "catalog_commits",
            "catalog_revisions",
            "catalog_items",
            "catalog_item_versions",
            "catalog_item_history",
            "catalog_sync_status",
            "catalog_item_validation_log",
            "catalog_outbox");

    private static final int WARM_UP = 2;

    private final CatalogRepository repository;
    private final ScratchDatabase database;
    private final List<CatalogFile> files;

    private FirstSyncRatio(CatalogRepository repository, ScratchDatabase database, int items) {
        this.repository = repository;
        this.database = database;
        this.files = CatalogSize.STORY.catalog(items);
    }

    /**
     * Measures and prints.
     *
     * @param arguments a JDBC URL of a PostgreSQL database, without parameters but user and password, or of a new SQLite
     *     file; how many items; how many rounds
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("give JDBC-URL ITEMS ROUNDS, found " + arguments.length);
        }
        System.out.println(lines(
                ScratchDatabase.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
    }

    static String lines(ScratchDatabase database, int items, int rounds) throws Exception {
        try (ScratchFolder folder = ScratchFolder.make()) {
            FirstSyncRatio ratio = new FirstSyncRatio(
                    CatalogRepository.write(folder.path().resolve("catalog.git"), items, 0), database, items);
            List<Round> measured = new ArrayList<>();
            for (int round = 0; round < rounds + WARM_UP; round++) {
                Round one = ratio.round();
                if (round >= WARM_UP) {
                    measured.add(one);
                }
            }
            return told("wall time in ms", measured, ProcessCost::wall)
                    + System.lineSeparator()
                    + told("processor time in ms", measured, ProcessCost::processor);
        }
    }

    private Round round() throws Exception {
        try (ScratchFolder folder = ScratchFolder.make()) {
            database.renew();
            return new Round(
                    sync(folder.path().resolve("mirror")),
                    cloned(folder.path().resolve("clone")),
                    ProcessCost.of(() -> Work.ITEMS.on(files)),
                    inserted());
        }
    }

    private ProcessCost sync(Path mirror) throws Exception {
        try (CatalogStore store = database.open();
                CatalogSync sync = CatalogSync.builder(GitRepository.of(repository.url()), store)
                        .mirror(mirror)
                        .parser(Work.parser())
                        .build()) {
            ProcessCost cost = ProcessCost.of(() -> requirePublished(sync.syncNow()));
            if (store.snapshot().items().size() != files.size()) {
                throw new IllegalStateException("not all items are served: " + store.snapshot());
            }
            return cost;
        }
    }

    private ProcessCost cloned(Path folder) throws Exception {
        return ProcessCost.of(() -> Git.cloneRepository()
                .setURI(repository.url())
                .setDirectory(folder.toFile())
                .setBare(true)
                .setBranch(CatalogRepository.BRANCH)
                .setBranchesToClone(List.of(CatalogRepository.BRANCH))
                .setNoTags()
                .call()
                .close());
    }

    private ProcessCost inserted() throws Exception {
        List<CopiedTable> tables = CopiedTable.emptied(database, TABLES);
        try (Connection connection = database.connect()) {
            return ProcessCost.of(() -> CopiedTable.insert(tables, connection));
        }
    }

    private static void requirePublished(SyncOutcome outcome) {
        if (outcome.status() != SyncOutcome.Status.PUBLISHED) {
            throw new IllegalStateException("a first sync publishes, found " + outcome.status());
        }
    }

    private static String told(String what, List<Round> rounds, ToDoubleFunction<ProcessCost> part) {
        return Ratios.line(
                        "first sync, sum of its parts in " + what,
                        part(rounds, Round::sync, part),
                        part(rounds, Round::sum, part))
                + String.format(
                        Locale.ROOT,
                        "; of the parts (medians) clone %.0f, parsing %.0f, insert %.0f",
                        Ratios.median(part(rounds, Round::cloned, part)),
                        Ratios.median(part(rounds, Round::parsed, part)),
                        Ratios.median(part(rounds, Round::inserted, part)));
    }

    private static List<Double> part(
            List<Round> rounds, Function<Round, ProcessCost> work, ToDoubleFunction<ProcessCost> part) {
        return rounds.stream().map(work).map(part::applyAsDouble).toList();
    }

    /** What was done once. */
    private record Round(ProcessCost sync, ProcessCost cloned, ProcessCost parsed, ProcessCost inserted) {

        ProcessCost sum() {
            return cloned.plus(parsed).plus(inserted);
        }
    }
}
