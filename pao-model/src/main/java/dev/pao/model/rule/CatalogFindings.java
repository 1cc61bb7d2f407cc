package dev.pao.model.rule;

import dev.pao.model.diagnostic.RelatedPlace;
import dev.pao.model.value.JsonPointer;
import java.util.List;

/** Where a catalog rule reports what it finds. */
public interface CatalogFindings {

    /**
     * Reports a finding in one of the candidate files.
     *
     * @param path the candidate's path
     * @param place where in its document
     * @param message what is wrong
     * @param hint an action that mends it; empty for none
     * @param related the other files that have to do with it
     */
    void report(String path, JsonPointer place, String message, String hint, List<RelatedPlace> related);
}
