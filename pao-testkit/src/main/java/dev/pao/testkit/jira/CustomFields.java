package dev.pao.testkit.jira;

import dev.pao.model.value.Value;
import java.util.List;

/** Custom fields as they stand on create screens. */
record CustomFields(SiteModel site) {

    ScreenField onScreen(JiraField field) {
        List<Value> choices =
                field.options().stream().<Value>map(JiraOption::shown).toList();
        ScreenField onScreen = ScreenField.optional(
                        field.id(), field.name(), field.kind().schema(field.number()), check(field))
                .allowing(choices);
        return field.isRequired() ? onScreen.required() : onScreen;
    }

    private ValueCheck check(JiraField field) {
        return switch (field.kind()) {
            case TEXT -> ValueChecks.line();
            case TEXT_AREA -> ValueChecks.richText(site.flavour());
            case NUMBER -> ValueChecks.number();
            case DATE -> ValueChecks.day();
            case DATE_TIME -> ValueChecks.moment();
            case SELECT, RADIO -> ValueChecks.option(field.options());
            case MULTI_SELECT, CHECKBOXES -> ValueChecks.option(field.options()).each();
            case CASCADING_SELECT -> ValueChecks.cascade(field.options());
            case USER -> ValueChecks.person(site);
            case USERS -> ValueChecks.person(site).each();
            case LABELS -> ValueChecks.label().each();
            case URL -> ValueChecks.link();
        };
    }
}
