package dev.pao.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pao.fulfillment.TemplateKeys;
import org.junit.jupiter.api.Test;

class JiraTemplateTest {

    @Test
    void theStorysTemplateHasEveryKeyThatJiraRequires() {
        TemplateKeys keys = JiraTemplate.keys();

        assertThat(keys.system()).isEqualTo("jira");
        assertThat(keys.required()).containsExactly("project", "issue_type", "summary");
        assertThat(keys.knows("description")).isTrue();
    }

    @Test
    void aMistypedKeyIsNotKnown() {
        assertThat(JiraTemplate.keys().knows("sumary")).isFalse();
    }
}
