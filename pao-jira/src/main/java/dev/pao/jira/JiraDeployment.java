package dev.pao.jira;

/** Which Jira it is; the two speak different versions of one interface. */
public enum JiraDeployment {
    /** Jira Cloud: REST version 3, descriptions as Atlassian documents, people by account id. */
    CLOUD,
    /** Jira Data Center: REST version 2, descriptions as wiki markup, people by user name. */
    DATA_CENTER
}
