package dev.pao.parser.folder;

import dev.pao.model.CatalogItem;
import dev.pao.model.rule.CatalogBaseline;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.CheckedFile;
import dev.pao.parser.Parsed;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Checks files with every rule, then those of each repository against each other, and tells what was found file by
 * file, in the order of the files. What can't be read is a finding, never an exception.
 *
 * <p>Memory: for each file its path, and its item's name and version; beyond that a bounded amount, however many files
 * and findings there are. Files with findings may be read a second time for that, so files that change during a check
 * may be told as they were or as they are.
 *
 * <p>Immutable and thread-safe, if the parser, executor and consumers are.
 */
public final class FolderCheck {

    private final CatalogParser parser;
    private final CatalogBaseline baseline;
    private final Crew crew;
    private final IntConsumer progress;

    private FolderCheck(Builder builder) {
        this.parser = builder.parser;
        this.baseline = builder.baseline;
        this.crew = new Crew(builder.executor, builder.threads);
        this.progress = builder.progress;
    }

    /** Starts a check with a parser's rules. */
    public static Builder builder(CatalogParser parser) {
        return new Builder(parser);
    }

    /**
     * Checks files.
     *
     * @param files as {@link FileSearch} found them, all or some of them
     * @param receiver is given each file, in order, on the calling thread; what it throws ends the check
     * @return how much was found
     */
    public CheckTotals check(List<CatalogFile> files, Consumer<? super CheckedFile> receiver) {
        FileReading reading = new FileReading(parser);
        Survey survey = Survey.of(files, reading, crew, progress);
        CrossFindings across = CrossFindings.of(survey, parser, baseline);
        return new Telling(survey, across, reading, crew).tell(receiver);
    }

    /**
     * Reads one file by itself, with all that is wrong with it; for those who want its item. Paths are those in its
     * repository, and rules between files are left out.
     */
    public Parsed<CatalogItem> read(CatalogFile file) {
        return new FileReading(parser).read(file);
    }

    /** Makes a check. Not thread-safe. */
    public static final class Builder {

        private final CatalogParser parser;
        private CatalogBaseline baseline = CatalogBaseline.none();
        private Executor executor = new CallingThread();
        private int threads = 1;
        private IntConsumer progress = new Nobody();

        private Builder(CatalogParser parser) {
            this.parser = Objects.requireNonNull(parser, "parser");
        }

        /** Sets the catalog that names and versions are held against; none by default. */
        public Builder baseline(CatalogBaseline newBaseline) {
            baseline = Objects.requireNonNull(newBaseline, "baseline");
            return this;
        }

        /**
         * Lets other threads help the calling one, which alone does the work by default. A few files are not worth a
         * second thread, and the executor is then not asked. Where it is busy, the calling thread goes on alone.
         *
         * @param newExecutor runs the other threads' part; it stays the caller's
         * @param newThreads how many threads are used at most, the calling one included
         */
        public Builder threads(Executor newExecutor, int newThreads) {
            if (newThreads < 1) {
                throw new IllegalArgumentException("a check uses 1 thread or more, found " + newThreads);
            }
            executor = Objects.requireNonNull(newExecutor, "executor");
            threads = newThreads;
            return this;
        }

        /** Sets who is told now and then, on the calling thread, how many files have been read; nobody by default. */
        public Builder progress(IntConsumer newProgress) {
            progress = Objects.requireNonNull(newProgress, "progress");
            return this;
        }

        /** The check. */
        public FolderCheck build() {
            return new FolderCheck(this);
        }
    }

    /** Runs the work of a check that has no other threads. */
    private static final class CallingThread implements Executor {

        @Override
        public void execute(Runnable work) {
            work.run();
        }
    }

    /** Told of progress where nobody asked for it. */
    private static final class Nobody implements IntConsumer {

        @Override
        public void accept(int done) {
            // Nobody listens.
        }
    }
}
