package dev.pao.benchmarks;

import dev.pao.fulfillment.FulfillmentRules;
import dev.pao.jira.JiraTemplate;
import dev.pao.parser.CatalogParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** What is done with the files of a catalog. What comes back depends on every file, so that nothing can be left out. */
public enum Work {
    /** The YAML library reads the text to its last event; the least that any reader of these bytes has to do. */
    EVENTS {
        @Override
        long on(CatalogFile file) {
            ParserImpl events = new ParserImpl(
                    SETTINGS, new StreamReader(SETTINGS, new String(file.content(), StandardCharsets.UTF_8)));
            long count = 0;
            while (events.hasNext()) {
                count += events.next().getEventId().ordinal();
            }
            return count;
        }
    },
    /** PAO reads, binds and checks the item, and compiles its templates. */
    ITEMS {
        @Override
        long on(CatalogFile file) {
            return PARSER.parse(file.path(), file.content())
                    .value()
                    .orElseThrow(() -> new IllegalStateException("a generated item is good, found "
                            + PARSER.parse(file.path(), file.content()).diagnostics()))
                    .presentation()
                    .fields()
                    .size();
        }
    };

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final CatalogParser PARSER = CatalogParser.builder()
            .itemRules(FulfillmentRules.of(List.of(JiraTemplate.keys())))
            .build();

    /** What reads the items: with the rules of templates, as the packaged server has it. */
    static CatalogParser parser() {
        return PARSER;
    }

    /** Does the work for one file. */
    abstract long on(CatalogFile file);

    /** Does the work for every file. */
    final long on(List<CatalogFile> files) {
        long sum = 0;
        for (CatalogFile file : files) {
            sum += on(file);
        }
        return sum;
    }
}
