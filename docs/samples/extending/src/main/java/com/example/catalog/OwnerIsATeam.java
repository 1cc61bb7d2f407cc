package com.example.catalog;

import dev.pao.model.CatalogItem;
import dev.pao.model.diagnostic.DiagnosticCode;
import dev.pao.model.diagnostic.Severity;
import dev.pao.model.rule.Findings;
import dev.pao.model.rule.ItemRule;
import dev.pao.model.value.JsonPointer;
import java.util.Set;
import java.util.TreeSet;

/** The rule that an item's owner is one of the teams of the house. */
public final class OwnerIsATeam implements ItemRule {

    private static final JsonPointer OWNER = JsonPointer.of("owner");

    private final Set<String> teams;

    /** A rule with the names of all teams. */
    public OwnerIsATeam(Set<String> teams) {
        this.teams = Set.copyOf(teams);
    }

    @Override
    public DiagnosticCode code() {
        return Code.UNKNOWN_OWNER;
    }

    @Override
    public void check(CatalogItem item, Findings findings) {
        if (!teams.contains(item.owner())) {
            findings.report(
                    OWNER,
                    "the owner is `" + item.owner() + "`, expected a team",
                    "use one of " + new TreeSet<>(teams));
        }
    }

    /** The findings of this house's rules. */
    public enum Code implements DiagnosticCode {
        /** Nobody would answer for the item. */
        UNKNOWN_OWNER;

        @Override
        public String id() {
            return "HOUSE001";
        }

        @Override
        public Severity severity() {
            return Severity.ERROR;
        }

        @Override
        public String title() {
            return "the owner is no team";
        }

        @Override
        public String mend() {
            return "name the team that answers for the item";
        }
    }
}
