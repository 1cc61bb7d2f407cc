package dev.pao.jira.internal;

import dev.pao.jira.JiraDeployment;
import dev.pao.jira.internal.screen.MetadataPaths;
import dev.pao.jira.internal.value.PersonNaming;
import dev.pao.model.value.Value;

/** Where Cloud and Data Center differ. */
interface JiraDialect extends MetadataPaths {

    /** The dialect of a deployment. */
    static JiraDialect of(JiraDeployment deployment) {
        return switch (deployment) {
            case CLOUD -> new CloudDialect();
            case DATA_CENTER -> new DataCenterDialect();
        };
    }

    /** The path under which issues are. */
    String issues();

    /** Where to search. */
    String search();

    /** A text of several lines in which nothing has a meaning but line breaks and {@code - }. */
    Value text(String plain);

    /** How people are named. */
    PersonNaming naming();

    /** What Jira's user may do in a project. */
    String permissions(String project);

    @Override
    default String types(String project) {
        return issues() + "/createmeta/" + project + "/issuetypes";
    }
}
