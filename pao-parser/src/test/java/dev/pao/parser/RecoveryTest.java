package dev.pao.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryTest {

    @Test
    void tenMistakesGiveTenFindingsAtTheirPlaces() {
        String text = """
                name: MySQL
                version: 1.0
                descripton: "x"
                owner: ~
                tags: [ok, not ok, {a: b}]
                presentation:
                  fields:
                    - name: "database_name"
                      type: "strng"
                      required: yes
                    - name: size
                      type: selection
                      oneof: ["a", "b"]
                      default: "db.t3.large"
                    - name: count
                      type: integer
                      min_value: 012
                fulfillment:
                  manual:
                    system: &system "ji\\0ra"
                    template: {}
                """;
        assertThat(Sample.places(Sample.parse(text)))
                .containsExactly(
                        "1:7 PAO2004",
                        "2:10 PAO2006",
                        "3:1 PAO2002",
                        "4:8 PAO2003",
                        "5:12 PAO2010",
                        "5:20 PAO2003",
                        "9:13 PAO2017",
                        "10:17 PAO2025",
                        "14:16 PAO2007",
                        "17:18 PAO2026",
                        "20:24 PAO1011");
    }

    @Test
    void whatStandsInForADamagedPartIsNotReported() {
        String text = Sample.withFields("""
                - {name: [a], type: selection, oneof: x, default: y}
                - {name: b, type: string, conditional: {field: a, value: z}}""");
        assertThat(Sample.places(Sample.parse(text))).containsExactly("7:14 PAO2003", "7:43 PAO2003");
    }

    @Test
    void aMergeKeyExcusesTheKeysThatItMayBring() {
        String text = Sample.story("owner: \"platform-data-team\"\n", "<<: {owner: platform}\n");
        assertThat(Sample.places(Sample.parse(text))).containsExactly("5:1 PAO1008");
    }

    @Test
    void aControlCharacterInAKeyIsOneFinding() {
        assertThat(Sample.places(Sample.parse(Sample.story("owner:", "own\u0007er:"))))
                .containsExactly("5:4 PAO1011");
    }

    @Test
    void aSecondDocumentDoesNotHideTheFirst() {
        String text = Sample.story("required: true", "required: yes") + "---\nname: other\n";
        assertThat(Sample.places(Sample.parse(text))).containsExactly("13:17 PAO2025", "21:17 PAO2025", "38:1 PAO1004");
    }

    @Test
    void aSyntaxErrorDoesNotHideWhatWasFoundBeforeIt() {
        String text = Sample.story("owner: \"platform", "owner: &a\nowner: \"platform")
                .replace("system: \"jira\"", "system: \"jira");
        assertThat(Sample.places(Sample.parse(text))).containsExactly("5:10 PAO2003", "6:1 PAO1006", "28:13 PAO1002");
    }
}
