package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.pao.model.diagnostic.Diagnostic;
import dev.pao.model.diagnostic.SourceSpan;
import dev.pao.model.diagnostic.StandardCode;
import dev.pao.model.value.JsonPointer;
import dev.pao.model.value.Value;
import dev.pao.model.value.ValueJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticSarifTest {

    private static final Schema OFFICIAL = officialSchema();

    @Test
    void everyLogIsValidAgainstTheOfficialSchema() {
        String all = log(
                Reports.file("good.yaml"),
                Reports.file(Reports.FILE, Reports.withRelated(Reports.FILE), Reports.warning(Reports.FILE)),
                Reports.file("../up.yaml", Reports.withoutPlace("../up.yaml"), Reports.hostile("../up.yaml")),
                Reports.file("/abs/x.yaml", Reports.error("/abs/x.yaml"), Reports.error("/abs/x.yaml")));

        assertThat(Stream.of(log(), log(Reports.file("good.yaml")), all))
                .allSatisfy(log ->
                        assertThat(OFFICIAL.validate(log, InputFormat.JSON)).isEmpty());
    }

    @Test
    void theSchemaWouldFindAMistake() {
        assertThat(OFFICIAL.validate(
                        log(Reports.file("x", Reports.error("x"))).replace("ruleId", "rule"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void aResultTellsRulePlaceMessageAndHint() {
        assertThat(log(Reports.file("catalog/x.yaml", Reports.error("catalog/x.yaml"))))
                .isEqualToIgnoringNewLines("""
                {
                  "$schema" : "https://json.schemastore.org/sarif-2.1.0.json",
                  "version" : "2.1.0",
                  "runs" : [
                    {
                      "columnKind" : "utf16CodeUnits",
                      "results" : [
                        {
                          "ruleId" : "PAO2002",
                          "ruleIndex" : 0,
                          "level" : "error",
                          "message" : {
                            "text" : "the item has the key `ownr`\\nhint: use `owner`"
                          },
                          "locations" : [
                            {
                              "physicalLocation" : {
                                "artifactLocation" : {
                                  "uri" : "catalog/x.yaml",
                                  "uriBaseId" : "%SRCROOT%"
                                },
                                "region" : {
                                  "startLine" : 2,
                                  "startColumn" : 1,
                                  "endLine" : 2,
                                  "endColumn" : 6
                                }
                              },
                              "logicalLocations" : [
                                {
                                  "fullyQualifiedName" : "/ownr"
                                }
                              ]
                            }
                          ],
                          "partialFingerprints" : {
                            "paoFinding/v1" : "FINGERPRINT"
                          },
                          "properties" : {
                            "hint" : "use `owner`"
                          }
                        }
                      ],
                      "originalUriBaseIds" : {
                        "%SRCROOT%" : {
                          "description" : {
                            "text" : "the folder that paths were given in"
                          }
                        }
                      },
                      "invocations" : [
                        {
                          "executionSuccessful" : true
                        }
                      ],
                      "tool" : {
                        "driver" : {
                          "name" : "PAO",
                          "informationUri" : "https://github.com/pao-dev/pao",
                          "rules" : [
                            {
                              "id" : "PAO2002",
                              "shortDescription" : {
                                "text" : "a key is not known"
                              },
                              "help" : {
                                "text" : "To mend it, correct the key or remove it."
                              },
                              "defaultConfiguration" : {
                                "level" : "error"
                              },
                              "helpUri" : "https://github.com/pao-dev/pao/blob/main/docs/diagnostics.md#pao2002-a-key-is-not-known"
                            }
                          ]
                        }
                      }
                    }
                  ]
                }
                """.replace(
                                "FINGERPRINT",
                                fingerprints(Reports.error("catalog/x.yaml")).get(0)));
    }

    @Test
    void pathsAreUris() {
        String log = log(Reports.file(Reports.FILE, Reports.error(Reports.FILE)));

        assertThat(log).contains("\"uri\" : \"catalog/a%20b/x,y%3Az%25.yaml\"");
        assertThat(log(Reports.file("/a/ä.yaml", Reports.error("/a/ä.yaml"))))
                .contains("\"uri\" : \"file:///a/%C3%A4.yaml\"")
                .doesNotContain("uriBaseId\"");
        assertThat(log(Reports.file("C:/a.yaml", Reports.error("C:/a.yaml")))).contains("\"file:///C:/a.yaml\"");
    }

    @Test
    void aFingerprintStaysWhenTheLineMoves() {
        Diagnostic moved = Reports.error("x").withSpan(SourceSpan.at(99, 1));

        assertThat(fingerprints(Reports.error("x"))).isEqualTo(fingerprints(moved));
        assertThat(fingerprints(Reports.error("x"))).doesNotContainAnyElementsOf(fingerprints(Reports.error("y")));
        assertThat(fingerprints(Reports.error("x"), moved)).doesNotHaveDuplicates();
    }

    @Test
    void everyStandardCodeHasAHeadingWhereItsRulePoints() throws IOException {
        Set<String> anchors = Files.readAllLines(Path.of("..", "docs", "diagnostics.md")).stream()
                .filter(line -> line.startsWith("## "))
                .map(line -> line.substring(3).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
        Diagnostic[] all = Stream.of(StandardCode.values())
                .map(code -> Diagnostic.of(code, JsonPointer.ROOT, "m"))
                .toArray(Diagnostic[]::new);
        List<String> links = log(Reports.file("x", all))
                .lines()
                .filter(line -> line.contains("\"helpUri\""))
                .map(line -> line.replaceAll(".*#(.*)\".*", "$1"))
                .toList();

        assertThat(links).hasSameSizeAs(all).allMatch(anchors::contains);
    }

    private static List<String> fingerprints(Diagnostic... findings) {
        return log(Reports.file("x", findings))
                .lines()
                .filter(line -> line.contains("paoFinding/v1"))
                .map(line -> line.replaceAll(".*\"([0-9a-f]{64})\".*", "$1"))
                .toList();
    }

    private static String log(CheckedFile... files) {
        String log = Reports.of(DiagnosticSarif::report, files);
        Value read = ValueJson.read(log);
        assertThat(ValueJson.writeIndented(read) + "\n").isEqualTo(log);
        return log;
    }

    private static Schema officialSchema() {
        try (InputStream schema = DiagnosticSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
