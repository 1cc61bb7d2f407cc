package dev.pao.parser.folder;

import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.RelatedPlace;
import dev.pao.model.rule.Candidate;
import dev.pao.model.rule.CatalogBaseline;
import dev.pao.model.rule.CatalogChange;
import dev.pao.parser.CatalogParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the rules across the catalog find, repository by repository, and the files that it names. */
final class CrossFindings {

    private final Map<Path, Map<String, List<Diagnostic>>> findings = new HashMap<>();
    private final Map<Path, Map<String, CatalogFile>> named = new HashMap<>();

    private CrossFindings() {}

    static CrossFindings of(Survey survey, CatalogParser parser, CatalogBaseline baseline) {
        CrossFindings across = new CrossFindings();
        for (Map.Entry<Path, List<Candidate>> repository : candidates(survey).entrySet()) {
            List<Candidate> candidates = repository.getValue();
            candidates.sort(new ByPath());
            across.add(repository.getKey(), parser.checkCatalog(new CatalogChange(candidates, baseline)));
        }
        if (!across.findings.isEmpty()) {
            across.find(survey.files());
        }
        return across;
    }

    /** The findings in a file, with paths of its repository and without positions. */
    List<Diagnostic> in(CatalogFile file) {
        return findings.isEmpty()
                ? List.of()
                : findings.getOrDefault(file.repository(), Map.of()).getOrDefault(file.path(), List.of());
    }

    /** Another file of a repository that a finding names. */
    Optional<CatalogFile> other(Path repository, String path) {
        return Optional.ofNullable(named.getOrDefault(repository, Map.of()).get(path));
    }

    private static Map<Path, List<Candidate>> candidates(Survey survey) {
        Map<Path, List<Candidate>> candidates = new LinkedHashMap<>();
        for (int i = 0; i < survey.files().size(); i++) {
            Optional<Candidate> candidate = survey.kept(i).candidate();
            if (candidate.isPresent()) {
                Path repository = survey.files().get(i).repository();
                List<Candidate> known = candidates.get(repository);
                if (known == null) {
                    known = new ArrayList<>();
                    candidates.put(repository, known);
                }
                known.add(candidate.get());
            }
        }
        return candidates;
    }

    /** A class and not a method reference, which a Java that runs for a moment would have to link first. */
    private static final class ByPath implements Comparator<Candidate> {

        @Override
        public int compare(Candidate one, Candidate other) {
            return one.path().compareTo(other.path());
        }
    }

    private void add(Path repository, List<Diagnostic> found) {
        if (!found.isEmpty()) {
            findings.put(
                    repository,
                    found.stream()
                            .collect(Collectors.groupingBy(
                                    finding -> finding.path().orElse(""))));
        }
    }

    private void find(List<CatalogFile> files) {
        Map<Path, Set<String>> wanted = new HashMap<>();
        findings.forEach((repository, byPath) -> {
            Set<String> paths = wanted.computeIfAbsent(repository, key -> new HashSet<>(byPath.keySet()));
            byPath.values()
                    .forEach(list -> list.forEach(finding ->
                            finding.related().stream().map(RelatedPlace::path).forEach(paths::add)));
        });
        for (CatalogFile file : files) {
            Set<String> paths = wanted.getOrDefault(file.repository(), Set.of());
            if (!paths.isEmpty() && paths.contains(file.path())) {
                named.computeIfAbsent(file.repository(), key -> new HashMap<>()).put(file.path(), file);
            }
        }
    }
}
