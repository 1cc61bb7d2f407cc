package dev.pao.parser.folder;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.CheckedFile;
import dev.pao.parser.Parsed;
import dev.pao.parser.internal.Positions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells file by file what was found, and looks again for what was not kept. */
final class Telling {

    /** How many files are looked at again at a time for each thread: their findings are in memory together. */
    private static final int FILES_FOR_A_THREAD = 4;

    private final Survey survey;
    private final CrossFindings across;
    private final FileReading reading;
    private final Crew crew;

    Telling(Survey survey, CrossFindings across, FileReading reading, Crew crew) {
        this.survey = survey;
        this.across = across;
        this.reading = reading;
        this.crew = crew;
    }

    CheckTotals tell(Consumer<? super CheckedFile> receiver) {
        CheckTotals totals = CheckTotals.NONE;
        int window = crew.threads() * FILES_FOR_A_THREAD;
        int end = survey.files().size();
        for (int start = 0; start < end; start += window) {
            for (CheckedFile file : checked(start, Math.min(window, end - start))) {
                receiver.accept(file);
                totals = totals.plus(file);
            }
        }
        return totals;
    }

    private CheckedFile[] checked(int start, int count) {
        CheckedFile[] checked = new CheckedFile[count];
        List<Integer> unkept = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            CatalogFile file = survey.files().get(start + i);
            List<Diagnostic> others = across.in(file);
            Optional<List<Diagnostic>> kept = survey.kept(start + i).findings();
            if (kept.isPresent() && others.isEmpty()) {
                checked[i] = checked(file, kept.get());
            } else {
                unkept.add(i);
            }
        }
        if (!unkept.isEmpty()) {
            crew.run(
                    unkept.size(),
                    task -> checked[unkept.get(task)] = again(survey.files().get(start + unkept.get(task))),
                    done -> {});
        }
        return checked;
    }

    private CheckedFile again(CatalogFile file) {
        Parsed<CatalogItem> parsed = reading.read(file);
        List<Diagnostic> all = new ArrayList<>(parsed.diagnostics());
        Positions positions = new Positions(path -> parsed.path().equals(path)
                ? Optional.of(parsed)
                : across.other(file.repository(), path).map(reading::read));
        across.in(file).forEach(finding -> all.add(positions.of(finding)));
        return checked(file, all);
    }

    private CheckedFile checked(CatalogFile file, List<Diagnostic> found) {
        List<Diagnostic> told = found.isEmpty() ? found : told(file, found);
        return CheckedFile.of(file.shown(), told, new Text(reading, file));
    }

    /** Findings with the paths that people gave. */
    private List<Diagnostic> told(CatalogFile file, List<Diagnostic> found) {
        String path = file.path();
        String shown = file.shown();
        ShownPaths paths = new ShownPaths(other -> other.equals(path)
                ? shown
                : across.other(file.repository(), other).map(CatalogFile::shown).orElse(other));
        List<Diagnostic> told = new ArrayList<>();
        for (Diagnostic finding : found) {
            told.add(paths.of(finding));
        }
        return told;
    }

    /**
     * The text of a file, when it is asked for.
     *
     * @param reading reads it
     * @param file the file
     */
    private record Text(FileReading reading, CatalogFile file) implements Supplier<Optional<String>> {

        @Override
        public Optional<String> get() {
            return reading.text(file);
        }
    }
}
