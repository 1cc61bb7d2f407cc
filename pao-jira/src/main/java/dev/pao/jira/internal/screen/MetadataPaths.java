package dev.pao.jira.internal.screen;

/** Where a Jira keeps what is needed to create issues. Arguments are encoded already. */
public interface MetadataPaths {

    /** The issue types of a project; below each type's id, its fields. */
    String types(String project);

    /** The projects. */
    String projects();

    /** Whether the projects come in pages. */
    boolean pagesProjects();

    /** People who can be assigned issues of a project. */
    String assignable(String project, String start);

    /** People. */
    String people(String start);
}
