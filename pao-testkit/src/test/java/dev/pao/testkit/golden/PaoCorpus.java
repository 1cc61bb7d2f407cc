package dev.pao.testkit.golden;

import dev.pao.fulfillment.FulfillmentRules;
import dev.pao.fulfillment.TemplateKeys;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.parser.CatalogParser;
import dev.pao.parser.ParserLimits;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The format's own corpora, and the parsers that answer them. */
enum PaoCorpus {
    /** Where Jira is served; pao-cli holds the parser that it ships against the same corpus. */
    WITH_JIRA("golden", List.of(PaoCorpus.jira())),
    /** Where no provider is known. */
    WITHOUT_PROVIDERS("golden-without-providers", List.of());

    private final GoldenCorpus corpus;
    private final List<TemplateKeys> systems;

    PaoCorpus(String folder, List<TemplateKeys> systems) {
        this.corpus = GoldenCorpus.in(Path.of("src", "test", "resources", folder));
        this.systems = systems;
    }

    /** A pair with the corpus that it is from. */
    record Member(PaoCorpus home, GoldenPair pair) {

        GoldenAnswer answer() {
            return pair.answeredBy(home::parser);
        }

        /** The last part of the name. */
        String claim() {
            return pair.name().substring(pair.name().lastIndexOf('/') + 1);
        }

        @Override
        public String toString() {
            return pair.name();
        }
    }

    static Stream<Member> members() {
        return Stream.of(values()).flatMap(home -> home.corpus.pairs().stream().map(pair -> new Member(home, pair)));
    }

    static Stream<Diagnostic> findings() {
        return members().flatMap(member -> member.answer().findings().stream());
    }

    GoldenCorpus corpus() {
        return corpus;
    }

    List<TemplateKeys> systems() {
        return systems;
    }

    CatalogParser parser(ParserLimits limits) {
        return CatalogParser.builder()
                .itemRules(FulfillmentRules.of(systems))
                .limits(limits)
                .build();
    }

    private static TemplateKeys jira() {
        Set<String> optional = new LinkedHashSet<>(List.of(
                "description", "priority", "assignee", "labels", "components", "due_date", "parent", "custom_fields"));
        return new TemplateKeys("jira", new LinkedHashSet<>(List.of("project", "issue_type", "summary")), optional);
    }
}
