package dev.pao.cli.validate;

import dev.pao.cli.console.CommandFailure;
import dev.pao.cli.console.Console;
import dev.pao.cli.console.ExitCode;
import dev.pao.cli.console.FileProblem;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.CheckedFile;
import dev.pao.parser.DiagnosticReport;
import dev.pao.parser.folder.CatalogFile;
import dev.pao.parser.folder.CheckTotals;
import dev.pao.parser.folder.FileSearch;
import dev.pao.parser.folder.FolderCheck;
import dev.pao.parser.folder.NothingToCheckException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks files of this machine and reports on them. */
public final class Validation {

    private static final int FILES_PER_PROGRESS = 100;

    private final CatalogParser parser;
    private final Path workingFolder;
    private final Console console;
    private int shown;

    /**
     * A validation.
     *
     * @param parser has the rules
     * @param workingFolder where relative paths start
     * @param console shows progress, and the report unless that goes to a file
     */
    public Validation(CatalogParser parser, Path workingFolder, Console console) {
        this.parser = parser;
        this.workingFolder = workingFolder;
        this.console = console;
    }

    /**
     * Checks the files that paths name.
     *
     * @param paths files and folders
     * @param format how findings are told
     * @param output the file to write the report to; none for the standard output
     * @param strict whether a warning is enough to fail
     * @throws CommandFailure if a path names nothing to check, or the report can't be written
     */
    public ExitCode run(List<Path> paths, ReportFormat format, Optional<Path> output, boolean strict) {
        List<CatalogFile> files = find(paths);
        boolean named = areFiles(paths);
        Question question = new Question(named, named && files.size() == 1, strict);
        return run(new FilesCheck(files), format, output, question);
    }

    private boolean areFiles(List<Path> paths) {
        for (Path path : paths) {
            if (Files.isDirectory(workingFolder.resolve(path))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Checks the files that differ from a catalog of the past, and holds them against it.
     *
     * @param changes what differs
     * @throws CommandFailure if the report can't be written
     */
    public ExitCode run(ChangedFiles changes, ReportFormat format, Optional<Path> output, boolean strict) {
        return run(changes::check, format, output, new Question(false, false, strict));
    }

    private ExitCode run(Check check, ReportFormat format, Optional<Path> output, Question question) {
        CheckTotals totals = output.isPresent()
                ? toFile(workingFolder.resolve(output.get()), check, format, question)
                : report(check, ReportTarget.of(console), format, question);
        boolean silent = totals.errors() + totals.warnings() == 0 && question.single();
        if (output.isPresent() || (format == ReportFormat.TEXT && !silent)) {
            console.print(totals.toString());
        }
        return totals.isGood(question.strict()) ? ExitCode.GOOD : ExitCode.FINDINGS;
    }

    private List<CatalogFile> find(List<Path> paths) {
        try {
            return FileSearch.in(workingFolder, parser.layout()).find(paths);
        } catch (NothingToCheckException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }

    private CheckTotals toFile(Path file, Check check, ReportFormat format, Question question) {
        try (Writer writer = ReportTarget.open(file)) {
            return report(check, ReportTarget.of(file, writer), format, question);
        } catch (IOException e) {
            throw CommandFailure.failure("the report can't be written: " + FileProblem.of(e), e);
        }
    }

    private CheckTotals report(Check check, ReportTarget target, ReportFormat format, Question question) {
        DiagnosticReport report = format.report(target, question);
        try {
            CheckTotals totals = check.run(new Reporting(report));
            report.end();
            target.writer().flush();
            return totals;
        } catch (UncheckedIOException | IOException e) {
            throw target.failure(e);
        }
    }

    private void showProgress(int done) {
        if (done / FILES_PER_PROGRESS > shown) {
            shown = done / FILES_PER_PROGRESS;
            console.progress(done + " files read");
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "pao-validate");
        thread.setDaemon(true);
        thread.start();
    }

    /** Checks files and tells them one by one. */
    private interface Check {

        CheckTotals run(Consumer<CheckedFile> receiver);
    }

    /** Checks the files that were found. One file needs neither threads nor progress. */
    private final class FilesCheck implements Check {

        private final List<CatalogFile> files;

        FilesCheck(List<CatalogFile> files) {
            this.files = files;
        }

        @Override
        public CheckTotals run(Consumer<CheckedFile> receiver) {
            FolderCheck.Builder check = FolderCheck.builder(parser);
            if (files.size() > 1) {
                check.threads(Validation::start, Runtime.getRuntime().availableProcessors());
                check.progress(Validation.this::showProgress);
            }
            return check.build().check(files, receiver);
        }
    }

    /** Hands files to a report, and takes away the progress before. */
    private final class Reporting implements Consumer<CheckedFile> {

        private final DiagnosticReport report;

        Reporting(DiagnosticReport report) {
            this.report = report;
        }

        @Override
        public void accept(CheckedFile file) {
            if (shown > 0) {
                console.progress("");
                shown = 0;
            }
            report.accept(file);
        }
    }
}
