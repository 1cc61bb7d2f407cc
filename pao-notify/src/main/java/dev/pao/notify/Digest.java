package dev.pao.notify;

import dev.pao.store.CommitId;
import dev.pao.store.event.CatalogEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What many events come down to: how many of each kind, and the first of them by name. Good for one message. */
final class Digest {

    private static final int COMMITS_NAMED = 3;

    private final int named;
    private final Map<DigestSection, Section> sections = new EnumMap<>(DigestSection.class);
    private final Set<CommitId> commits = new LinkedHashSet<>();

    Digest(int named) {
        this.named = named;
    }

    void add(CatalogEvent event) {
        DigestLine line = event.match(DigestLine.Of.INSTANCE);
        Section section = sections.computeIfAbsent(line.section(), kind -> new Section());
        section.count++;
        if (section.lines.size() < named) {
            section.lines.add("• " + line.text());
        }
        line.commit().ifPresent(commits::add);
    }

    List<String> lines(Optional<PortalLinks> portal) {
        List<String> lines = new ArrayList<>();
        lines.add("📋 Catalog: "
                + sections.entrySet().stream()
                        .map(section -> section.getKey().counted(section.getValue().count))
                        .collect(Collectors.joining(", ")));
        if (!commits.isEmpty()) {
            lines.add(commitLine());
        }
        sections.forEach((kind, section) -> section.print(kind, lines));
        portal.ifPresent(links -> lines.add("View: " + links.all()));
        return lines;
    }

    private String commitLine() {
        String first =
                commits.stream().limit(COMMITS_NAMED).map(CommitId::abbreviated).collect(Collectors.joining(", "));
        int more = commits.size() - COMMITS_NAMED;
        return (commits.size() == 1 ? "Commit: " : "Commits: ") + first + (more > 0 ? " and " + more + " more" : "");
    }

    private static final class Section {

        private final List<String> lines = new ArrayList<>();
        private int count;

        void print(DigestSection kind, List<String> all) {
            all.add(kind.heading() + ":");
            all.addAll(lines);
            if (count > lines.size()) {
                all.add("… and " + (count - lines.size()) + " more");
            }
        }
    }
}
